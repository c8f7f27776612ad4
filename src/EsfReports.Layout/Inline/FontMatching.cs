using EsfReports.Documents;

namespace EsfReports.Layout.Inline;

/// <summary>Chooses a face by style and weight (CSS Fonts 4, 5.2).</summary>
internal static class FontMatching
{
    private const int Regular = 400;
    private const int Medium = 500;

    /// <summary>The best face of a family; null if there is no such family.</summary>
    public static FontFace? FindBest(List<FontFace> faces, string family, TextStyle style)
    {
        FontFace? best = null;
        foreach (var face in faces)
        {
            if (string.Equals(face.Family, family, StringComparison.OrdinalIgnoreCase) && (best is null || IsBetter(face, best, style)))
                best = face;
        }

        return best;
    }

    /// <summary>Whether one face suits a style better than another: style counts before weight, and of equals the later rule counts.</summary>
    public static bool IsBetter(FontFace face, FontFace other, TextStyle style)
    {
        if (face.IsItalic != other.IsItalic)
            return face.IsItalic == style.IsItalic;
        return WeightRank(face.Weight, style.FontWeight) <= WeightRank(other.Weight, style.FontWeight);
    }

    /// <summary>Order in which weights are tried, smaller first (5.2, step 4.3).</summary>
    private static int WeightRank(int weight, int wanted)
    {
        const int Second = 10_000;
        const int Third = 20_000;
        var distance = Math.Abs(weight - wanted);

        // Between regular and medium, heavier weights up to medium come first; then lighter ones, then the rest.
        if (wanted is >= Regular and <= Medium)
        {
            if (weight >= wanted && weight <= Medium)
                return distance;
            return weight < wanted ? Second + distance : Third + distance;
        }

        var isOnFirstSide = wanted < Regular ? weight <= wanted : weight >= wanted;
        return isOnFirstSide ? distance : Second + distance;
    }
}
