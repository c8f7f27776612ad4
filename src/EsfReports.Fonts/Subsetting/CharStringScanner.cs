using EsfReports.Fonts.Tables;

namespace EsfReports.Fonts.Subsetting;

/// <summary>
/// Follows the outlines of glyphs (Adobe Technical Note 5177) just far enough to see which subroutines they call.
/// </summary>
internal sealed class CharStringScanner(CompactFont font)
{
    private const int MaximumDepth = 12;
    private const int MaximumStack = 513;

    private readonly double[] _stack = new double[MaximumStack];
    private int _count;
    private int _hints;
    private int _fontIndex;
    private int _stepsLeft = 50_000_000;

    /// <summary>Global subroutines that were called.</summary>
    public HashSet<int> Global { get; } = [];

    /// <summary>Subroutines that were called, with the index of the font that they belong to.</summary>
    public HashSet<(int FontIndex, int Number)> Local { get; } = [];

    /// <summary>Follows one glyph.</summary>
    public void Scan(int glyph)
    {
        (_count, _hints, _fontIndex) = (0, 0, font.FontIndexOf(glyph));
        Run(font.CharStrings[glyph], 0);
    }

    /// <summary>What is added to numbers of subroutines, so that common ones take fewer bytes (5177, 4.7).</summary>
    public static int Bias(int count) => count < 1240 ? 107 : count < 33900 ? 1131 : 32768;

    /// <summary>True if the glyph has ended.</summary>
    private bool Run(ReadOnlySpan<byte> code, int depth)
    {
        var view = new TableView(code, CompactFont.Table);
        if (depth > MaximumDepth)
            throw view.Broken("has subroutines that call each other too deeply");

        for (var position = 0; position < code.Length;)
        {
            if (--_stepsLeft < 0)
                throw view.Broken("has outlines that are too long");
            int value = view.Byte(position++);
            if (value >= 32 || value == 28)
            {
                Push(view, value, ref position);
                continue;
            }

            switch (value)
            {
                case 10:
                    if (Call(view, font.Fonts[_fontIndex].Subroutines, number => Local.Add((_fontIndex, number)), depth))
                        return true;
                    break;
                case 29:
                    if (Call(view, font.GlobalSubroutines, number => Global.Add(number), depth))
                        return true;
                    break;
                case 11:
                    return false;
                case 14:
                    return _count < 4 ? true : throw view.Broken("composes glyphs by the endchar operator, which is not supported");
                case 1 or 3 or 18 or 23:
                    (_hints, _count) = (_hints + (_count / 2), 0);
                    break;
                case 19 or 20:
                    (_hints, _count) = (_hints + (_count / 2), 0);
                    position += (_hints + 7) / 8;
                    break;
                case 12:
                    Calculate(view, view.Byte(position++));
                    break;
                default:
                    _count = 0;
                    break;
            }
        }

        return false;
    }

    private void Push(TableView view, int value, ref int position)
    {
        if (_count == MaximumStack)
            throw view.Broken("has an outline with too many operands");

        var start = position;
        position += value switch { 28 => 2, 255 => 4, >= 247 => 1, _ => 0 };
        _stack[_count++] = value switch
        {
            28 => view.Int16(start),
            255 => view.Fixed(start),
            >= 251 => (-(value - 251) * 256) - view.Byte(start) - 108,
            >= 247 => ((value - 247) * 256) + view.Byte(start) + 108,
            _ => value - 139,
        };
    }

    private bool Call(TableView view, CompactFontIndex subroutines, Action<int> note, int depth)
    {
        var number = (int)Pop(view) + Bias(subroutines.Count);
        if (number < 0 || number >= subroutines.Count)
            throw view.Broken($"calls subroutine {number} of {subroutines.Count}");

        note(number);
        return Run(subroutines[number], depth + 1);
    }

    private double Pop(TableView view) => _count > 0 ? _stack[--_count] : throw view.Broken("has an outline with too few operands");

    /// <summary>Operators of two bytes: curves, and the few calculations that converters write.</summary>
    private void Calculate(TableView view, int name)
    {
        switch (name)
        {
            case 34 or 35 or 36 or 37 or 0:
                _count = 0;
                break;
            case 18:
                Pop(view);
                break;
            case 9:
                Result(view, Math.Abs);
                break;
            case 14:
                Result(view, value => -value);
                break;
            case 10:
                Result(view, (a, b) => a + b);
                break;
            case 11:
                Result(view, (a, b) => a - b);
                break;
            case 12:
                Result(view, (a, b) => b == 0 ? 0 : a / b);
                break;
            case 24:
                Result(view, (a, b) => a * b);
                break;
            default:
                throw view.Broken($"uses the operator 12 {name} in an outline, which is not supported");
        }
    }

    private void Result(TableView view, Func<double, double> calculate)
    {
        var value = Pop(view);
        _stack[_count++] = calculate(value);
    }

    private void Result(TableView view, Func<double, double, double> calculate)
    {
        var (second, first) = (Pop(view), Pop(view));
        _stack[_count++] = calculate(first, second);
    }
}
