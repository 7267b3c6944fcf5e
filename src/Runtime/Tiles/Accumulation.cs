using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>How the accumulators of a product begin.</summary>
internal interface IAccumulation
{
    /// <summary>Makes the first value of one accumulator out of what is stored at its place.</summary>
    static abstract unsafe V Begin<V>(float* stored, float* factors)
        where V : struct, IVec<V>;
}

/// <summary>From zero: what was stored is overwritten.</summary>
internal readonly struct Overwriting : IAccumulation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe V Begin<V>(float* stored, float* factors)
        where V : struct, IVec<V>
        => V.Zero;
}

/// <summary>From what is stored.</summary>
internal readonly struct Adding : IAccumulation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe V Begin<V>(float* stored, float* factors)
        where V : struct, IVec<V>
        => V.Load(stored);
}

/// <summary>From what is stored, times a factor for each lane: this is where an on-line softmax rescales, at no extra pass.</summary>
internal readonly struct Rescaling : IAccumulation
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe V Begin<V>(float* stored, float* factors)
        where V : struct, IVec<V>
        => V.Load(stored) * V.Load(factors);
}
