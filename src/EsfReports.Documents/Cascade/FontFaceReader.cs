using EsfReports.Diagnostics;
using EsfReports.Documents.Css;
using EsfReports.Documents.Properties;
using EsfReports.Documents.Resources;

namespace EsfReports.Documents.Cascade;

/// <summary>Reads <c>@font-face</c> (CSS Fonts 4, 4): the first file in <c>src</c> that is there and is a font that can be used.</summary>
internal static class FontFaceReader
{
    /// <summary>The face; null, and a message, if the rule names none that can be used.</summary>
    public static FontFaceRule? Read(CssRule rule, IReadOnlyList<CssDeclaration> declarations, ResourceCache resources, DiagnosticBag diagnostics)
    {
        var source = rule.Prelude.Source;
        var context = new ValueContext(resources, source.Path);
        var face = new Descriptors();
        foreach (var declaration in declarations)
        {
            var reader = new ValueReader(declaration.Value, context);
            var location = source.Locate(declaration.Start);
            if (!IsKnown(declaration.Name))
                diagnostics.Add(DocumentDiagnostics.UnknownFontDescriptor(location, declaration.Name));
            else if (!face.TryRead(declaration.Name, reader) || (!reader.IsAtEnd && declaration.Name != "src"))
                diagnostics.Add(DocumentDiagnostics.BadValue(location, declaration.Name, declaration.Value.Print(), Syntax(declaration.Name), context.Problem));
            if (declaration.Name == "src")
                face.SourceLocation = location;
        }

        if (face.Family is null || face.Urls.Count == 0)
        {
            diagnostics.Add(DocumentDiagnostics.IncompleteFontFace(source.Locate(rule.Start)));
            return null;
        }

        return Load(face, source.Path, resources, diagnostics);
    }

    private static bool IsKnown(string name) => name is "font-family" or "src" or "font-weight" or "font-style";

    private static string Syntax(string name) => name switch
    {
        "font-family" => "<family-name>",
        "src" => "[ url(<file>) [ format(<string>) ]? ]#",
        "font-weight" => "normal | bold | <number 1-1000>",
        _ => "normal | italic | oblique",
    };

    private static FontFaceRule? Load(Descriptors face, string basePath, ResourceCache resources, DiagnosticBag diagnostics)
    {
        foreach (var url in face.Urls)
        {
            if (resources.LoadFont(url, basePath) is { } data)
                return new FontFaceRule(face.Family!, face.Weight, face.IsItalic, data, url);
        }

        diagnostics.Add(DocumentDiagnostics.NoFontFile(face.SourceLocation, string.Join(", ", face.Urls)));
        return null;
    }

    private sealed class Descriptors
    {
        public string? Family { get; private set; }

        public int Weight { get; private set; } = 400;

        public bool IsItalic { get; private set; }

        public List<string> Urls { get; } = [];

        public SourceLocation SourceLocation { get; set; }

        public bool TryRead(string name, ValueReader reader) => name switch
        {
            "font-family" => FontProperties.ReadFamilies(reader) is [var family] && (Family = family) is not null,
            "font-weight" => TryReadWeight(reader),
            "font-style" => TryReadStyle(reader),
            _ => TryReadSources(reader),
        };

        private bool TryReadWeight(ValueReader reader)
        {
            Weight = reader.TryKeyword("normal") ? 400 : reader.TryKeyword("bold") ? 700 : reader.TryInteger(out var weight) ? weight : 0;
            return Weight is >= 1 and <= 1000;
        }

        private bool TryReadStyle(ValueReader reader)
        {
            IsItalic = reader.TryKeyword("italic") || reader.TryKeyword("oblique");
            return IsItalic || reader.TryKeyword("normal");
        }

        private bool TryReadSources(ValueReader reader)
        {
            do
            {
                if (reader.TryUrl(out var url))
                    Urls.Add(url);
                else if (reader.Current.Kind == CssTokenKind.Function)
                    reader.Inside();
                else
                    return false;
                while (reader.Current.Kind == CssTokenKind.Function && reader.Current.Text is "format" or "tech")
                    reader.Inside();
            }
            while (reader.TryComma());
            return reader.IsAtEnd;
        }
    }
}
