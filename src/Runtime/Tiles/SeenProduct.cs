using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>
/// The second product where some values are not finite. Weight 0 times infinity is NaN, which would reach a row that does not even see the key, so
/// that keys of weight 0 are left out of a row's sum. It is rare, and need not be as fast as <see cref="MicroKernel"/>.
/// </summary>
internal static unsafe class SeenProduct
{
    /// <summary>C += A B in one register of each line, lines <paramref name="stride"/> floats apart; the other arguments are those of
    /// <see cref="FewRows.AlongRows{V, TAccumulation, T}"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply<V, TAccumulation, T>(
        T* a, nint depthStride, float* b, int depth, float* c, float* factors, int rows, nint stride)
        where V : struct, IVec<V>
        where TAccumulation : struct, IAccumulation
        where T : unmanaged
    {
        for (nint row = 0; row < rows; row++)
        {
            var sum = V.Zero;
            for (nint k = 0; k < depth; k++)
            {
                var weight = V.Load(b + (k * stride));
                sum = V.Select(V.Equal(weight, V.Zero), sum, V.MultiplyAdd(Storage.Widen(a[row + (k * depthStride)]), weight, sum));
            }

            V.Store(TAccumulation.End(sum, c, factors), c);
            c += stride;
        }
    }
}
