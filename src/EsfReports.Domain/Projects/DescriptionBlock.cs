using System.Text.Json.Serialization;

namespace EsfReports.Domain;

/// <summary>A piece of a project's description, in reading order.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(HeadingBlock), "heading")]
[JsonDerivedType(typeof(ParagraphBlock), "paragraph")]
[JsonDerivedType(typeof(ListBlock), "list")]
public abstract record DescriptionBlock;
