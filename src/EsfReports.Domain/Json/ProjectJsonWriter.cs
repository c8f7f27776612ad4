using System.Globalization;
using System.Text.Json;

namespace EsfReports.Domain;

/// <summary>Writes a project as JSON, field by field: a serializer takes longer to get ready than to write one.</summary>
/// <param name="json">Takes the JSON.</param>
/// <param name="skipsNulls">True to leave out what has no value.</param>
internal sealed class ProjectJsonWriter(Utf8JsonWriter json, bool skipsNulls)
{
    public void Write(Project project)
    {
        json.WriteStartObject();
        WriteText("id", project.Id.Text);
        WriteText("name", project.Name);
        WriteText("english_name", project.EnglishName);
        WriteText("programming_period", project.ProgrammingPeriod?.Code());
        WriteText("fund", project.Fund);
        if (Starts("owner", project.Owner))
            WriteOwner(project.Owner!);
        WriteText("region", project.Region);
        WriteText("nuts_code", project.NutsCode);
        WriteDate("start_date", project.StartDate);
        WriteDate("end_date", project.EndDate);
        if (Starts("project_period", project.ProjectPeriod))
            WriteRange(project.ProjectPeriod!);
        WriteText("programme_area", project.ProgrammeArea);
        WriteText("specific_objective", project.SpecificObjective);
        WriteText("intervention_field", project.InterventionField);
        WriteMoney(project);
        WritePlace(project);
        WriteText("programme_cci", project.ProgrammeCci);
        WriteText("phase", project.Phase);
        WriteThemes(project.SecondaryThemes);
        WriteTruth("strategic_importance", project.StrategicImportance);
        if (Starts("contact", project.Contact))
            WriteContact(project.Contact!);
        WriteBlocks("description", project.Description);
        WriteBlocks("english_summary", project.EnglishSummary);
        WriteOtherFields(project.OtherFields);
        WriteSources(project.Sources);
        json.WriteEndObject();
    }

    private void WriteOwner(Owner owner)
    {
        WriteText("organisation", owner.Organisation);
        WriteText("unit", owner.Unit);
        WriteText("organisation_number", owner.OrganisationNumber);
        json.WriteEndObject();
    }

    private void WriteRange(DateRange range)
    {
        WriteDate("start", range.Start);
        WriteDate("end", range.End);
        json.WriteEndObject();
    }

    private void WriteMoney(Project project)
    {
        WriteNumber("total_budget", project.TotalBudget?.Amount);
        WriteNumber("esf_support", project.EsfSupport?.Amount);
        WriteNumber("union_support", project.UnionSupport?.Amount);
        var funding = project.Funding;
        json.WriteStartObject("funding");
        WriteLayer("union", funding.Union);
        WriteLayer("state", funding.State);
        WriteLayer("own", funding.Own);
        json.WriteEndObject();
        WriteNumber("union_rate", project.UnionRate);
        WriteNumber("planned_participants", project.PlannedParticipants);
    }

    private void WriteLayer(string name, FundingLayer? layer)
    {
        if (!Starts(name, layer))
            return;
        WriteNumber("amount", layer!.Amount.Amount);
        WriteText("rule", layer.Rule);
        json.WriteEndObject();
    }

    private void WritePlace(Project project)
    {
        WriteText("postcode", project.Postcode);
        WriteText("place", project.Place);
        WriteText("address", project.Address);
        WriteText("country", project.Country);
    }

    private void WriteThemes(IReadOnlyList<SecondaryTheme> themes)
    {
        json.WriteStartArray("secondary_themes");
        foreach (var theme in themes)
        {
            json.WriteStartObject();
            WriteText("name", theme.Name);
            WriteTruth("applies", theme.Applies);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteContact(Contact contact)
    {
        WriteText("name", contact.Name);
        WriteText("email", contact.Email);
        WriteText("phone", contact.Phone);
        json.WriteEndObject();
    }

    private void WriteBlocks(string name, IReadOnlyList<DescriptionBlock> blocks)
    {
        json.WriteStartArray(name);
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            WriteBlock(block);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteBlock(DescriptionBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteText("type", "heading");
                WriteNumber("level", heading.Level);
                WriteText("text", heading.Text);
                break;
            case ParagraphBlock paragraph:
                WriteText("type", "paragraph");
                WriteText("text", paragraph.Text);
                break;
            case ListBlock list:
                WriteText("type", "list");
                WriteItems(list.Items);
                WriteTruth("ordered", list.Ordered);
                break;
            default:
                throw new ArgumentException($"A block of the unknown kind {block.GetType().Name}.", nameof(block));
        }
    }

    private void WriteItems(IReadOnlyList<ListItem> items)
    {
        json.WriteStartArray("items");
        foreach (var item in items)
        {
            json.WriteStartObject();
            WriteText("text", item.Text);
            WriteItems(item.Items);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteOtherFields(IReadOnlyList<OtherField> fields)
    {
        json.WriteStartArray("other_fields");
        foreach (var field in fields)
        {
            json.WriteStartObject();
            WriteText("label", field.Label);
            WriteText("text", field.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSources(IReadOnlyDictionary<ProjectField, FieldSource> sources)
    {
        json.WriteStartObject("sources");
        foreach (var (field, source) in sources)
        {
            json.WriteStartObject(ProjectFieldNames.Of(field));
            WriteText("file", source.File);
            WriteNumber("line", source.Line);
            WriteText("text", source.Text);
            WriteText("rule", source.Rule);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Begins an object, unless there is none.</summary>
    private bool Starts(string name, object? value)
    {
        if (value is null)
            WriteNull(name);
        else
            json.WriteStartObject(name);
        return value is not null;
    }

    private void WriteText(string name, string? value)
    {
        if (value is null)
            WriteNull(name);
        else
            json.WriteString(name, value);
    }

    private void WriteDate(string name, DateOnly? value) => WriteText(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private void WriteNumber(string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            WriteNull(name);
    }

    private void WriteTruth(string name, bool? value)
    {
        if (value is { } truth)
            json.WriteBoolean(name, truth);
        else
            WriteNull(name);
    }

    private void WriteNull(string name)
    {
        if (!skipsNulls)
            json.WriteNull(name);
    }
}
