namespace EsfReports.Templating;

/// <summary>What a template's text consists of.</summary>
public enum TemplateMode
{
    /// <summary>Text with code in <c>{{ }}</c>.</summary>
    Default,

    /// <summary>Only code, without braces around it.</summary>
    ScriptOnly,

    /// <summary>Code between two lines <c>+++</c>; what follows is not read.</summary>
    FrontMatterOnly,

    /// <summary>Code between two lines <c>+++</c>, then a template.</summary>
    FrontMatterAndContent,
}
