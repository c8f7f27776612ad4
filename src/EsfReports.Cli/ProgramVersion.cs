using System.Reflection;

namespace EsfReports.Cli;

/// <summary>What the program calls itself in documents and manifests.</summary>
internal static class ProgramVersion
{
    /// <summary>Such as <c>0.1.0</c>.</summary>
    public static string Number { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Such as <c>EsfReports 0.1.0</c>.</summary>
    public static string Name => "EsfReports " + Number;
}
