using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>The values of a page, read one by one; keeps where each comes from, and whatever finds no place.</summary>
internal sealed class FieldValues
{
    private readonly Dictionary<ProjectField, PageField> _given = [];
    private readonly List<OtherField> _others = [];
    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly PersonalDataMask _mask;

    public FieldValues(string file, IEnumerable<PageField> fields, PersonalDataMask mask, DiagnosticBag diagnostics)
    {
        _file = file;
        _mask = mask;
        _diagnostics = diagnostics;
        foreach (var field in fields)
            Take(field);
    }

    /// <summary>Values without a place, in the order of the page.</summary>
    public IReadOnlyList<OtherField> Others => _others;

    /// <summary>Where values come from, in the order of the fields.</summary>
    public SortedDictionary<ProjectField, FieldSource> Sources { get; } = [];

    public List<SecondaryTheme> SecondaryThemes { get; } = [];

    /// <summary>The field as it stands on the page; null if it is missing or blank.</summary>
    public PageField? Find(ProjectField field) => _given.GetValueOrDefault(field) is { Value: not null } given ? given : null;

    public SourceLocation At(ProjectField field) => new(_file, _given.GetValueOrDefault(field)?.Line ?? 0);

    public string? Text(ProjectField field)
    {
        if (Find(field) is not { } given)
            return null;
        var text = Masked(given.Value!, given.Line);
        AddSource(field, given.Line, text);
        return text;
    }

    /// <summary>Reads a value that must have a form; a value that has not is reported and kept among the others.</summary>
    public T? Value<T>(ProjectField field, Func<string, T?> read, string expected)
        where T : struct
    {
        if (Find(field) is not { } given)
            return null;
        if (read(PlainSigns.Of(given.Value!)) is { } value)
        {
            AddSource(field, given.Line, given.Value!);
            return value;
        }

        KeepUnreadable(field, expected);
        return null;
    }

    /// <summary>As <see cref="Value{T}"/>, for values that are objects.</summary>
    public T? Reference<T>(ProjectField field, Func<string, T?> read, string expected)
        where T : class
    {
        if (Find(field) is not { } given)
            return null;
        if (read(PlainSigns.Of(given.Value!)) is { } value)
        {
            AddSource(field, given.Line, given.Value!);
            return value;
        }

        KeepUnreadable(field, expected);
        return null;
    }

    public Money? Amount(ProjectField field) =>
        Value(field, AmountReader.Read, "an amount such as 1 126 379 kr") is { } amount ? new Money(amount) : null;

    public void AddSource(ProjectField field, int line, string? text, string? rule = null) =>
        Sources[field] = new FieldSource(_file, line, text, rule);

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    private void KeepUnreadable(ProjectField field, string expected)
    {
        var given = _given[field];
        Report(SourceDiagnostics.UnreadableValue(new SourceLocation(_file, given.Line), given.Label, expected));
        Keep(given);
    }

    private void Take(PageField field)
    {
        if (field.Field is ProjectField.SecondaryThemes)
            TakeTheme(field);
        else if (field.Field is not { } known)
            Keep(field);
        else if (!_given.TryGetValue(known, out var first) || first.Value is null)
            _given[known] = field;
        else
            TakeRepeated(known, field, first);
    }

    // Diarienummer and Projektnummer are two labels of the id, so a repetition of that value is no news.
    private void TakeRepeated(ProjectField known, PageField field, PageField first)
    {
        if (field.Value is null || string.Equals(field.Value, first.Value, StringComparison.OrdinalIgnoreCase))
            return;
        if (known is ProjectField.Id)
        {
            Report(SourceDiagnostics.IdsDiffer(
                new SourceLocation(_file, field.Line), $"'{field.Label}'", new ProjectId(field.Value), new ProjectId(first.Value!)));
        }
        else
        {
            Report(SourceDiagnostics.RepeatedLabel(new SourceLocation(_file, field.Line), field.Label, first.Line));
        }

        if (known is not (ProjectField.ContactName or ProjectField.ContactEmail or ProjectField.ContactPhone))
            Keep(field);
    }

    private void TakeTheme(PageField field)
    {
        var applies = field.Value is null ? null : PlainValues.ReadYesNo(field.Value);
        if (field.Value is not null && applies is null)
        {
            Report(SourceDiagnostics.UnreadableValue(new SourceLocation(_file, field.Line), field.Label, "Ja or Nej"));
            Keep(field);
        }

        SecondaryThemes.Add(new SecondaryTheme(field.Label[PageLabels.SecondaryTheme.Length..], applies));
        if (applies is not null)
            AddSource(ProjectField.SecondaryThemes, field.Line, field.Value);
    }

    private void Keep(PageField field) => _others.Add(new OtherField(field.Label, Masked(field.Value ?? "", field.Line)));

    private string Masked(string text, int line)
    {
        var result = _mask.Mask(text);
        foreach (var kind in result.Masked)
            Report(SourceDiagnostics.PersonalDataMasked(new SourceLocation(_file, line), kind));
        return result.Text;
    }
}
