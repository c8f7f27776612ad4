using System.Text;

namespace EsfReports.Sources;

/// <summary>Reads the rows of a text with separated values (RFC 4180), one at a time.</summary>
/// <remarks>
/// The first row shows what parts the values: the most frequent of semicolon, tab and comma outside quotation marks. Values in quotation
/// marks may hold line breaks; a quotation mark inside is doubled. Blank lines are no rows.
/// </remarks>
internal sealed class CsvTable
{
    private static readonly char[] Delimiters = [';', '\t', ','];

    private readonly TextReader _reader;
    private readonly Action<int> _onBadRow;
    private readonly StringBuilder _value = new();
    private char _delimiter;
    private int _line = 1;

    private CsvTable(TextReader reader, Action<int> onBadRow)
    {
        _reader = reader;
        _onBadRow = onBadRow;
    }

    /// <summary>All rows.</summary>
    /// <param name="reader">Is read to the end.</param>
    /// <param name="onBadRow">Gets the line of each row with a quotation mark where none can be, or with one that is never closed.</param>
    public static IEnumerable<TableRow> Read(TextReader reader, Action<int> onBadRow)
    {
        var table = new CsvTable(reader, onBadRow);
        while (table.ReadRow() is { } row)
        {
            if (row.Cells is not [""])
                yield return row;
        }
    }

    private TableRow? ReadRow()
    {
        if (_reader.Peek() < 0)
            return null;
        var first = _line;
        var cells = new List<string>();
        if (_delimiter == default)
            _delimiter = ReadHeader(cells);
        else
            ReadCells(cells);
        return new TableRow(first, cells);
    }

    private void ReadCells(List<string> cells)
    {
        var end = ReadCell(cells, [_delimiter]);
        while (end == _delimiter)
            end = ReadCell(cells, [_delimiter]);
    }

    // The header is read three ways at once: split at every candidate, then joined again where another one was meant.
    private char ReadHeader(List<string> cells)
    {
        var pieces = new List<(string Text, char End)>();
        char? end;
        do
        {
            var piece = new List<string>();
            end = ReadCell(piece, Delimiters);
            pieces.Add((piece[0], end ?? '\n'));
        }
        while (end is { } found && Delimiters.Contains(found));

        var delimiter = Delimiters.MaxBy(candidate => pieces.Count(piece => piece.End == candidate));
        var heading = new StringBuilder();
        foreach (var (text, ending) in pieces)
        {
            heading.Append(text);
            if (ending != delimiter && ending != '\n')
            {
                heading.Append(ending);
                continue;
            }

            cells.Add(heading.ToString());
            heading.Clear();
        }

        return delimiter;
    }

    // Gives what ended the cell: a delimiter, the end of the line, or null for the end of the text.
    private char? ReadCell(List<string> cells, ReadOnlySpan<char> delimiters)
    {
        var first = _line;
        _value.Clear();
        var isQuoted = _reader.Peek() == '"';
        if (isQuoted && !ReadQuoted())
            _onBadRow(first);

        var afterQuotes = _value.Length;
        while (_reader.Read() is >= 0 and var character)
        {
            var letter = (char)character;
            if (delimiters.Contains(letter) || IsLineEnd(letter))
            {
                AddCell(cells, isQuoted, afterQuotes, first);
                return delimiters.Contains(letter) ? letter : '\n';
            }

            _value.Append(letter);
        }

        AddCell(cells, isQuoted, afterQuotes, first);
        return null;
    }

    private void AddCell(List<string> cells, bool isQuoted, int afterQuotes, int line)
    {
        if (isQuoted && _value.Length > afterQuotes && !string.IsNullOrWhiteSpace(_value.ToString(afterQuotes, _value.Length - afterQuotes)))
            _onBadRow(line);
        cells.Add(_value.ToString());
    }

    // False if the text ends before the quotation does.
    private bool ReadQuoted()
    {
        _reader.Read();
        while (_reader.Read() is >= 0 and var character)
        {
            if (character == '"' && _reader.Peek() != '"')
                return true;
            if (character == '"')
                _reader.Read();
            if (character == '\n' || (character == '\r' && _reader.Peek() != '\n'))
                _line++;
            _value.Append((char)character);
        }

        return false;
    }

    private bool IsLineEnd(char letter)
    {
        if (letter is not ('\n' or '\r'))
            return false;
        if (letter == '\r' && _reader.Peek() == '\n')
            _reader.Read();
        _line++;
        return true;
    }
}
