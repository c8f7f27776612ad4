namespace EsfReports.Documents.Svg;

/// <summary>Reads path data (SVG 2, 9.3): all commands, absolute and relative; everything comes out as lines and cubic curves.</summary>
internal ref struct SvgPathParser
{
    // The bit by which a relative command differs from an absolute one.
    private const int LowerCase = 0x20;

    private readonly PathBuilder _path;
    private SvgNumbers _numbers;

    // The command that S or T follows, if it is one of their kind, and its control point, which they mirror.
    private char _curve;
    private (double X, double Y) _control;

    private SvgPathParser(string text)
    {
        // Room for each command once: where more numbers repeat a command, the path grows.
        var (lines, curves, ends) = Count(text);
        _path = new PathBuilder(lines + curves + ends, (2 * lines) + (6 * curves));
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

    // How many segments of each kind the commands ask for.
    private static (int Lines, int Curves, int Ends) Count(ReadOnlySpan<char> text)
    {
        var (lines, curves, ends) = (0, 0, 0);
        foreach (var letter in text)
        {
            // Most of a path is numbers.
            if (letter < 'A')
                continue;
            switch (letter & ~LowerCase)
            {
                case 'M' or 'L' or 'H' or 'V' or 'T':
                    lines++;
                    break;
                case 'C' or 'S' or 'Q':
                    curves++;
                    break;
                case 'A':
                    curves += 2;
                    break;
                case 'Z':
                    ends++;
                    break;
            }
        }

        return (lines, curves, ends);
    }

    private char? ParseAll()
    {
        while (_numbers.TryPeek(out var command))
        {
            if (command == 'M' && _numbers.TryRectangle(out var rectangle))
            {
                Plain(_path.Rectangle(rectangle.Left, rectangle.Top, rectangle.Width, rectangle.Height));
                continue;
            }

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
        var kind = (char)(command & ~LowerCase);
        if (kind == 'Z')
        {
            _path.Close();
            _curve = default;
            return true;
        }

        do
        {
            var (left, top) = (command & LowerCase) == 0 ? (0, 0) : _path.Current;
            if (!Segment(kind, left, top))
                return false;
            if (kind == 'M')
                kind = 'L';
        }
        while (_numbers.TryPeek(out var next) && !char.IsAsciiLetter(next));
        return true;
    }

    // Coordinates are counted from the left and top that are given: those of the path for a relative command, else none.
    private bool Segment(char kind, double left, double top)
    {
        switch (kind)
        {
            case 'M' or 'L':
                if (!_numbers.TryNext(out var x) || !_numbers.TryNext(out var y))
                    return false;
                return kind == 'M' ? Plain(_path.MoveTo(left + x, top + y)) : Plain(_path.LineTo(left + x, top + y));
            case 'H':
                return _numbers.TryNext(out x) && Plain(_path.LineTo(left + x, _path.Current.Y));
            case 'V':
                return _numbers.TryNext(out y) && Plain(_path.LineTo(_path.Current.X, top + y));
            case 'C':
                return TryPoint(left, top, out var first) && Cubic(first, left, top);
            case 'S':
                return Cubic(Mirrored('C'), left, top);
            case 'Q':
                return TryPoint(left, top, out var control) && Quadratic(control, left, top);
            case 'T':
                return Quadratic(Mirrored('Q'), left, top);
            default:
                return kind == 'A' && Arc(left, top);
        }
    }

    private bool Cubic((double X, double Y) first, double left, double top)
    {
        if (!TryPoint(left, top, out var second) || !TryPoint(left, top, out var to))
            return false;
        _path.CurveTo(first.X, first.Y, second.X, second.Y, to.X, to.Y);
        (_curve, _control) = ('C', second);
        return true;
    }

    private bool Quadratic((double X, double Y) control, double left, double top)
    {
        if (!TryPoint(left, top, out var to))
            return false;
        _path.QuadraticTo(control.X, control.Y, to.X, to.Y);
        (_curve, _control) = ('Q', control);
        return true;
    }

    private bool Arc(double left, double top)
    {
        if (!_numbers.TryNext(out var rx) || !_numbers.TryNext(out var ry) || !_numbers.TryNext(out var rotation)
            || !_numbers.TryFlag(out var isLarge) || !_numbers.TryFlag(out var isClockwise) || !TryPoint(left, top, out var to))
        {
            return false;
        }

        SvgArc.Append(_path, rx, ry, rotation, isLarge, isClockwise, to);
        _curve = default;
        return true;
    }

    // The control point of the curve before, seen from where the path has come to; that place itself behind other commands.
    private readonly (double X, double Y) Mirrored(char curve)
    {
        var (x, y) = _path.Current;
        return _curve == curve ? ((2 * x) - _control.X, (2 * y) - _control.Y) : (x, y);
    }

    private bool TryPoint(double left, double top, out (double X, double Y) point)
    {
        var isPoint = _numbers.TryNext(out var x) & _numbers.TryNext(out var y);
        point = (left + x, top + y);
        return isPoint;
    }

    private bool Plain(PathBuilder path)
    {
        _curve = default;
        return path == _path;
    }
}
