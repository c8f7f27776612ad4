using System.Collections.Concurrent;

namespace EsfReports.Excel;

/// <summary>Parts that are the same in all workbooks of a theme: written and compressed once.</summary>
internal sealed class SharedParts(WorkbookTheme theme)
{
    private readonly ConcurrentDictionary<NumberFormats, PackagePart> _styles = new();
    private readonly ConcurrentDictionary<(int Sheets, int Tables, int Drawings, int Charts), PackagePart> _contentTypes = new();
    private readonly ConcurrentDictionary<int, PackagePart> _workbookRelationships = new();
    private readonly Lazy<PackagePart> _theme = new(() => Make(new ThemePart(theme).Write));
    private readonly Lazy<PackagePart> _rootRelationships = new(() => Make(RelationshipsPart.WriteRoot));

    /// <summary>Font and colours.</summary>
    public WorkbookTheme Theme => theme;

    /// <summary>Palette and fonts.</summary>
    public PackagePart ThemePart => _theme.Value;

    /// <summary>Where a reader of the container begins.</summary>
    public PackagePart RootRelationships => _rootRelationships.Value;

    /// <summary>The style sheet, whose number formats depend on the language.</summary>
    public PackagePart Styles(NumberFormats formats) =>
        _styles.GetOrAdd(formats, key => Make(new StylesPart(theme, key).Write));

    /// <summary>Which part holds what: the same for all workbooks with as many parts of each kind.</summary>
    public PackagePart ContentTypes(int sheets, int tables, int drawings, int charts) => _contentTypes.GetOrAdd(
        (sheets, tables, drawings, charts),
        count => Make(xml => ContentTypesPart.Write(xml, count.Sheets, count.Tables, count.Drawings, count.Charts)));

    /// <summary>The references of a workbook with so many sheets.</summary>
    public PackagePart WorkbookRelationships(int sheets) =>
        _workbookRelationships.GetOrAdd(sheets, count => Make(xml => RelationshipsPart.WriteWorkbook(xml, count)));

    private static PackagePart Make(Action<XmlPartWriter> write)
    {
        var bytes = new MemoryStream();
        using (var xml = new XmlPartWriter(bytes))
            write(xml);
        return PackagePart.Compress(bytes.ToArray());
    }
}
