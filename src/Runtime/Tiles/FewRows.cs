using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Attn.Runtime;

/// <summary>
/// The products of <see cref="MicroKernel"/> for a panel of few query rows, as where one query is decoded. With rows in lanes most lanes would be empty, and each
/// element of a key or value would take an instruction; here a register holds elements of a key, or of a value, and each meets all rows. Little is done with
/// an element that comes from far, so what follows the matrix, the next tile where tiles are read in place, is asked for meanwhile.
/// </summary>
internal static unsafe class FewRows
{
    /// <summary>Rows at most; fewer cost the same.</summary>
    public const int Most = Packing.Rows;

    // Registers of A side by side, so that as many sums as the latency of an addition needs are under way.
    private const int Registers = 2;

    /// <summary>C = A B, in the first lanes of C, where the lines of A lie along the depth: scores.</summary>
    /// <param name="a">Line <c>r</c> at depth <c>k</c> is <c>a[r * rowStride + k]</c>.</param>
    /// <param name="rowStride">Elements of A from one line of C to the next.</param>
    /// <param name="b">The columns of B, <see cref="Most"/> of them, one after the other.</param>
    /// <param name="depth">Length of a column.</param>
    /// <param name="c">A panel of <paramref name="rows"/> lines.</param>
    /// <param name="rows">Lines of C.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AlongDepth<V>(float* a, nint rowStride, float* b, nint depth, float* c, int rows)
        where V : struct, IVec<V>
    {
        nint stride = MicroKernel.PanelRegisters * V.Count;
        var b1 = b + depth;
        var b2 = b1 + depth;
        var b3 = b2 + depth;
        var ahead = rows * rowStride;
        for (nint row = 0; row < rows; row += Registers)
        {
            // An odd last line is computed twice.
            var other = row + 1 < rows ? row + 1 : row;
            var x = a + (row * rowStride);
            var y = a + (other * rowStride);
            var (x0, x1, x2, x3) = (V.Zero, V.Zero, V.Zero, V.Zero);
            var (y0, y1, y2, y3) = (V.Zero, V.Zero, V.Zero, V.Zero);
            nint k = 0;
            for (; k + V.Count <= depth; k += V.Count)
            {
                Expect(x + ahead + k);
                Expect(y + ahead + k);
                var (first, second) = (V.Load(x + k), V.Load(y + k));
                var column = V.Load(b + k);
                (x0, y0) = (V.MultiplyAdd(first, column, x0), V.MultiplyAdd(second, column, y0));
                column = V.Load(b1 + k);
                (x1, y1) = (V.MultiplyAdd(first, column, x1), V.MultiplyAdd(second, column, y1));
                column = V.Load(b2 + k);
                (x2, y2) = (V.MultiplyAdd(first, column, x2), V.MultiplyAdd(second, column, y2));
                column = V.Load(b3 + k);
                (x3, y3) = (V.MultiplyAdd(first, column, x3), V.MultiplyAdd(second, column, y3));
            }

            var line = c + (row * stride);
            (line[0], line[1], line[2], line[3]) = (V.Sum(x0), V.Sum(x1), V.Sum(x2), V.Sum(x3));
            var otherLine = c + (other * stride);
            (otherLine[0], otherLine[1], otherLine[2], otherLine[3]) = (V.Sum(y0), V.Sum(y1), V.Sum(y2), V.Sum(y3));
            Rest(x, b, k, depth, line);
            if (other != row)
            {
                Rest(y, b, k, depth, otherLine);
            }
        }
    }

    /// <summary>C = A B, or C + A B, in the first lanes of C, where the columns of A lie along the lines of C: outputs.</summary>
    /// <param name="a">Line <c>r</c> at depth <c>k</c> is <c>a[r + k * depthStride]</c>.</param>
    /// <param name="depthStride">Elements of A from one line of B to the next.</param>
    /// <param name="b">A panel of <paramref name="depth"/> lines.</param>
    /// <param name="depth">Lines of B.</param>
    /// <param name="c">A panel of <paramref name="rows"/> lines.</param>
    /// <param name="factors">A factor for each lane, which only <see cref="Rescaling"/> reads.</param>
    /// <param name="rows">Lines of C.</param>
    public static void AlongRows<V, TAccumulation>(float* a, nint depthStride, float* b, int depth, float* c, float* factors, int rows)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
    {
        nint stride = MicroKernel.PanelRegisters * V.Count;
        nint row = 0;
        for (; row + (Registers * V.Count) <= rows; row += Registers * V.Count)
        {
            Block<V, TAccumulation>(a + row, depthStride, b, depth, c + (row * stride), factors);
        }

        MicroKernel.Multiply<V, TAccumulation>(a + row, 1, depthStride, b, depth, c + (row * stride), factors, (int)(rows - row), Most);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block<V, TAccumulation>(float* a, nint depthStride, float* b, nint depth, float* c, float* factors)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
    {
        nint stride = MicroKernel.PanelRegisters * V.Count;
        var (x0, x1, x2, x3) = (V.Zero, V.Zero, V.Zero, V.Zero);
        var (y0, y1, y2, y3) = (V.Zero, V.Zero, V.Zero, V.Zero);
        var ahead = depth * depthStride;
        for (nint k = 0; k < depth; k++)
        {
            Expect(a + ahead);
            if (V.Count > 8)
            {
                // Both registers are a line each.
                Expect(a + ahead + V.Count);
            }

            var (first, second) = (V.Load(a), V.Load(a + V.Count));
            V weight = b[0];
            (x0, y0) = (V.MultiplyAdd(first, weight, x0), V.MultiplyAdd(second, weight, y0));
            weight = b[1];
            (x1, y1) = (V.MultiplyAdd(first, weight, x1), V.MultiplyAdd(second, weight, y1));
            weight = b[2];
            (x2, y2) = (V.MultiplyAdd(first, weight, x2), V.MultiplyAdd(second, weight, y2));
            weight = b[3];
            (x3, y3) = (V.MultiplyAdd(first, weight, x3), V.MultiplyAdd(second, weight, y3));
            a += depthStride;
            b += stride;
        }

        var columns = Registers * V.Count;
        var sums = stackalloc float[2 * Most * Registers * 16];
        V.Store(x0, sums);
        V.Store(y0, sums + V.Count);
        V.Store(x1, sums + columns);
        V.Store(y1, sums + columns + V.Count);
        V.Store(x2, sums + (2 * columns));
        V.Store(y2, sums + (2 * columns) + V.Count);
        V.Store(x3, sums + (3 * columns));
        V.Store(y3, sums + (3 * columns) + V.Count);
        var lines = sums + (Most * columns);
        Packing.Transposed(sums, columns, Most, columns, 1, lines, Most);
        for (nint row = 0; row < columns; row++)
        {
            Vec128.Store(TAccumulation.End(Vec128.Load(lines + (row * Most)), c, factors), c);
            c += stride;
        }
    }

    /// <summary>Asks for a line of memory; an address that does not exist is no error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Expect(float* address)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch1(address);
        }
    }

    /// <summary>Adds what is left of the depth, less than a register.</summary>
    private static void Rest(float* a, float* b, nint from, nint depth, float* line)
    {
        for (var k = from; k < depth; k++)
        {
            for (var lane = 0; lane < Most; lane++)
            {
                line[lane] += a[k] * b[(lane * depth) + k];
            }
        }
    }
}
