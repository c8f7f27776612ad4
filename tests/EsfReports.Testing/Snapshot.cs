using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace EsfReports.Testing;

/// <summary>
/// Compares text with a file beside the test, in Verify's conventions: <c>Snapshots/Class.Method.verified.txt</c> is what was
/// accepted, <c>….received.txt</c> is written when the text differs.
/// </summary>
/// <remarks>Set <c>ESF_ACCEPT_SNAPSHOTS=1</c> to accept what was received. Line ends are compared as <c>\n</c>.</remarks>
public static class Snapshot
{
    private const string AcceptVariable = "ESF_ACCEPT_SNAPSHOTS";

    /// <summary>Whether what differs is accepted in this run.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Fails unless <paramref name="text"/> equals the verified file.</summary>
    /// <param name="text">What the code made.</param>
    /// <param name="parameters">Tells cases of one test apart; becomes part of the file's name.</param>
    /// <param name="extension">Ending of the file without a dot.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(
        string text,
        string? parameters = null,
        string extension = "txt",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{(parameters is null ? "" : "." + parameters)}";
        var folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, "Snapshots");
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        var actual = Normalize(text);

        if (File.Exists(verified) && Read(verified) == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        if (Accepts)
        {
            File.WriteAllText(verified, actual, new UTF8Encoding(false));
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual, new UTF8Encoding(false));
        var expected = File.Exists(verified) ? Read(verified) : "";
        Assert.Fail(
            $"{name} differs from its snapshot.\n{FirstDifference(expected, actual)}\n"
            + $"Compare {received}\nwith    {verified}\nand set {AcceptVariable}=1 to accept it.");
    }

    /// <summary>The text with its byte order mark, if it has one: for CSV files the mark is part of what is judged.</summary>
    private static string Read(string path) => Normalize(Encoding.UTF8.GetString(File.ReadAllBytes(path)));

    private static string Normalize(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    private static string FirstDifference(string expected, string actual)
    {
        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        var index = 0;
        while (index < expectedLines.Length && index < actualLines.Length && expectedLines[index] == actualLines[index])
            index++;

        return $"First difference in line {index + 1}:\n"
            + $"  expected: {(index < expectedLines.Length ? expectedLines[index] : "(end of text)")}\n"
            + $"  received: {(index < actualLines.Length ? actualLines[index] : "(end of text)")}";
    }
}
