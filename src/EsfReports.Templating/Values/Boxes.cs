namespace EsfReports.Templating.Values;

/// <summary>Boxed values that occur all the time, so that they need no memory of their own.</summary>
internal static class Boxes
{
    private const int Smallest = -128;
    private const int Largest = 1023;

    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object[] Integers = [.. Enumerable.Range(Smallest, Largest - Smallest + 1).Select(static value => (object)value)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => value is >= Smallest and <= Largest ? Integers[value - Smallest] : value;
}
