using System.Text.Json;
using EsfReports.Diagnostics;
using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Reads the data of a preview from a JSON file.</summary>
public static class ModelFile
{
    /// <summary>The members of the file's object; no members without a file; null if the file is broken, and then the diagnostics say how.</summary>
    public static ScriptObject? Read(string? path, DiagnosticBag diagnostics)
    {
        if (path is null)
            return [];
        try
        {
            if (JsonModel.ReadValue(File.ReadAllText(path)) is ScriptObject model)
                return model;
            diagnostics.Add(ReportDiagnostics.ModelIsNoObject(path));
        }
        catch (JsonException exception)
        {
            var place = new SourceLocation(path, (int)(exception.LineNumber ?? -1) + 1, (int)(exception.BytePositionInLine ?? -1) + 1);
            diagnostics.Add(ReportDiagnostics.ModelIsNoJson(place));
        }

        return null;
    }
}
