using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>A register of booleans: all bits of a lane are 1 or all are 0.</summary>
/// <typeparam name="V">The register.</typeparam>
public readonly struct VecMask<V>
    where V : struct, IVec<V>
{
    private readonly V _bits;

    /// <summary>Takes lanes that already are all ones or all zeros.</summary>
    public VecMask(V bits) => _bits = bits;

    /// <summary>The lanes' bits.</summary>
    public V Bits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _bits;
    }

    /// <summary>True in every lane.</summary>
    public static VecMask<V> All
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(V.BroadcastInt(-1));
    }

    /// <summary>False in every lane.</summary>
    public static VecMask<V> None
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(V.Zero);
    }

    /// <summary>Whether any lane is true.</summary>
    public bool Any
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.MaskBits(this) != 0;
    }

    /// <summary>The same truth in every lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator VecMask<V>(bool value) => new(V.BroadcastInt(value ? -1 : 0));

    /// <summary>And, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<V> operator &(VecMask<V> left, VecMask<V> right) => new(V.And(left._bits, right._bits));

    /// <summary>Or, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<V> operator |(VecMask<V> left, VecMask<V> right) => new(V.Or(left._bits, right._bits));

    /// <summary>Exclusive or, lane by lane: whether the operands differ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<V> operator ^(VecMask<V> left, VecMask<V> right) => new(V.Xor(left._bits, right._bits));

    /// <summary>Not, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VecMask<V> operator !(VecMask<V> value) => new(V.Xor(value._bits, V.BroadcastInt(-1)));

    /// <summary><paramref name="left"/> where this mask is true, <paramref name="right"/> elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Select(V left, V right) => V.Select(this, left, right);

    /// <inheritdoc cref="Select(V, V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VecInt<V> Select(VecInt<V> left, VecInt<V> right) => new(V.Select(this, left.Bits, right.Bits));

    /// <inheritdoc cref="Select(V, V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public VecMask<V> Select(VecMask<V> left, VecMask<V> right) => new(V.Select(this, left._bits, right._bits));
}
