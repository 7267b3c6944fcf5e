using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>
/// What becomes of the sums of a product. They begin at 0 and meet what is stored at the end: a sum over many keys is then made of the sums of tiles, whose
/// rounding errors are those of short sums.
/// </summary>
internal interface IAccumulation
{
    /// <summary>Makes what is to be stored out of one sum and what is stored at its place.</summary>
    static abstract unsafe V End<V>(V sum, float* stored, float* factors)
        where V : struct, IVec<V>;
}

/// <summary>What was stored is overwritten.</summary>
internal readonly struct Overwriting : IAccumulation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe V End<V>(V sum, float* stored, float* factors)
        where V : struct, IVec<V>
        => sum;
}

/// <summary>Added to what is stored.</summary>
internal readonly struct Adding : IAccumulation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe V End<V>(V sum, float* stored, float* factors)
        where V : struct, IVec<V>
        => V.Load(stored) + sum;
}

/// <summary>Added to what is stored, times a factor for each lane: this is where an on-line softmax rescales, at no extra pass.</summary>
internal readonly struct Rescaling : IAccumulation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe V End<V>(V sum, float* stored, float* factors)
        where V : struct, IVec<V>
        => V.MultiplyAdd(V.Load(stored), V.Load(factors), sum);
}
