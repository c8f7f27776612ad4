using System.Collections.Immutable;
using System.Xml;
using EsfReports.Diagnostics;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;
using EsfReports.Documents.Html;
using EsfReports.Documents.Resources;

namespace EsfReports.Documents.Svg;

/// <summary>Reads SVG files. Nothing in them can reach outside: no document type, no entities, no other files.</summary>
internal static class SvgFile
{
    private const int MaximumDepth = 256;
    private const int MaximumCharacters = 8 * 1024 * 1024;
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    /// <summary>Whether bytes look like an SVG file: an svg element among the first.</summary>
    public static bool IsSvg(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 4096)].IndexOf("<svg"u8) >= 0;

    /// <summary>Reads a file.</summary>
    public static LoadedImage Read(string path, ReadOnlyMemory<byte> bytes, ResourceCache resources)
    {
        var context = new DocumentContext(path, new ReaderCaches(resources), _ => new SourceLocation(path));
        try
        {
            if (ReadTree(path, ResourceCache.Decode(bytes)) is not { Name: "svg" } root)
                return Fail(path, "the outermost element is not <svg>");
            var styler = new ElementStyler(new StyleCascade([StyleSheet.Empty], null), context);
            var drawing = SvgReader.Read(root, styler.Style(root, null), styler, context);
            return new LoadedImage(null, drawing, null, [.. context.Diagnostics]);
        }
        catch (XmlException exception)
        {
            return Fail(path, exception.Message.TrimEnd('.'));
        }
    }

    private static LoadedImage Fail(string path, string reason) => new(
        null, null, new ValueProblem($"the drawing '{path}'", $"It cannot be read: {reason}."), []);

    private static SourceElement? ReadTree(string path, string text)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaximumCharacters,
        };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        SourceElement? root = null;
        SourceElement? current = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (reader.Depth > MaximumDepth)
                    throw new XmlException($"elements are nested deeper than {MaximumDepth} levels");
                var element = Element(reader, current, path);
                root ??= element;
                current = reader.IsEmptyElement ? current : element;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                current = current?.Parent;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                current?.Add(new SourceText(reader.Value, Place(reader, path)));
            }
        }

        return root;
    }

    // Elements of editors' own namespaces are kept out of the way as metadata.
    private static SourceElement Element(XmlReader reader, SourceElement? parent, string path)
    {
        var place = Place(reader, path);
        var isSvg = reader.NamespaceURI is SvgNamespace or "";
        var name = isSvg ? reader.LocalName : "metadata";
        var attributes = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        for (var more = isSvg && reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.Prefix is "" or "xlink" or "xml")
                attributes.Add(new KeyValuePair<string, string>(reader.Name, reader.Value));
        }

        reader.MoveToElement();
        return new SourceElement(new ElementTag(name, isSvg: true, new AttributeList(attributes.ToImmutable()), isInSvg: parent is not null), parent, place);
    }

    private static SourceLocation Place(XmlReader reader, string path)
    {
        var line = (IXmlLineInfo)reader;
        return new SourceLocation(path, line.LineNumber, line.LinePosition);
    }
}
