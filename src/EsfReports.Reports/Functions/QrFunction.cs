using System.Globalization;
using System.Text;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>The function that draws QR codes.</summary>
internal static class QrFunction
{
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
        return $"<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" height=\"{side}\" role=\"img\" aria-label=\"{Markup.Escape(alternative)}\">"
            + $"<path d=\"{Path(code)}\"/></svg>";
    }

    // One bar for each run of dark modules in a row.
    private static string Path(QrCode code)
    {
        var path = new StringBuilder();
        for (var row = 0; row < code.Size; row++)
        {
            for (var start = 0; start < code.Size; start++)
            {
                var end = start;
                while (end < code.Size && code.IsDark(row, end))
                    end++;
                if (end == start)
                    continue;
                path.Append(CultureInfo.InvariantCulture, $"M{start + QrCode.QuietZone} {row + QrCode.QuietZone}h{end - start}v1h-{end - start}z");
                start = end;
            }
        }

        return path.ToString();
    }
}
