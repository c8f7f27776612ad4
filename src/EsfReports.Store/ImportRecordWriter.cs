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
        command.Parameters.AddWithValue("$import", importId);
        var path = command.Parameters.Add("$path", SqliteType.Text);
        var sha256 = command.Parameters.Add("$sha256", SqliteType.Text);
        foreach (var file in files)
        {
            path.Value = file.Path;
            sha256.Value = file.Sha256;
            command.ExecuteNonQuery();
        }
    }

    private void WriteFindings(IReadOnlyList<ImportFinding> findings)
    {
        using var command = connection.Command(
            """
            INSERT INTO finding (import_id, number, code, severity, file, line, message, hint)
            VALUES ($import, $number, $code, $severity, $file, $line, $message, $hint)
            """);
        string[] names = ["$import", "$number", "$code", "$severity", "$file", "$line", "$message", "$hint"];
        foreach (var name in names)
            command.Parameters.AddWithValue(name, DBNull.Value);
        for (var index = 0; index < findings.Count; index++)
        {
            var finding = findings[index];
            object?[] values = [importId, index + 1, finding.Code, finding.Severity, finding.File, finding.Line, finding.Message, finding.Hint];
            for (var column = 0; column < names.Length; column++)
                command.Parameters[column].Value = values[column] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }
}
