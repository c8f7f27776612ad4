namespace EsfReports.Pdf.Images;

/// <summary>Takes the filters off the rows of a PNG file, and puts interlaced passes together (ISO/IEC 15948, 8 and 9).</summary>
internal static class PngRows
{
    /// <summary>First column and row, and steps, of the seven passes of Adam7.</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>The rows from top to bottom without filter bytes.</summary>
    public static byte[] Decode(PngFile png) => png.IsInterlaced ? DecodePasses(png) : DecodePlain(png);

    private static byte[] DecodePlain(PngFile png)
    {
        var rowLength = png.RowLength(png.Width);
        var data = png.Inflate((rowLength + 1) * png.Height);
        var rows = new byte[rowLength * png.Height];
        RemoveFilters(data, rows, rowLength, png.Height, BytesPerPixel(png));
        return rows;
    }

    private static byte[] DecodePasses(PngFile png)
    {
        var sizes = Array.ConvertAll(Passes, pass => (
            Width: (png.Width - pass.X + pass.StepX - 1) / pass.StepX, Height: (png.Height - pass.Y + pass.StepY - 1) / pass.StepY));
        var data = png.Inflate(sizes.Where(size => size is { Width: > 0, Height: > 0 }).Sum(size => (png.RowLength(size.Width) + 1) * size.Height));
        var rows = new byte[png.RowLength(png.Width) * png.Height];
        var position = 0;
        for (var i = 0; i < Passes.Length; i++)
        {
            var (width, height) = sizes[i];
            if (width <= 0 || height <= 0)
                continue;
            var rowLength = png.RowLength(width);
            var pass = new byte[rowLength * height];
            RemoveFilters(data.AsSpan(position), pass, rowLength, height, BytesPerPixel(png));
            Spread(png, pass, width, height, Passes[i], rows);
            position += (rowLength + 1) * height;
        }

        return rows;
    }

    /// <summary>Puts the pixels of a pass where they belong.</summary>
    private static void Spread(PngFile png, byte[] pass, int width, int height, (int X, int Y, int StepX, int StepY) grid, byte[] rows)
    {
        var bits = png.Channels * png.Depth;
        var (from, to) = (png.RowLength(width), png.RowLength(png.Width));
        for (var y = 0; y < height; y++)
        {
            var source = pass.AsSpan(y * from, from);
            var target = rows.AsSpan((grid.Y + (y * grid.StepY)) * to, to);
            for (var x = 0; x < width; x++)
                CopyPixel(source, x, target, grid.X + (x * grid.StepX), bits);
        }
    }

    private static void CopyPixel(ReadOnlySpan<byte> source, int from, Span<byte> target, int to, int bits)
    {
        if (bits >= 8)
        {
            source.Slice(from * bits / 8, bits / 8).CopyTo(target[(to * bits / 8)..]);
            return;
        }

        var value = source[from * bits / 8] >> (8 - bits - (from * bits % 8)) & ((1 << bits) - 1);
        target[to * bits / 8] |= (byte)(value << (8 - bits - (to * bits % 8)));
    }

    private static int BytesPerPixel(PngFile png) => Math.Max(1, png.Channels * png.Depth / 8);

    private static void RemoveFilters(ReadOnlySpan<byte> data, Span<byte> rows, int rowLength, int height, int distance)
    {
        ReadOnlySpan<byte> previous = new byte[rowLength];
        for (var y = 0; y < height; y++)
        {
            var row = rows.Slice(y * rowLength, rowLength);
            var filter = data[y * (rowLength + 1)];
            data.Slice((y * (rowLength + 1)) + 1, rowLength).CopyTo(row);
            RemoveFilter(filter, row, previous, distance);
            previous = row;
        }
    }

    private static void RemoveFilter(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        if (filter > 4)
            throw new ImageFormatException($"has a row with filter {filter}; 0 to 4 are known");
        if (filter == 0)
            return;

        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= distance ? row[i - distance] : 0;
            int corner = i >= distance ? above[i - distance] : 0;
            row[i] += filter switch
            {
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                _ => Paeth(left, above[i], corner),
            };
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        if (toLeft <= toAbove && toLeft <= toCorner)
            return (byte)left;
        return (byte)(toAbove <= toCorner ? above : corner);
    }
}
