using System.Text;

namespace EsfReports.Reports;

/// <summary>Paths of line and area charts: evenly spaced from left to right, 0 at the foot.</summary>
/// <param name="max">The value at the top.</param>
/// <param name="width">Of the drawing.</param>
/// <param name="height">Of the drawing.</param>
internal sealed class LinePath(decimal max, decimal width, decimal height)
{
    /// <summary>The line through the values; where one is missing, it is broken.</summary>
    public string Line(IReadOnlyList<decimal?> values)
    {
        var path = new StringBuilder();
        var isOpen = false;
        for (var index = 0; index < values.Count; index++)
        {
            if (values[index] is { } value)
                path.Append(isOpen ? 'L' : 'M').Append(Point(index, values.Count, value));
            isOpen = values[index] is not null;
        }

        return path.ToString();
    }

    /// <summary>The area between the values and the foot; a missing value is 0.</summary>
    public string Area(IReadOnlyList<decimal?> values)
    {
        if (values.Count == 0)
            return "";
        var path = new StringBuilder("M").Append(Point(0, values.Count, 0));
        for (var index = 0; index < values.Count; index++)
            path.Append('L').Append(Point(index, values.Count, values[index] ?? 0));
        return path.Append('L').Append(Point(values.Count - 1, values.Count, 0)).Append('Z').ToString();
    }

    private string Point(int index, int count, decimal value)
    {
        var x = count == 1 ? width / 2 : width * index / (count - 1);
        return $"{ScriptNumbers.Plain(Math.Round(x, 2))} {ScriptNumbers.Plain(height - ChartMath.Scale(value, max, height))}";
    }
}
