using System.Security.Cryptography;
using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Reads many files into one set of projects, on all cores. The result does not depend on the number of cores.</summary>
public sealed class SourceSetReader(ReadOptions options)
{
    private readonly ProjectPageReader _pages = new(options);

    /// <summary>Reads all files. A file that cannot be read is a finding; the others are read all the same.</summary>
    public SourceSet Read(IReadOnlyList<SourceFile> files)
    {
        var read = files.AsParallel().AsOrdered().Select(ReadOne).ToList();
        var diagnostics = new DiagnosticBag();
        foreach (var one in read)
            diagnostics.AddRange(one.Diagnostics);

        var projects = ProjectMerge.Merge(read.Select(one => one.Project).OfType<Project>(), diagnostics);
        UnknownCodes.Report(projects, options.Lists, diagnostics);
        return new SourceSet(
            projects,
            [.. read.Select(one => one.File).OfType<ReadFile>()],
            [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.Line)]);
    }

    private (ReadFile? File, Project? Project, IReadOnlyList<Diagnostic> Diagnostics) ReadOne(SourceFile file)
    {
        byte[] content;
        try
        {
            content = File.ReadAllBytes(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, null, [SourceDiagnostics.CannotRead(file.Name)]);
        }

        var result = _pages.Read(file.Name, content);
        return (new ReadFile(file.Name, Convert.ToHexStringLower(SHA256.HashData(content))), result.Project, result.Diagnostics);
    }
}
