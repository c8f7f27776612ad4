using EsfReports.Testing;
using Xunit;

namespace EsfReports.Excel.Tests.Interop;

/// <summary>Other programs read what we write.</summary>
public sealed class InteropTests
{
    private const string Script = """
        import sys, openpyxl
        book = openpyxl.load_workbook(sys.argv[1])
        print("title", book.properties.title, "| creator", book.properties.creator, "| modified", book.properties.modified)
        print("names", sorted(book.defined_names.keys() if hasattr(book.defined_names, "keys") else [n.name for n in book.defined_names.definedName]))
        for sheet in book:
            print("sheet", sheet.title, "| freeze", sheet.freeze_panes, "| orientation", sheet.page_setup.orientation, "| charts", len(sheet._charts))
            for table in sheet.tables.values():
                print("  table", table.displayName, table.ref, [column.name for column in table.tableColumns])
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is not None:
                        print("  ", cell.coordinate, type(cell.value).__name__, repr(cell.value), cell.number_format)
        """;

    [OpenpyxlFact]
    public void Openpyxl_reads_types_tables_and_charts_back()
    {
        var folder = Directory.CreateTempSubdirectory("esf-excel");
        var path = Path.Combine(folder.FullName, "sample.xlsx");
        File.WriteAllBytes(path, TestWorkbook.Write(SampleWorkbook.Document).Bytes);

        Snapshot.Match(ExternalProgram.Run(ExternalProgram.Find("python3")!, "-W", "ignore", "-c", Script, path));
        folder.Delete(recursive: true);
    }

    [LibreOfficeFact]
    public void LibreOffice_shows_all_cells()
    {
        var folder = Directory.CreateTempSubdirectory("esf-excel");
        File.WriteAllBytes(Path.Combine(folder.FullName, "sample.xlsx"), TestWorkbook.Write(SampleWorkbook.Document).Bytes);

        // Comma, quote, UTF-8, from row 1, as shown, all sheets.
        ExternalProgram.Run(
            ExternalProgram.Find("soffice")!, $"-env:UserInstallation=file://{folder.FullName}/profile", "--headless",
            "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
            "--outdir", folder.FullName, Path.Combine(folder.FullName, "sample.xlsx"));

        var sheets = folder.GetFiles("*.csv").OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => $"== {file.Name}\n{File.ReadAllText(file.FullName)}");
        Snapshot.Match(string.Join("\n", sheets));
        folder.Delete(recursive: true);
    }
}
