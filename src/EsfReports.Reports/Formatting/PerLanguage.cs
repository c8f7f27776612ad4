namespace EsfReports.Reports;

/// <summary>One thing for each language, made when it is first asked for: a run has one language. Serves many threads.</summary>
internal sealed class PerLanguage<T>
{
    private readonly Lazy<T>[] _values = new Lazy<T>[ReportLanguages.All.Count];

    /// <param name="make">Makes that of a language.</param>
    public PerLanguage(Func<ReportLanguage, T> make)
    {
        foreach (var language in ReportLanguages.All)
            _values[(int)language] = new Lazy<T>(() => make(language));
    }

    public T this[ReportLanguage language] => _values[(int)language].Value;
}
