using EsfReports.Templating.Functions;

namespace EsfReports.Templating.Evaluation;

/// <summary>What names mean at a moment of a render.</summary>
/// <remarks>
/// Looked up in this order: the frames of loops and parametric calls, innermost first, wherever they were opened (scopes are
/// dynamic, as in the reference); the stack of objects (<c>with</c>, then the model); the builtins, which a template can
/// change for this one render.
/// </remarks>
internal sealed class Variables
{
    private readonly List<VariableFrame> _frames = [];
    private readonly List<IScriptMembers> _objects = [];
    private readonly int _ownIndex = -1;
    private readonly IScriptMembers? _globals;

    // Copies of shared objects that this render wrote to.
    private Dictionary<ScriptObject, ScriptObject>? _changed;
    private HashSet<string>? _readOnlyOfHosts;

    public Variables(TemplateContext context)
    {
        _globals = context.Globals;
        if (_globals is not null)
            _objects.Add(_globals);
        if (context.Model is { } model)
            _objects.Add(model);

        // Assignments need an object of their own if the host's cannot be written to.
        if (context.Model is not ScriptObject { IsFrozen: false })
        {
            _ownIndex = _objects.Count;
            _objects.Add(new ScriptObject());
        }
    }

    /// <summary>The variables of the call that runs.</summary>
    public LocalVariables Locals { get; set; } = new();

    /// <summary>The object that <c>this</c> means.</summary>
    public ScriptObject Current => (ScriptObject)_objects[^1];

    public int ObjectDepth => _objects.Count;

    /// <summary>True inside of any loop, also one of a caller.</summary>
    public bool IsInLoop => _frames.Exists(static frame => frame is LoopFrame);

    /// <summary>What <c>this</c> gives: the current object, with the host's model below the page's own names.</summary>
    public IScriptMembers This =>
        _objects.Count > 1 && _ownIndex == _objects.Count - 1 ? new LayeredMembers(Current, _objects[_ownIndex - 1]) : _objects[^1];

    public void Push(VariableFrame frame) => _frames.Add(frame);

    public void Pop() => _frames.RemoveAt(_frames.Count - 1);

    public void PushObject(ScriptObject target) => _objects.Add(target);

    public void PopObject() => _objects.RemoveAt(_objects.Count - 1);

    /// <summary>The innermost loop of a kind; null outside of one.</summary>
    public LoopFrame? FindLoop(LoopKind kind)
    {
        for (var index = _frames.Count - 1; index >= 0; index--)
        {
            if (_frames[index] is LoopFrame loop && loop.Kind == kind)
                return loop;
        }

        return null;
    }

    /// <summary>A <c>$</c> variable of a loop that runs in this call.</summary>
    public bool TryGetLoopLocal(string frameName, int hash, out object? value)
    {
        for (var index = _frames.Count - 1; index >= 0; index--)
        {
            if (_frames[index] is LoopFrame loop && ReferenceEquals(loop.Owner, Locals) && loop.TryGet(frameName, hash, out value))
                return true;
        }

        value = null;
        return false;
    }

    public bool TryGet(string name, int hash, out object? value)
    {
        for (var index = _frames.Count - 1; index >= 0; index--)
        {
            if (_frames[index].TryGet(name, hash, out value))
                return true;
        }

        for (var index = _objects.Count - 1; index >= 0; index--)
        {
            if (_objects[index] is ScriptObject own ? own.TryGet(name, hash, out value) : _objects[index].TryGetMember(name, out value))
                return WithChanges(ref value);
        }

        return Builtins.All.TryGet(name, hash, out value) && WithChanges(ref value);
    }

    /// <summary>Where an assignment goes: a parametric call keeps its new names, everything else is of the current object.</summary>
    public ScriptObject TargetOf(string name, int hash)
    {
        var function = InnermostFunction();
        if (function is null || function.ObjectDepth < _objects.Count)
            return Current;
        return !function.Variables.TryGet(name, hash, out _) && TryGet(name, hash, out _) ? Current : function.Variables;
    }

    /// <summary>True if the name must keep its value.</summary>
    public bool IsReadOnly(ScriptObject target, string name) =>
        target.IsReadOnly(name) || _readOnlyOfHosts is not null && _readOnlyOfHosts.Contains(name);

    public void SetReadOnly(string name)
    {
        var hash = name.GetHashCode();
        foreach (var holder in _objects)
        {
            if (holder is ScriptObject own && !ReferenceEquals(own, _globals) && own.TryGet(name, hash, out _))
                own.SetReadOnly(name);
            else if (holder.TryGetMember(name, out _))
                (_readOnlyOfHosts ??= []).Add(name);
        }
    }

    /// <summary>An object that may be written to: a copy for this render if all renders share it.</summary>
    public ScriptObject Writable(ScriptObject target)
    {
        if (!IsShared(target))
            return target;
        _changed ??= new Dictionary<ScriptObject, ScriptObject>(ReferenceEqualityComparer.Instance);
        if (!_changed.TryGetValue(target, out var copy))
            _changed[target] = copy = target.Copy();
        return copy;
    }

    /// <summary>A member of a builtin object as this render has it; null if the template took the name for something else.</summary>
    public object? BuiltinMember(string name, string member) =>
        TryGet(name, name.GetHashCode(), out var value) && value is ScriptObject own ? own[member] : null;

    /// <summary>All names that can be read here, for suggestions.</summary>
    public IEnumerable<string> Names() =>
        _frames.SelectMany(static frame => frame.Names).Concat(_objects.SelectMany(static holder => holder.MemberNames)).Concat(Builtins.All.MemberNames);

    /// <summary>True for builtins and for the objects of the host's globals, which all renders see.</summary>
    private bool IsShared(ScriptObject target) =>
        target.IsFrozen || _globals is ScriptObject globals && globals.Any(member => ReferenceEquals(member.Value, target));

    private bool WithChanges(ref object? value)
    {
        if (_changed is not null && value is ScriptObject shared && _changed.TryGetValue(shared, out var changed))
            value = changed;
        return true;
    }

    private FunctionFrame? InnermostFunction()
    {
        for (var index = _frames.Count - 1; index >= 0; index--)
        {
            if (_frames[index] is FunctionFrame function)
                return function;
        }

        return null;
    }
}
