using EsfReports.Layout;
using EsfReports.Pdf.Fonts;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Content;

/// <summary>
/// Shows glyphs (ISO 32000-1, 9.4): strings of codes, with numbers between them where the distance is not the glyph's width.
/// </summary>
internal sealed class GlyphPainter(ContentWriter content, Flip flip)
{
    private readonly PdfBuffer _buffer = content.Buffer;

    // Where the next glyph is wanted, less where the reader would put it; in 1/1000 em.
    private double _pending;
    private double _rise;
    private bool _isAdjusted;

    // Where the open string or array begins; -1 if none is open.
    private int _start = -1;
    private bool _inString;

    /// <summary>Shows some glyphs of a run, each where it stands in the whole run.</summary>
    /// <param name="item">Where the run stands.</param>
    /// <param name="glyphs">All glyphs of the run.</param>
    /// <param name="program">The font.</param>
    /// <param name="start">The first glyph to show.</param>
    /// <param name="end">After the last.</param>
    public void Paint(TextItem item, ReadOnlySpan<PlacedGlyph> glyphs, FontProgram program, int start, int end)
    {
        var toThousand = 1000 / item.Run.Size;
        var x = item.X;
        foreach (ref readonly var glyph in glyphs[..start])
            x += glyph.Advance;

        MoveTo(x, flip.Y(item.Y));
        _pending = 0;
        foreach (ref readonly var glyph in glyphs[start..end])
            Paint(glyph, program, toThousand);
        Close();
        SetRise(0);
    }

    private void MoveTo(double x, double y)
    {
        var scale = PdfNumber.Units(content.Decimals);
        var (targetX, targetY) = (PdfNumber.Scale(x, scale), PdfNumber.Scale(y, scale));
        var (lineX, lineY) = content.TextLine;
        _buffer.Scaled(targetX - lineX, scale).Space().Scaled(targetY - lineY, scale).Raw(" Td\n"u8);
        content.TextLine = (targetX, targetY);
    }

    private void Paint(in PlacedGlyph glyph, FontProgram program, double toThousand)
    {
        if (!glyph.OffsetY.Equals(_rise))
            SetRise(glyph.OffsetY);

        var offset = glyph.OffsetX * toThousand;
        var code = program.CodeOf(glyph.Glyph);
        _pending += offset;

        // Glyph 0 stands for "missing" and must not be shown (ISO 14289-1, 7.21.8); layout has said so already.
        if (code != 0)
        {
            Adjust();
            Show(code);
            _pending -= program.WidthOf(glyph.Glyph);
        }

        _pending += (glyph.Advance * toThousand) - offset;
    }

    /// <summary>Moves the pen by whole thousandths; what is left is made up for later, so that errors do not add up.</summary>
    private void Adjust()
    {
        var rounded = Math.Round(_pending, MidpointRounding.AwayFromZero);
        if (rounded == 0)
            return;

        Open();
        CloseString();
        _buffer.Number(-rounded, 0);
        _isAdjusted = true;
        _pending -= rounded;
    }

    private void Show(ushort code)
    {
        Open();
        if (!_inString)
            _buffer.Byte((byte)'(');
        _inString = true;
        _buffer.LiteralByte((byte)(code >> 8));
        _buffer.LiteralByte((byte)code);
    }

    private void Open()
    {
        if (_start >= 0)
            return;
        _start = _buffer.Length;
        _isAdjusted = false;
        _buffer.Byte((byte)'[');
    }

    private void CloseString()
    {
        if (_inString)
            _buffer.Byte((byte)')');
        _inString = false;
    }

    private void Close()
    {
        CloseString();
        if (_start < 0)
            return;

        // One string alone needs no array; a space in the bracket's place changes nothing.
        if (!_isAdjusted)
            _buffer.Replace(_start, (byte)' ');
        _buffer.Raw(_isAdjusted ? "]TJ\n"u8 : "Tj\n"u8);
        _start = -1;
    }

    private void SetRise(double rise)
    {
        if (_rise.Equals(rise))
            return;
        Close();
        _buffer.Number(rise, 3).Raw(" Ts\n"u8);
        _rise = rise;
    }
}
