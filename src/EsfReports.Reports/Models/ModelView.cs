using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Makes views of values: what templates see of them.</summary>
internal static class ModelView
{
    /// <summary>The view of a value; null for null.</summary>
    public static IScriptMembers? Of<T>(T? value, ModelTypeOf<T> type, ModelContext context)
        where T : class =>
        value is null ? null : new View<T>(value, type, context);

    /// <summary>Fields are worked out each time they are read; what costs more is kept by the value itself.</summary>
    private sealed class View<T>(T value, ModelTypeOf<T> type, ModelContext context) : IScriptMembers
        where T : class
    {
        public IEnumerable<string> MemberNames => type.Names;

        public bool TryGetMember(string name, out object? result) => type.TryGet(name, value, context, out result);
    }
}
