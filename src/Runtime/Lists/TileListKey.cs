using System;
using System.Runtime.InteropServices;

namespace Attn.Runtime;

/// <summary>
/// What a tile list was made for: the attention and its tiles, the lengths, and a fingerprint of every argument that the mask reads. Two calls
/// with one key have the same tiles.
/// </summary>
/// <param name="Attention">The attention's name.</param>
/// <param name="Batches">The batches that the tiles differ in; 1 where they are the same in all.</param>
/// <param name="Heads">The query heads that the tiles differ in; 1 where they are the same in all.</param>
/// <param name="Queries">M.</param>
/// <param name="Keys">N.</param>
/// <param name="QueryTile">Rows of a query tile.</param>
/// <param name="KeyTile">Rows of a key tile.</param>
/// <param name="Fingerprint">Of the mask, and of the parameters, dimensions and tensors that it reads.</param>
public sealed record TileListKey(string Attention, int Batches, int Heads, int Queries, int Keys, int QueryTile, int KeyTile, ulong Fingerprint)
{
    /// <summary>The query tiles.</summary>
    public int QueryTiles => (int)(((long)Queries + QueryTile - 1) / QueryTile);

    /// <summary>The key tiles.</summary>
    public int KeyTiles => (int)(((long)Keys + KeyTile - 1) / KeyTile);

    internal string Text => $"{Attention} of {Batches} x {Heads} x {Queries} x {Keys} in tiles of {QueryTile} x {KeyTile}";
}

/// <summary>A 64-bit fingerprint of numbers and tensors, the same in every process.</summary>
public ref struct TileFingerprint
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>A fingerprint that begins with that of a mask.</summary>
    public TileFingerprint(ulong mask) => _state = mask;

    /// <summary>The fingerprint so far.</summary>
    public readonly ulong Value => _state;

    /// <summary>Takes in a number.</summary>
    public void Add(long value) => _state = Mixed(_state ^ (ulong)value);

    /// <summary>Takes in a number.</summary>
    public void Add(float value) => Add(BitConverter.SingleToInt32Bits(value));

    /// <summary>Takes in a truth.</summary>
    public void Add(bool value) => Add(value ? 1L : 0);

    /// <summary>Takes in all elements of a tensor.</summary>
    public void Add<T>(ReadOnlySpan<T> tensor)
        where T : unmanaged
    {
        Add(tensor.Length);
        var bytes = MemoryMarshal.AsBytes(tensor);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var (a, b, c, d) = (_state, _state + 1, _state + 2, _state + 3);
        var at = 0;

        // Four chains: a product takes longer than a load.
        for (; at + 4 <= words.Length; at += 4)
        {
            (a, b, c, d) = (Mixed(a ^ words[at]), Mixed(b ^ words[at + 1]), Mixed(c ^ words[at + 2]), Mixed(d ^ words[at + 3]));
        }

        _state = Mixed(Mixed(a ^ Mixed(b)) ^ Mixed(c ^ Mixed(d + Odd)));
        for (; at < words.Length; at++)
        {
            _state = Mixed(_state ^ words[at]);
        }

        foreach (var last in bytes[(words.Length * sizeof(ulong))..])
        {
            Add(last);
        }
    }

    private static ulong Mixed(ulong value)
    {
        value *= Odd;
        return (value ^ (value >> 29)) * 0xBF58476D1CE4E5B9 ^ (value >> 32);
    }
}
