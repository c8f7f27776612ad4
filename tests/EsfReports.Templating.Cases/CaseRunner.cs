using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using EsfReports.Diagnostics;

namespace EsfReports.Templating.Cases;

/// <summary>Renders a recorded case with the reference's defaults and the options that the record gives.</summary>
public static partial class CaseRunner
{
    public static CaseOutcome Run(RecordedCase recorded)
    {
        var result = Render(recorded);
        var actual = result.HasErrors ? string.Join("\n", result.Messages) : result.Text;
        if (!recorded.IsError)
            return new CaseOutcome(!result.HasErrors && result.Text == recorded.Expected, recorded.Expected, actual);

        var isSamePlace = result.HasErrors && Place(result.Messages[0].Location) == ExpectedPlace(recorded.Expected);
        return new CaseOutcome(isSamePlace, recorded.Expected, actual);
    }

    /// <summary>Renders it; messages of the parse count as messages of the render.</summary>
    public static RenderResult Render(RecordedCase recorded)
    {
        var template = Template.Parse(recorded.Template, "text", new ParseOptions
        {
            Mode = Option(recorded, "mode") is { } mode ? Enum.Parse<TemplateMode>(mode.GetString()!) : TemplateMode.Default,
            DepthLimit = Integer(recorded, "expressionDepthLimit", 250),
            ReadsRealsAsDecimals = Flag(recorded, "parseFloatAsDecimal", false),
        });
        return template.Render(CreateContext(recorded));
    }

    private static TemplateContext CreateContext(RecordedCase recorded) => new()
    {
        Model = recorded.Model is { ValueKind: JsonValueKind.Object } model ? (ScriptObject)JsonModel.Read(model)! : new ScriptObject(),
        Loader = recorded.Includes.Count > 0 ? new MemoryTemplateLoader(recorded.Includes) : null,
        Clock = TimeProvider.System,
        Random = new Random(1),
        Culture = Option(recorded, "culture") is { } culture ? TemplateCultures.Find(culture.GetString()!)! : CultureInfo.InvariantCulture,
        Limits = CreateLimits(recorded),
        Switches = CreateSwitches(recorded),
    };

    private static TemplateLimits CreateLimits(RecordedCase recorded)
    {
        var defaults = new TemplateLimits();
        return defaults with
        {
            Loops = Integer(recorded, "loopLimit", defaults.Loops),
            Recursion = Integer(recorded, "recursiveLimit", defaults.Recursion),
            Output = Integer(recorded, "limitToString", defaults.Output),
            PrintDepth = Integer(recorded, "objectRecursionLimit", defaults.PrintDepth),
            Regex = TimeSpan.FromMilliseconds(Integer(recorded, "regexTimeoutMs", (int)defaults.Regex.TotalMilliseconds)),
        };
    }

    private static TemplateSwitches CreateSwitches(RecordedCase recorded) => new()
    {
        StrictVariables = Flag(recorded, "strict", false),
        RelaxedTarget = Flag(recorded, "relaxedTarget", false),
        StrictMembers = !Flag(recorded, "relaxedMember", true),
        RelaxedFunction = Flag(recorded, "relaxedFunction", false),
        StrictIndex = !Flag(recorded, "relaxedIndexer", true),
        NullIndex = Flag(recorded, "nullIndexer", false),
        StatementFunctionInExpressionIsError = Flag(recorded, "errorForStatementFunction", false),
        AutoIndent = Flag(recorded, "autoIndent", true),
        IndentEmptyLines = Flag(recorded, "indentOnEmptyLines", true),
    };

    private static JsonElement? Option(RecordedCase recorded, string name) => recorded.Options.TryGetValue(name, out var value) ? value : null;

    private static int Integer(RecordedCase recorded, string name, int byDefault) => Option(recorded, name)?.GetInt32() ?? byDefault;

    private static bool Flag(RecordedCase recorded, string name, bool byDefault) => Option(recorded, name)?.GetBoolean() ?? byDefault;

    private static (int Line, int Column) Place(SourceLocation location) => (location.Line, location.Column);

    private static (int Line, int Column) ExpectedPlace(string message)
    {
        var match = PlacePattern().Match(message);
        return match.Success
            ? (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture))
            : (-1, -1);
    }

    [GeneratedRegex(@"\((\d+),(\d+)\)")]
    private static partial Regex PlacePattern();
}
