using System.Runtime.CompilerServices;

namespace EsfReports.Templating;

/// <summary>Room on the stack for the arguments of a call, so that a filter costs no memory.</summary>
[InlineArray(Size)]
internal struct ArgumentBuffer
{
    public const int Size = 6;

    private object? _first;
}
