namespace EsfReports.Domain;

/// <summary>Writes a project as JSON, field by field: a serializer takes longer to get ready than to write one.</summary>
/// <param name="json">Takes the JSON.</param>
/// <param name="skipsNulls">True to leave out what has no value.</param>
internal sealed class ProjectJsonWriter(CompactJson json, bool skipsNulls)
{
    public void Write(Project project)
    {
        json.StartObject();
        WriteText("id"u8, project.Id.Text);
        WriteText("name"u8, project.Name);
        WriteText("english_name"u8, project.EnglishName);
        WriteText("programming_period"u8, project.ProgrammingPeriod?.Code());
        WriteText("fund"u8, project.Fund);
        if (Starts("owner"u8, project.Owner))
            WriteOwner(project.Owner!);
        WriteText("region"u8, project.Region);
        WriteText("nuts_code"u8, project.NutsCode);
        WriteDate("start_date"u8, project.StartDate);
        WriteDate("end_date"u8, project.EndDate);
        if (Starts("project_period"u8, project.ProjectPeriod))
            WriteRange(project.ProjectPeriod!);
        WriteText("programme_area"u8, project.ProgrammeArea);
        WriteText("specific_objective"u8, project.SpecificObjective);
        WriteText("intervention_field"u8, project.InterventionField);
        WriteMoney(project);
        WritePlace(project);
        WriteText("programme_cci"u8, project.ProgrammeCci);
        WriteText("phase"u8, project.Phase);
        WriteThemes(project.SecondaryThemes);
        WriteTruth("strategic_importance"u8, project.StrategicImportance);
        if (Starts("contact"u8, project.Contact))
            WriteContact(project.Contact!);
        WriteBlocks("description"u8, project.Description);
        WriteBlocks("english_summary"u8, project.EnglishSummary);
        WriteOtherFields(project.OtherFields);
        WriteSources(project.Sources);
        json.EndObject();
    }

    private void WriteOwner(Owner owner)
    {
        WriteText("organisation"u8, owner.Organisation);
        WriteText("unit"u8, owner.Unit);
        WriteText("organisation_number"u8, owner.OrganisationNumber);
        json.EndObject();
    }

    private void WriteRange(DateRange range)
    {
        WriteDate("start"u8, range.Start);
        WriteDate("end"u8, range.End);
        json.EndObject();
    }

    private void WriteMoney(Project project)
    {
        WriteNumber("total_budget"u8, project.TotalBudget?.Amount);
        WriteNumber("esf_support"u8, project.EsfSupport?.Amount);
        WriteNumber("union_support"u8, project.UnionSupport?.Amount);
        var funding = project.Funding;
        json.StartObject("funding"u8);
        WriteLayer("union"u8, funding.Union);
        WriteLayer("state"u8, funding.State);
        WriteLayer("own"u8, funding.Own);
        json.EndObject();
        WriteNumber("union_rate"u8, project.UnionRate);
        WriteNumber("planned_participants"u8, project.PlannedParticipants);
    }

    private void WriteLayer(ReadOnlySpan<byte> name, FundingLayer? layer)
    {
        if (!Starts(name, layer))
            return;
        WriteNumber("amount"u8, layer!.Amount.Amount);
        WriteText("rule"u8, layer.Rule);
        json.EndObject();
    }

    private void WritePlace(Project project)
    {
        WriteText("postcode"u8, project.Postcode);
        WriteText("place"u8, project.Place);
        WriteText("address"u8, project.Address);
        WriteText("country"u8, project.Country);
    }

    private void WriteThemes(IReadOnlyList<SecondaryTheme> themes)
    {
        json.StartArray("secondary_themes"u8);
        foreach (var theme in themes)
        {
            json.StartObject();
            WriteText("name"u8, theme.Name);
            WriteTruth("applies"u8, theme.Applies);
            json.EndObject();
        }

        json.EndArray();
    }

    private void WriteContact(Contact contact)
    {
        WriteText("name"u8, contact.Name);
        WriteText("email"u8, contact.Email);
        WriteText("phone"u8, contact.Phone);
        json.EndObject();
    }

    private void WriteBlocks(ReadOnlySpan<byte> name, IReadOnlyList<DescriptionBlock> blocks)
    {
        json.StartArray(name);
        foreach (var block in blocks)
        {
            json.StartObject();
            WriteBlock(block);
            json.EndObject();
        }

        json.EndArray();
    }

    private void WriteBlock(DescriptionBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                json.WriteText("type"u8, "heading");
                json.WriteNumber("level"u8, heading.Level);
                WriteText("text"u8, heading.Text);
                break;
            case ParagraphBlock paragraph:
                json.WriteText("type"u8, "paragraph");
                WriteText("text"u8, paragraph.Text);
                break;
            case ListBlock list:
                json.WriteText("type"u8, "list");
                WriteItems(list.Items);
                WriteTruth("ordered"u8, list.Ordered);
                break;
            default:
                throw new ArgumentException($"A block of the unknown kind {block.GetType().Name}.", nameof(block));
        }
    }

    private void WriteItems(IReadOnlyList<ListItem> items)
    {
        json.StartArray("items"u8);
        foreach (var item in items)
        {
            json.StartObject();
            WriteText("text"u8, item.Text);
            WriteItems(item.Items);
            json.EndObject();
        }

        json.EndArray();
    }

    private void WriteOtherFields(IReadOnlyList<OtherField> fields)
    {
        json.StartArray("other_fields"u8);
        foreach (var field in fields)
        {
            json.StartObject();
            WriteText("label"u8, field.Label);
            WriteText("text"u8, field.Text);
            json.EndObject();
        }

        json.EndArray();
    }

    private void WriteSources(IReadOnlyDictionary<ProjectField, FieldSource> sources)
    {
        json.StartObject("sources"u8);
        foreach (var (field, source) in sources)
        {
            json.StartObject(ProjectFieldNames.Utf8Of(field));
            WriteText("file"u8, source.File);
            json.WriteNumber("line"u8, source.Line);
            WriteText("text"u8, source.Text);
            WriteText("rule"u8, source.Rule);
            json.EndObject();
        }

        json.EndObject();
    }

    /// <summary>Begins an object, unless there is none.</summary>
    private bool Starts(ReadOnlySpan<byte> name, object? value)
    {
        if (value is null)
            WriteNull(name);
        else
            json.StartObject(name);
        return value is not null;
    }

    private void WriteText(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            WriteNull(name);
        else
            json.WriteText(name, value);
    }

    private void WriteDate(ReadOnlySpan<byte> name, DateOnly? value)
    {
        if (value is { } date)
            json.WriteDate(name, date);
        else
            WriteNull(name);
    }

    private void WriteNumber(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            WriteNull(name);
    }

    private void WriteTruth(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } truth)
            json.WriteWord(name, truth ? "true"u8 : "false"u8);
        else
            WriteNull(name);
    }

    private void WriteNull(ReadOnlySpan<byte> name)
    {
        if (!skipsNulls)
            json.WriteWord(name, "null"u8);
    }
}
