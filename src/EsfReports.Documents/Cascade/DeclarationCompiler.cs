using EsfReports.Diagnostics;
using EsfReports.Documents.Css;
using EsfReports.Documents.Properties;

namespace EsfReports.Documents.Cascade;

/// <summary>Turns declarations into setters of the subset's properties; what is not in the subset is reported once, here.</summary>
internal sealed class DeclarationCompiler(ValueContext context, DiagnosticBag diagnostics)
{
    private const string Variable = "var";

    /// <summary>The setters of a block.</summary>
    public DeclarationBlock Compile(IReadOnlyList<CssDeclaration> declarations, Func<string, Property?>? find = null)
    {
        if (declarations.Count == 0)
            return DeclarationBlock.Empty;
        var (normal, important) = (new List<PropertySetter>(), new List<PropertySetter>());
        var (custom, importantCustom) = (new List<CustomDeclaration>(), new List<CustomDeclaration>());
        foreach (var declaration in declarations)
        {
            if (declaration.IsCustom)
                (declaration.IsImportant ? importantCustom : custom).Add(new CustomDeclaration(declaration.Name, declaration.Value));
            else
                (declaration.IsImportant ? important : normal).AddRange(Setters(declaration, find ?? PropertyRegistry.Find));
        }

        return new DeclarationBlock([.. normal], [.. important], [.. custom, .. importantCustom]);
    }

    private IEnumerable<PropertySetter> Setters(CssDeclaration declaration, Func<string, Property?> find)
    {
        var location = declaration.Value.Source.Locate(declaration.Start);
        if (find(declaration.Name) is not { } property)
        {
            diagnostics.Add(PropertyAdvice.Refuse(location, declaration.Name, find));
            return [];
        }

        if (declaration.Value.Calls(Variable))
            return property.Longhands.Select(one => new PropertySetter(one, Deferred(property, one, declaration.Value, location)));

        context.Problem = null;
        if (property.Parse(declaration.Value, context) is { } setters)
            return setters;
        diagnostics.Add(DocumentDiagnostics.BadValue(location, property.Name, declaration.Value.Print(), ValueTypes.Spell(property.Syntax), context.Problem));
        return [];
    }

    // CSS Variables 1, 3: the value is only known at the element; if it is no good there, the property is unset.
    private StyleSetter Deferred(Property property, Longhand longhand, CssTokens value, SourceLocation location) => style =>
    {
        var substituted = Variables.Substitute(value, style.Custom.Values, location, style.Diagnostics);
        if (substituted is null)
        {
            longhand.Unset(style);
            return;
        }

        // Setters run on any thread, so the context with its note of a problem must not be the shared one.
        var local = context with { Problem = null };
        var setters = property.Parse(substituted.Value.Trim(), local);
        if (setters is null)
        {
            style.Diagnostics.Add(
                DocumentDiagnostics.BadValue(location, property.Name, substituted.Value.Print(), ValueTypes.Spell(property.Syntax), local.Problem));
            longhand.Unset(style);
            return;
        }

        foreach (var setter in setters.Where(one => one.Property == longhand))
            setter.Set(style);
    };
}
