using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>How templates see the parts of a project.</summary>
internal static class ProjectParts
{
    public static ModelTypeOf<Owner> Owner { get; } = new ModelTypeOf<Owner>("owner")
        .OptionalText("name", "Organisation and unit, as the project bank joins them.", (owner, _) => FullName(owner))
        .OptionalText("organisation", "The organisation.", (owner, _) => owner.Organisation)
        .OptionalText("unit", "The unit of the organisation; null if none is named.", (owner, _) => owner.Unit)
        .OptionalText("organisation_number", "Ten digits with a hyphen; null if not given.", (owner, _) => Hyphenated(owner.OrganisationNumber));

    public static ModelTypeOf<RegionName> Region { get; } = new ModelTypeOf<RegionName>("region")
        .Text("code", "NUTS 2 code; SE for the nation; the region as given if it is unknown.", (region, _) => region.Code)
        .Text("name", "Swedish name.", (region, _) => region.Swedish)
        .Text("english_name", "English name.", (region, _) => region.English)
        .OptionalText("nuts", "NUTS 2 code; null for the nation.", (region, _) => region.Nuts)
        .Text("label", "Name in the language of the document.", (region, context) => region.Label(context));

    public static ModelTypeOf<CountyEntry> County { get; } = new ModelTypeOf<CountyEntry>("county")
        .Text("code", "Two digits, as Statistics Sweden numbers counties.", (county, _) => county.Code)
        .Text("name", "Name in the language of the document.", (county, context) => context.Choose(county.Swedish, county.English));

    public static ModelTypeOf<PeriodName> Period { get; } = new ModelTypeOf<PeriodName>("programming period")
        .Text("code", "2014-2020, with a hyphen.", (period, _) => period.Code)
        .Text("label", "2014–2020, with an en dash.", (period, _) => period.Label);

    public static ModelTypeOf<CodeName> Code { get; } = new ModelTypeOf<CodeName>("code")
        .Text("code", "The code.", (code, _) => code.Code)
        .OptionalText("name", "What it means; null if the code lists do not know it.", (code, context) => code.Name(context))
        .Text("label", "Code and name.", (code, context) => code.Label(context));

    public static ModelTypeOf<CodeName> Fund { get; } = new ModelTypeOf<CodeName>("fund")
        .Text("code", "ESF or ESF+.", (code, _) => code.Code)
        .Text("label", "The name of the fund.", (code, context) => code.Name(context) ?? code.Code);

    public static ModelTypeOf<SecondaryTheme> Theme { get; } = new ModelTypeOf<SecondaryTheme>("secondary theme")
        .Text("name", "What the theme is called.", (theme, _) => theme.Name)
        .OptionalText("value", "Yes or no, in the language of the document; null if the project bank leaves it blank.", (theme, context) =>
            ProjectFieldWords.YesNo(theme.Applies, context));

    public static ModelTypeOf<BudgetPart> BudgetPart { get; } = new ModelTypeOf<BudgetPart>("part of the budget")
        .Text("key", "union, state, support (EU and state together), own or other; texts have its name under funding.layer.", (layer, _) => layer.Key)
        .Number("amount", "In kronor.", (layer, _) => layer.Amount)
        .Number("start", "Where the part begins within the budget, 0 to 1.", (layer, _) => layer.Start)
        .Number("share", "Its share of the budget, 0 to 1.", (layer, _) => layer.Share)
        .YesNo("is_derived", "True if a rule derived the amount.", (layer, _) => layer.IsDerived);

    public static ModelTypeOf<FieldSource> Source { get; } = new ModelTypeOf<FieldSource>("source")
        .Text("file", "The file.", (source, _) => source.File);

    public static ModelTypeOf<VisibilityRule> Visibility { get; } = new ModelTypeOf<VisibilityRule>("visibility")
        .Text("statement", "The statement beside the emblem.", (rule, context) => rule.Statement[context.Language])
        .Text("statement_language", "sv or en.", (_, context) => context.Language.Tag())
        .Text("alternative", "What the emblem is called for those who do not see it.", (rule, context) => rule.Alternative[context.Language])
        .OptionalText("fund_line", "The name of the fund; null if the rule wants none.", (rule, context) =>
            rule.FundLine[context.Language] is { Length: > 0 } line ? line : null);

    /// <summary>The last part of the text key of a status, <c>status.running</c>.</summary>
    public static string StatusKey(ProjectStatus status) => status switch
    {
        ProjectStatus.Planned => "planned",
        ProjectStatus.Running => "running",
        ProjectStatus.Ended => "ended",
        _ => "unknown",
    };

    private static string? FullName(Owner owner) =>
        owner.Unit is null ? owner.Organisation : $"{owner.Organisation}, {owner.Unit}";

    private static string? Hyphenated(string? number) => number is { Length: 10 } ? $"{number[..6]}-{number[6..]}" : number;
}
