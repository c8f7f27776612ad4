using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How templates see the pages that they fill.</summary>
internal static class LayoutModel
{
    public static ModelTypeOf<LayoutFacts> Layout { get; } = new ModelTypeOf<LayoutFacts>("layout")
        .Text("name", "auto, one-page, full, poster or poster-landscape (--layout).", (layout, _) => layout.Layout.Name())
        .List("body", "The text of the project below the lead, or what is left of it on full pages; print it with the function blocks.",
            BlockModel.Block, (layout, _) => layout.Body)
        .Number("letters", "How many letters the text has.", (layout, _) => DescriptionText.LengthOf(layout.Body))
        .YesNo("is_cut", "True if some of the text is left out.", (layout, _) => layout.IsCut);
}
