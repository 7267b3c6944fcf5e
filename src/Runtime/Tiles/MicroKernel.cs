using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>How the accumulators of a product begin.</summary>
internal interface IAccumulation
{
    /// <summary>Makes the first value of one accumulator out of what is stored at its place.</summary>
    static abstract unsafe V Begin<V>(float* stored, float* rowScale)
        where V : struct, IVec<V>;
}

/// <summary>From zero: what was stored is overwritten.</summary>
internal readonly struct Overwriting : IAccumulation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe V Begin<V>(float* stored, float* rowScale)
        where V : struct, IVec<V>
        => V.Zero;
}

/// <summary>From what is stored.</summary>
internal readonly struct Adding : IAccumulation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe V Begin<V>(float* stored, float* rowScale)
        where V : struct, IVec<V>
        => V.Load(stored);
}

/// <summary>From what is stored, times the row's factor: this is where an on-line softmax rescales, at no extra pass.</summary>
internal readonly struct Rescaling : IAccumulation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe V Begin<V>(float* stored, float* rowScale)
        where V : struct, IVec<V>
        => V.Load(stored) * (V)(*rowScale);
}

/// <summary>
/// C = A B for both products of attention. A is row-major; B lies in panels, each <c>[depth][panel width]</c>; C is row-major. Six rows by one
/// panel of C are accumulated in registers over the whole depth. The inner kernels skip the quick first compilation: there they would run at
/// a hundredth of their speed until replaced.
/// </summary>
internal static unsafe class MicroKernel
{
    /// <summary>Rows of C at a time. A and C have memory for whole multiples of it; what the surplus rows hold does not matter.</summary>
    public const int Rows = 6;

