using System.Collections.Immutable;
using EsfReports.Documents.Css;
using EsfReports.Documents.Properties;

namespace EsfReports.Documents.Cascade;

/// <summary>The declarations of a rule or a <c>style</c> attribute, read and ready to be applied.</summary>
/// <param name="Normal">In the order of the source.</param>
/// <param name="Important">Those with <c>!important</c>.</param>
/// <param name="Custom">Custom properties; the important ones stand last.</param>
internal sealed record DeclarationBlock(
    ImmutableArray<PropertySetter> Normal, ImmutableArray<PropertySetter> Important, ImmutableArray<CustomDeclaration> Custom)
{
    /// <summary>No declaration.</summary>
    public static DeclarationBlock Empty { get; } = new([], [], []);

    /// <summary>False if the block belongs to one place of one document, so that styles made with it are not worth keeping.</summary>
    public bool IsShared { get; init; } = true;
}

/// <summary>A declaration of a custom property.</summary>
internal sealed record CustomDeclaration(string Name, CssTokens Value);
