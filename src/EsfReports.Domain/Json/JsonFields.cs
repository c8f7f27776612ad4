using System.Globalization;
using System.Text.Json;

namespace EsfReports.Domain;

/// <summary>Reads the values of a project's fields, token by token: a serializer takes longer to get ready than to read one.</summary>
/// <remarks>A value of another kind throws <see cref="InvalidOperationException"/> or <see cref="FormatException"/>.</remarks>
internal ref struct JsonFields(ReadOnlySpan<byte> text)
{
    // No name of a field is longer; what is longer is not known.
    private const int LongestName = 40;

    private readonly char[] _name = new char[LongestName];

    private Utf8JsonReader _json = new(text);

    // Nearly all fields of a project come from one file.
    private string? _file;

    /// <summary>The project that is all of the text.</summary>
    public Project ReadProject()
    {
        _json.Read();
        if (!BeginsObject())
            throw new JsonException("The JSON is null, not a project.");

        var fields = new ProjectJsonFields();
        while (NextName(out var name))
            fields.Read(name, ref this);
        _json.Read();
        return fields.ToProject();
    }

    public void Skip() => _json.Skip();

    public string? ReadText() => _json.GetString();

    public ProjectId? ReadId() =>
        ProjectId.TryParse(_json.GetString(), out var id) ? id : throw new JsonException("The id of a project is empty.");

    public ProgrammingPeriod? ReadPeriod()
    {
        var name = _json.GetString();
        return name is null ? null : ProgrammingPeriods.Find(name) ?? throw new JsonException($"'{name}' is not a programming period.");
    }

    public DateOnly? ReadDate() =>
        _json.GetString() is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public decimal? ReadNumber() => IsNull ? null : _json.GetDecimal();

    public Money? ReadMoney() => IsNull ? null : new Money(_json.GetDecimal());

    public int? ReadCount() => IsNull ? null : _json.GetInt32();

    public bool? ReadTruth() => IsNull ? null : _json.GetBoolean();

    public Owner? ReadOwner()
    {
        if (!BeginsObject())
            return null;
        var (organisation, unit, number) = ((string?)null, (string?)null, (string?)null);
        while (NextName(out var name))
        {
            switch (name)
            {
                case "organisation": organisation = ReadText(); break;
                case "unit": unit = ReadText(); break;
                case "organisation_number": number = ReadText(); break;
                default: Skip(); break;
            }
        }

        return new Owner(organisation, unit, number);
    }

    public DateRange? ReadRange()
    {
        if (!BeginsObject())
            return null;
        var (start, end) = ((DateOnly?)null, (DateOnly?)null);
        while (NextName(out var name))
        {
            switch (name)
            {
                case "start": start = ReadDate(); break;
                case "end": end = ReadDate(); break;
                default: Skip(); break;
            }
        }

        return new DateRange(start, end);
    }

    public Contact? ReadContact()
    {
        if (!BeginsObject())
            return null;
        var (person, email, phone) = ((string?)null, (string?)null, (string?)null);
        while (NextName(out var name))
        {
            switch (name)
            {
                case "name": person = ReadText(); break;
                case "email": email = ReadText(); break;
                case "phone": phone = ReadText(); break;
                default: Skip(); break;
            }
        }

        return new Contact(person, email, phone);
    }

    public List<SecondaryTheme>? ReadThemes()
    {
        if (!BeginsArray())
            return null;
        var themes = new List<SecondaryTheme>();
        while (NextObject())
            themes.Add(ReadTheme());
        return themes;
    }

    public List<OtherField>? ReadOtherFields()
    {
        if (!BeginsArray())
            return null;
        var fields = new List<OtherField>();
        while (NextObject())
            fields.Add(ReadOtherField());
        return fields;
    }

    public List<DescriptionBlock>? ReadBlocks()
    {
        if (!BeginsArray())
            return null;
        var blocks = new List<DescriptionBlock>();
        while (NextObject())
            blocks.Add(ReadBlock());
        return blocks;
    }

    public Dictionary<ProjectField, FieldSource>? ReadSources()
    {
        if (!BeginsObject())
            return null;
        var sources = new Dictionary<ProjectField, FieldSource>();
        while (NextName(out var name))
        {
            var field = ProjectFieldNames.Find(name) ?? throw new JsonException($"'{name}' is not a field of a project.");
            sources[field] = ReadSource();
        }

        return sources;
    }

    private SecondaryTheme ReadTheme()
    {
        var (theme, applies) = ((string?)null, (bool?)null);
        while (NextName(out var name))
        {
            switch (name)
            {
                case "name": theme = ReadText(); break;
                case "applies": applies = ReadTruth(); break;
                default: Skip(); break;
            }
        }

        return new SecondaryTheme(Known(theme), applies);
    }

    private OtherField ReadOtherField()
    {
        var (label, value) = ((string?)null, (string?)null);
        while (NextName(out var name))
        {
            switch (name)
            {
                case "label": label = ReadText(); break;
                case "text": value = ReadText(); break;
                default: Skip(); break;
            }
        }

        return new OtherField(Known(label), Known(value));
    }

    private DescriptionBlock ReadBlock()
    {
        var (type, content, level, ordered, items) = ((string?)null, (string?)null, 0, false, (List<ListItem>?)null);
        while (NextName(out var name))
        {
            switch (name)
            {
                case "type": type = ReadText(); break;
                case "text": content = ReadText(); break;
                case "level": level = _json.GetInt32(); break;
                case "ordered": ordered = _json.GetBoolean(); break;
                case "items": items = ReadItems(); break;
                default: Skip(); break;
            }
        }

        return type switch
        {
            "heading" => new HeadingBlock(level, Known(content)),
            "paragraph" => new ParagraphBlock(Known(content)),
            "list" => new ListBlock(Known(items), ordered),
            _ => throw new JsonException($"'{type}' is not a kind of block."),
        };
    }

    private List<ListItem>? ReadItems()
    {
        if (!BeginsArray())
            return null;
        var items = new List<ListItem>();
        while (NextObject())
            items.Add(ReadItem());
        return items;
    }

    private ListItem ReadItem()
    {
        var (content, items) = ((string?)null, (List<ListItem>?)null);
        while (NextName(out var name))
        {
            switch (name)
            {
                case "text": content = ReadText(); break;
                case "items": items = ReadItems(); break;
                default: Skip(); break;
            }
        }

        return new ListItem(Known(content), Known(items));
    }

    private FieldSource ReadSource()
    {
        if (!BeginsObject())
            throw new JsonException("A field has no source.");
        var (line, content, rule) = (0, (string?)null, (string?)null);
        while (NextName(out var name))
        {
            switch (name)
            {
                case "file": _file = _file is not null && _json.ValueTextEquals(_file) ? _file : ReadText(); break;
                case "line": line = _json.GetInt32(); break;
                case "text": content = ReadText(); break;
                case "rule": rule = ReadText(); break;
                default: Skip(); break;
            }
        }

        return new FieldSource(Known(_file), line, content, rule);
    }

    private readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    private readonly bool BeginsObject() => Begins(JsonTokenType.StartObject);

    private readonly bool BeginsArray() => Begins(JsonTokenType.StartArray);

    // The value may be missing.
    private readonly bool Begins(JsonTokenType token) =>
        _json.TokenType == token || (IsNull ? false : throw new JsonException($"A {_json.TokenType} stands where a {token} should."));

    /// <summary>Goes to the value of the next field; false at the end of the object.</summary>
    private bool NextName(out ReadOnlySpan<char> name)
    {
        name = default;
        _json.Read();
        if (_json.TokenType == JsonTokenType.EndObject)
            return false;
        if (_json.ValueSpan.Length <= LongestName)
            name = _name.AsSpan(0, _json.CopyString(_name));
        _json.Read();
        return true;
    }

    /// <summary>Goes to the next object of an array; false at its end.</summary>
    private bool NextObject()
    {
        _json.Read();
        return _json.TokenType != JsonTokenType.EndArray
            && (BeginsObject() ? true : throw new JsonException("Null stands where an object should."));
    }

    private static T Known<T>(T? value)
        where T : class => value ?? throw new JsonException("A value is missing.");
}
