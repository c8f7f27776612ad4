using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace EsfReports.Documents.Cascade;

/// <summary>Works out the styles of pages and their margin boxes (CSS Paged Media 3, 3 to 5).</summary>
internal sealed class PageStyleResolver(StyleCascade cascade, ComputedStyle root)
{
    private static readonly MarginBoxPosition[] Positions = Enum.GetValues<MarginBoxPosition>();

    private readonly ConcurrentDictionary<PageSelector, PageStyle> _pages = new();
    private readonly ImmutableArray<PageRule> _rules = [.. cascade.Pages];

    /// <summary>The style of a page.</summary>
    public PageStyle Resolve(PageSelector page) => _pages.GetOrAdd(page, Compute);

    // The base style sheet's rule comes first, so that of equals the author's wins.
    private PageStyle Compute(PageSelector page)
    {
        ImmutableArray<PageRule> rules = [.. _rules.Where(rule => rule.Selector.Matches(page)).OrderBy(rule => rule.Selector.Specificity)];
        var builder = cascade.Apply(root, rules.Select(rule => rule.Block));
        var style = builder.Build();
        var (width, height) = (builder.Page.Width, builder.Page.Height);
        var margin = style.Box.Margin;
        var sides = new Sides<double>(
            Resolve(margin.Top, height), Resolve(margin.Right, width), Resolve(margin.Bottom, height), Resolve(margin.Left, width));
        return new PageStyle(width, height, sides, MarginBoxes(rules, style), builder.Page.Bleed, builder.Page.HasCropMarks)
        {
            Origin = rules[^1].Origin,
        };
    }

    private static double Resolve(Length? margin, double side) => margin?.Resolve(side) ?? 0;

    private ImmutableArray<MarginBox> MarginBoxes(ImmutableArray<PageRule> rules, ComputedStyle page)
    {
        var boxes = ImmutableArray.CreateBuilder<MarginBox>();
        foreach (var position in Positions)
        {
            var declared = Declared(rules, position);
            if (declared.Count == 0)
                continue;
            var builder = cascade.Apply(page, declared.Select(box => box.Block).Prepend(Defaults(position)));
            var style = builder.Build();
            if (builder.Content is { IsEmpty: false } content && style.Flow.Display != Display.None)
                boxes.Add(new MarginBox(position, content, style) { Origin = declared[^1].Origin });
        }

        return boxes.DrainToImmutable();
    }

    private static List<MarginBoxRule> Declared(ImmutableArray<PageRule> rules, MarginBoxPosition position)
    {
        var declared = new List<MarginBoxRule>();
        foreach (var rule in rules)
        {
            foreach (var box in rule.MarginBoxes)
            {
                if (box.Position == position)
                    declared.Add(box);
            }
        }

        return declared;
    }

    // CSS Paged Media 3, 5.3: how each box stands if nobody says otherwise.
    private static DeclarationBlock Defaults(MarginBoxPosition position) => Block(
        position switch
        {
            MarginBoxPosition.TopLeftCorner or MarginBoxPosition.BottomLeftCorner => TextAlign.Right,
            MarginBoxPosition.TopLeft or MarginBoxPosition.BottomLeft => TextAlign.Left,
            MarginBoxPosition.TopRightCorner or MarginBoxPosition.BottomRightCorner => TextAlign.Left,
            MarginBoxPosition.TopRight or MarginBoxPosition.BottomRight => TextAlign.Right,
            _ => TextAlign.Center,
        },
        position switch
        {
            MarginBoxPosition.LeftTop or MarginBoxPosition.RightTop => VerticalAlignKeyword.Top,
            MarginBoxPosition.LeftBottom or MarginBoxPosition.RightBottom => VerticalAlignKeyword.Bottom,
            _ => VerticalAlignKeyword.Middle,
        });

    private static DeclarationBlock Block(TextAlign align, VerticalAlignKeyword vertical) => new(
        [
            Setter("text-align", style => style.Text = style.Text with { Align = align }),
            Setter("vertical-align", style => style.Box = style.Box with { VerticalAlign = new VerticalAlign(vertical) }),
            Setter("display", style => style.Flow = style.Flow with { Display = Display.Block }),
        ],
        [], []);

    private static Properties.PropertySetter Setter(string name, Properties.StyleSetter set) =>
        new((Properties.Longhand)Properties.PropertyRegistry.Find(name)!, set);
}
