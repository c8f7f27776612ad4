using EsfReports.Diagnostics;
using EsfReports.Domain;
using Xunit;

namespace EsfReports.Sources.Tests.Values;

public sealed class OwnerTests
{
    [Theory]
    [InlineData("VÄXJÖ KOMMUN", "Växjö kommun", null)]
    [InlineData("LIVSMEDELSRINGEN ÖLAND OCH MÖRE AB", "Livsmedelsringen Öland och Möre AB", null)]
    [InlineData("REGION JÄMTLAND HÄRJEDALEN", "Region Jämtland Härjedalen", null)]
    [InlineData("STOCKHOLMS LÄNS LANDSTING", "Stockholms läns landsting", null)]
    [InlineData("ABF I NORR", "ABF i Norr", null)]
    [InlineData("UPPLANDS-BRO KOMMUN, SOCIALFÖRVALTNINGEN", "Upplands-Bro kommun", "Socialförvaltningen")]
    [InlineData("Storåns kommun, Kansliet/Stab, plan 2", "Storåns kommun", "Kansliet/Stab, plan 2")]
    [InlineData("Teknikringen, ekonomisk förening", "Teknikringen, ekonomisk förening", null)]
    [InlineData("Teknikringen, ekonomisk förening, Kansliet", "Teknikringen, ekonomisk förening", "Kansliet")]
    [InlineData("STORÅNS KOMMUN, Kansliet", "Storåns kommun", "Kansliet")]
    [InlineData("IKEM", "IKEM", null)]
    [InlineData("HantVerket AB", "HantVerket AB", null)]
    public void An_owner_is_split_and_written_in_normal_case(string text, string organisation, string? unit) =>
        Assert.Equal(new Owner(organisation, unit), OwnerReader.Read(text).Owner);

    [Theory]
    [InlineData("saknas")]
    [InlineData("Saknas")]
    public void A_missing_owner_is_none(string text) => Assert.Null(OwnerReader.Read(text).Owner);

    [Theory]
    [InlineData("2120000662", "2120000662", false, true)]
    [InlineData("212000-3005", "2120003005", false, true)]
    [InlineData("SE212000300501", "2120003005", false, true)]
    [InlineData("162120003005", "2120003005", false, true)]
    [InlineData("2120000663", "2120000663", false, false)]
    [InlineData("19811228-9874", "8112289874", true, true)]
    [InlineData("saknas", null, false, false)]
    public void An_organisation_number_comes_in_many_forms(string text, string? digits, bool isPersonal, bool isValid) =>
        Assert.Equal(new OrganisationNumber(digits, isPersonal, isValid), OrganisationNumber.Read(text));

    [Fact]
    public void A_user_can_write_owners_otherwise()
    {
        var diagnostics = new DiagnosticBag();
        var owners = OwnerOverrides.Parse(
            "owners.txt", "# våra namn\n\nSJÖHOLMA KOMMUN = Sjöholma stad\n219999-0058 = Storån\nutan likhetstecken\n= tomt\n", diagnostics);

        Assert.Equal("Sjöholma stad", owners.Find(new Owner("Sjöholma kommun")));
        Assert.Equal("Storån", owners.Find(new Owner("Vad som helst", null, "2199990058")));
        Assert.Null(owners.Find(new Owner("Älvnäs kommun")));
        Assert.Equal(
            [
                "owners.txt(5): error ESF1047: The line has no '='; expected 'name or number as given = name to print'.\n  hint: Lines that begin with # are notes.",
                "owners.txt(6): error ESF1047: The line has no '='; expected 'name or number as given = name to print'.\n  hint: Lines that begin with # are notes.",
            ],
            diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void An_override_is_marked_in_the_source_of_the_owner()
    {
        var owners = OwnerOverrides.Parse("owners.txt", "Storåns kommun = Storåns stad", new DiagnosticBag());
        var reader = new ProjectPageReader(new ReadOptions(ContactMode.None, CodeLists.BuiltIn, owners));

        var project = reader.Read("x.txt", "Diarienummer:\n2020/00001\nProjektägare:\nSTORÅNS KOMMUN, Kansliet\n"u8).Project!;

        Assert.Equal(new Owner("Storåns stad", "Kansliet"), project.Owner);
        Assert.Equal(new FieldSource("x.txt", 4, "STORÅNS KOMMUN, Kansliet", OwnerOverrides.Rule), project.Sources[ProjectField.Owner]);
    }
}
