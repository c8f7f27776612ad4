namespace EsfReports.Documents.Svg;

/// <summary>Reads path data (SVG 2, 9.3): all commands, absolute and relative; everything comes out as lines and cubic curves.</summary>
internal ref struct SvgPathParser
{
    // The bit by which a relative command differs from an absolute one.
    private const int LowerCase = 0x20;

    private readonly PathBuilder _path;
    private SvgNumbers _numbers;

    // The control point that S and T mirror; null behind other commands.
    private (double X, double Y)? _cubicControl;
    private (double X, double Y)? _quadraticControl;

    private SvgPathParser(string text)
    {
        // Room for each command once: where more numbers repeat a command, the path grows.
        var (lines, curves) = (Count(text, "MmLlHhVvTt"), Count(text, "CcSsQq") + (2 * Count(text, "Aa")));
        _path = new PathBuilder(lines + curves + Count(text, "Zz"), (2 * lines) + (6 * curves));
        _numbers = new SvgNumbers(text);
    }

    /// <summary>The path up to the first mistake, as SVG 2, 9.5.4 demands.</summary>
    /// <param name="text">The <c>d</c> attribute.</param>
    /// <param name="mistake">The command that could not be read; null if all could.</param>
    public static PathData Parse(string text, out char? mistake)
    {
        var parser = new SvgPathParser(text);
        mistake = parser.ParseAll();
        return parser._path.Build();
    }

    private static int Count(ReadOnlySpan<char> text, string commands)
    {
        var count = 0;
        foreach (var command in commands)
            count += text.Count(command);
        return count;
    }

    private char? ParseAll()
    {
        while (_numbers.TryPeek(out var command))
        {
            if (!char.IsAsciiLetter(command) || (_path.IsEmpty && command is not ('M' or 'm')))
                return command;
            _numbers.Skip();
            if (!Run(command))
                return command;
        }

        return null;
    }

    // A command is repeated as long as numbers follow; further pairs of M are lines.
    private bool Run(char command)
    {
        if (command is 'Z' or 'z')
        {
            _path.Close();
            Forget();
            return true;
        }

        do
        {
            if (!Segment((char)(command & ~LowerCase), (command & LowerCase) == 0 ? (0, 0) : _path.Current))
                return false;
            command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
        }
        while (_numbers.TryPeek(out var next) && !char.IsAsciiLetter(next));
        return true;
    }

    private bool Segment(char command, (double X, double Y) origin) => command switch
    {
        'M' => TryPoint(origin, out var to) && Plain(_path.MoveTo(to.X, to.Y)),
        'L' => TryPoint(origin, out var to) && Plain(_path.LineTo(to.X, to.Y)),
        'H' => _numbers.TryNext(out var x) && Plain(_path.LineTo(origin.X + x, _path.Current.Y)),
        'V' => _numbers.TryNext(out var y) && Plain(_path.LineTo(_path.Current.X, origin.Y + y)),
        'C' => TryPoint(origin, out var first) && Cubic(first, origin),
        'S' => Cubic(Mirror(_cubicControl), origin),
        'Q' => TryPoint(origin, out var control) && Quadratic(control, origin),
        'T' => Quadratic(Mirror(_quadraticControl), origin),
        'A' => Arc(origin),
        _ => false,
    };

    private bool Cubic((double X, double Y) first, (double X, double Y) origin)
    {
        if (!TryPoint(origin, out var second) || !TryPoint(origin, out var to))
            return false;
        _path.CurveTo(first.X, first.Y, second.X, second.Y, to.X, to.Y);
        (_cubicControl, _quadraticControl) = (second, null);
        return true;
    }

    private bool Quadratic((double X, double Y) control, (double X, double Y) origin)
    {
        if (!TryPoint(origin, out var to))
            return false;
        _path.QuadraticTo(control.X, control.Y, to.X, to.Y);
        (_cubicControl, _quadraticControl) = (null, control);
        return true;
    }

    private bool Arc((double X, double Y) origin)
    {
        if (!_numbers.TryNext(out var rx) || !_numbers.TryNext(out var ry) || !_numbers.TryNext(out var rotation)
            || !_numbers.TryFlag(out var isLarge) || !_numbers.TryFlag(out var isClockwise) || !TryPoint(origin, out var to))
        {
            return false;
        }

        SvgArc.Append(_path, rx, ry, rotation, isLarge, isClockwise, to);
        Forget();
        return true;
    }

    private readonly (double X, double Y) Mirror((double X, double Y)? control)
    {
        var (x, y) = _path.Current;
        return control is { } point ? ((2 * x) - point.X, (2 * y) - point.Y) : (x, y);
    }

    private bool TryPoint((double X, double Y) origin, out (double X, double Y) point)
    {
        var isPoint = _numbers.TryNext(out var x) & _numbers.TryNext(out var y);
        point = (origin.X + x, origin.Y + y);
        return isPoint;
    }

    private bool Plain(PathBuilder path)
    {
        Forget();
        return path == _path;
    }

    private void Forget() => (_cubicControl, _quadraticControl) = (null, null);
}
