namespace EsfReports.Templating;

/// <summary>What a builtin or a function of the host does.</summary>
public delegate object? FunctionBody(FunctionCall call);
