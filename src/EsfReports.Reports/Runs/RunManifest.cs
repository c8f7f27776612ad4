using System.Security.Cryptography;
using System.Text.Json;
using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>
/// Writes <c>manifest.json</c>: what a run was made of and what it made. It is the last file of a run, so that a folder without it, or
/// with hashes that differ, holds no finished run.
/// </summary>
/// <remarks>No clock, no absolute path, no name of a machine or user: two runs on the same data have the same manifest.</remarks>
public static class RunManifest
{
    private const int FormatVersion = 1;

    /// <summary>The manifest as UTF-8 JSON.</summary>
    /// <param name="facts">What the run was made of.</param>
    /// <param name="result">What it made.</param>
    public static byte[] Write(RunManifestFacts facts, RunResult result) => JsonFile.Write(json =>
    {
        json.WriteNumber("manifest", FormatVersion);
        json.WriteString("program", facts.Program);
        WriteOptions(json, facts);
        WriteInputs(json, facts);
        WriteCounts(json, result);
        WriteDocuments(json, result);
    });

    private static void WriteOptions(Utf8JsonWriter json, RunManifestFacts facts)
    {
        json.WriteString("as_of", DateText.Iso(facts.Date));
        json.WriteString("language", facts.Language.Tag());
        json.WriteStartArray("formats");
        foreach (var format in facts.Formats)
            json.WriteStringValue(format.Extension());
        json.WriteEndArray();
        json.WriteString("contacts", facts.Contacts);
    }

    private static void WriteInputs(Utf8JsonWriter json, RunManifestFacts facts)
    {
        json.WriteStartObject("inputs");
        json.WriteStartObject("projects");
        json.WriteNumber("count", facts.Projects.Count);
        json.WriteString("sha256", HashOf(facts.Projects));
        json.WriteEndObject();
        json.WriteStartArray("templates");
        foreach (var path in facts.Templates.List("", "").Where(IsTemplate))
        {
            json.WriteStartObject();
            json.WriteString("file", path);
            json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(facts.Templates.Read(path)!.Value.Span)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Samples are data of the demo, and guides are for people; neither changes a document.
    private static bool IsTemplate(string path) =>
        !path.StartsWith("samples/", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal);

    private static string HashOf(IReadOnlyList<Project> projects)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var project in projects)
        {
            hash.AppendData(ProjectJson.Write(project));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void WriteCounts(Utf8JsonWriter json, RunResult result)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("documents", result.Documents.Count);
        json.WriteNumber("made", result.Made);
        json.WriteNumber("failed", result.Failed);
        json.WriteNumber("warnings", result.Documents.Sum(document => document.Diagnostics.Count(finding => finding.Severity == Severity.Warning)));
        json.WriteEndObject();
    }

    private static void WriteDocuments(Utf8JsonWriter json, RunResult result)
    {
        json.WriteStartArray("documents");
        foreach (var document in result.Documents)
            WriteDocument(json, document);
        json.WriteEndArray();
    }

    private static void WriteDocument(Utf8JsonWriter json, MadeDocument document)
    {
        json.WriteStartObject();
        json.WriteString("report", document.Plan.Report.Name);
        json.WriteString("id", document.Plan.Key);
        json.WriteString("title", document.Title);
        json.WriteString("status", document.Status == DocumentStatus.Made ? "made" : document.Status == DocumentStatus.Failed ? "failed" : "not reached");
        if (document.Pages is { } pages)
            json.WriteNumber("pages", pages);
        json.WriteStartArray("files");
        foreach (var (_, file) in document.Files)
            WriteFile(json, file);
        json.WriteEndArray();
        json.WriteStartArray("messages");
        foreach (var finding in document.Diagnostics)
            json.WriteStringValue((finding with { SourceLine = null, Hint = null }).ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, OutputFile file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
        json.WriteEndObject();
    }
}
