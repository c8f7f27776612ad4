using Xunit;

namespace EsfReports.Testing;

/// <summary>A theory that needs <c>../shared</c>; skipped, and counted as skipped, where that folder is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (Repository.Shared is null)
            Skip = "needs ../shared, which is not beside this checkout";
    }
}
