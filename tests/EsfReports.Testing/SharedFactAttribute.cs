using Xunit;

namespace EsfReports.Testing;

/// <summary>A test that needs <c>../shared</c>; skipped, and counted as skipped, where that folder is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Repository.Shared is null)
            Skip = "needs ../shared, which is not beside this checkout";
    }
}
