using EsfReports.Templating;

namespace EsfReports.Reports;

/// <summary>Functions for charts that templates draw as SVG.</summary>
internal static class ChartFunctions
{
    public static IEnumerable<HostFunction> Create()
    {
        yield return new HostFunction(
            "chart.scale", "value:number max:number range:number", "The length of a value on a scale from 0 to max that is range long.",
            call => ChartMath.Scale(
                call.Number(0, "chart.scale") ?? 0, call.RequiredNumber(1, "chart.scale"), call.RequiredNumber(2, "chart.scale")));
        yield return new HostFunction(
            "chart.linear_ticks", "max:number count:int", "Round numbers from 0 to at least max, for an axis with about count ticks.",
            call => new ScriptArray(ChartMath.LinearTicks(call.RequiredNumber(0, "chart.linear_ticks"), Math.Clamp(call.Integer(1), 1, 100)).Cast<object?>()));
        yield return new HostFunction(
            "chart.arc", "x:number y:number outer:number inner:number from:number to:number",
            "The path of a ring segment around x, y; from and to are parts of the whole, 0 to 1, clockwise from the top.",
            call => ChartMath.Arc(
                call.RequiredNumber(0, "chart.arc"), call.RequiredNumber(1, "chart.arc"), call.RequiredNumber(2, "chart.arc"),
                call.RequiredNumber(3, "chart.arc"), call.RequiredNumber(4, "chart.arc"), call.RequiredNumber(5, "chart.arc")));
    }
}
