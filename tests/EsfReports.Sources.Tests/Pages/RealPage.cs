using EsfReports.Domain;
using EsfReports.Testing;

namespace EsfReports.Sources.Tests.Pages;

/// <summary>The real pages beside the checkout, read with the default options.</summary>
internal static class RealPage
{
    public static string PathOf(string number) =>
        Directory.GetFiles(Path.Combine(Repository.Shared!, "pages"), number + "_*.txt").Single();

    public static ReadResult Read(string number, ContactMode contacts = ContactMode.None)
    {
        var reader = new ProjectPageReader(new ReadOptions(contacts, CodeLists.BuiltIn));
        return reader.Read(number + ".txt", File.ReadAllBytes(PathOf(number)));
    }
}
