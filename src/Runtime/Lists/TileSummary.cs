using System;
using System.Buffers;

namespace Attn.Runtime;

/// <summary>
/// Bounds of an integer over each tile of one axis: its least and greatest value, and the set of its residues modulo 64. Generated code fills it
/// before it asks which tiles are empty or full, once a call. The memory is rented, so a call allocates nothing in steady state.
/// </summary>
public readonly struct TileSummary
{
    // Enough tiles that starting a piece of work costs little beside it.
    private const int TilesOfAnItem = 64;

    private readonly long[]? _values;
    private readonly int _heads;
    private readonly int _batches;

    private TileSummary(int batches, int heads, int rows, int tile)
    {
        (_batches, _heads, Rows, TileRows) = (batches, heads, rows, tile);
        _values = ArrayPool<long>.Shared.Rent(checked(batches * heads * Tiles * 3));
    }

    /// <summary>The rows of the axis.</summary>
    public int Rows { get; }

    /// <summary>Rows of a tile; the last tile may have fewer.</summary>
    public int TileRows { get; }

    /// <summary>The tiles of the axis.</summary>
    public int Tiles => (int)(((long)Rows + TileRows - 1) / TileRows);

    /// <summary>Independent pieces of the work of filling it.</summary>
    public int Items => _batches * _heads * Groups;

    private int Groups => (Tiles + TilesOfAnItem - 1) / TilesOfAnItem;

    /// <summary>A summary whose memory is rented until <see cref="Return"/>.</summary>
    /// <param name="batches">The batches that the values differ in; 1 where they are the same in all.</param>
    /// <param name="heads">The heads that the values differ in; 1 where they are the same in all.</param>
    /// <param name="rows">Rows of the axis.</param>
    /// <param name="tile">Rows of a tile.</param>
    public static TileSummary Rent(int batches, int heads, int rows, int tile) => new(batches, heads, rows, tile);

    /// <summary>Gives the memory back; of a summary that was never rented nothing happens.</summary>
    public void Return()
    {
        if (_values is { } values)
        {
            ArrayPool<long>.Shared.Return(values);
        }
    }

    /// <summary>What a piece of the work is.</summary>
    public SummaryItem Locate(int item)
    {
        var first = item % Groups * TilesOfAnItem;
        var run = item / Groups;
        return new(run / _heads, run % _heads, first, Math.Min(first + TilesOfAnItem, Tiles));
    }

    /// <summary>The least value of each tile.</summary>
    public Span<long> Least(long batch, long head) => Plane(batch, head, 0);

    /// <summary>The greatest value of each tile.</summary>
    public Span<long> Greatest(long batch, long head) => Plane(batch, head, 1);

    /// <summary>The residues modulo 64 of each tile's values, a bit each.</summary>
    public Span<long> Residues(long batch, long head) => Plane(batch, head, 2);

    private Span<long> Plane(long batch, long head, int part)
    {
        var run = ((_batches == 1 ? 0 : (int)batch) * _heads) + (_heads == 1 ? 0 : (int)head);
        return _values.AsSpan(((run * 3) + part) * Tiles, Tiles);
    }
}

/// <summary>One piece of the work of filling a summary: some tiles of one head.</summary>
/// <param name="Batch">b.</param>
/// <param name="Head">h.</param>
/// <param name="First">The first tile.</param>
/// <param name="End">The tile after the last.</param>
public readonly record struct SummaryItem(int Batch, int Head, int First, int End);
