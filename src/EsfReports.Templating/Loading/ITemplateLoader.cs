namespace EsfReports.Templating;

/// <summary>Finds the templates that <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>The names it knows, for suggestions; may be empty if they cannot be listed.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The template of that name, parsed; null if there is none. What was parsed is kept: it is asked for again and again.</summary>
    Template? Load(string name);
}
