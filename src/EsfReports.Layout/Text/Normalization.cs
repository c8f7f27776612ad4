using System.Globalization;
using System.Text;

namespace EsfReports.Layout.Text;

/// <summary>
/// Normalisation form C (UAX #15): "a" and a ring become "å", so that fonts without marks can show it and searching finds it.
/// </summary>
/// <remarks>.NET normalises only with the culture data of the machine, which this program does without.</remarks>
internal static class Normalization
{
    // The first combining mark; below it, nothing can combine.
    private const char FirstMark = '\u0300';

    private static readonly Lazy<Tables> Data = new(Tables.Read);

    /// <summary>The text in form C; the same instance if it is so already.</summary>
    public static string Compose(string text)
    {
        var mark = text.AsSpan().IndexOfAnyInRange(FirstMark, char.MaxValue);
        if (mark < 0 || !Data.Value.MayChange(text.AsSpan(mark)))
            return text;

        var codePoints = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Data.Value.Decompose(rune.Value, codePoints);
        Data.Value.Reorder(codePoints);
        Data.Value.Recompose(codePoints);
        return ToText(codePoints);
    }

    private static string ToText(List<int> codePoints)
    {
        var text = new StringBuilder(codePoints.Count);
        foreach (var codePoint in codePoints)
            text.Append(new Rune(codePoint).ToString());
        return text.ToString();
    }

    private sealed class Tables
    {
        private readonly CodePointRanges _classes = CodePointRanges.Read("combining-classes.txt", value => byte.Parse(value, CultureInfo.InvariantCulture));
        private readonly Dictionary<int, int[]> _decompositions = [];
        private readonly Dictionary<(int, int), int> _compositions = [];

        public static Tables Read()
        {
            var tables = new Tables();
            foreach (var line in TextResource.ReadLines("canonical-mappings.txt"))
            {
                var fields = line.Split(' ');
                var parts = fields[2..].Select(Hexadecimal).ToArray();
                tables._decompositions.Add(Hexadecimal(fields[0]), parts);
                if (fields[1] == "=")
                    tables._compositions.Add((parts[0], parts[1]), Hexadecimal(fields[0]));
            }

            return tables;
        }

        /// <summary>False if nothing in the text is a mark or only decomposes.</summary>
        public bool MayChange(ReadOnlySpan<char> text)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                // Nothing below the marks changes alone.
                if (rune.Value < FirstMark)
                    continue;
                if (_classes[rune.Value] != 0 || (_decompositions.TryGetValue(rune.Value, out var parts) && !Composes(parts)))
                    return true;
            }

            return false;
        }

        public void Decompose(int codePoint, List<int> result)
        {
            if (!_decompositions.TryGetValue(codePoint, out var parts))
            {
                result.Add(codePoint);
                return;
            }

            foreach (var part in parts)
                Decompose(part, result);
        }

        /// <summary>Sorts marks in a row by their class; those of one class keep their order.</summary>
        public void Reorder(List<int> codePoints)
        {
            for (var index = 1; index < codePoints.Count; index++)
            {
                var mark = codePoints[index];
                var markClass = _classes[mark];
                var place = index;
                while (markClass != 0 && place > 0 && _classes[codePoints[place - 1]] > markClass)
                {
                    codePoints[place] = codePoints[place - 1];
                    place--;
                }

                codePoints[place] = mark;
            }
        }

        public void Recompose(List<int> codePoints)
        {
            var starter = -1;
            var previousClass = 0;
            var length = 0;
            foreach (var codePoint in codePoints.ToArray())
            {
                var currentClass = _classes[codePoint];
                // A mark is blocked from its starter by a mark of the same or a higher class in between.
                var isAdjacent = starter == length - 1;
                if (starter >= 0 && (isAdjacent || previousClass < currentClass)
                    && _compositions.TryGetValue((codePoints[starter], codePoint), out var composite))
                {
                    codePoints[starter] = composite;
                    continue;
                }

                if (currentClass == 0)
                    starter = length;
                previousClass = currentClass;
                codePoints[length++] = codePoint;
            }

            codePoints.RemoveRange(length, codePoints.Count - length);
        }

        private bool Composes(int[] parts) => parts.Length == 2 && _compositions.ContainsKey((parts[0], parts[1]));

        private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
