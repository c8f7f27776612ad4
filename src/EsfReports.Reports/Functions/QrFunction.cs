using System.Globalization;
using System.Numerics;
using System.Text;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>The function that draws QR codes.</summary>
internal static class QrFunction
{
    // A bar of fourteen letters for each four modules or so.
    private const int LettersOfRow = 120;

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
        var svg = new StringBuilder(code.Size * LettersOfRow)
            .Append("<svg class=\"qr\" viewBox=\"0 0 ").Append(side).Append(' ').Append(side)
            .Append("\" width=\"").Append(side).Append("\" height=\"").Append(side)
            .Append("\" role=\"img\" aria-label=\"").Append(Markup.Escape(alternative)).Append("\"><path d=\"");
        for (var row = 0; row < code.Size; row++)
            AppendRow(svg, code.Row(row), row + QrCode.QuietZone);
        return svg.Append("\"/></svg>").ToString();
    }

    // One bar for each run of dark modules.
    private static void AppendRow(StringBuilder path, ulong modules, int top)
    {
        var column = QrCode.QuietZone;
        while (modules != 0)
        {
            var light = BitOperations.TrailingZeroCount(modules);
            var dark = BitOperations.TrailingZeroCount(~(modules >> light));
            AppendNumber(path.Append('M'), column + light);
            AppendNumber(path.Append(' '), top);
            AppendNumber(path.Append('h'), dark);
            AppendNumber(path.Append("v1h-"), dark);
            path.Append('z');
            column += light + dark;
            modules >>= light + dark;
        }
    }

    // Of two digits at most.
    private static void AppendNumber(StringBuilder path, int number)
    {
        if (number >= 10)
            path.Append((char)('0' + (number / 10)));
        path.Append((char)('0' + (number % 10)));
    }
}
