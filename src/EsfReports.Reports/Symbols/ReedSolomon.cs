namespace EsfReports.Reports;

/// <summary>Error correction over the field of 256 elements with the polynomial x⁸ + x⁴ + x³ + x² + 1 (ISO/IEC 18004, 7.5 and annex A).</summary>
internal static class ReedSolomon
{
    private const int Polynomial = 0x11D;

    /// <summary>The codewords that are added to data: the remainder of its division by the generator polynomial.</summary>
    public static byte[] Remainder(byte[] data, int length)
    {
        var generator = Generator(length);
        var remainder = new byte[length];
        foreach (var codeword in data)
        {
            var factor = (byte)(codeword ^ remainder[0]);
            Array.Copy(remainder, 1, remainder, 0, length - 1);
            remainder[^1] = 0;
            for (var index = 0; index < length; index++)
                remainder[index] ^= Multiply(generator[index], factor);
        }

        return remainder;
    }

    /// <summary>The product of two elements of the field.</summary>
    public static byte Multiply(byte left, byte right)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * Polynomial);
            product ^= ((right >> bit) & 1) * left;
        }

        return (byte)product;
    }

    // The product of (x - 2^k) for k from 0, highest power first; its leading 1 is left out.
    private static byte[] Generator(int length)
    {
        var generator = new byte[length];
        generator[^1] = 1;
        byte root = 1;
        for (var power = 0; power < length; power++)
        {
            for (var index = 0; index < length; index++)
            {
                generator[index] = Multiply(generator[index], root);
                if (index + 1 < length)
                    generator[index] ^= generator[index + 1];
            }

            root = Multiply(root, 2);
        }

        return generator;
    }
}
