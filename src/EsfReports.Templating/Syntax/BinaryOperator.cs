namespace EsfReports.Templating.Syntax;

/// <summary>The operators with two sides.</summary>
internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideToInteger,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Range,
    RangeExclusive,
    And,
    Or,
    Coalesce,
    NotCoalesce,
}
