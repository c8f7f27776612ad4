using Microsoft.Data.Sqlite;

namespace EsfReports.Store;

/// <summary>Writes which files an import read and what it found in them.</summary>
internal sealed class ImportRecordWriter(SqliteConnection connection, long importId)
{
    public void Write(ImportBatch batch)
    {
        WriteFiles(batch.Files);
        WriteFindings(batch.Findings);
    }

    private void WriteFiles(IReadOnlyList<ImportFile> files)
    {
        using var command = connection.Command("INSERT INTO import_file (import_id, path, sha256) VALUES ($import, $path, $sha256)");
        foreach (var file in files)
            command.Run(("$import", importId), ("$path", file.Path), ("$sha256", file.Sha256));
    }

    private void WriteFindings(IReadOnlyList<ImportFinding> findings)
    {
        using var command = connection.Command(
            """
            INSERT INTO finding (import_id, number, code, severity, file, line, message, hint)
            VALUES ($import, $number, $code, $severity, $file, $line, $message, $hint)
            """);
        foreach (var (index, finding) in findings.Index())
        {
            command.Run(
                ("$import", importId), ("$number", index + 1), ("$code", finding.Code), ("$severity", finding.Severity), ("$file", finding.File),
                ("$line", finding.Line), ("$message", finding.Message), ("$hint", finding.Hint));
        }
    }
}
