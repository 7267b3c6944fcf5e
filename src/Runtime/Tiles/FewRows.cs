using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Attn.Runtime;

/// <summary>
/// The products of <see cref="MicroKernel"/> for a panel of few query rows, as where one query is decoded. With rows in lanes most lanes would be
/// empty, and each element of a key or value would take an instruction; here a register holds elements of a key, or of a value, widened where it is
/// loaded, and each meets all rows. Little is done with an element that comes from far, so what follows the matrix, the next tile, is asked for
/// meanwhile.
/// </summary>
internal static unsafe class FewRows
{
    /// <summary>Rows at most; fewer cost the same.</summary>
    public const int Most = Packing.Rows;

    // Registers of A side by side, so that as many sums as the latency of an addition needs are under way.
    private const int Registers = 2;

    private const int CacheLine = 64;

    /// <summary>C = A B, in the first lanes of C, where the lines of A lie along the depth: scores.</summary>
    /// <param name="a">Line <c>r</c> at depth <c>k</c> is <c>a[r * rowStride + k]</c>.</param>
    /// <param name="rowStride">Elements of A from one line of C to the next.</param>
    /// <param name="b">The columns of B, <see cref="Most"/> of them, one after the other.</param>
    /// <param name="depth">Length of a column.</param>
    /// <param name="c">A panel of <paramref name="rows"/> lines.</param>
    /// <param name="rows">Lines of C.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AlongDepth<V, T>(T* a, nint rowStride, float* b, nint depth, float* c, int rows)
        where V : struct, IVec<V>
        where T : unmanaged
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
                var (first, second) = (Storage.Load<V, T>(x + k), Storage.Load<V, T>(y + k));
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
            var otherLine = c + (other * stride);
            Vec128.Store(V.Sums(x0, x1, x2, x3), line);
            Vec128.Store(V.Sums(y0, y1, y2, y3), otherLine);
            if (k < depth)
            {
                Rest(x, b, k, depth, line);
                if (other != row)
                {
                    Rest(y, b, k, depth, otherLine);
                }
            }
        }
    }

    /// <summary>
    /// C = A B, or C + A B, in the first lanes of C, where the columns of A lie along the lines of C: outputs. Where an element of A is not finite, its product
    /// with an element 0 of B is left out.
    /// </summary>
    /// <param name="a">Line <c>r</c> at depth <c>k</c> is <c>a[r + k * depthStride]</c>.</param>
    /// <param name="depthStride">Elements of A from one line of B to the next.</param>
    /// <param name="b">A panel of <paramref name="depth"/> lines.</param>
    /// <param name="depth">Lines of B.</param>
    /// <param name="c">A panel of <paramref name="rows"/> lines.</param>
    /// <param name="factors">A factor for each lane, which only <see cref="Rescaling"/> reads.</param>
    /// <param name="rows">Lines of C.</param>
    public static void AlongRows<V, TAccumulation, T>(T* a, nint depthStride, float* b, int depth, float* c, float* factors, int rows)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
        where T : unmanaged
    {
        nint stride = MicroKernel.PanelRegisters * V.Count;
        if (rows >= Registers * V.Count)
        {
            Blocks<V, TAccumulation, T>(a, depthStride, b, depth, c, factors, rows, stride);
        }
        else if (rows >= Registers * Vec128.Count)
        {
            Blocks<Vec128, TAccumulation, T>(a, depthStride, b, depth, c, factors, rows, stride);
        }
        else
        {
            SeenProduct.Multiply<Vec128, TAccumulation, T>(a, depthStride, b, depth, c, factors, rows, stride);
        }
    }

    /// <summary>
    /// As many lines of C as registers hold, again and again. The last block begins early enough to be whole; the lines of it that are done stay.
    /// </summary>
    [SkipLocalsInit]
    private static void Blocks<V, TAccumulation, T>(T* a, nint depthStride, float* b, int depth, float* c, float* factors, int rows, nint stride)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
        where T : unmanaged
    {
        var lines = Registers * V.Count;
        var sums = stackalloc float[2 * Most * Registers * 16];
        var turned = sums + (Most * lines);

        // Memory is fastest in order: where the next tile follows this one without a gap, its lines are asked for as they lie.
        var expected = a + (depth * depthStride);
        var isDense = depthStride == rows;
        var step = isDense ? lines : depthStride;
        var blockStep = isDense ? (nint)depth * lines : lines;
        for (var row = 0; row < rows; row += lines)
        {
            var first = Math.Min(row, rows - lines);
            if (Block<V, T>(a + first, depthStride, b, stride, depth, expected, step, sums))
            {
                Packing.Transposed(sums, lines, Most, lines, 1, turned, Most);
                for (var line = row; line < first + lines; line++)
                {
                    var stored = c + (line * stride);
                    Vec128.Store(TAccumulation.End(Vec128.Load(turned + ((line - first) * Most)), stored, factors), stored);
                }
            }
            else
            {
                SeenProduct.Multiply<Vec128, TAccumulation, T>(a + row, depthStride, b, depth, c + (row * stride), factors, first + lines - row, stride);
            }

            expected += blockStep;
        }
    }

    /// <summary>The sums of some lines of C, column after column.</summary>
    /// <returns>Whether all are finite, and with them all elements of A. (The sum of all may be infinite where they are not, which costs time only.)</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Block<V, T>(T* a, nint depthStride, float* b, nint stride, nint depth, T* expected, nint step, float* sums)
        where V : struct, IVec<V>
        where T : unmanaged
    {
        var (x0, x1, x2, x3) = (V.Zero, V.Zero, V.Zero, V.Zero);
        var (y0, y1, y2, y3) = (V.Zero, V.Zero, V.Zero, V.Zero);
        for (nint k = 0; k < depth; k++)
        {
            Expect(expected);
            if (Registers * V.Count * sizeof(T) > CacheLine)
            {
                Expect(expected + V.Count);
            }

            expected += step;
            var (first, second) = (Storage.Load<V, T>(a), Storage.Load<V, T>(a + V.Count));
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

        V.Store(x0, sums);
        V.Store(y0, sums + V.Count);
        V.Store(x1, sums + (2 * V.Count));
        V.Store(y1, sums + (3 * V.Count));
        V.Store(x2, sums + (4 * V.Count));
        V.Store(y2, sums + (5 * V.Count));
        V.Store(x3, sums + (6 * V.Count));
        V.Store(y3, sums + (7 * V.Count));
        var sum = x0 + x1 + (x2 + x3) + (y0 + y1 + (y2 + y3));
        return !(!V.Equal(sum - sum, V.Zero)).Any;
    }

    /// <summary>Asks for a line of memory; an address that does not exist is no error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Expect<T>(T* address)
        where T : unmanaged
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch1(address);
        }
    }

    /// <summary>Adds what is left of the depth, less than a register.</summary>
    private static void Rest<T>(T* a, float* b, nint from, nint depth, float* line)
        where T : unmanaged
    {
        for (var k = from; k < depth; k++)
        {
            for (var lane = 0; lane < Most; lane++)
            {
                line[lane] += Storage.Widen(a[k]) * b[(lane * depth) + k];
            }
        }
    }
}
