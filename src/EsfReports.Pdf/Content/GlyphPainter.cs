using System.Runtime.CompilerServices;
using EsfReports.Layout;
using EsfReports.Pdf.Fonts;
using EsfReports.Pdf.Objects;

namespace EsfReports.Pdf.Content;

/// <summary>
/// Shows glyphs (ISO 32000-1, 9.4): strings of codes, with numbers between them where the distance is not the glyph's width.
/// </summary>
internal sealed class GlyphPainter(ContentWriter content)
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
    /// <param name="item">The run and where it stands.</param>
    /// <param name="program">The font.</param>
    /// <param name="start">The first glyph to show.</param>
    /// <param name="end">After the last; may be beyond those there are.</param>
    public void Paint(TextItem item, FontProgram program, int start, int end)
    {
        var run = item.Run;
        MoveTo(start == 0 ? item.X : item.X + WidthOf(run, start), content.Flip.Y(item.Y));
        _pending = 0;
        var first = 0;
        foreach (ref readonly var part in run.Parts.AsSpan())
        {
            var count = part.Glyphs.Length;
            if (start < first + count && first < end)
                Paint(run, part, program, Math.Max(0, start - first), Math.Min(count, end - first));
            first += count;
        }

        Close();
        SetRise(0);
    }

    /// <summary>How far the first glyphs of a run reach.</summary>
    private static double WidthOf(GlyphRun run, int count)
    {
        var width = 0.0;
        foreach (var glyph in run.Glyphs)
        {
            if (count-- <= 0)
                break;
            width += glyph.Advance;
        }

        return width;
    }

    private void MoveTo(double x, double y)
    {
        var (targetX, targetY) = (content.Units(x), content.Units(y));
        var (lineX, lineY) = content.TextLine;
        content.Append(targetX - lineX).Space();
        content.Append(targetY - lineY).Raw(" Td\n"u8);
        content.TextLine = (targetX, targetY);
    }

    private void Paint(GlyphRun run, in GlyphPart part, FontProgram program, int start, int end)
    {
        var glyphs = part.Glyphs.AsSpan();
        var toThousand = 1000 / run.Size;
        var (isWord, spacing) = (part.IsWord, run.Spacing * toThousand);
        var (thousandths, hasOneByteCodes) = (program.ThousandthsPerUnit, program.HasOneByteCodes);
        for (var index = start; index < end; index++)
        {
            ref readonly var glyph = ref glyphs[index];
            if (glyph.OffsetY != 0 || _rise != 0)
                SetRise(glyph.OffsetY * run.Scale);
            Show(program[glyph.Glyph], glyph.OffsetX * thousandths, hasOneByteCodes);
            _pending += isWord
                ? (glyph.Advance * thousandths) + (glyph.TextLength > 0 ? spacing : 0)
                : part.Advance(index, run.Scale, run.Spacing) * toThousand;
        }
    }

    /// <summary>Shows a glyph as far beside its place as it wants. Glyph 0 stands for "missing" and must not be shown (ISO 14289-1, 7.21.8).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Show(in EmbeddedGlyph glyph, double offset, bool hasOneByteCode)
    {
        if (glyph.Code == 0)
            return;

        _pending += offset;
        if (_pending is <= -0.5 or >= 0.5)
            Adjust();
        if (!_inString)
            BeginString();
        if (!hasOneByteCode)
            _buffer.LiteralByte((byte)(glyph.Code >> 8));
        _buffer.LiteralByte((byte)glyph.Code);
        _pending -= glyph.Width + offset;
    }

    /// <summary>Moves the pen by whole thousandths; what is left is made up for later, so that errors do not add up.</summary>
    private void Adjust()
    {
        var rounded = PdfNumber.Scale(_pending, 1);
        Open();
        CloseString();
        _buffer.Integer(-rounded);
        _isAdjusted = true;
        _pending -= rounded;
    }

    private void BeginString()
    {
        Open();
        _buffer.Byte((byte)'(');
        _inString = true;
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
        if (_start < 0)
            return;

        CloseString();

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
