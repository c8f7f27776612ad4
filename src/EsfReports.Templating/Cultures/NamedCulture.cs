using System.Globalization;

namespace EsfReports.Templating.Cultures;

/// <summary>A culture out of the bundled table: it is the same on every machine.</summary>
internal sealed class NamedCulture : CultureInfo
{
    private readonly string _name;

    public NamedCulture(string name, NumberFormatInfo numbers, DateTimeFormatInfo dates)
        : base("")
    {
        _name = name;
        NumberFormat = numbers;
        DateTimeFormat = dates;
    }

    /// <inheritdoc/>
    public override string Name => _name;

    /// <summary>The part of the name before the hyphen.</summary>
    public string Language => _name.Split('-')[0];
}
