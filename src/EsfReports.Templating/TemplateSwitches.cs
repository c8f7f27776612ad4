namespace EsfReports.Templating;

/// <summary>What is strict and what is relaxed. The defaults are those of the reference.</summary>
public sealed record TemplateSwitches
{
    /// <summary>An unknown variable is an error.</summary>
    public bool StrictVariables { get; init; }

    /// <summary>A member that an object does not have is an error, with a suggestion.</summary>
    public bool StrictMembers { get; init; }

    /// <summary>A member or an index of null gives null.</summary>
    public bool RelaxedTarget { get; init; }

    /// <summary>A call of an unknown function gives null.</summary>
    public bool RelaxedFunction { get; init; }

    /// <summary>An index outside of a list is an error.</summary>
    public bool StrictIndex { get; init; }

    /// <summary>An index of null gives null.</summary>
    public bool NullIndex { get; init; }

    /// <summary>A function without <c>ret</c> cannot stand in an expression.</summary>
    public bool StatementFunctionInExpressionIsError { get; init; }

    /// <summary>Blanks before a code block indent every line that the block writes.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>An empty line gets the indent too.</summary>
    public bool IndentEmptyLines { get; init; } = true;

    /// <summary>What <c>{{ }}</c> writes is escaped for HTML unless it is <see cref="HtmlText"/>.</summary>
    public bool EscapeHtml { get; init; }

    /// <summary>A text that is no date is an error, not the 1st of January of the year 1.</summary>
    public bool UnparsableDateIsError { get; init; }

    /// <summary>Output over the limit is an error, not a cut.</summary>
    public bool OutputOverLimitIsError { get; init; }

    /// <summary>In list functions equal numbers are equal, whatever their types.</summary>
    public bool NumericEquality { get; init; }

    /// <summary>Everything that keeps a mistake from passing unseen.</summary>
    public static TemplateSwitches ForReports { get; } = new()
    {
        StrictVariables = true,
        StrictMembers = true,
        AutoIndent = false,
        EscapeHtml = true,
        UnparsableDateIsError = true,
        OutputOverLimitIsError = true,
        NumericEquality = true,
    };
}
