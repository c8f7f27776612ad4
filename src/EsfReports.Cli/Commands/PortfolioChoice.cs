using System.CommandLine;
using EsfReports.Domain;
using EsfReports.Reports;

namespace EsfReports.Cli;

/// <summary>The options that say which portfolios are made.</summary>
internal sealed class PortfolioChoice
{
    private const string Nation = "nation";

    private static readonly (string Word, Grouping Grouping, string Example)[] Groupings =
    [
        ("region", Grouping.Region, "by name or code (SE23)"),
        ("county", Grouping.County, "of the owners' addresses, by name or code (14)"),
        ("programme-area", Grouping.ProgrammeArea, "by code (A) or name"),
        ("owner", Grouping.Owner, "by name"),
    ];

    private readonly Option<IReadOnlyList<string>?> _by;
    private readonly Option<string?> _name;
    private readonly List<(Grouping Grouping, string Word, Option<string[]> Option)> _groups = [];

    public PortfolioChoice()
    {
        var words = Groupings.Select(grouping => grouping.Word).Append(Nation).ToArray();
        _by = new Option<IReadOnlyList<string>?>("--by")
        {
            Description = "A portfolio for each region, county, programme area or owner that has projects, or one for the nation, with commas between. "
                + "Regions and the nation if nothing is chosen.",
            HelpName = string.Join(',', words),
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result => CommandOptions.ParseWords(result, words),
        };
        foreach (var (word, grouping, example) in Groupings)
        {
            var option = new Option<string[]>("--" + word) { Description = $"One {word.Replace('-', ' ')} {example}; repeat it for more.", HelpName = "NAME" };
            _groups.Add((grouping, word.Replace('-', ' '), option));
        }

        _name = new Option<string?>("--name") { Description = "What the portfolio of all projects is called, such as what --where chooses.", HelpName = "TEXT" };
    }

    public void AddTo(Command command)
    {
        command.Add(_by);
        foreach (var (_, _, option) in _groups)
            command.Add(option);
        command.Add(_name);
    }

    /// <summary>The name that the user gives the portfolio of all projects; null if none.</summary>
    public string? NameOf(ParseResult parsed) => parsed.GetValue(_name);

    /// <summary>The documents, each once; null, with a message for each, if a name is unknown.</summary>
    public IReadOnlyList<DocumentJob>? Choose(ParseResult parsed, PortfolioJobs portfolios, CommandContext context)
    {
        var by = parsed.GetValue(_by) ?? [];
        var named = new List<(Grouping Grouping, GroupKey Key)>();
        var isGood = true;
        foreach (var (grouping, word, option) in _groups)
        {
            foreach (var name in parsed.GetValue(option) ?? [])
                isGood &= Add(name, word, grouping, portfolios, named, context);
        }

        if (!isGood)
            return null;
        var groupings = by.Count == 0 && named.Count == 0 ? [Grouping.Region] : Groupings.Where(one => by.Contains(one.Word)).Select(one => one.Grouping);
        var chosen = groupings.SelectMany(grouping => All(grouping, portfolios, context)).Concat(named).Distinct()
            .Select(pair => portfolios.ForGroup(pair.Grouping, pair.Key)).ToList();
        if (by.Contains(Nation) || (by.Count == 0 && named.Count == 0))
            chosen.Add(portfolios.ForAll());
        return chosen;
    }

    private static IEnumerable<(Grouping Grouping, GroupKey Key)> All(Grouping grouping, PortfolioJobs portfolios, CommandContext context)
    {
        if (portfolios.Unplaced(grouping) is > 0 and var unplaced)
        {
            var word = Groupings.Single(one => one.Grouping == grouping).Word.Replace('-', ' ');
            context.Say(unplaced == 1 ? $"1 project has no {word} and is in no portfolio by {word}." : $"{unplaced} projects have no {word} and are in no portfolio by {word}.");
        }

        return portfolios.Groups(grouping).Select(key => (grouping, key));
    }

    private static bool Add(
        string name, string word, Grouping grouping, PortfolioJobs portfolios, List<(Grouping Grouping, GroupKey Key)> named, CommandContext context)
    {
        var groups = portfolios.Groups(grouping);
        var found = groups.Where(key => IsCalled(key, name, grouping)).ToList();
        named.AddRange(found.Select(key => (grouping, key)));
        if (found.Count > 0)
            return true;

        if (KnownEmpty(name, grouping) is { } empty)
            context.Fail($"The store has no project in {empty}.", ExitCode.WrongUsage);
        else
            context.Fail(Unknown(name, word, grouping, groups), ExitCode.WrongUsage);
        return false;
    }

    private static bool IsCalled(GroupKey key, string name, Grouping grouping) =>
        new[] { key.Code, key.Swedish, key.English }.Contains(name, StringComparer.OrdinalIgnoreCase)
        || (grouping == Grouping.Region && CodeLists.BuiltIn.FindRegion(name)?.Code == key.Code)
        || (grouping == Grouping.County && CountyCalled(name)?.Code == key.Code);

    // A region or county may be real and have no project: that is another mistake than a misspelt name.
    private static string? KnownEmpty(string name, Grouping grouping) => grouping switch
    {
        Grouping.Region => CodeLists.BuiltIn.FindRegion(name)?.Swedish,
        Grouping.County => CountyCalled(name)?.Swedish,
        _ => null,
    };

    private static CountyEntry? CountyCalled(string name) => CodeLists.BuiltIn.Counties.FirstOrDefault(county =>
        new[] { county.Code, county.Swedish, county.English, county.Swedish.Replace(" län", "", StringComparison.Ordinal), county.English.Replace(" County", "", StringComparison.Ordinal) }
            .Contains(name, StringComparer.OrdinalIgnoreCase));

    private static string Unknown(string name, string word, Grouping grouping, IReadOnlyList<GroupKey> groups)
    {
        const int Shown = 10;
        var known = grouping switch
        {
            Grouping.Region => CodeLists.BuiltIn.Regions.Select(region => region.Swedish).ToList(),
            Grouping.County => [.. CodeLists.BuiltIn.Counties.Select(county => county.English.Replace(" County", "", StringComparison.Ordinal))],
            Grouping.ProgrammeArea => [.. groups.Select(key => key.Code).Distinct()],
            _ => [.. groups.Select(key => key.Swedish)],
        };
        var start = $"There is no {word} '{name}'. ";
        if (NearestName.Find(name, known) is { } nearest)
            return $"{start}Did you mean '{nearest}'?";
        return known.Count <= 2 * Shown
            ? $"{start}Known are {string.Join(", ", known)}."
            : $"{start}Known are {string.Join(", ", known.Take(Shown))} and {known.Count - Shown} more.";
    }
}
