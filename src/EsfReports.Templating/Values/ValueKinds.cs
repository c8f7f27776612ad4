using System.Numerics;

namespace EsfReports.Templating.Values;

/// <summary>What templates call the types of values.</summary>
internal static class ValueKinds
{
    /// <summary>The exact name, as <c>object.kind</c> gives it and messages print it.</summary>
    public static string Kind(object? value) => value switch
    {
        null => "null",
        bool => "bool",
        int => "int",
        long => "long",
        float => "float",
        double => "double",
        decimal => "decimal",
        BigInteger => "bigint",
        string or HtmlText => "string",
        ScriptArray { IsRange: false } => "array",
        ScriptArray or NumberRange => "range",
        TemplateFunction => "function",
        DateTime => "DateTime",
        TimeSpan => "TimeSpan",
        IScriptMembers => "object",
        System.Collections.IEnumerable => "array",
        Enum => "enum",
        _ => "object",
    };

    /// <summary>The rough name, as <c>object.typeof</c> gives it; null for null.</summary>
    public static string? TypeOf(object? value) => Kind(value) switch
    {
        "null" => null,
        "bool" => "boolean",
        "int" or "long" or "float" or "double" or "decimal" or "bigint" => "number",
        "string" => "string",
        "array" => "array",
        "range" => "iterator",
        _ => "object",
    };

    public static bool IsNumber(object? value) => value is int or long or float or double or decimal or BigInteger;

    public static bool IsText(object? value) => value is string or CapturedText or HtmlText;

    /// <summary>Only null, false and empty are false.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        EmptyValue => false,
        _ => true,
    };
}
