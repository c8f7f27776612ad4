namespace EsfReports.Domain;

/// <summary>What a part of a condition is.</summary>
public enum FilterPartKind
{
    /// <summary>The name of a field, in small letters.</summary>
    Field,

    /// <summary>One of <c>= != &lt; &lt;= &gt; &gt;= ~</c>.</summary>
    Operator,

    /// <summary>What the field is compared with; <c>missing</c> if it must not be known.</summary>
    Value,

    /// <summary><c>and</c>, <c>or</c>, <c>not</c> or a parenthesis.</summary>
    Word,
}
