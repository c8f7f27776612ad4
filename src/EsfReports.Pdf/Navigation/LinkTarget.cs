using System.Text;

namespace EsfReports.Pdf.Navigation;

/// <summary>Where a link may lead: only addresses that cannot run anything are written.</summary>
internal static class LinkTarget
{
    /// <summary>The address as seven-bit ASCII, as a URI action wants it; null for any scheme but http, https and mailto.</summary>
    public static string? Address(string target)
    {
        var trimmed = target.Trim();
        var isSafe = trimmed.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || trimmed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        return isSafe ? EscapeOthers(trimmed) : null;
    }

    private static string EscapeOthers(string address)
    {
        var ascii = new StringBuilder(address.Length);
        foreach (var value in Encoding.UTF8.GetBytes(address))
        {
            if (value is > 0x20 and < 0x7F and not (byte)'"' and not (byte)'<' and not (byte)'>')
                ascii.Append((char)value);
            else
                ascii.Append('%').Append(Convert.ToHexString([value]));
        }

        return ascii.ToString();
    }
}
