namespace EsfReports.Templating;

/// <summary>An object whose members templates read by name; hosts implement it to show their records without reflection.</summary>
/// <remarks>
/// Values may be null, bool, int, long, decimal, double, string, <see cref="DateTime"/>, <see cref="DateOnly"/>, <see cref="TimeSpan"/>,
/// <see cref="HtmlText"/>, another <see cref="IScriptMembers"/> or a list of these. Templates cannot write to it.
/// </remarks>
public interface IScriptMembers
{
    /// <summary>The names of all members, in the order in which a template lists them.</summary>
    IEnumerable<string> MemberNames { get; }

    /// <summary>Reads a member; false if there is none of that name.</summary>
    bool TryGetMember(string name, out object? value);
}
