using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Attn.Runtime;

/// <summary>
/// Brings operands into the layouts of <see cref="MicroKernel"/>. This is the one place that knows strides and narrow types: whatever they are, the
/// products read dense memory in f32.
/// </summary>
internal static unsafe class Packing
{
    /// <summary>Rows that are transposed at a time; what lies on the way is that many rows in f32.</summary>
    public const int Rows = 4;

    /// <summary>The rows in f32, one after the other: where they lie if they lie so, else copied.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="copy">Memory for a copy.</param>
    public static ReadOnlySpan<float> Dense<T>(ReadOnlyMatrixView<T> source, Span<float> copy)
        where T : unmanaged
    {
        var length = source.Rows * source.Columns;
        if (typeof(T) == typeof(float) && source.ColumnStride == 1 && source.RowStride == source.Columns)
        {
            return MemoryMarshal.Cast<T, float>(source.Data)[..length];
        }

        fixed (float* dense = copy[..length])
        {
            Widened(source, 0, source.Rows, dense);
        }

        return copy[..length];
    }

    /// <summary>The rows in f32, one after the other, every element times <paramref name="scale"/>; rows up to <paramref name="count"/> are zero.</summary>
    public static void Scaled<T>(ReadOnlyMatrixView<T> source, float scale, float* dense, int count)
        where T : unmanaged
    {
        Widened(source, 0, source.Rows, dense);
        var length = (nint)source.Rows * source.Columns;
        for (nint at = 0; at < length; at++)
        {
            dense[at] *= scale;
        }

        NativeMemory.Clear(dense + length, (nuint)(((nint)count * source.Columns) - length) * sizeof(float));
    }

    /// <summary>
    /// A panel <c>[feature][row]</c> of at most <paramref name="width"/> rows, every element times <paramref name="scale"/>; surplus rows become zero.
    /// </summary>
    /// <param name="source">The rows.</param>
    /// <param name="first">The first row of the panel.</param>
    /// <param name="scale">The factor.</param>
    /// <param name="panel">Receives the panel.</param>
    /// <param name="width">Rows of a panel, a multiple of <see cref="Rows"/>.</param>
    /// <param name="staging">Memory of <see cref="Rows"/> rows.</param>
    public static void Panel<T>(ReadOnlyMatrixView<T> source, int first, float scale, float* panel, int width, float* staging)
        where T : unmanaged
    {
        for (var row = 0; row < width; row += Rows)
        {
            var present = int.Clamp(source.Rows - first - row, 0, Rows);
            Widened(source, first + row, present, staging);
            NativeMemory.Clear(staging + ((nint)present * source.Columns), (nuint)((nint)(Rows - present) * source.Columns * sizeof(float)));
            Transposed(staging, source.Columns, Rows, source.Columns, scale, panel + row, width);
        }
    }

    /// <summary>The rows of a panel <c>[feature][row]</c>, rounded to the target's type.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="width">Rows of a panel, a multiple of <see cref="Rows"/>.</param>
    /// <param name="target">Receives the rows.</param>
    /// <param name="first">The row of the target that the panel begins at.</param>
    /// <param name="staging">Memory of <see cref="Rows"/> rows.</param>
    public static void Narrowed<T>(float* panel, int width, MatrixView<T> target, int first, float* staging)
        where T : unmanaged
    {
        fixed (T* origin = &MemoryMarshal.GetReference(target.Data))
        {
            for (var row = first; row < int.Min(first + width, target.Rows); row++)
            {
                var lane = (row - first) % Rows;
                if (lane == 0)
                {
                    Transposed(panel + (row - first), width, target.Columns, Rows, 1, staging, target.Columns);
                }

                Storage.Narrow(
                    staging + ((nint)lane * target.Columns), origin + (row * (nint)target.RowStride), (nint)target.ColumnStride, target.Columns);
            }
        }
    }

    /// <summary><c>to[column][row] = from[row][column] scale</c>.</summary>
    public static void Transposed(float* from, nint fromStride, int rows, int columns, float scale, float* to, nint toStride)
    {
        var row = 0;
        for (; row + Rows <= rows; row += Rows)
        {
            FourRows(from, fromStride, columns, scale, to + row, toStride);
            from += Rows * fromStride;
        }

        for (; row < rows; row++)
        {
            for (nint column = 0; column < columns; column++)
            {
                to[(column * toStride) + row] = from[column] * scale;
            }

            from += fromStride;
        }
    }

    /// <summary>Whether no number is infinite or NaN.</summary>
    public static bool AreFinite(ReadOnlySpan<float> numbers)
    {
        // The least bits, without the sign, of a number that is not finite.
        const int Infinity = 0x7F800000;
        var greatest = Vector256<int>.Zero;
        nint k = 0;
        fixed (float* first = numbers)
        {
            for (; k + Vector256<int>.Count <= numbers.Length; k += Vector256<int>.Count)
            {
                greatest = Vector256.Max(greatest, Vector256.Load((int*)first + k) & Vector256.Create(int.MaxValue));
            }

            var areFinite = Vector256.LessThanAll(greatest, Vector256.Create(Infinity));
            for (; k < numbers.Length; k++)
            {
                areFinite &= float.IsFinite(first[k]);
            }

            return areFinite;
        }
    }

    private static void Widened<T>(ReadOnlyMatrixView<T> source, int first, int count, float* dense)
        where T : unmanaged
    {
        fixed (T* origin = &MemoryMarshal.GetReference(source.Data))
        {
            for (nint row = 0; row < count; row++)
            {
                Storage.Widen(
                    origin + ((first + row) * (nint)source.RowStride), (nint)source.ColumnStride, dense + (row * source.Columns), source.Columns);
            }
        }
    }

    private static void FourRows(float* from, nint fromStride, int columns, float scale, float* to, nint toStride)
    {
        var from1 = from + fromStride;
        var from2 = from1 + fromStride;
        var from3 = from2 + fromStride;
        nint column = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            for (; column + 4 <= columns; column += 4)
            {
                var (a, b) = (Vector128.Load(from + column), Vector128.Load(from1 + column));
                var (c, d) = (Vector128.Load(from2 + column), Vector128.Load(from3 + column));
                var (acLow, acHigh) = Interleaved(a, c);
                var (bdLow, bdHigh) = Interleaved(b, d);
                var (first, second) = Interleaved(acLow, bdLow);
                var (third, fourth) = Interleaved(acHigh, bdHigh);
                (first * scale).Store(to);
                (second * scale).Store(to + toStride);
                (third * scale).Store(to + (2 * toStride));
                (fourth * scale).Store(to + (3 * toStride));
                to += 4 * toStride;
            }
        }

        for (; column < columns; column++)
        {
            (Vector128.Create(from[column], from1[column], from2[column], from3[column]) * scale).Store(to);
            to += toStride;
        }
    }

    /// <summary>The lanes of two registers by turns: the lower halves, and the upper ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector128<float> Low, Vector128<float> High) Interleaved(Vector128<float> even, Vector128<float> odd)
        => Sse.IsSupported ? (Sse.UnpackLow(even, odd), Sse.UnpackHigh(even, odd))
            : AdvSimd.Arm64.IsSupported ? (AdvSimd.Arm64.ZipLow(even, odd), AdvSimd.Arm64.ZipHigh(even, odd))
            : (Vector128.Create(even[0], odd[0], even[1], odd[1]), Vector128.Create(even[2], odd[2], even[3], odd[3]));
}
