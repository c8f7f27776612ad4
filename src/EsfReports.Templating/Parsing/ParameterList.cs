namespace EsfReports.Templating.Parsing;

/// <summary>The parameters of a function and the value of each optional one.</summary>
internal sealed record ParameterList(FunctionParameter[] Parameters, object?[] Defaults);
