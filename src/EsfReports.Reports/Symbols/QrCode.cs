using System.Text;

namespace EsfReports.Reports;

/// <summary>A QR code (ISO/IEC 18004): a square of dark and light modules that telephones read.</summary>
/// <remarks>
/// Byte mode, error correction level M (15 % of the code may be spoilt), versions 1 to 10: enough for an address. The mask is the
/// one with the lowest penalty, so that the same text always gives the same code.
/// </remarks>
internal sealed class QrCode
{
    /// <summary>Light modules that must stay free on each side (ISO/IEC 18004, 6.3.8).</summary>
    public const int QuietZone = 4;

    private readonly QrModules _modules;

    private QrCode(QrModules modules) => _modules = modules;

    /// <summary>The longest text, in bytes of UTF-8.</summary>
    public static int LongestText => QrVersion.All[^1].TextCapacity;

    /// <summary>Modules on each side, without the quiet zone.</summary>
    public int Size => _modules.Size;

    /// <summary>True for a dark module; rows and columns count from the top left.</summary>
    public bool IsDark(int row, int column) => _modules.IsDark(row, column);

    /// <summary>A row as bits, the module on the left in the lowest one; a dark module is 1.</summary>
    public ulong Row(int row) => _modules.Row(row);

    /// <summary>The code of a text; null if it is too long.</summary>
    public static QrCode? Find(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var version in QrVersion.All)
        {
            if (version.TextCapacity >= bytes.Length)
                return new QrCode(QrMasks.Best(version.Frame.Place(QrCodewords.Of(bytes, version)), version.Frame.Masks));
        }

        return null;
    }
}
