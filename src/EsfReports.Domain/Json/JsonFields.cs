using System.Globalization;
using System.Text.Json;

namespace EsfReports.Domain;

/// <summary>Reads the values of a project's fields, token by token: a serializer takes longer to get ready than to read one.</summary>
/// <remarks>A value of another kind throws <see cref="JsonException"/> or <see cref="FormatException"/>.</remarks>
internal ref struct JsonFields(ReadOnlySpan<byte> text)
{
    // No name of a field is longer; what is longer is not known.
    private const int LongestName = 40;

    private readonly char[] _name = new char[LongestName];

    private JsonTokens _json = new(text);

    // Nearly all fields of a project come from one file.
    private string? _file;
    private ReadOnlySpan<byte> _fileBytes;

    /// <summary>The project that is all of the text.</summary>
    public Project ReadProject()
    {
        if (!_json.BeginsObject())
            throw new JsonException("The JSON is null, not a project.");

        var fields = new ProjectJsonFields();
        while (NextName(out var name))
            fields.Read(name, ref this);
        _json.End();
        return fields.ToProject();
    }

    public void Skip() => _json.Skip();

    public string? ReadText() => _json.ReadText();

    public ProjectId? ReadId() =>
        ProjectId.TryParse(_json.ReadText(), out var id) ? id : throw new JsonException("The id of a project is empty.");

    public ProgrammingPeriod? ReadPeriod()
    {
        var name = _json.ReadText();
        return name is null ? null : ProgrammingPeriods.Find(name) ?? throw new JsonException($"'{name}' is not a programming period.");
    }

    public DateOnly? ReadDate() =>
        _json.ReadText() is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public decimal? ReadNumber() => _json.TakesNull() ? null : _json.ReadNumber();

    public Money? ReadMoney() => _json.TakesNull() ? null : new Money(_json.ReadNumber());

    public int? ReadCount() => _json.TakesNull() ? null : _json.ReadCount();

    public bool? ReadTruth() => _json.TakesNull() ? null : _json.ReadTruth();

    public Owner? ReadOwner()
    {
        if (!_json.BeginsObject())
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
        if (!_json.BeginsObject())
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
        if (!_json.BeginsObject())
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
        if (!_json.BeginsArray())
            return null;
        var themes = new List<SecondaryTheme>();
        while (NextObject())
            themes.Add(ReadTheme());
        return themes;
    }

    public List<OtherField>? ReadOtherFields()
    {
        if (!_json.BeginsArray())
            return null;
        var fields = new List<OtherField>();
        while (NextObject())
            fields.Add(ReadOtherField());
        return fields;
    }

    public List<DescriptionBlock>? ReadBlocks()
    {
        if (!_json.BeginsArray())
            return null;
        var blocks = new List<DescriptionBlock>();
        while (NextObject())
            blocks.Add(ReadBlock());
        return blocks;
    }

    public Dictionary<ProjectField, FieldSource>? ReadSources()
    {
        if (!_json.BeginsObject())
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
                case "level": level = _json.ReadCount(); break;
                case "ordered": ordered = _json.ReadTruth(); break;
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
        if (!_json.BeginsArray())
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
        if (!_json.BeginsObject())
            throw new JsonException("A field has no source.");
        var (line, content, rule) = (0, (string?)null, (string?)null);
        while (NextName(out var name))
        {
            switch (name)
            {
                case "file": _file = _json.ReadText(_file, ref _fileBytes); break;
                case "line": line = _json.ReadCount(); break;
                case "text": content = ReadText(); break;
                case "rule": rule = ReadText(); break;
                default: Skip(); break;
            }
        }

        return new FieldSource(Known(_file), line, content, rule);
    }

    /// <summary>Goes to the value of the next field; false after the end of the object.</summary>
    private bool NextName(out ReadOnlySpan<char> name)
    {
        name = default;
        if (!_json.NextName(out var bytes))
            return false;
        if (bytes.Length > LongestName)
            return true;
        // Names are ASCII; what is not is not known, whatever becomes of it.
        for (var index = 0; index < bytes.Length; index++)
            _name[index] = (char)bytes[index];
        name = _name.AsSpan(0, bytes.Length);
        return true;
    }

    /// <summary>Goes to the next object of an array; false after its end.</summary>
    private bool NextObject() => _json.NextElement()
        && (_json.BeginsObject() ? true : throw new JsonException("Null stands where an object should."));

    private static T Known<T>(T? value)
        where T : class => value ?? throw new JsonException("A value is missing.");
}
