using EsfReports.Documents;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Content;

/// <summary>Writes the operators of one content stream, none of them without need.</summary>
/// <param name="buffer">Takes them.</param>
/// <param name="resources">What they name.</param>
/// <param name="flip">Of the page, or of what the stream is a part of.</param>
internal sealed class ContentWriter(PdfBuffer buffer, PaintResources resources, Flip flip)
{
    private readonly Stack<Saved> _saved = new();
    private GraphicsState _state = new();
    private bool _inText;

    public PdfBuffer Buffer => buffer;

    /// <summary>From the coordinates in use to those of the content stream.</summary>
    public Transform Matrix { get; private set; } = Transform.Identity;

    /// <summary>From the coordinates of what is painted to those in use.</summary>
    public Flip Flip { get; private set; } = flip;

    /// <summary>Decimals that make a hundredth of a point.</summary>
    public int Decimals { get; private set; } = 2;

    /// <summary>A coordinate or length in units of the last decimal.</summary>
    public long Units(double value) => PdfNumber.Scale(value, PdfNumber.Units(Decimals));

    /// <summary>Writes a number of such units.</summary>
    public PdfBuffer Append(long units) => buffer.Scaled(units, PdfNumber.Units(Decimals));

    public PdfBuffer Coordinate(double value) => Append(Units(value));

    public void Save()
    {
        EndText();
        _saved.Push(new Saved(_state, Matrix, Flip, Decimals));
        buffer.Raw("q\n"u8);
    }

    public void Restore()
    {
        EndText();
        (_state, Matrix, Flip, Decimals) = _saved.Pop();
        buffer.Raw("Q\n"u8);
    }

    /// <summary>Goes over to the coordinates of a group, until what was saved before is restored.</summary>
    public void EnterGroup(Transform transform)
    {
        Concatenate(Flip.Of(transform));
        Flip = Flip.OfGroup;
    }

    public void Concatenate(Transform matrix)
    {
        EndText();
        Matrix = Matrix.Multiply(matrix);
        AppendMatrix(buffer, matrix);
        buffer.Raw(" cm\n"u8);
        Decimals = DecimalsFor(Matrix);
    }

    /// <summary>The six numbers of a matrix.</summary>
    public static void AppendMatrix(PdfBuffer target, Transform matrix)
    {
        target.Number(matrix.A, 5).Space().Number(matrix.B, 5).Space().Number(matrix.C, 5).Space().Number(matrix.D, 5)
            .Space().Number(matrix.E, 3).Space().Number(matrix.F, 3);
    }

    public void BeginText()
    {
        if (_inText)
            return;
        buffer.Raw("BT\n"u8);
        _inText = true;
        TextLine = (0, 0);
    }

    public void EndText()
    {
        if (!_inText)
            return;
        buffer.Raw("ET\n"u8);
        _inText = false;
    }

    /// <summary>Start of the current text line, in units of the last decimal.</summary>
    public (long X, long Y) TextLine { get; set; }

    public void SetFont(int number, double size)
    {
        if (_state.FontNumber == number && _state.FontSize.Equals(size))
            return;
        (_state.FontNumber, _state.FontSize) = (number, size);
        buffer.Raw("/F"u8).Integer(number).Space().Number(size, 3).Raw(" Tf\n"u8);
    }

    public void SetFill(Color color)
    {
        var opaque = color with { Alpha = byte.MaxValue };
        if (_state.Fill == opaque)
            return;
        _state.Fill = opaque;
        AppendColor(color);
        buffer.Raw(IsGray(color) ? " g\n"u8 : " rg\n"u8);
    }

    public void SetStroke(Color color)
    {
        var opaque = color with { Alpha = byte.MaxValue };
        if (_state.Stroke == opaque)
            return;
        _state.Stroke = opaque;
        AppendColor(color);
        buffer.Raw(IsGray(color) ? " G\n"u8 : " RG\n"u8);
    }

    public void SetFillPattern(int number)
    {
        _state.Fill = null;
        buffer.Raw("/Pattern cs/P"u8).Integer(number).Raw(" scn\n"u8);
    }

    public void SetStrokePattern(int number)
    {
        _state.Stroke = null;
        buffer.Raw("/Pattern CS/P"u8).Integer(number).Raw(" SCN\n"u8);
    }

    /// <summary>Opacity of both filling and stroking, 0 to 1.</summary>
    public void SetOpacity(double fill, double stroke)
    {
        var opacity = (Thousandths(fill), Thousandths(stroke));
        if (_state.Opacity == opacity)
            return;
        _state.Opacity = opacity;
        buffer.Raw("/G"u8).Integer(resources.OpacityNumber(opacity)).Raw(" gs\n"u8);
    }

    public void SetSoftMask(int number) => buffer.Raw("/G"u8).Integer(number).Raw(" gs\n"u8);

    /// <summary>Sets width, ends, corners and dashes of lines.</summary>
    public void SetLine(SvgStroke stroke)
    {
        SetLineWidth(stroke.Width);
        SetLineEnds(stroke);
        if (_state.DashOffset.Equals(stroke.DashOffset) && _state.Dashes.AsSpan().SequenceEqual(stroke.Dashes.AsSpan()))
            return;

        (_state.Dashes, _state.DashOffset) = (stroke.Dashes, stroke.DashOffset);
        buffer.Byte((byte)'[');
        foreach (var dash in stroke.Dashes)
            Coordinate(dash).Space();
        buffer.Byte((byte)']');
        Coordinate(stroke.DashOffset).Raw(" d\n"u8);
    }

    private void SetLineWidth(double width)
    {
        if (_state.LineWidth.Equals(width))
            return;
        _state.LineWidth = width;
        buffer.Number(width, Decimals + 1).Raw(" w\n"u8);
    }

    private void SetLineEnds(SvgStroke stroke)
    {
        if (_state.Cap != stroke.Cap)
            buffer.Integer((int)stroke.Cap).Raw(" J\n"u8);
        if (_state.Join != stroke.Join)
            buffer.Integer((int)stroke.Join).Raw(" j\n"u8);
        if (stroke.Join == LineJoin.Miter && !_state.MiterLimit.Equals(stroke.MiterLimit))
        {
            _state.MiterLimit = stroke.MiterLimit;
            buffer.Number(Math.Max(1, stroke.MiterLimit)).Raw(" M\n"u8);
        }

        (_state.Cap, _state.Join) = (stroke.Cap, stroke.Join);
    }

    private static bool IsGray(Color color) => color.Red == color.Green && color.Green == color.Blue;

    private void AppendColor(Color color)
    {
        buffer.Number(color.Red / 255.0, 3);
        if (!IsGray(color))
            buffer.Space().Number(color.Green / 255.0, 3).Space().Number(color.Blue / 255.0, 3);
    }

    private static int Thousandths(double value) => (int)Math.Round(1000 * Math.Clamp(value, 0, 1), MidpointRounding.AwayFromZero);

    private static int DecimalsFor(Transform matrix)
    {
        var scale = Math.Max(Math.Abs(matrix.A) + Math.Abs(matrix.C), Math.Abs(matrix.B) + Math.Abs(matrix.D));
        return scale switch { <= 1.5 => 2, <= 15 => 3, <= 150 => 4, _ => 5 };
    }

    /// <summary>What a reader's stack holds, and what we know of it.</summary>
    private readonly record struct Saved(GraphicsState State, Transform Matrix, Flip Flip, int Decimals);
}
