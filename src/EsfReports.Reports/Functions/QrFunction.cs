using System.Buffers;
using System.Globalization;
using System.Numerics;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>The function that draws QR codes.</summary>
internal static class QrFunction
{
    // Four numbers of two digits at most, and what stands between them.
    private const int LettersOfBar = 16;

    public static HostFunction Create() => new(
        "qr", "text:text alternative:text",
        "A QR code as a drawing, at most 213 letters; the alternative says what it leads to. Size and colour come from the class qr.",
        call =>
        {
            var code = QrCode.Find(call.TextOrEmpty(0))
                ?? throw call.ErrorAt(0, $"A QR code holds {QrCode.LongestText.ToString(CultureInfo.InvariantCulture)} bytes of text at most.");
            return new HtmlText(Draw(code, call.TextOrEmpty(1)));
        });

    private static string Draw(QrCode code, string alternative)
    {
        var side = (code.Size + (2 * QrCode.QuietZone)).ToString(CultureInfo.InvariantCulture);
        var room = ArrayPool<char>.Shared.Rent(LongestPath(code));
        var path = PathOf(code, room);
        var svg = string.Concat(
            $"<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" height=\"{side}\" role=\"img\" aria-label=\"{Markup.Escape(alternative)}\"><path d=\"",
            path,
            "\"/></svg>");
        ArrayPool<char>.Shared.Return(room);
        return svg;
    }

    // A run of dark modules has a light one on each side, at least between two of them.
    private static int LongestPath(QrCode code) => code.Size * ((code.Size + 1) / 2) * LettersOfBar;

    // One bar for each run of dark modules.
    private static ReadOnlySpan<char> PathOf(QrCode code, Span<char> room)
    {
        var length = 0;
        for (var row = 0; row < code.Size; row++)
        {
            var (modules, column) = (code.Row(row), QrCode.QuietZone);
            while (modules != 0)
            {
                var light = BitOperations.TrailingZeroCount(modules);
                var dark = BitOperations.TrailingZeroCount(~(modules >> light));
                length += WriteBar(room[length..], column + light, row + QrCode.QuietZone, dark);
                column += light + dark;
                modules >>= light + dark;
            }
        }

        return room[..length];
    }

    /// <summary>Writes <c>M4 5h7v1h-7z</c>; gives the number of letters.</summary>
    private static int WriteBar(Span<char> path, int left, int top, int width)
    {
        path[0] = 'M';
        var at = WriteNumber(path, 1, left);
        path[at++] = ' ';
        at = WriteNumber(path, at, top);
        path[at++] = 'h';
        at = WriteNumber(path, at, width);
        "v1h-".CopyTo(path[at..]);
        at = WriteNumber(path, at + "v1h-".Length, width);
        path[at++] = 'z';
        return at;
    }

    // Of two digits at most.
    private static int WriteNumber(Span<char> path, int at, int number)
    {
        if (number >= 10)
            path[at++] = (char)('0' + (number / 10));
        path[at++] = (char)('0' + (number % 10));
        return at;
    }
}
