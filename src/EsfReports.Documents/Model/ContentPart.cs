namespace EsfReports.Documents;

/// <summary>A part of the <c>content</c> property, of <c>string-set</c> or of <c>bookmark-label</c> (CSS Content 3, GCPM 3).</summary>
public abstract record ContentPart
{
    private ContentPart()
    {
    }

    /// <summary>A quoted text, or <c>attr()</c> worked out.</summary>
    public sealed record Literal(string Text) : ContentPart;

    /// <summary><c>counter(name, style)</c>; <c>page</c> and <c>pages</c> are the page's own.</summary>
    public sealed record Counter(string Name, CounterStyle Style) : ContentPart;

    /// <summary><c>counters(name, separator, style)</c>: the counters of all levels.</summary>
    public sealed record Counters(string Name, string Separator, CounterStyle Style) : ContentPart;

    /// <summary><c>string(name, position)</c> in a margin box.</summary>
    public sealed record NamedString(string Name, NamedStringPosition Position) : ContentPart;

    /// <summary><c>element(name, position)</c> in a margin box: the running element.</summary>
    public sealed record RunningElement(string Name, NamedStringPosition Position) : ContentPart;

    /// <summary><c>target-counter(#id, page)</c>: the number of the page where the element with this id stands.</summary>
    public sealed record TargetPage(string Id, CounterStyle Style) : ContentPart;

    /// <summary><c>content(text)</c> in <c>string-set</c>: the text of the element.</summary>
    public sealed record ElementText : ContentPart;

    /// <summary><c>leader('.')</c>: fills the line with the pattern.</summary>
    public sealed record Leader(string Pattern) : ContentPart;

    /// <summary><c>url()</c> of an image.</summary>
    public sealed record Image(BitmapImage? Bitmap, SvgDrawing? Drawing) : ContentPart;
}

/// <summary>Which value of a page a named string means (CSS GCPM 3, 1.1.2).</summary>
public enum NamedStringPosition { First, Start, Last, FirstExcept }
