using System.Text.Json;
using EsfReports.Domain;

namespace EsfReports.Reports;

/// <summary>The words for rules and fields, from the texts files.</summary>
public static class RuleTexts
{
    // Fields whose words were there before the fields had names.
    private static readonly Dictionary<ProjectField, string> Keys = new()
    {
        [ProjectField.PlannedParticipants] = "field.participants",
        [ProjectField.UnionSupport] = "field.eu-support",
    };

    /// <summary>What a rule is called; its code if no text names it.</summary>
    public static string Name(string code, TextCatalog texts) => texts.Find($"quality.rule.{code}") ?? code;

    /// <summary>What to do about a finding of a rule; null if there is nothing to say.</summary>
    public static string? Advice(string code, TextCatalog texts) => texts.Find($"quality.advice.{code}");

    /// <summary>What a field is called; its name in the JSON form if no text names it.</summary>
    public static string Field(ProjectField field, TextCatalog texts) => texts.Find(KeyOf(field)) ?? field.ToString();

    /// <summary>The text key of a field: <c>field.total-budget</c>.</summary>
    public static string KeyOf(ProjectField field) =>
        Keys.GetValueOrDefault(field) ?? "field." + JsonNamingPolicy.KebabCaseLower.ConvertName(field.ToString());
}
