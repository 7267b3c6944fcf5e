using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Attn.Runtime;

/// <summary>
/// Copies operands into the layouts of <see cref="MicroKernel"/>. This is the one place that knows strides: whatever they are, the products read
/// dense, padded memory.
/// </summary>
internal static unsafe class Packing
{
    /// <summary>Row-major, adjacent columns, every element times <paramref name="scale"/>; the surplus rows become zero.</summary>
    public static void Rows<T>(ReadOnlyMatrixView<T> source, float scale, float* packed, int paddedRows)
        where T : unmanaged
    {
        var used = (nint)source.Rows * source.Columns;
        Widened(source, packed);
        for (nint k = 0; k < used; k++)
        {
            packed[k] *= scale;
        }

        NativeMemory.Clear(packed + used, (nuint)(((nint)paddedRows * source.Columns) - used) * sizeof(float));
    }

    /// <summary>Row-major, adjacent columns, in f32.</summary>
    public static void Widened<T>(ReadOnlyMatrixView<T> source, float* dense)
        where T : unmanaged
    {
        fixed (T* origin = &MemoryMarshal.GetReference(source.Data))
        {
            for (nint row = 0; row < source.Rows; row++)
            {
                Storage.Widen(origin + (row * (nint)source.RowStride), (nint)source.ColumnStride, dense + (row * source.Columns), source.Columns);
            }
        }
    }

    /// <summary>Panels of rows, <c>[panel][column][width]</c>: the transpose that makes keys the columns of B. Surplus rows become zero.</summary>
    public static void Transposed(ReadOnlyMatrixView<float> source, float* packed, int width)
    {
        fixed (float* origin = &MemoryMarshal.GetReference(source.Data))
        {
            for (var first = 0; first < source.Rows; first += width)
            {
                var panel = packed + ((nint)first * source.Columns);
                for (var row = 0; row < width; row += 4)
                {
                    var present = source.Rows - first - row;
                    var from = origin + ((first + row) * source.RowStride);
                    if (present >= 4 && source.ColumnStride == 1 && (Sse.IsSupported || AdvSimd.Arm64.IsSupported))
                    {
                        FourRows(from, (nint)source.RowStride, panel + row, width, source.Columns);
                    }
                    else
                    {
                        AnyRows(from, present, source, panel + row, width);
                    }
                }
            }
        }
    }

    /// <summary>Panels of columns, <c>[panel][row][width]</c>: rows stay the depth of B. Surplus columns become zero.</summary>
    /// <returns>Whether every element is finite.</returns>
    public static bool Panels(ReadOnlyMatrixView<float> source, float* packed, int width)
    {
        fixed (float* origin = &MemoryMarshal.GetReference(source.Data))
        {
            var (rows, columns) = (source.Rows, source.Columns);

            // 0 x is NaN for an x that is not finite, and a NaN stays in a sum.
            var zeros = Vector256<float>.Zero;
            var zero = 0f;
            for (var first = 0; first < columns; first += width)
            {
                var panel = packed + ((nint)first * rows);
                var present = int.Min(width, columns - first);
                for (var row = 0; row < rows; row++)
                {
                    var from = origin + (row * source.RowStride) + (first * source.ColumnStride);
                    var to = panel + ((nint)row * width);
                    var column = 0;
                    if (source.ColumnStride == 1)
                    {
                        for (; column + 8 <= present; column += 8)
                        {
                            var lanes = Vector256.Load(from + column);
                            zeros = Vector256.MultiplyAddEstimate(lanes, Vector256<float>.Zero, zeros);
                            lanes.Store(to + column);
                        }
                    }

                    for (; column < present; column++)
                    {
                        to[column] = from[column * (nint)source.ColumnStride];
                        zero += 0 * to[column];
                    }

                    for (; column < width; column++)
                    {
                        to[column] = 0;
                    }
                }
            }

            return Vector256.Sum(zeros) + zero == 0;
        }
    }

    private static void AnyRows(float* from, int present, ReadOnlyMatrixView<float> source, float* to, nint width)
    {
        for (nint column = 0; column < source.Columns; column++)
        {
            for (nint row = 0; row < 4; row++)
            {
                to[row] = row < present ? from[(row * (nint)source.RowStride) + (column * (nint)source.ColumnStride)] : 0;
            }

            to += width;
        }
    }

    private static void FourRows(float* from, nint rowStride, float* to, nint width, int columns)
    {
        var from1 = from + rowStride;
        var from2 = from1 + rowStride;
        var from3 = from2 + rowStride;
        nint column = 0;
        for (; column + 4 <= columns; column += 4)
        {
            var (a, b) = (Vector128.Load(from + column), Vector128.Load(from1 + column));
            var (c, d) = (Vector128.Load(from2 + column), Vector128.Load(from3 + column));
            var (acLow, acHigh) = Interleave(a, c);
            var (bdLow, bdHigh) = Interleave(b, d);
            var (first, second) = Interleave(acLow, bdLow);
            var (third, fourth) = Interleave(acHigh, bdHigh);
            first.Store(to);
            second.Store(to + width);
            third.Store(to + (2 * width));
            fourth.Store(to + (3 * width));
            to += 4 * width;
        }

        for (; column < columns; column++)
        {
            Vector128.Create(from[column], from1[column], from2[column], from3[column]).Store(to);
            to += width;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector128<float> Low, Vector128<float> High) Interleave(Vector128<float> even, Vector128<float> odd)
        => Sse.IsSupported
            ? (Sse.UnpackLow(even, odd), Sse.UnpackHigh(even, odd))
            : (AdvSimd.Arm64.ZipLow(even, odd), AdvSimd.Arm64.ZipHigh(even, odd));
}
