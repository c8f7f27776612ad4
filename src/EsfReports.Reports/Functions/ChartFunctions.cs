using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Functions for charts that templates draw as SVG.</summary>
internal static class ChartFunctions
{
    // More values are no chart, and natural breaks cost the square of their number.
    private const int MostValues = 2000;

    public static IEnumerable<HostFunction> Create() => [.. Lengths(), .. Paths(), .. Classes()];

    private static IEnumerable<HostFunction> Lengths()
    {
        yield return new HostFunction(
            "chart.scale", "value:number max:number range:number", "The length of a value on a scale from 0 to max that is range long.",
            call => ChartMath.Scale(
                call.Number(0, "chart.scale") ?? 0, call.RequiredNumber(1, "chart.scale"), call.RequiredNumber(2, "chart.scale")));
        yield return new HostFunction(
            "chart.linear_ticks", "max:number count:int whole:bool?",
            "Round numbers from 0 to at least max, for an axis with about count ticks; whole ones if the third argument is true.",
            call => new ScriptArray(ChartMath.LinearTicks(
                call.RequiredNumber(0, "chart.linear_ticks"), Math.Clamp(call.Integer(1), 1, 100), call.Flag(2)).Cast<object?>()));
    }

    private static IEnumerable<HostFunction> Paths()
    {
        yield return new HostFunction(
            "chart.arc", "x:number y:number outer:number inner:number from:number to:number",
            "The path of a ring segment around x, y; from and to are parts of the whole, 0 to 1, clockwise from the top.",
            call => ChartMath.Arc(
                call.RequiredNumber(0, "chart.arc"), call.RequiredNumber(1, "chart.arc"), call.RequiredNumber(2, "chart.arc"),
                call.RequiredNumber(3, "chart.arc"), call.RequiredNumber(4, "chart.arc"), call.RequiredNumber(5, "chart.arc")));
        yield return new HostFunction(
            "chart.line", "values:list max:number width:number height:number",
            "The path of a line through values, evenly spaced from left to right, with 0 at the foot and max at the top; a missing value breaks it.",
            call => Path(call, "chart.line").Line(Values(call, 0, "chart.line")));
        yield return new HostFunction(
            "chart.area", "values:list max:number width:number height:number", "The path of the area below that line.",
            call => Path(call, "chart.area").Area(Values(call, 0, "chart.area")));
    }

    private static IEnumerable<HostFunction> Classes()
    {
        yield return new HostFunction(
            "chart.classes", "values:list count:int",
            "At most count classes of the values above 0, split where the values have their gaps: from and to are the smallest and largest value in each.",
            call => new ScriptArray(
                ValueClasses.Of(Values(call, 0, "chart.classes").OfType<decimal>(), Math.Clamp(call.Integer(1), 1, 9))
                    .Select(range => new ScriptObject { ["from"] = range.From, ["to"] = range.To })));
        yield return new HostFunction(
            "chart.class_of", "value:number classes:list", "The number of the class that a value is in, from 1; 0 if it is in none.",
            call => ValueClasses.Find(call.Number(0, "chart.class_of") ?? 0, LargestOf(call)));
    }

    private static LinePath Path(FunctionCall call, string name) =>
        new(call.RequiredNumber(1, name), call.RequiredNumber(2, name), call.RequiredNumber(3, name));

    private static List<decimal?> Values(FunctionCall call, int index, string name)
    {
        var values = call.List(index) ?? [];
        if (values.Count > MostValues)
            throw call.ErrorAt(index, $"'{name}' takes at most {MostValues} values, not {values.Count}.");

        var numbers = new List<decimal?>(values.Count);
        foreach (var value in values)
        {
            numbers.Add(value is null ? null : ScriptNumbers.Find(value)
                ?? throw call.ErrorAt(index, $"'{name}' takes a list of numbers; '{call.Print(value)}' is none."));
        }

        return numbers;
    }

    private static List<decimal> LargestOf(FunctionCall call) =>
        [.. (call.List(1) ?? []).OfType<IScriptMembers>().Select(range => range.TryGetMember("to", out var to) ? ScriptNumbers.Find(to) ?? 0 : 0)];
}
