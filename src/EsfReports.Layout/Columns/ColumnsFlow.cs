namespace EsfReports.Layout;

internal sealed class ColumnsFlow(BoxLayout layout)
{
    public static IntrinsicWidths Intrinsic(ContainerBox box, IntrinsicSizes sizes) => sizes.Widest(box.Items);

    public void Add(ContainerBox box, FlowBuilder flow, Area area, double? height = null) => layout.AddAll(box.Items, flow, area);
}
