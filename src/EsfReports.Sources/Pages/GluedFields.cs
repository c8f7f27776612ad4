namespace EsfReports.Sources;

/// <summary>Reads the fields of pages of 2007–2013: label and value are one word, as in <c>RegionÖstra Mellansverige</c>.</summary>
internal sealed class GluedFields(Page page)
{
    private const string LanguageLink = "In English";

    /// <summary>The value that stands for a missing one.</summary>
    private const string Missing = "saknas";

    private readonly List<PageField> _fields = [];
    private int _index;

    /// <summary>
    /// The first of three lines in a row that begin with a label; null if there are none. One line alone proves nothing: many
    /// sentences begin with <c>Region</c>. Blank lines between them do not count, because HTML pages may have them.
    /// </summary>
    public static int? FindStart(Page page)
    {
        for (var index = page.NextFree(0); index < page.Lines.Count; index = page.NextFree(index + 1))
        {
            var second = page.NextFree(index + 1);
            if (IsLabel(page, index) && IsLabel(page, second) && IsLabel(page, page.NextFree(second + 1)))
                return index;
        }

        return null;
    }

    /// <summary>Reads all fields from <paramref name="start"/> to a blank line that no further label follows.</summary>
    /// <returns>The fields, and the index of the first line after them.</returns>
    public (IReadOnlyList<PageField> Fields, int End) Read(int start)
    {
        _index = start;
        while (_index < page.Lines.Count)
        {
            if (!page.Lines[_index].IsBlank)
            {
                ReadLine(page.Lines[_index]);
                _index++;
            }
            else if (IsLabel(page, page.NextFree(_index)))
            {
                _index = page.NextFree(_index);
            }
            else
            {
                break;
            }
        }

        return (_fields, _index);
    }

    private void ReadLine(PageLine line)
    {
        if (!page.IsFree(_index))
            return;
        if (line.Text == LanguageLink)
            page.Mark(_index, LineKind.Boilerplate);
        else if (PageLabels.FindGlued(line.Text) is { } known)
            TakeLabel(known.Label, known.Field, known.Value, line.Number);
        else if (_fields is [.., { Value: null }] && page.Lines[_index - 1].Text == _fields[^1].Label)
            TakeValue(line);
        else
            TakeUnknown(line);
    }

    private void TakeLabel(string label, Domain.ProjectField field, string value, int number)
    {
        page.Mark(_index, value.Length > 0 ? LineKind.LabelAndValue : LineKind.Label, field);
        var isMissing = value.Length == 0 || value.Equals(Missing, StringComparison.OrdinalIgnoreCase);
        _fields.Add(new PageField(label, field, isMissing ? null : value, number));
    }

    private void TakeValue(PageLine line)
    {
        page.Mark(_index, LineKind.Value, _fields[^1].Field);
        _fields[^1] = _fields[^1] with { Value = line.Text, Line = line.Number };
    }

    // Where the label ends and the value begins cannot be told, so the whole line is kept.
    private void TakeUnknown(PageLine line)
    {
        page.Mark(_index, LineKind.LabelAndValue);
        page.Diagnostics.Add(SourceDiagnostics.UnknownGluedLabel(page.At(_index), line.Text));
        _fields.Add(new PageField("", null, line.Text, line.Number));
    }

    private static bool IsLabel(Page page, int index) =>
        index < page.Lines.Count && page.IsFree(index) && PageLabels.FindGlued(page.Lines[index].Text) is not null;
}
