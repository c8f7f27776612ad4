using EsfReports.Domain;

namespace EsfReports.Store;

/// <summary>The words for kinds of sources in the tables.</summary>
internal static class SourceKinds
{
    public static string Word(this SourceKind kind) => kind == SourceKind.Page ? "page" : "list";

    public static SourceKind Read(string word) => word == "page" ? SourceKind.Page : SourceKind.List;
}
