using EsfReports.Diagnostics;
using EsfReports.Templating.Functions;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Checking;

/// <summary>Goes through a template and works out what is known of each expression.</summary>
internal sealed class CheckWalker(TemplateChecker checker, AssignedNames assigned, List<Diagnostic> messages)
{
    private const int DeepestInclude = 16;

    private readonly CheckScope _scope = new(checker, assigned);
    private readonly HashSet<string> _includes = new(StringComparer.Ordinal);
    private int _depth;

    public void Walk(Template template) => Visit(template.Page);

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case Expression expression:
                TypeOf(expression);
                break;
            case ForStatement loop:
                VisitLoop(loop, loop.Variable, loop.List, loop.Body);
                break;
            case TableRowStatement loop:
                VisitLoop(loop, loop.Variable, loop.List, loop.Body);
                break;
            case AssignStatement assign:
                _scope.Assign(assign.Target, TypeOf(assign.Value));
                VisitTarget(assign.Target);
                break;
            case CaptureStatement capture:
                VisitTarget(capture.Target);
                VisitAll(capture.Children.Skip(1));
                break;
            case FunctionStatement function:
                VisitFunction(function.Function);
                break;
            case WithStatement with:
                VisitWith(with);
                break;
            default:
                VisitAll(node.Children);
                break;
        }
    }

    private void VisitAll(IEnumerable<SyntaxNode> nodes)
    {
        foreach (var node in nodes)
            Visit(node);
    }

    private void VisitLoop(Statement loop, PathExpression variable, Expression list, Block body)
    {
        var item = TypeOf(list).Item ?? TemplateSchema.Any;
        foreach (var child in loop.Children.Where(child => child != list && child != variable && child != body))
            Visit(child);
        _scope.Push(LoopVariable.FrameName(variable), item);
        Visit(body);
        _scope.Pop();
    }

    private void VisitFunction(ScriptFunction function)
    {
        foreach (var parameter in function.Parameters)
            _scope.Push(parameter.Name, TemplateSchema.Any);
        Visit(function.Body);
        foreach (var _ in function.Parameters)
            _scope.Pop();
    }

    private void VisitWith(WithStatement with)
    {
        var members = TypeOf((Expression)with.Children.First()).Members;
        if (members is null)
        {
            _scope.AllowAny(() => VisitAll(with.Children.Skip(1)));
            return;
        }

        foreach (var (name, type) in members)
            _scope.Push(name, type);
        VisitAll(with.Children.Skip(1));
        foreach (var _ in members)
            _scope.Pop();
    }

    /// <summary>The name of a target is set, so only what stands in front of its last part is checked.</summary>
    private void VisitTarget(PathExpression target)
    {
        if (target is not VariableExpression)
            VisitAll(target.Children);
    }

    private TemplateSchema TypeOf(Expression expression)
    {
        switch (expression)
        {
            case VariableExpression variable:
                return TypeOfVariable(variable);
            case LocalExpression local:
                return _scope.Find(local.FrameName) ?? TemplateSchema.Any;
            case ArgumentExpression argument:
                return _scope.Find(argument.Span.Text) ?? TemplateSchema.Any;
            case MemberExpression member:
                return TypeOfMember(member);
            case IndexExpression index:
                VisitAll(index.Children.Skip(1));
                return TypeOf(index.Target).Item ?? TemplateSchema.Any;
            case ParenthesisExpression parenthesis:
                return TypeOf(parenthesis.Inner);
            case LogicalExpression { Operator: BinaryOperator.Coalesce } choice:
                return Same(TypeOf(choice.Left), TypeOf(choice.Right));
            case CallExpression call:
                return TypeOfCall(call);
            case FunctionExpression function:
                VisitFunction(function.Function);
                return TemplateSchema.Any;
            case LiteralExpression { Value: not null }:
                return TemplateSchema.Value;
            default:
                VisitAll(expression.Children);
                return TemplateSchema.Any;
        }
    }

    private static TemplateSchema Same(TemplateSchema first, TemplateSchema second) => ReferenceEquals(first, second) ? first : TemplateSchema.Any;

    private TemplateSchema TypeOfVariable(VariableExpression variable)
    {
        if (_scope.Find(variable.Name) is { } known)
            return known;
        if (!_scope.IsKnown(variable.Name))
            messages.Add(CheckDiagnostics.UnknownName(variable.Span, variable.Name, _scope.Names));
        return TemplateSchema.Any;
    }

    private TemplateSchema TypeOfMember(MemberExpression member)
    {
        var owner = TypeOf(member.Target);
        if (owner.Members is { } members)
        {
            if (members.TryGetValue(member.Name, out var type))
                return type;
            messages.Add(CheckDiagnostics.UnknownMember(member.NameSpan, member.Name, owner));
        }
        else if (owner.Item is not null && member.Name != "size")
        {
            messages.Add(CheckDiagnostics.MemberOfList(member.NameSpan, member.Name));
        }
        else if (member.Target is VariableExpression { Name: var name } && _scope.FunctionsOf(name) is { } functions && !functions.Contains(member.Name))
        {
            messages.Add(CheckDiagnostics.UnknownFunction(member.Span, member.Span.Text, functions.Select(function => $"{name}.{function}")));
        }

        return TemplateSchema.Any;
    }

    private TemplateSchema TypeOfCall(CallExpression call)
    {
        var types = Enumerable.Range(0, call.Call.PlainCount).Select(index => TypeOf(call.Call.ArgumentAt(index))).ToList();
        VisitAll(call.Call.Named.Select(static argument => argument.Value));
        VisitCallee(call.Target);
        CheckCall(call);
        if (Includes.NameOf(call) is { } name)
            VisitInclude(call, name, types);
        return ResultTypes.Of(call.Call.TargetSpan.Text, types);
    }

    private void VisitCallee(Expression target)
    {
        if (target is VariableExpression variable && !_scope.IsKnown(variable.Name) && _scope.Find(variable.Name) is null)
            messages.Add(CheckDiagnostics.UnknownFunction(variable.Span, variable.Name, _scope.Names.Concat(Builtins.FunctionNames)));
        else if (target is not VariableExpression)
            TypeOf(target);
    }

    private void CheckCall(CallExpression call)
    {
        if (checker.CallCheck is not { } check)
            return;
        var literals = Enumerable.Range(0, call.Call.PlainCount).Select(index => (call.Call.ArgumentAt(index) as LiteralExpression)?.Value);
        var place = call.Call.TargetSpan;
        var found = new CheckedCall(place.Text, [.. literals], [.. call.Call.Named.Select(static argument => argument.Name)], place.Source.Locate(place.Start));
        if (check(found) is { } problem)
            messages.Add(CheckDiagnostics.WrongCall(place, problem));
    }

    private void VisitInclude(CallExpression call, string name, List<TemplateSchema> arguments)
    {
        if (checker.Loader?.Load(name) is not { } included)
        {
            messages.Add(CheckDiagnostics.UnknownInclude(call.Call.TargetSpan, name, checker.Loader?.Names ?? []));
            return;
        }

        // The same template with the same arguments says nothing new.
        var signature = $"{name}({string.Join(", ", arguments.Select(static argument => argument.Name))})";
        if (_depth == DeepestInclude || !_includes.Add(signature))
            return;
        if (included.HasErrors)
        {
            messages.AddRange(included.Messages);
            return;
        }

        _depth++;
        _scope.InCall([.. arguments], [.. call.Call.Named.Select(static argument => argument.Name)], () => Visit(included.Page));
        _depth--;
    }
}
