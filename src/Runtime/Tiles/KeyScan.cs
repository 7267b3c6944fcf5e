using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Attn.Runtime;

/// <summary>Finds, mask by mask, the keys of a tile that some row of a panel sees.</summary>
public struct KeyScan
{
    private int _first;
    private int _end;
    private int _pairs;

    /// <summary>Takes a key's mask in; keys ascend for each register of rows.</summary>
    /// <param name="key">The key, counted from the tile's first.</param>
    /// <param name="visible">The rows that see it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add<V>(int key, VecMask<V> visible)
        where V : struct, IVec<V>
    {
        var rows = V.MaskBits(visible);
        if (rows != 0)
        {
            _first = _pairs == 0 ? key : Math.Min(_first, key);
            _end = Math.Max(_end, key + 1);
            _pairs += BitOperations.PopCount(rows);
        }
    }

    /// <summary>The keys from the first to the last that any row sees; full where every row sees all of them.</summary>
    /// <param name="rows">Rows of the panel.</param>
    public readonly KeySpan Span(int rows) => new(_first, _end, _pairs == (_end - _first) * rows);
}
