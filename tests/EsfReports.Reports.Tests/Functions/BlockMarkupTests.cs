using EsfReports.Domain;
using EsfReports.Templating;
using Xunit;

namespace EsfReports.Reports.Tests.Functions;

public sealed class BlockMarkupTests
{
    [Fact]
    public void Blocks_become_headings_paragraphs_and_lists()
    {
        var html = Write(
            3,
            new HeadingBlock(1, "Syfte & mål"),
            new ParagraphBlock("Text <b>"),
            new ListBlock([new ListItem("ett", [new ListItem("under", [])]), new ListItem("två", [])]),
            new ListBlock([new ListItem("först", [])], Ordered: true));

        Assert.Equal(
            """
            <h3>Syfte &amp; mål</h3>
            <p>Text &lt;b&gt;</p>
            <ul>
            <li>ett
            <ul>
            <li>under</li>
            </ul>
            </li>
            <li>två</li>
            </ul>
            <ol>
            <li>först</li>
            </ol>

            """, html);
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        var html = Write(2, new HeadingBlock(2, "a"), new HeadingBlock(2, "b"), new HeadingBlock(1, "c"));

        Assert.Equal("<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>\n", html);
    }

    private static string Write(int level, params DescriptionBlock[] blocks) =>
        new BlockMarkup(level).Write(blocks.Select(block => (IScriptMembers)ModelView.Of(block, BlockModel.Block, Some.Context)!));
}
