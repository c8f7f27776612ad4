using EsfReports.Diagnostics;

namespace EsfReports.Excel;

/// <summary>Collects the links of a sheet while its rows are written.</summary>
internal sealed class SheetLinks(IReadOnlyDictionary<string, string> targets, DiagnosticBag diagnostics)
{
    private readonly List<(string Cell, string Address, bool IsInternal, string? Tip)> _links = [];
    private readonly List<string> _external = [];
    private int _tooMany;

    /// <summary>Addresses outside of the workbook, in the order of their relationship ids.</summary>
    public IReadOnlyList<string> External => _external;

    /// <summary>Adds a link; false if it leads nowhere, and the cell is to look like plain text.</summary>
    public bool TryAdd(int column, int row, CellLink link, SourceLocation origin)
    {
        if (_links.Count == SheetLimits.Links)
        {
            if (_tooMany++ == 0)
                _firstTooMany = origin;
            return false;
        }

        if (link.Address[0] != '#')
        {
            _links.Add((CellReference.Cell(column, row), link.Address, false, link.Tip));
            return true;
        }

        if (!targets.TryGetValue(link.Address[1..], out var location))
        {
            diagnostics.Add(ExcelDiagnostics.LinkTargetUnknown(origin, link.Address));
            return false;
        }

        _links.Add((CellReference.Cell(column, row), location, true, link.Tip));
        return true;
    }

    private SourceLocation _firstTooMany;

    /// <summary>Writes the element that ties cells to links.</summary>
    public void Write(XmlPartWriter xml)
    {
        if (_tooMany > 0)
            diagnostics.Add(ExcelDiagnostics.TooManyLinks(_firstTooMany, _tooMany));
        if (_links.Count == 0)
            return;

        xml.Start("hyperlinks");
        foreach (var (cell, address, isInternal, tip) in _links)
        {
            xml.Start("hyperlink").Attribute("ref", cell);
            if (isInternal)
            {
                xml.Attribute("location", address);
            }
            else
            {
                _external.Add(address);
                xml.Attribute("r:id", RelationshipIds.Link(_external.Count));
            }

            xml.Attribute("tooltip", Shorten(tip)).End();
        }

        xml.End();
    }

    private static string? Shorten(string? tip) => tip is null ? null : TextCut.AtElement(tip, SheetLimits.TipLength);
}
