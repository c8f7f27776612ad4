using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace EsfReports.Domain;

/// <summary>What a project is known by: its diarienummer, or an id of our own for pages that have none.</summary>
/// <remarks>
/// Forms: <c>2020/00312</c> (2014–2020), <c>23-063-S03</c> (2021–2027: call 23-063, application S03), <c>2010-3012345</c>
/// (2007–2013). Project pages of 2007–2013 show no diarienummer; the reader then makes <c>2007-2013-name-1a2b3c4d</c>.
/// Ids are equal when their text is; the constructor removes outer space, makes hard hyphens plain and writes all but our own ids in capitals.
/// </remarks>
public sealed partial record ProjectId : IComparable<ProjectId>
{
    // Worked out once: sorting thousands of projects asks for it again and again.
    private readonly ProgrammingPeriod? _period;

    /// <summary>Creates an id.</summary>
    /// <exception cref="ArgumentException">The text is empty or blank.</exception>
    public ProjectId(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        // Word processors make hard hyphens of plain ones.
        var trimmed = text.Trim().Replace('\u2010', '-').Replace('\u2011', '-');
        IsOwn = OwnForm().IsMatch(trimmed);
        Text = IsOwn ? trimmed : trimmed.ToUpperInvariant();
        _period = PeriodOf(Text, IsOwn);
    }

    /// <summary>The id as documents print it.</summary>
    public string Text { get; }

    /// <summary>True if we made the id because the source has none.</summary>
    public bool IsOwn { get; }

    /// <summary>True for the three forms of diarienummer and for our own ids.</summary>
    public bool HasKnownForm => IsOwn || _period is not null;

    /// <summary>The call within which the project was granted (<c>23-063</c> of <c>23-063-S03</c>); null before 2021.</summary>
    public string? Call => Form2021().IsMatch(Text) ? Text[..6] : null;

    /// <summary>
    /// A name for files: letters, digits and hyphens only. Two different ids never have the same stem, not even where
    /// capitals do not count: <c>2020/00312</c> gives <c>2020-00312</c>, and whatever else would need a change gets a hash.
    /// </summary>
    public string FileStem
    {
        get
        {
            if (Form2014().IsMatch(Text))
                return Text.Replace('/', '-');
            var safe = IsOwn || Form2021().IsMatch(Text) || LongForm2007().IsMatch(Text);
            return safe ? Text : $"{Unsafe().Replace(Text, "-").Trim('-')}-{ShortHash(Text)}".ToLowerInvariant().TrimStart('-');
        }
    }

    public static bool operator <(ProjectId left, ProjectId right) => left.CompareTo(right) < 0;

    public static bool operator >(ProjectId left, ProjectId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ProjectId left, ProjectId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ProjectId left, ProjectId right) => left.CompareTo(right) >= 0;

    /// <summary>Makes an id of our own from facts that do not change when a text is corrected.</summary>
    /// <param name="period">The programming period, in its written form, or another word for it.</param>
    /// <param name="name">The project's name; becomes the readable part.</param>
    /// <param name="facts">What tells the project from others of the same name; hashed.</param>
    public static ProjectId MakeOwn(string period, string name, IEnumerable<string> facts)
    {
        var slug = Slug(name);
        return new ProjectId($"{period}-{slug}-{ShortHash(string.Join('\n', facts))}");
    }

    /// <summary>Accepts any text that is not blank.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ProjectId? id)
    {
        id = string.IsNullOrWhiteSpace(text) ? null : new ProjectId(text);
        return id is not null;
    }

    /// <summary>The period that the form of the id belongs to; null if the form is none of the known ones.</summary>
    public ProgrammingPeriod? FindPeriod() => _period;

    /// <inheritdoc/>
    public bool Equals(ProjectId? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>
    /// Orders by period, then runs of digits by their value: <c>23-063-S2</c> before <c>23-063-S10</c>.
    /// </summary>
    public int CompareTo(ProjectId? other)
    {
        if (other is null)
            return 1;
        var byPeriod = Nullable.Compare(_period, other._period);
        if (byPeriod != 0)
            return byPeriod;
        var byNumbers = CompareRuns(Text, other.Text);
        return byNumbers != 0 ? byNumbers : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static ProgrammingPeriod? PeriodOf(string text, bool isOwn)
    {
        if (isOwn)
            return ProgrammingPeriods.Find(text[..9]);
        if (Form2014().IsMatch(text))
            return ProgrammingPeriod.From2014To2020;
        if (Form2021().IsMatch(text))
            return ProgrammingPeriod.From2021To2027;
        return Form2007().IsMatch(text) ? ProgrammingPeriod.From2007To2013 : null;
    }

    private static int CompareRuns(string left, string right)
    {
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            var result = char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j])
                ? CompareNumbers(TakeNumber(left, ref i), TakeNumber(right, ref j))
                : left[i++].CompareTo(right[j++]);
            if (result != 0)
                return result;
        }

        return (left.Length - i).CompareTo(right.Length - j);
    }

    private static ReadOnlySpan<char> TakeNumber(string text, ref int index)
    {
        var start = index;
        while (index < text.Length && char.IsAsciiDigit(text[index]))
            index++;
        return text.AsSpan(start, index - start).TrimStart('0');
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);

    private static string Slug(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            var plain = letter switch { 'å' or 'ä' => 'a', 'ö' => 'o', 'é' => 'e', 'ü' => 'u', _ => letter };
            if (char.IsAsciiLetterOrDigit(plain))
                letters.Append(plain);
            else if (letters.Length > 0 && letters[^1] != '-')
                letters.Append('-');
            if (letters.Length == 30)
                break;
        }

        var slug = letters.ToString().Trim('-');
        return slug.Length == 0 ? "projekt" : slug;
    }

    private static string ShortHash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));

    [GeneratedRegex(@"^\d{4}-\d{5,7}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form2007();

    // Five digits would look like a 2014-2020 id whose slash became a hyphen.
    [GeneratedRegex(@"^\d{4}-\d{6,7}\z", RegexOptions.CultureInvariant)]
    private static partial Regex LongForm2007();

    [GeneratedRegex(@"^\d{4}/\d{5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form2014();

    [GeneratedRegex(@"^\d{2}-\d{3}-S\d{1,3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form2021();

    [GeneratedRegex(@"^(\d{4}-\d{4}|okand)-[a-z0-9-]+-[0-9a-f]{8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OwnForm();

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unsafe();
}
