using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Checking;

/// <summary>The names that a template and the templates it includes set themselves, wherever they do it.</summary>
internal sealed class AssignedNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>True if an import brings names that cannot be known.</summary>
    public bool HasImport { get; private set; }

    public IEnumerable<string> All => _names;

    public static AssignedNames Of(Template template, ITemplateLoader? loader)
    {
        var names = new AssignedNames();
        names.Collect(template.Page, loader);
        return names;
    }

    public bool Contains(string name) => HasImport || _names.Contains(name);

    private void Collect(SyntaxNode node, ITemplateLoader? loader)
    {
        if (Target(node) is VariableExpression variable)
            _names.Add(variable.Name);
        if (node is ImportStatement)
            HasImport = true;
        if (node is CallExpression call && Includes.NameOf(call) is { } name && _visited.Add(name) && loader?.Load(name) is { HasErrors: false } included)
            Collect(included.Page, loader);
        foreach (var child in node.Children)
            Collect(child, loader);
    }

    private static PathExpression? Target(SyntaxNode node) => node switch
    {
        AssignStatement assign => assign.Target,
        CaptureStatement capture => capture.Target,
        FunctionStatement function => function.Target,
        IncrementExpression increment => increment.Target,

        // A function sees the loop variables of its callers, so they can be known anywhere.
        ForStatement loop => loop.Variable,
        TableRowStatement loop => loop.Variable,
        _ => null,
    };
}
