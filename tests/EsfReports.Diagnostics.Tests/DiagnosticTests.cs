using Xunit;

namespace EsfReports.Diagnostics.Tests;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("list.csv", 2, 3, "list.csv(2,3)")]
    [InlineData("list.csv", 2, 0, "list.csv(2)")]
    [InlineData("list.csv", 0, 0, "list.csv")]
    public void A_place_prints_as_far_as_it_is_known(string file, int line, int column, string expected)
    {
        Assert.Equal(expected, new SourceLocation(file, line, column).ToString());
    }

    [Fact]
    public void A_message_has_place_severity_code_caret_trace_and_hint()
    {
        var diagnostic = new Diagnostic("ESF0000", Severity.Error, new SourceLocation("a.sbn-html", 3, 4), "'ownr' is not a field.", "did you mean 'owner'?")
        {
            SourceLine = "{{ project.ownr }}",
            Trace = [new SourceLocation("b.sbn-html", 7, 1)],
        };

        Assert.Equal(
            """
            a.sbn-html(3,4): error ESF0000: 'ownr' is not a field.
              | {{ project.ownr }}
              |    ^
              from b.sbn-html(7,1)
              hint: did you mean 'owner'?
            """.ReplaceLineEndings("\n"),
            diagnostic.ToString());
    }

    [Theory]
    [InlineData(Severity.Note, false)]
    [InlineData(Severity.Warning, false)]
    [InlineData(Severity.Error, true)]
    public void Only_errors_make_a_bag_erroneous(Severity severity, bool expected)
    {
        var bag = new DiagnosticBag { };

        bag.AddRange([new Diagnostic("ESF0000", severity, SourceLocation.None, "x")]);

        Assert.Equal(expected, bag.HasErrors);
        Assert.Single(bag);
    }
}
