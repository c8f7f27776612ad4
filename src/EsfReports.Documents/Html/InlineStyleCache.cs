using System.Collections.Concurrent;
using EsfReports.Diagnostics;
using EsfReports.Documents.Cascade;
using EsfReports.Documents.Css;
using EsfReports.Documents.Resources;

namespace EsfReports.Documents.Html;

/// <summary>Declarations in <c>style</c> attributes and those that other attributes stand for, read once for each text.</summary>
internal sealed class InlineStyleCache(ResourceCache resources)
{
    private const int MaximumBlocks = 10_000;

    private readonly ConcurrentDictionary<(string Text, bool IsSvg), DeclarationBlock> _blocks = new();

    /// <summary>The declarations of an attribute.</summary>
    /// <param name="text">The declarations.</param>
    /// <param name="origin">Where the element stands.</param>
    /// <param name="isSvg">True if numbers without unit are lengths.</param>
    /// <param name="diagnostics">Gets what was found.</param>
    public DeclarationBlock Read(string text, SourceLocation origin, bool isSvg, DiagnosticBag diagnostics)
    {
        if (_blocks.TryGetValue((text, isSvg), out var known))
            return known;

        var found = new DiagnosticBag();
        var source = new CssSource(text, string.Empty, _ => origin);
        var tokens = new CssTokens(source, CssTokenizer.Tokenize(text));
        var compiler = new DeclarationCompiler(new ValueContext(resources, string.Empty, isSvg), found);
        var block = compiler.Compile(new CssParser(found).ParseDeclarations(tokens));
        diagnostics.AddRange(found);

        // A block whose messages name a place belongs to that place.
        if (found.Count > 0 || tokens.Calls("var") || block.Custom.Length > 0)
            return block with { IsShared = false };
        if (_blocks.Count > MaximumBlocks)
            _blocks.Clear();
        return _blocks.GetOrAdd((text, isSvg), block);
    }
}
