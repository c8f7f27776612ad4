using System.Buffers;
using System.Globalization;
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
        var room = ArrayPool<char>.Shared.Rent(QrPath.LongestOf(code));
        var path = QrPath.Of(code, room);
        var svg = string.Concat(
            $"<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" height=\"{side}\" role=\"img\" aria-label=\"{Markup.Escape(alternative)}\"><path d=\"",
            path,
            "\"/></svg>");
        ArrayPool<char>.Shared.Return(room);
        return svg;
    }
}
