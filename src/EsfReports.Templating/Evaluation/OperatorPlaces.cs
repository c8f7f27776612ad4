using EsfReports.Templating.Parsing;

namespace EsfReports.Templating.Evaluation;

/// <summary>Where an operator and its two sides stand, for messages.</summary>
internal readonly record struct OperatorPlaces(TextSpan Left, TextSpan Operator, TextSpan Right);
