using EsfReports.Diagnostics;
using EsfReports.Templating.Syntax;

namespace EsfReports.Templating.Parsing;

/// <summary>What a parse gives.</summary>
/// <param name="Page">The template.</param>
/// <param name="FrontMatter">The code in front of it; null if there is none.</param>
/// <param name="Messages">All problems.</param>
internal sealed record ParsedTemplate(Block Page, Block? FrontMatter, IReadOnlyList<Diagnostic> Messages);
