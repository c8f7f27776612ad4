using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>A page while it is read: its lines, what became of each, and the findings so far.</summary>
internal sealed class Page
{
    private readonly LineKind?[] _kinds;
    private readonly ProjectField?[] _fields;

    public Page(string file, IReadOnlyList<PageLine> lines, DiagnosticBag diagnostics)
    {
        File = file;
        Lines = lines;
        Diagnostics = diagnostics;
        _kinds = new LineKind?[lines.Count];
        _fields = new ProjectField?[lines.Count];
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].IsBlank)
                _kinds[index] = LineKind.Blank;
            else if (lines[index].IsFurniture)
                _kinds[index] = LineKind.Boilerplate;
        }
    }

    public string File { get; }

    public IReadOnlyList<PageLine> Lines { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>True if nobody has claimed the line; blank lines are claimed from the start.</summary>
    public bool IsFree(int index) => _kinds[index] is null;

    /// <summary>The first line from <paramref name="index"/> on that is free; the number of lines if there is none.</summary>
    public int NextFree(int index)
    {
        while (index < Lines.Count && !IsFree(index))
            index++;
        return index;
    }

    public void Mark(int index, LineKind kind, ProjectField? field = null)
    {
        _kinds[index] = kind;
        _fields[index] = field;
    }

    /// <summary>The number of the first line that was read into the field; 0 if none was.</summary>
    public int FirstLineOf(ProjectField field)
    {
        var index = Array.IndexOf(_fields, field);
        return index < 0 ? 0 : Lines[index].Number;
    }

    public SourceLocation At(int index) => new(File, Lines[index].Number);

    /// <summary>Hides the values of contacts. Labels of their own lines stay, so that one sees that there was something.</summary>
    public void DropContacts()
    {
        for (var index = 0; index < Lines.Count; index++)
        {
            var isContact = _fields[index] is ProjectField.ContactName or ProjectField.ContactEmail or ProjectField.ContactPhone;
            if (isContact && _kinds[index] is (LineKind.Value or LineKind.LabelAndValue))
                _kinds[index] = LineKind.Dropped;
        }
    }

    /// <summary>What became of every line.</summary>
    public IReadOnlyList<LineUse> Uses(PersonalDataMask mask)
    {
        var uses = new LineUse[Lines.Count];
        for (var index = 0; index < uses.Length; index++)
        {
            var kind = IsPersonalNumber(index) ? LineKind.Dropped : _kinds[index] ?? LineKind.Unknown;
            var text = kind == LineKind.Dropped ? "" : mask.Mask(Lines[index].Text).Text;
            uses[index] = new LineUse(Lines[index].Number, kind, text, _fields[index]);
        }

        return uses;
    }

    private bool IsPersonalNumber(int index) =>
        _fields[index] == ProjectField.OrganisationNumber && _kinds[index] == LineKind.Value
        && OrganisationNumber.Read(Lines[index].Text).IsPersonal;
}
