using System.Text;
using EsfReports.Layout;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Structure;

/// <summary>Attributes of elements (ISO 32000-1, 14.8.5). Equal ones are written once: the cells of a column have the same.</summary>
internal sealed class StructureAttributes(PdfFile file, FigureBounds figures)
{
    private readonly Dictionary<string, int> _written = new(StringComparer.Ordinal);
    private readonly PdfBuffer _scratch = new();

    /// <summary>Object number of an element's attributes; 0 if it has none.</summary>
    public int Find(StructureElement element)
    {
        _scratch.Clear();
        Append(element);
        if (_scratch.Length == 0)
            return 0;

        var key = Encoding.Latin1.GetString(_scratch.Written);
        if (_written.TryGetValue(key, out var number))
            return number;

        file.BeginObject(out number).Raw("<<"u8).Raw(_scratch.Written).Raw(">>"u8);
        file.EndObject();
        _written.Add(key, number);
        return number;
    }

    private void Append(StructureElement element)
    {
        switch (element.Role)
        {
            case StructureRole.HeaderCell or StructureRole.DataCell:
                AppendCell(element);
                break;
            case StructureRole.Table when element.Summary is { } summary:
                _scratch.Raw("/O/Table/Summary"u8).Text(summary);
                break;
            case StructureRole.List when element.Numbering is { } numbering:
                _scratch.Raw("/O/List/ListNumbering/"u8).Raw(Encoding.ASCII.GetBytes(numbering.ToString()));
                break;
            case StructureRole.Figure or StructureRole.Formula:
                AppendFigure(element);
                break;
            case StructureRole.Link or StructureRole.Note or StructureRole.Quotation or StructureRole.Code or StructureRole.Reference
                when element.IsBlock:
                _scratch.Raw("/O/Layout/Placement/Block"u8);
                break;
        }
    }

    private void AppendCell(StructureElement cell)
    {
        var isHeader = cell.Role == StructureRole.HeaderCell;
        if (!isHeader && cell is { ColumnSpan: 1, RowSpan: 1, Headers.Count: 0 })
            return;

        _scratch.Raw("/O/Table"u8);
        if (isHeader)
        {
            _scratch.Raw("/Scope"u8).Raw(cell.Scope switch
            {
                HeaderScope.Row => "/Row"u8,
                HeaderScope.Both => "/Both"u8,
                _ => "/Column"u8,
            });
        }

        if (cell.ColumnSpan > 1)
            _scratch.Raw("/ColSpan "u8).Integer(cell.ColumnSpan);
        if (cell.RowSpan > 1)
            _scratch.Raw("/RowSpan "u8).Integer(cell.RowSpan);
        AppendHeaders(cell);
    }

    private void AppendHeaders(StructureElement cell)
    {
        if (cell.Headers.Count == 0)
            return;

        _scratch.Raw("/Headers["u8);
        foreach (var id in cell.Headers)
            _scratch.Text(id);
        _scratch.Byte((byte)']');
    }

    private void AppendFigure(StructureElement figure)
    {
        if (figures.Find(figure) is not { } box)
            return;

        _scratch.Raw("/O/Layout/Placement"u8).Raw(figure.IsBlock ? "/Block"u8 : "/Inline"u8)
            .Raw("/BBox["u8).Number(box.Left).Space().Number(box.Bottom).Space().Number(box.Right).Space().Number(box.Top)
            .Byte((byte)']');
    }
}
