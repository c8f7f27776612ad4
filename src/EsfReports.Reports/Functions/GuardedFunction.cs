using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Makes functions that print texts: what is wrong with a text or its values becomes a message at the call.</summary>
internal static class GuardedFunction
{
    /// <summary>A function; parameters as for <see cref="HostFunction"/>, the body may throw a <see cref="FunctionException"/>.</summary>
    public static HostFunction Create(string name, string parameters, string summary, FunctionBody body) => new(name, parameters, summary, call =>
    {
        try
        {
            return body(call);
        }
        catch (FunctionException exception)
        {
            throw call.Error(exception.Message);
        }
    });
}