    /// <summary>All of C: <paramref name="rows"/> by <paramref name="columns"/>, the columns rounded up to registers.</summary>
    public static void Multiply<V, TAccumulation>(
        float* a, int aStride, float* b, int depth, float* c, int cStride, float* rowScale, int rows, int columns)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
    {
        var width = V.Count * V.PanelVectors;
        for (var column = 0; column < columns; column += width)
        {
            var narrow = V.PanelVectors == 4 && columns - column <= 2 * V.Count;
            var row = 0;
            for (; rows - row > 1; row += Rows)
            {
                var aRow = a + ((nint)row * aStride);
                var cRow = c + ((nint)row * cStride) + column;
                var scale = rowScale + row;
                if (V.PanelVectors == 4 && !narrow)
                {
                    SixByFour<V, TAccumulation>(aRow, aStride, b, depth, cRow, cStride, scale);
                }
                else
                {
                    SixByTwo<V, TAccumulation>(aRow, aStride, b, width, depth, cRow, cStride, scale);
                }
            }

            if (row < rows)
            {
                OneByPanel<V, TAccumulation>(a + ((nint)row * aStride), b, depth, c + ((nint)row * cStride) + column, rowScale + row);
            }

            b += (nint)depth * width;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixByTwo<V, TAccumulation>(
        float* a, nint aStride, float* b, nint bStride, nint depth, float* c, nint cStride, float* scale)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
    {
        var a1 = a + aStride;
        var a2 = a + (2 * aStride);
        var a3 = a + (3 * aStride);
        var a4 = a + (4 * aStride);
        var a5 = a + (5 * aStride);
        var c1 = c + cStride;
        var c2 = c + (2 * cStride);
        var c3 = c + (3 * cStride);
        var c4 = c + (4 * cStride);
        var c5 = c + (5 * cStride);
        var c00 = TAccumulation.Begin<V>(c, scale);
        var c01 = TAccumulation.Begin<V>(c + V.Count, scale);
        var c10 = TAccumulation.Begin<V>(c1, scale + 1);
        var c11 = TAccumulation.Begin<V>(c1 + V.Count, scale + 1);
        var c20 = TAccumulation.Begin<V>(c2, scale + 2);
        var c21 = TAccumulation.Begin<V>(c2 + V.Count, scale + 2);
        var c30 = TAccumulation.Begin<V>(c3, scale + 3);
        var c31 = TAccumulation.Begin<V>(c3 + V.Count, scale + 3);
        var c40 = TAccumulation.Begin<V>(c4, scale + 4);
        var c41 = TAccumulation.Begin<V>(c4 + V.Count, scale + 4);
        var c50 = TAccumulation.Begin<V>(c5, scale + 5);
        var c51 = TAccumulation.Begin<V>(c5 + V.Count, scale + 5);
        for (nint k = 0; k < depth; k++)
        {
            var b0 = V.Load(b);
            var b1 = V.Load(b + V.Count);
            b += bStride;
            V x = a[k];
            c00 = V.MultiplyAdd(x, b0, c00);
            c01 = V.MultiplyAdd(x, b1, c01);
            x = a1[k];
            c10 = V.MultiplyAdd(x, b0, c10);
            c11 = V.MultiplyAdd(x, b1, c11);
            x = a2[k];
            c20 = V.MultiplyAdd(x, b0, c20);
            c21 = V.MultiplyAdd(x, b1, c21);
            x = a3[k];
            c30 = V.MultiplyAdd(x, b0, c30);
            c31 = V.MultiplyAdd(x, b1, c31);
            x = a4[k];
            c40 = V.MultiplyAdd(x, b0, c40);
            c41 = V.MultiplyAdd(x, b1, c41);
            x = a5[k];
            c50 = V.MultiplyAdd(x, b0, c50);
            c51 = V.MultiplyAdd(x, b1, c51);
        }

        Store2(c, c00, c01);
        Store2(c1, c10, c11);
        Store2(c2, c20, c21);
        Store2(c3, c30, c31);
        Store2(c4, c40, c41);
        Store2(c5, c50, c51);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixByFour<V, TAccumulation>(
        float* a, nint aStride, float* b, nint depth, float* c, nint cStride, float* scale)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
    {
        var a1 = a + aStride;
        var a2 = a + (2 * aStride);
        var a3 = a + (3 * aStride);
        var a4 = a + (4 * aStride);
        var a5 = a + (5 * aStride);
        var c1 = c + cStride;
        var c2 = c + (2 * cStride);
        var c3 = c + (3 * cStride);
        var c4 = c + (4 * cStride);
        var c5 = c + (5 * cStride);
        var c00 = TAccumulation.Begin<V>(c, scale);
        var c01 = TAccumulation.Begin<V>(c + V.Count, scale);
        var c02 = TAccumulation.Begin<V>(c + (2 * V.Count), scale);
        var c03 = TAccumulation.Begin<V>(c + (3 * V.Count), scale);
        var c10 = TAccumulation.Begin<V>(c1, scale + 1);
        var c11 = TAccumulation.Begin<V>(c1 + V.Count, scale + 1);
        var c12 = TAccumulation.Begin<V>(c1 + (2 * V.Count), scale + 1);
        var c13 = TAccumulation.Begin<V>(c1 + (3 * V.Count), scale + 1);
        var c20 = TAccumulation.Begin<V>(c2, scale + 2);
        var c21 = TAccumulation.Begin<V>(c2 + V.Count, scale + 2);
        var c22 = TAccumulation.Begin<V>(c2 + (2 * V.Count), scale + 2);
        var c23 = TAccumulation.Begin<V>(c2 + (3 * V.Count), scale + 2);
        var c30 = TAccumulation.Begin<V>(c3, scale + 3);
        var c31 = TAccumulation.Begin<V>(c3 + V.Count, scale + 3);
        var c32 = TAccumulation.Begin<V>(c3 + (2 * V.Count), scale + 3);
        var c33 = TAccumulation.Begin<V>(c3 + (3 * V.Count), scale + 3);
        var c40 = TAccumulation.Begin<V>(c4, scale + 4);
        var c41 = TAccumulation.Begin<V>(c4 + V.Count, scale + 4);
        var c42 = TAccumulation.Begin<V>(c4 + (2 * V.Count), scale + 4);
        var c43 = TAccumulation.Begin<V>(c4 + (3 * V.Count), scale + 4);
        var c50 = TAccumulation.Begin<V>(c5, scale + 5);
        var c51 = TAccumulation.Begin<V>(c5 + V.Count, scale + 5);
        var c52 = TAccumulation.Begin<V>(c5 + (2 * V.Count), scale + 5);
        var c53 = TAccumulation.Begin<V>(c5 + (3 * V.Count), scale + 5);
        for (nint k = 0; k < depth; k++)
        {
            var b0 = V.Load(b);
            var b1 = V.Load(b + V.Count);
            var b2 = V.Load(b + (2 * V.Count));
            var b3 = V.Load(b + (3 * V.Count));
            b += 4 * V.Count;
            V x = a[k];
            c00 = V.MultiplyAdd(x, b0, c00);
            c01 = V.MultiplyAdd(x, b1, c01);
            c02 = V.MultiplyAdd(x, b2, c02);
            c03 = V.MultiplyAdd(x, b3, c03);
            x = a1[k];
            c10 = V.MultiplyAdd(x, b0, c10);
            c11 = V.MultiplyAdd(x, b1, c11);
            c12 = V.MultiplyAdd(x, b2, c12);
            c13 = V.MultiplyAdd(x, b3, c13);
            x = a2[k];
            c20 = V.MultiplyAdd(x, b0, c20);
            c21 = V.MultiplyAdd(x, b1, c21);
            c22 = V.MultiplyAdd(x, b2, c22);
            c23 = V.MultiplyAdd(x, b3, c23);
            x = a3[k];
            c30 = V.MultiplyAdd(x, b0, c30);
            c31 = V.MultiplyAdd(x, b1, c31);
            c32 = V.MultiplyAdd(x, b2, c32);
            c33 = V.MultiplyAdd(x, b3, c33);
            x = a4[k];
            c40 = V.MultiplyAdd(x, b0, c40);
            c41 = V.MultiplyAdd(x, b1, c41);
            c42 = V.MultiplyAdd(x, b2, c42);
            c43 = V.MultiplyAdd(x, b3, c43);
            x = a5[k];
            c50 = V.MultiplyAdd(x, b0, c50);
            c51 = V.MultiplyAdd(x, b1, c51);
            c52 = V.MultiplyAdd(x, b2, c52);
            c53 = V.MultiplyAdd(x, b3, c53);
        }

        Store4(c, c00, c01, c02, c03);
        Store4(c1, c10, c11, c12, c13);
        Store4(c2, c20, c21, c22, c23);
        Store4(c3, c30, c31, c32, c33);
        Store4(c4, c40, c41, c42, c43);
        Store4(c5, c50, c51, c52, c53);
    }

    /// <summary>A single row, as in decoding: its speed is that of reading B.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByPanel<V, TAccumulation>(float* a, float* b, nint depth, float* c, float* scale)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
    {
        for (var vector = 0; vector < V.PanelVectors; vector += 2)
        {
            var c0 = TAccumulation.Begin<V>(c, scale);
            var c1 = TAccumulation.Begin<V>(c + V.Count, scale);
            var from = b;
            for (nint k = 0; k < depth; k++)
            {
                V x = a[k];
                c0 = V.MultiplyAdd(x, V.Load(from), c0);
                c1 = V.MultiplyAdd(x, V.Load(from + V.Count), c1);
                from += V.Count * V.PanelVectors;
            }

            Store2(c, c0, c1);
            b += 2 * V.Count;
            c += 2 * V.Count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store2<V>(float* c, V first, V second)
        where V : struct, IVec<V>
    {
        V.Store(first, c);
        V.Store(second, c + V.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store4<V>(float* c, V first, V second, V third, V fourth)
        where V : struct, IVec<V>
    {
        Store2(c, first, second);
        Store2(c + (2 * V.Count), third, fourth);
    }
}
