namespace EsfReports.Templating.Values;

/// <summary>The value of <c>empty</c> and <c>blank</c>: prints nothing, is false, and equals every list and object without content.</summary>
internal sealed class EmptyValue
{
    public static EmptyValue Instance { get; } = new();

    private EmptyValue()
    {
    }
}
