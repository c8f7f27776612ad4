namespace EsfReports.Sources;

/// <summary>Reads the fields of pages from 2014 on: a label with a colon, its value on the next line.</summary>
/// <remarks>
/// A blank value shows only as two labels in a row. The fields end at a blank line that no further label follows.
/// </remarks>
internal sealed class ColonFields(Page page)
{
    private const int LongestLabel = 60;

    private readonly List<PageField> _fields = [];
    private int _index;

    /// <summary>The first line that is a known label with a colon; null if the page has none.</summary>
    public static int? FindStart(Page page)
    {
        for (var index = 0; index < page.Lines.Count; index++)
        {
            if (page.IsFree(index) && IsKnownLabel(page.Lines[index].Text))
                return index;
        }

        return null;
    }

    /// <summary>Reads all fields from <paramref name="start"/> on.</summary>
    /// <returns>The fields, and the index of the first line after them.</returns>
    public (IReadOnlyList<PageField> Fields, int End) Read(int start)
    {
        _index = start;
        while (_index < page.Lines.Count && ReadNext())
        {
        }

        return (_fields, _index);
    }

    private bool ReadNext()
    {
        if (!page.IsFree(_index))
            return SkipGap();
        var line = page.Lines[_index].Text;
        if (PageLabels.FindWithColon(line) is { } known)
        {
            TakeLabel(new PageField(known.Label, known.Field, null, 0), known.Value);
            return true;
        }

        if (LooksLikeLabel(line))
        {
            page.Diagnostics.Add(SourceDiagnostics.UnknownLabel(page.At(_index), line[..^1], PageLabels.Nearest(line[..^1])));
            TakeLabel(new PageField(line[..^1].TrimEnd(), null, null, 0), "");
            return true;
        }

        return TakeExtraLine();
    }

    // Blank lines and boilerplate between two fields do not end the fields.
    private bool SkipGap()
    {
        var next = page.NextFree(_index);
        if (next == page.Lines.Count)
            return false;
        if (!IsKnownLabel(page.Lines[next].Text) && !IsValueAfterGap(next))
            return false;
        _index = next;
        return true;
    }

    // "Namn:", blank line, "Utveckling", blank line, "Region:": the value is apart from its label, but a label follows it.
    private bool IsValueAfterGap(int index)
    {
        if (_fields is not [.., { Value: null }])
            return false;
        var following = page.NextFree(index + 1);
        return following < page.Lines.Count && IsKnownLabel(page.Lines[following].Text);
    }

    private void TakeLabel(PageField field, string valueOnSameLine)
    {
        var labelIndex = _index++;
        if (valueOnSameLine.Length > 0)
        {
            page.Mark(labelIndex, LineKind.LabelAndValue, field.Field);
            _fields.Add(field with { Value = valueOnSameLine, Line = page.Lines[labelIndex].Number });
            return;
        }

        page.Mark(labelIndex, LineKind.Label, field.Field);
        if (_index < page.Lines.Count && page.IsFree(_index) && IsValue(page.Lines[_index].Text))
            TakeValue(field);
        else
            _fields.Add(field with { Line = page.Lines[labelIndex].Number });
    }

    private void TakeValue(PageField field)
    {
        page.Mark(_index, LineKind.Value, field.Field);
        _fields.Add(field with { Value = page.Lines[_index].Text, Line = page.Lines[_index].Number });
        _index++;
    }

    // A line between fields that is neither label nor value belongs to the value before it if more labels follow at once;
    // else the description begins here, without the blank line that should stand before it.
    private bool TakeExtraLine()
    {
        if (_fields.Count == 0 || !LabelFollowsInBlock())
            return false;

        var last = _fields[^1];
        page.Mark(_index, LineKind.Value, last.Field);
        if (last.Value is null)
        {
            _fields[^1] = last with { Value = page.Lines[_index].Text, Line = page.Lines[_index].Number };
        }
        else
        {
            page.Diagnostics.Add(SourceDiagnostics.ValueOverSeveralLines(page.At(_index), last.Label));
            _fields[^1] = last with { Value = $"{last.Value} {page.Lines[_index].Text}" };
        }

        _index++;
        return true;
    }

    private bool LabelFollowsInBlock()
    {
        for (var index = _index + 1; index < page.Lines.Count; index++)
        {
            if (page.IsFree(index) && IsKnownLabel(page.Lines[index].Text))
                return true;
            if (page.Lines[index].IsBlank && !IsValueAfterGap(_index))
                return false;
            if (index > _index + 3)
                return false;
        }

        return false;
    }

    private static bool IsValue(string line) => !IsKnownLabel(line) && !LooksLikeLabel(line);

    private static bool IsKnownLabel(string line) => PageLabels.FindWithColon(line) is not null;

    private static bool LooksLikeLabel(string line) =>
        line.EndsWith(':') && line.Length is > 2 and <= LongestLabel && char.IsLetter(line[0]);
}
