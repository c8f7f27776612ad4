using EsfReports.Diagnostics;
using EsfReports.Documents.Css;

namespace EsfReports.Documents.Cascade;

/// <summary>Custom properties and <c>var()</c> (CSS Variables 1).</summary>
internal static class Variables
{
    // A value that doubles itself in each of a few declarations would fill the memory.
    private const int MaximumTokens = 10_000;
    private const int MaximumDepth = 64;

    /// <summary>The custom properties of an element: its own over the inherited ones, with every <c>var()</c> in them resolved.</summary>
    public static CustomProperties Resolve(
        CustomProperties inherited, IReadOnlyCollection<CustomDeclaration> declared, ICollection<Diagnostic> diagnostics)
    {
        if (declared.Count == 0)
            return inherited;
        var own = new Dictionary<string, CssTokens>(StringComparer.Ordinal);
        foreach (var (name, value) in declared)
            own[name] = value;

        var resolver = new Resolver(inherited.Values, own, diagnostics);
        return new CustomProperties(resolver.All());
    }

    /// <summary>A value with every <c>var()</c> replaced; null if one of them leads nowhere and has no fallback.</summary>
    public static CssTokens? Substitute(
        CssTokens value, IReadOnlyDictionary<string, CssTokens> custom, SourceLocation location, ICollection<Diagnostic> diagnostics)
    {
        var tokens = new List<CssToken>();
        var substitution = new Substitution(name => custom.TryGetValue(name, out var found) ? found : null, custom.ContainsKey, location, diagnostics);
        return substitution.Append(value, tokens, 0) ? new CssTokens(value.Source, tokens.ToArray()) : null;
    }

    private sealed class Resolver(
        IReadOnlyDictionary<string, CssTokens> inherited, Dictionary<string, CssTokens> own, ICollection<Diagnostic> diagnostics)
    {
        private readonly Dictionary<string, CssTokens?> _resolved = new(StringComparer.Ordinal);
        private readonly List<string> _path = [];

        public Dictionary<string, CssTokens> All()
        {
            var all = new Dictionary<string, CssTokens>(inherited, StringComparer.Ordinal);
            foreach (var name in own.Keys)
            {
                if (Find(name) is { } value)
                    all[name] = value;
                else
                    all.Remove(name);
            }

            return all;
        }

        private CssTokens? Find(string name)
        {
            if (_resolved.TryGetValue(name, out var known))
                return known;
            if (!own.TryGetValue(name, out var value))
                return inherited.TryGetValue(name, out var found) ? found : null;
            if (!value.Calls("var"))
                return _resolved[name] = value;

            var location = value.Source.Locate(value.Start);
            if (_path.Contains(name) || _path.Count >= MaximumDepth)
            {
                diagnostics.Add(DocumentDiagnostics.CyclicVariable(location, name, [.. _path.SkipWhile(one => one != name), name]));
                return null;
            }

            _path.Add(name);
            var tokens = new List<CssToken>();
            var isWhole = new Substitution(Find, own.ContainsKey, location, diagnostics).Append(value, tokens, 0);
            _path.RemoveAt(_path.Count - 1);
            return _resolved[name] = isWhole ? new CssTokens(value.Source, tokens.ToArray()) : null;
        }
    }

    private sealed class Substitution(
        Func<string, CssTokens?> find, Func<string, bool> isDeclared, SourceLocation location, ICollection<Diagnostic> diagnostics)
    {
        public bool Append(CssTokens value, List<CssToken> tokens, int depth)
        {
            for (var at = 0; at < value.Count; at++)
            {
                if (!value[at].IsFunction("var"))
                {
                    tokens.Add(value[at]);
                    continue;
                }

                var close = Closing(value, at);
                if (!AppendVariable(value.Slice(at + 1, close).Trim(), tokens, depth))
                    return false;
                at = close;
            }

            if (tokens.Count <= MaximumTokens)
                return true;
            diagnostics.Add(DocumentDiagnostics.VariableTooLong(location, MaximumTokens));
            return false;
        }

        private bool AppendVariable(CssTokens arguments, List<CssToken> tokens, int depth)
        {
            if (arguments.Count == 0 || arguments[0].Kind != CssTokenKind.Ident || depth > MaximumDepth)
            {
                diagnostics.Add(DocumentDiagnostics.UnknownVariable(location, arguments.Print()));
                return false;
            }

            if (find(arguments[0].Text) is { } found)
            {
                tokens.AddRange(found.Items.Span);
                return tokens.Count <= MaximumTokens || Append(new CssTokens(found.Source, default), tokens, depth);
            }

            var comma = 1;
            while (comma < arguments.Count && arguments[comma].Kind == CssTokenKind.Whitespace)
                comma++;
            if (comma < arguments.Count && arguments[comma].Kind == CssTokenKind.Comma)
                return Append(arguments.Slice(comma + 1, arguments.Count).Trim(), tokens, depth + 1);

            // What was declared but has no value was reported where it is declared.
            if (!isDeclared(arguments[0].Text))
                diagnostics.Add(DocumentDiagnostics.UnknownVariable(location, arguments[0].Text));
            return false;
        }

        private static int Closing(CssTokens value, int open)
        {
            var depth = 0;
            for (var at = open; at < value.Count; at++)
            {
                if (value[at].Kind is CssTokenKind.Function or CssTokenKind.LeftParenthesis)
                    depth++;
                else if (value[at].Kind == CssTokenKind.RightParenthesis && --depth == 0)
                    return at;
            }

            return value.Count;
        }
    }
}
