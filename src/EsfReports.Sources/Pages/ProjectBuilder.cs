using EsfReports.Diagnostics;
using EsfReports.Domain;

namespace EsfReports.Sources;

/// <summary>Makes a project from the title, the fields and the description of a page.</summary>
internal sealed class ProjectBuilder(string file, PageTitle title, FieldValues values, bool isGluedPage, ReadOptions options)
{
    /// <summary>The project; null if the page has neither id nor name.</summary>
    /// <param name="description">The running text.</param>
    /// <param name="descriptionLine">The line on which it begins; 0 if there is none.</param>
    public Project? Build(IReadOnlyList<DescriptionBlock> description, int descriptionLine)
    {
        var name = ReadName();
        var givenId = ReadId();
        if (givenId is null && name is null)
        {
            values.Report(SourceDiagnostics.NoIdAndNoName(file));
            return null;
        }

        var period = ReadPeriod(givenId);
        var facts = ReadFacts(name, period) with { Description = description };
        var project = facts with { Id = givenId ?? MakeId(facts) };
        if (description.Count > 0)
            values.AddSource(ProjectField.Description, descriptionLine, null);
        return project with { Sources = values.Sources, OtherFields = values.Others };
    }

    private Project ReadFacts(string? name, ProgrammingPeriod? period)
    {
        var region = ReadRegion();
        var area = CodeReader.ProgrammeArea(values.Text(ProjectField.ProgrammeArea));
        var support = values.Amount(ProjectField.EsfSupport);
        return new Project
        {
            // Replaced by Build; an id of our own needs the facts first.
            Id = new ProjectId("?"),
            Name = name,
            EnglishName = values.Text(ProjectField.EnglishName),
            ProgrammingPeriod = period,
            Fund = ReadFund(period),
            Owner = ReadOwner(),
            Region = region,
            NutsCode = values.Text(ProjectField.NutsCode),
            StartDate = ReadDate(ProjectField.StartDate),
            EndDate = ReadDate(ProjectField.EndDate),
            ProjectPeriod = values.Reference(
                ProjectField.ProjectPeriod, DateReader.ReadRange, "two dates such as 2022-05-01 - 2023-01-31"),
            ProgrammeArea = area,
            SpecificObjective = CodeReader.SpecificObjective(values.Text(ProjectField.SpecificObjective)),
            InterventionField = CodeReader.InterventionField(values.Text(ProjectField.InterventionField)),
            TotalBudget = values.Amount(ProjectField.TotalBudget),
            EsfSupport = support,
            UnionSupport = ReadUnionSupport(period, area, region, support),
            UnionRate = values.Value(ProjectField.UnionRate, PlainValues.ReadRate, "a percentage such as 50%"),
            PlannedParticipants = values.Value(ProjectField.PlannedParticipants, PlainValues.ReadCount, "a whole number"),
            Postcode = values.Reference(ProjectField.Postcode, PlainValues.ReadPostcode, "a postcode of five digits"),
            Place = ReadPlace(),
            Address = values.Text(ProjectField.Address),
            Country = values.Text(ProjectField.Country),
            ProgrammeCci = values.Text(ProjectField.ProgrammeCci),
            Phase = values.Text(ProjectField.Phase),
            SecondaryThemes = values.SecondaryThemes,
            StrategicImportance = values.Value(ProjectField.StrategicImportance, PlainValues.ReadYesNo, "Ja or Nej"),
            Contact = ReadContact(),
        };
    }

    private string? ReadName()
    {
        if (values.Text(ProjectField.Name) is { } given)
            return given;
        if (title.Name is not null)
            values.AddSource(ProjectField.Name, title.Line, title.Name);
        return title.Name;
    }

    private ProjectId? ReadId()
    {
        var given = values.Find(ProjectField.Id);
        var id = given is null ? title.Id : new ProjectId(given.Value!);
        if (id is null)
            return null;

        var line = given?.Line ?? title.Line;
        values.AddSource(ProjectField.Id, line, given?.Value ?? id.Text);
        if (title.Id is not null && title.Id != id)
            values.Report(SourceDiagnostics.IdsDiffer(new SourceLocation(file, title.Line), "The title", title.Id, id));
        if (!id.HasKnownForm)
            values.Report(SourceDiagnostics.UnknownIdForm(new SourceLocation(file, line), id));
        return id;
    }

    // Facts of 2007-2013 no longer change, whereas a text may still be corrected; so the text is not part of the id.
    private ProjectId MakeId(Project facts)
    {
        string?[] identity =
        [
            facts.Name, facts.Owner?.Organisation, facts.Phase, facts.ProgrammeArea, facts.Region,
            values.Find(ProjectField.ProjectPeriod)?.Value, facts.EsfSupport?.ToString(),
        ];
        var id = ProjectId.MakeOwn(
            facts.ProgrammingPeriod?.Code() ?? "okand", facts.Name!, identity.Select(fact => fact ?? ""));
        values.AddSource(ProjectField.Id, 0, null, "own-id");
        values.Report(SourceDiagnostics.OwnIdMade(new SourceLocation(file, title.Line), id));
        return id;
    }

