using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Reads the text below the fields into headings, paragraphs and lists.</summary>
/// <remarks>A line is a paragraph: the pages break lines only where a paragraph ends.</remarks>
internal sealed class DescriptionReader(Page page, PersonalDataMask mask, bool unknownHeadings)
{
    private readonly List<DescriptionBlock> _blocks = [];
    private ListBuilder? _list;
    private int _lastItem;

    /// <summary>Reads all free lines from <paramref name="start"/> to the end of the page.</summary>
    public IReadOnlyList<DescriptionBlock> Read(int start)
    {
        for (var index = page.NextFree(start); index < page.Lines.Count; index = page.NextFree(index + 1))
            ReadLine(index);
        EndList();
        return _blocks;
    }

    private void ReadLine(int index)
    {
        var line = page.Lines[index];
        if (FindItem(index) is { } marker)
        {
            AddItem(index, marker);
        }
        else if (_list is not null && index == _lastItem + 1 && line.Indent > _list.LastIndent)
        {
            _list.Continue(Masked(index, line.Text));
            _lastItem = index;
            page.Mark(index, LineKind.ListItem, ProjectField.Description);
        }
        else
        {
            EndList();
            AddHeadingOrParagraph(index);
        }
    }

    private ListMarker? FindItem(int index)
    {
        if (ListMarker.Find(page.Lines[index].Text) is not { } marker)
            return null;
        if (marker.Number > 0)
            return IsNumberInOrder(index, marker) ? marker : null;
        // The letter o is a bullet only where a word cannot begin.
        if (marker.Symbol == 'o' && page.Lines[index].Indent == 0)
            return null;
        return marker.IsCertain || HasNeighbour(index, marker.Symbol) ? marker : null;
    }

    private bool IsNumberInOrder(int index, ListMarker marker)
    {
        if (_list is { Symbol: '1' })
            return marker.Number == _list.NextNumber;
        return marker.Number == 1 && Following(index) is { Number: 2 };
    }

    private bool HasNeighbour(int index, char symbol) =>
        (_list is not null && _lastItem == index - 1 && _list.Knows(symbol)) || Following(index)?.Symbol == symbol;

    private ListMarker? Following(int index)
    {
        var next = page.NextFree(index + 1);
        return next < page.Lines.Count ? ListMarker.Find(page.Lines[next].Text) : null;
    }

    private void AddItem(int index, ListMarker marker)
    {
        var isAfterBlank = _list is not null && index > _lastItem + 1;
        if (isAfterBlank && !_list!.Knows(marker.Symbol))
            EndList();

        _list ??= new ListBuilder();
        _list.Add(marker with { Text = Masked(index, marker.Text) }, page.Lines[index].Indent);
        _lastItem = index;
        page.Mark(index, LineKind.ListItem, ProjectField.Description);
    }

    private void AddHeadingOrParagraph(int index)
    {
        var text = page.Lines[index].Text;
        var isAfterBlank = index == 0 || page.Lines[index - 1].IsBlank;
        if (isAfterBlank && Headings.FindKnown(text) is { } heading)
        {
            AddHeading(index, heading);
        }
        else if (page.Lines[index].IsHeading)
        {
            AddHeading(index, Masked(index, text));
        }
        else if (unknownHeadings && isAfterBlank && IsAlone(index) && Headings.IsCandidate(text))
        {
            page.Diagnostics.Add(SourceDiagnostics.UnknownHeading(page.At(index), text));
            AddHeading(index, Masked(index, text));
        }
        else
        {
            _blocks.Add(new ParagraphBlock(Masked(index, text)));
            page.Mark(index, LineKind.Paragraph, ProjectField.Description);
        }
    }

    // The last line of a page heads nothing.
    private bool IsAlone(int index) =>
        index + 1 < page.Lines.Count && page.Lines[index + 1].IsBlank && page.NextFree(index + 1) < page.Lines.Count;

    private void AddHeading(int index, string text)
    {
        _blocks.Add(new HeadingBlock(1, text));
        page.Mark(index, LineKind.Heading, ProjectField.Description);
    }

    private void EndList()
    {
        if (_list is not null)
            _blocks.Add(_list.Build());
        _list = null;
    }

    private string Masked(int index, string text)
    {
        var result = mask.Mask(text);
        foreach (var kind in result.Masked)
            page.Diagnostics.Add(SourceDiagnostics.PersonalDataMasked(page.At(index), kind));
        return result.Text;
    }
}
