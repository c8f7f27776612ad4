using System.Text;
using EsfReports.Cli;

// Standard output is data for other programs, also where the terminal has another code page.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new StopSignal();
var context = new CommandContext(
    Console.Out,
    Console.Error,
    TimeProvider.System,
    Path.Combine(AppContext.BaseDirectory, "templates"),
    ShowsProgress: !Console.IsErrorRedirected)
{
    Stop = stop,
};
return CommandLine.Run(args, context);
