using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using EsfReports.Testing;
using Xunit;

namespace EsfReports.Architecture.Tests;

/// <summary>What holds for all code and all tests.</summary>
public sealed partial class ConventionTests
{
    [Fact]
    public void Nothing_static_can_change()
    {
        var changeable = Assemblies()
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !IsGenerated(type))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !IsGenerated(field))
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}");

        Assert.Empty(changeable);
    }

    [Fact]
    public void Names_of_tests_are_sentences()
    {
        var names = TestFiles().SelectMany(file => TestMethod().Matches(File.ReadAllText(file)).Select(match => (file, name: match.Groups["name"].Value)));

        Assert.Empty(names.Where(test => !test.name.Contains('_') || test.name.Contains("Should") || test.name.StartsWith("Test", StringComparison.Ordinal))
            .Select(test => $"{Path.GetFileName(test.file)}: {test.name}"));
    }

    [Fact]
    public void Every_verified_file_belongs_to_a_test()
    {
        var dangling = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.verified.*", SearchOption.AllDirectories)
            .Where(file => !IsBuildOutput(file) && !BelongsToTest(file))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(dangling);
    }

    [Fact]
    public void Every_diagnostic_is_in_a_test()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*", SearchOption.AllDirectories)
            .Where(file => !IsBuildOutput(file) && (file.EndsWith(".cs", StringComparison.Ordinal) || file.Contains(".verified.", StringComparison.Ordinal) || file.EndsWith(".case", StringComparison.Ordinal)))
            .Select(File.ReadAllText));
        var codes = SourceFiles().SelectMany(file => DiagnosticCode().Matches(File.ReadAllText(file)).Select(match => match.Value)).Distinct().Order(StringComparer.Ordinal);

        var untested = codes.Where(code => !tests.Contains(code, StringComparison.Ordinal)).ToList();

        Assert.Empty(untested);
    }

    [Fact]
    public void A_diagnostic_code_is_given_in_one_file_only()
    {
        var places = SourceFiles()
            .SelectMany(file => DiagnosticCode().Matches(File.ReadAllText(file)).Select(match => (code: match.Value, file: Path.GetFileName(file))))
            .Distinct()
            .GroupBy(place => place.code)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(place => place.file))}");

        Assert.Empty(places);
    }

    private static IEnumerable<Assembly> Assemblies() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => (name!.StartsWith("EsfReports.", StringComparison.Ordinal) && !name.Contains("Test", StringComparison.Ordinal)) || name == "esf-reports")
            .Select(name => Assembly.Load(name!));

    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<') || member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute))
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(file => !IsBuildOutput(file));

    private static IEnumerable<string> TestFiles() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Where(file => !IsBuildOutput(file));

    private static bool IsBuildOutput(string file)
    {
        var path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
        return path.Contains("/obj/", StringComparison.Ordinal) || path.Contains("/bin/", StringComparison.Ordinal);
    }

    private static bool BelongsToTest(string verified)
    {
        var parts = Path.GetFileName(verified).Split('.');
        var source = Path.Combine(Path.GetDirectoryName(verified)!, "..", parts[0] + ".cs");
        return File.Exists(source) && Regex.IsMatch(File.ReadAllText(source), $@"\b{Regex.Escape(parts[1])}\(");
    }

    [GeneratedRegex(@"\[(?:Shared)?(?:Fact|Theory)[^\n]*\n(?:\s*(?:\[[^\n]*|//[^\n]*)\n)*\s*public\s+(?:async\s+)?\w+(?:<\w+>)?\s+(?<name>\w+)\(")]
    private static partial Regex TestMethod();

    [GeneratedRegex("(?<=\")ESF[1-4][0-9]{3}(?=\")")]
    private static partial Regex DiagnosticCode();
}
