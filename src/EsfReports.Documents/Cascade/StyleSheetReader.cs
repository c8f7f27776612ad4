using System.Collections.Immutable;
using EsfReports.Diagnostics;
using EsfReports.Documents.Css;
using EsfReports.Documents.Properties;
using EsfReports.Documents.Resources;
using EsfReports.Documents.Selectors;

namespace EsfReports.Documents.Cascade;

/// <summary>Reads a style sheet: rules, media, pages and fonts.</summary>
internal sealed class StyleSheetReader
{
    private readonly DiagnosticBag _diagnostics = [];
    private readonly CssParser _parser;
    private readonly DeclarationCompiler _compiler;
    private readonly ResourceCache _resources;
    private readonly CssSource _source;
    private readonly ImmutableArray<StyleRule>.Builder _rules = ImmutableArray.CreateBuilder<StyleRule>();
    private readonly ImmutableArray<PageRule>.Builder _pages = ImmutableArray.CreateBuilder<PageRule>();
    private readonly ImmutableArray<FontFaceRule>.Builder _fontFaces = ImmutableArray.CreateBuilder<FontFaceRule>();

    private StyleSheetReader(CssSource source, ResourceCache resources)
    {
        _source = source;
        _resources = resources;
        _parser = new CssParser(_diagnostics);
        _compiler = new DeclarationCompiler(new ValueContext(resources, source.Path), _diagnostics);
    }

    /// <summary>Reads a whole sheet.</summary>
    public static StyleSheet Read(CssSource source, ResourceCache resources)
    {
        var reader = new StyleSheetReader(source, resources);
        reader.ReadRules(new CssTokens(source, CssTokenizer.Tokenize(source.Text)), 0);
        return new StyleSheet(
            reader._rules.ToImmutable(), reader._pages.ToImmutable(), reader._fontFaces.ToImmutable(), [.. reader._diagnostics]);
    }

    private void ReadRules(CssTokens tokens, int depth)
    {
        foreach (var rule in _parser.ParseRules(tokens))
        {
            if (rule.AtName is null)
                ReadStyleRule(rule);
            else
                ReadAtRule(rule, depth);
        }
    }

    private void ReadStyleRule(CssRule rule)
    {
        var selectors = SelectorParser.Parse(rule.Prelude, out var problem);
        if (problem is not null)
        {
            _diagnostics.Add(DocumentDiagnostics.BadSelector(_source.Locate(rule.Start), rule.Prelude.Print(), problem));
            return;
        }

        var block = _compiler.Compile(_parser.ParseDeclarations(rule.Block!.Value));
        foreach (var selector in selectors)
            _rules.Add(new StyleRule(selector, block));
    }

    private void ReadAtRule(CssRule rule, int depth)
    {
        switch (rule.AtName)
        {
            case "media" when rule.Block is { } block && depth < 8:
                if (MediaQueries.IncludesPrint(rule.Prelude, _diagnostics))
                    ReadRules(block, depth + 1);
                break;
            case "page" when rule.Block is { } block:
                ReadPage(rule, block);
                break;
            case "font-face" when rule.Block is { } block:
                if (FontFaceReader.Read(rule, _parser.ParseDeclarations(block), _resources, _diagnostics) is { } face)
                    _fontFaces.Add(face);
                break;
            case "charset":
                break;
            default:
                _diagnostics.Add(DocumentDiagnostics.UnknownAtRule(_source.Locate(rule.Start), rule.AtName!));
                break;
        }
    }

    private void ReadPage(CssRule rule, CssTokens block)
    {
        var selectors = PageSelectorParser.Parse(rule.Prelude);
        if (selectors.IsEmpty)
        {
            _diagnostics.Add(DocumentDiagnostics.BadPageSelector(_source.Locate(rule.Start), rule.Prelude.Print()));
            return;
        }

        var nested = new List<CssRule>();
        var declarations = _compiler.Compile(_parser.ParseDeclarations(block, nested), FindPageProperty);
        ImmutableArray<MarginBoxRule> boxes = [.. nested.Select(ReadMarginBox).OfType<MarginBoxRule>()];
        foreach (var selector in selectors)
            _pages.Add(new PageRule(selector, declarations, boxes, _source.Locate(rule.Start)));
    }

    private MarginBoxRule? ReadMarginBox(CssRule rule)
    {
        var name = rule.AtName!.Replace("-", string.Empty, StringComparison.Ordinal);
        if (rule.Block is { } block && Enum.TryParse<MarginBoxPosition>(name, ignoreCase: true, out var position) && !char.IsAsciiDigit(name[0]))
            return new MarginBoxRule(position, _compiler.Compile(_parser.ParseDeclarations(block)), _source.Locate(rule.Start));
        _diagnostics.Add(DocumentDiagnostics.UnknownMarginBox(_source.Locate(rule.Start), rule.AtName));
        return null;
    }

    // The page area has no background, border or padding of its own here; fonts and colours are for its margin boxes.
    private static Property? FindPageProperty(string name) =>
        PropertyRegistry.FindOfPage(name)
        ?? (PropertyRegistry.Find(name) is { } property
            && (name.StartsWith("margin", StringComparison.Ordinal) || property.Longhands.All(one => one.IsInherited)) ? property : null);
}
