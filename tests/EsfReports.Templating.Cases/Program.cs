using EsfReports.Templating.Cases;

return CaseCommand.Run(args, Console.Out);
