using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How templates see the description of a project.</summary>
internal static class BlockModel
{
    public static ModelTypeOf<ListItem> Item { get; } = MakeItem();

    public static ModelTypeOf<DescriptionBlock> Block { get; } = new ModelTypeOf<DescriptionBlock>("block")
        .Text("kind", "heading, paragraph or list.", (block, _) => KindOf(block))
        .OptionalNumber("level", "Level of a heading, 1 or 2; null for others.", (block, _) => (block as HeadingBlock)?.Level)
        .OptionalText("text", "Text of a heading or paragraph; null for lists.", (block, _) => TextOf(block))
        .YesNo("ordered", "True for a numbered list.", (block, _) => block is ListBlock { Ordered: true })
        .List("items", "Items of a list, each with text and items; empty for others.", Item, (block, _) => (block as ListBlock)?.Items ?? []);

    private static ModelTypeOf<ListItem> MakeItem()
    {
        var item = new ModelTypeOf<ListItem>("item");
        return item
            .Text("text", "The text of the item.", (value, _) => value.Text)
            .List("items", "The items below it.", item, (value, _) => value.Items);
    }

    private static string KindOf(DescriptionBlock block) => block switch
    {
        HeadingBlock => "heading",
        ListBlock => "list",
        _ => "paragraph",
    };

    private static string? TextOf(DescriptionBlock block) => block switch
    {
        HeadingBlock heading => heading.Text,
        ParagraphBlock paragraph => paragraph.Text,
        _ => null,
    };
}
