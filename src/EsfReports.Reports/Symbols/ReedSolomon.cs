namespace EsfReports.Reports;

/// <summary>Error correction over the field of 256 elements with the polynomial x⁸ + x⁴ + x³ + x² + 1 (ISO/IEC 18004, 7.5 and annex A).</summary>
internal static class ReedSolomon
{
    private const int Polynomial = 0x11D;
    private const int Order = 255;

    // The powers of 2, which are all elements but 0; twice in a row, so that the sum of two logarithms needs no remainder.
    private static readonly byte[] Powers = MakePowers();
    private static readonly byte[] Logarithms = MakeLogarithms();

    /// <summary>The logarithms of the generator polynomial: the product of (x - 2^k) for k from 0, highest power first without its leading 1.</summary>
    /// <param name="length">How many codewords of error correction it makes; none of the lengths that QR codes have gives a coefficient of 0.</param>
    public static byte[] Generator(int length)
    {
        var generator = new byte[length];
        generator[^1] = 1;
        for (var power = 0; power < length; power++)
        {
            for (var index = 0; index < length; index++)
                generator[index] = (byte)(Multiply(generator[index], Powers[power]) ^ (index + 1 < length ? generator[index + 1] : 0));
        }

        return Array.ConvertAll(generator, coefficient => Logarithms[coefficient]);
    }

    /// <summary>The codewords that are added to data: the remainder of its division by the generator polynomial.</summary>
    /// <param name="data">The data.</param>
    /// <param name="generator">Of <see cref="Generator"/>.</param>
    /// <param name="remainder">Takes them; all 0, as long as the generator.</param>
    public static void Divide(ReadOnlySpan<byte> data, ReadOnlySpan<byte> generator, Span<byte> remainder)
    {
        foreach (var codeword in data)
        {
            var factor = codeword ^ remainder[0];
            remainder[1..].CopyTo(remainder);
            remainder[^1] = 0;
            if (factor == 0)
                continue;
            var logarithm = Logarithms[factor];
            for (var index = 0; index < generator.Length; index++)
                remainder[index] ^= Powers[logarithm + generator[index]];
        }
    }

    private static int Multiply(byte left, byte right) => left == 0 || right == 0 ? 0 : Powers[Logarithms[left] + Logarithms[right]];

    private static byte[] MakePowers()
    {
        var powers = new byte[2 * Order];
        var element = 1;
        for (var power = 0; power < powers.Length; power++)
        {
            powers[power] = (byte)element;
            element <<= 1;
            if (element > Order)
                element ^= Polynomial;
        }

        return powers;
    }

    private static byte[] MakeLogarithms()
    {
        var logarithms = new byte[Order + 1];
        for (var power = 0; power < Order; power++)
            logarithms[Powers[power]] = (byte)power;
        return logarithms;
    }
}
