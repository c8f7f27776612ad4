namespace EsfReports.Pdf.Fonts;

/// <summary>The numbers of the objects that a font consists of, in a row.</summary>
/// <param name="Font">Of the dictionary that pages name.</param>
internal readonly record struct FontNumbers(int Font)
{
    /// <summary>How many objects a font has.</summary>
    public const int Count = 5;

    public int Descendant => Font + 1;

    public int Descriptor => Font + 2;

    public int Program => Font + 3;

    public int ToUnicode => Font + 4;
}