    private ProgrammingPeriod? ReadPeriod(ProjectId? id)
    {
        var evidence = new PeriodRule.Evidence(
            values.Find(ProjectField.ProgrammeCci)?.Value, id, values.Find(ProjectField.InterventionField)?.Value, isGluedPage);
        var conclusions = PeriodRule.Conclude(evidence, options.Lists);
        if (conclusions.Count == 0)
        {
            values.Report(SourceDiagnostics.UnknownPeriod(new SourceLocation(file, title.Line)));
            return null;
        }

        var (period, rule) = conclusions[0];
        foreach (var (other, otherRule) in conclusions.Where(conclusion => conclusion.Period != period))
            values.Report(SourceDiagnostics.PeriodsDiffer(PlaceOf(otherRule), other, Words(otherRule), period));
        values.AddSource(ProjectField.ProgrammingPeriod, 0, null, rule);
        return period;
    }

    private SourceLocation PlaceOf(string rule) => rule switch
    {
        "period-by-id" => values.Find(ProjectField.Id) is null ? new SourceLocation(file, title.Line) : values.At(ProjectField.Id),
        "period-by-intervention-field" => values.At(ProjectField.InterventionField),
        _ => new SourceLocation(file),
    };

    private static string Words(string rule) => rule switch
    {
        "period-by-id" => "form of the diarienummer",
        "period-by-intervention-field" => "intervention code",
        _ => "form of the page",
    };

    private string? ReadFund(ProgrammingPeriod? period)
    {
        if (values.Text(ProjectField.Fund) is { } given)
            return given;
        if (period is null)
            return null;
        values.AddSource(ProjectField.Fund, 0, null, "fund-by-period");
        return period == ProgrammingPeriod.From2021To2027 ? "ESF+" : "ESF";
    }

    private Owner? ReadOwner()
    {
        var number = ReadOrganisationNumber();
        Owner? owner = null;
        if (values.Find(ProjectField.Owner) is { } given && values.Text(ProjectField.Owner) is { } text)
        {
            (owner, var rule) = OwnerReader.Read(text);
            values.Sources.Remove(ProjectField.Owner);
            if (owner is not null)
                values.AddSource(ProjectField.Owner, given.Line, text, rule);
        }

        if (number is not null)
            owner = (owner ?? new Owner(null)) with { OrganisationNumber = number };
        return Override(owner);
    }

    private Owner? Override(Owner? owner)
    {
        if (owner is null || options.Owners?.Find(owner) is not { } name)
            return owner;
        var source = values.Sources.GetValueOrDefault(ProjectField.Owner) ?? values.Sources[ProjectField.OrganisationNumber];
        values.AddSource(ProjectField.Owner, source.Line, source.Text, OwnerOverrides.Rule);
        return owner with { Organisation = name };
    }

    private string? ReadOrganisationNumber()
    {
        if (values.Find(ProjectField.OrganisationNumber) is not { } given)
            return null;
        var number = OrganisationNumber.Read(given.Value!);
        if (number.IsPersonal)
        {
            values.Report(SourceDiagnostics.OrganisationNumberIsPersonal(new SourceLocation(file, given.Line)));
            values.AddSource(ProjectField.OrganisationNumber, given.Line, null, FieldSource.PersonalNumberLeftOut);
            return null;
        }

        if (number.Digits is { } digits && !number.HasValidCheckDigit)
            values.Report(SourceDiagnostics.OrganisationNumberWrong(new SourceLocation(file, given.Line), digits));
        return values.Reference(
            ProjectField.OrganisationNumber, _ => number.Digits, "an organisation number of ten digits");
    }

    private string? ReadRegion()
    {
        if (values.Text(ProjectField.Region) is not { } given)
            return null;
        if (options.Lists.FindRegion(given) is { } region)
            return region.Code;
        values.Report(SourceDiagnostics.UnknownRegion(values.At(ProjectField.Region), given));
        return given;
    }

    private DateOnly? ReadDate(ProjectField field) => values.Value(field, DateReader.Read, "a date such as 2024-09-02");

    private Money? ReadUnionSupport(ProgrammingPeriod? period, string? area, string? region, Money? support)
    {
        if (values.Amount(ProjectField.UnionSupport) is { } given)
            return given;
        if (UnionSupportRule.Derive(period, area, region, support) is not { } derived)
            return null;
        values.AddSource(ProjectField.UnionSupport, 0, null, derived.Rule);
        return derived.Support;
    }

    private string? ReadPlace()
    {
        if (values.Text(ProjectField.Place) is not { } given || !OwnerNames.IsAllCapitals(given))
            return values.Text(ProjectField.Place);
        values.AddSource(ProjectField.Place, values.At(ProjectField.Place).Line, given, OwnerNames.Rule);
        return OwnerNames.Normalize(given);
    }

    private Contact? ReadContact()
    {
        var contact = options.Contacts switch
        {
            ContactMode.Full => new Contact(
                values.Text(ProjectField.ContactName), values.Text(ProjectField.ContactEmail), values.Text(ProjectField.ContactPhone)),
            ContactMode.Role => new Contact(null, ReadRoleMailbox(), null),
            _ => null,
        };
        return contact is null or { Name: null, Email: null, Phone: null } ? null : contact;
    }

    private string? ReadRoleMailbox() =>
        values.Find(ProjectField.ContactEmail)?.Value is { } email && PersonalDataMask.IsRoleMailbox(email)
            ? values.Text(ProjectField.ContactEmail)
            : null;
}
