using System.Text.Json;

namespace EsfReports.Domain;

/// <summary>The names of fields in JSON, such as <c>total_budget</c>.</summary>
internal static class ProjectFieldNames
{
    private static readonly string[] Names =
        [.. Enum.GetNames<ProjectField>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];

    public static string Of(ProjectField field) => Names[(int)field];

    /// <summary>The field of a name; null if there is none.</summary>
    public static ProjectField? Find(ReadOnlySpan<char> name)
    {
        for (var index = 0; index < Names.Length; index++)
        {
            if (name.SequenceEqual(Names[index]))
                return (ProjectField)index;
        }

        return null;
    }
}
