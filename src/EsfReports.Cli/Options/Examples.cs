using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace EsfReports.Cli;

/// <summary>Help that ends with examples, because an example is what people look for.</summary>
internal static class Examples
{
    /// <summary>Adds <c>--help</c> with examples below it.</summary>
    public static Command WithExamples(this Command command, params string[] examples)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!, examples);
        command.Options.Add(help);
        return command;
    }

    private sealed class HelpWithExamples(SynchronousCommandLineAction help, IReadOnlyList<string> examples) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
            foreach (var example in examples)
                output.WriteLine("  " + example);
            output.WriteLine();
            return ExitCode.Done;
        }
    }
}
