namespace EsfReports.Reports;

/// <summary>A square of dark and light modules, kept by rows and by columns: even the longest line, 57 modules, is one word of the processor.</summary>
/// <param name="size">Modules on each side; all are light.</param>
internal sealed class QrModules(int size)
{
    private readonly ulong[] _rows = new ulong[size];
    private readonly ulong[] _columns = new ulong[size];

    /// <summary>Modules on each side.</summary>
    public int Size => _rows.Length;

    /// <summary>A row as bits, the module on the left in the lowest one; a dark module is 1.</summary>
    public ulong Row(int row) => _rows[row];

    /// <summary>A column as bits, the module at the top in the lowest one.</summary>
    public ulong Column(int column) => _columns[column];

    /// <summary>True for a dark module; rows and columns count from the top left.</summary>
    public bool IsDark(int row, int column) => ((_rows[row] >> column) & 1) != 0;

    /// <summary>Makes a module dark.</summary>
    public void Darken(int row, int column)
    {
        _rows[row] |= 1UL << column;
        _columns[column] |= 1UL << row;
    }

    /// <summary>The same modules, to be changed.</summary>
    public QrModules Copy()
    {
        var copy = new QrModules(Size);
        _rows.CopyTo(copy._rows);
        _columns.CopyTo(copy._columns);
        return copy;
    }

    /// <summary>Makes this the modules that are dark in one of two squares of its size, and not in both.</summary>
    public void SetXor(QrModules one, QrModules other)
    {
        for (var line = 0; line < _rows.Length; line++)
        {
            _rows[line] = one._rows[line] ^ other._rows[line];
            _columns[line] = one._columns[line] ^ other._columns[line];
        }
    }
}
