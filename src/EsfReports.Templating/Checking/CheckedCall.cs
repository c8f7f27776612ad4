using EsfReports.Diagnostics;

namespace EsfReports.Templating;

/// <summary>A call that a checker found, as far as it is known without data.</summary>
/// <param name="Function">The name as the template writes it.</param>
/// <param name="Arguments">The piped and positional arguments: literals as their value, everything else as null.</param>
/// <param name="Names">The names of the named arguments.</param>
/// <param name="Place">Where the call stands.</param>
public sealed record CheckedCall(string Function, IReadOnlyList<object?> Arguments, IReadOnlyList<string> Names, SourceLocation Place);
