using System.Globalization;

namespace EsfReports.Templating.Cultures;

/// <summary>The language of a culture that <see cref="TemplateCultures"/> made; invariant cultures have none of their own.</summary>
internal static class CultureNames
{
    public static string LanguageOf(CultureInfo culture) => culture is NamedCulture named ? named.Language : "";
}
