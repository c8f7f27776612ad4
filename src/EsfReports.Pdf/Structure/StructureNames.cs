using EsfReports.Layout;

namespace EsfReports.Pdf.Structure;

/// <summary>Names of the standard structure types (ISO 32000-1, 14.8.4).</summary>
internal static class StructureNames
{
    /// <summary>The name with its slash.</summary>
    public static ReadOnlySpan<byte> Of(StructureRole role) => role switch
    {
        StructureRole.Document => "/Document"u8,
        StructureRole.Part => "/Part"u8,
        StructureRole.Article => "/Art"u8,
        StructureRole.Section => "/Sect"u8,
        StructureRole.Division => "/Div"u8,
        StructureRole.BlockQuotation => "/BlockQuote"u8,
        StructureRole.Caption => "/Caption"u8,
        StructureRole.TableOfContents => "/TOC"u8,
        StructureRole.TableOfContentsItem => "/TOCI"u8,
        StructureRole.Index => "/Index"u8,
        StructureRole.Paragraph => "/P"u8,
        StructureRole.Heading1 => "/H1"u8,
        StructureRole.Heading2 => "/H2"u8,
        StructureRole.Heading3 => "/H3"u8,
        StructureRole.Heading4 => "/H4"u8,
        StructureRole.Heading5 => "/H5"u8,
        StructureRole.Heading6 => "/H6"u8,
        StructureRole.List => "/L"u8,
        StructureRole.ListItem => "/LI"u8,
        StructureRole.Label => "/Lbl"u8,
        StructureRole.ListBody => "/LBody"u8,
        StructureRole.Table => "/Table"u8,
        StructureRole.TableHead => "/THead"u8,
        StructureRole.TableBody => "/TBody"u8,
        StructureRole.TableFoot => "/TFoot"u8,
        StructureRole.TableRow => "/TR"u8,
        StructureRole.HeaderCell => "/TH"u8,
        StructureRole.DataCell => "/TD"u8,
        StructureRole.Span => "/Span"u8,
        StructureRole.Quotation => "/Quote"u8,
        StructureRole.Note => "/Note"u8,
        StructureRole.Reference => "/Reference"u8,
        StructureRole.Code => "/Code"u8,
        StructureRole.Link => "/Link"u8,
        StructureRole.Figure => "/Figure"u8,
        StructureRole.Formula => "/Formula"u8,
        _ => "/NonStruct"u8,
    };
}
