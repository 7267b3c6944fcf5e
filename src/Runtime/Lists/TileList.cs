using System;
using System.Buffers;

namespace Attn.Runtime;

/// <summary>
/// The key tiles that each query tile visits, found once for many calls: compressed rows, for each batch and head that the mask tells apart.
/// A generated attention makes one with <c>FindTiles</c> and takes it in <see cref="AttentionOptions.Tiles"/>; it is checked against each call. The
/// mask is still evaluated on partial tiles, so a list only ever says which they are. May be used by several threads at once.
/// </summary>
public sealed class TileList
{
    // Query tiles of one piece of work.
    private const int RowsOfAnItem = 8;

    private readonly int[] _offsets;
    private readonly int[] _entries;

    private TileList(TileListKey key, int[] offsets, int[] entries)
    {
        (Key, _offsets, _entries) = (key, offsets, entries);
        foreach (var entry in entries)
        {
            Full += entry & 1;
        }
    }

    /// <summary>What it was made for.</summary>
    public TileListKey Key { get; }

    /// <summary>All tiles, over the batches and heads that it tells apart.</summary>
    public long Total => (long)Key.Batches * Key.Heads * Key.QueryTiles * Key.KeyTiles;

    /// <summary>Tiles all of whose pairs are visible.</summary>
    public long Full { get; }

    /// <summary>Tiles on which the mask is evaluated.</summary>
    public long Partial => _entries.Length - Full;

    /// <summary>Tiles that are not visited.</summary>
    public long Empty => Total - _entries.Length;

    /// <summary>Where the entries of each query tile begin, batches and heads outermost; one more at the end.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>The key tiles that are visited, ascending in each query tile: twice the number, and 1 more where the tile is full.</summary>
    public ReadOnlySpan<int> Entries => _entries;

    /// <summary>Makes a list.</summary>
    /// <param name="classifier">Tells the classes.</param>
    /// <param name="key">What it is made for.</param>
    /// <param name="options">Threads and cancellation.</param>
    /// <exception cref="AttnException">ATTN5003: more tiles are visited than an array can hold.</exception>
    public static TileList Build<TClassifier>(TClassifier classifier, TileListKey key, AttentionOptions? options = null)
        where TClassifier : struct, ITileClassifier, allows ref struct
    {
        TensorLayout.Elements("the tile list", [key.Batches, key.Heads, key.QueryTiles, key.KeyTiles]);
        var rows = key.Batches * key.Heads * key.QueryTiles;
        var offsets = new int[rows + 1];
        var classes = ArrayPool<TileClass>.Shared.Rent(Math.Max(1, rows * key.KeyTiles));
        try
        {
            var items = (rows + RowsOfAnItem - 1) / RowsOfAnItem;
            WorkSplitter.Run(new Classification<TClassifier>(classifier, key, classes, offsets.AsSpan(1)), items, 0, options);
            for (var row = 0; row < rows; row++)
            {
                offsets[row + 1] += offsets[row];
            }

            var entries = new int[offsets[rows]];
            WorkSplitter.Run(new Compression(key.KeyTiles, classes, offsets, entries), items, 0, options);
            return new TileList(key, offsets, entries);
        }
        finally
        {
            ArrayPool<TileClass>.Shared.Return(classes);
        }
    }

    /// <summary>The classes of all key tiles of a query tile.</summary>
    /// <param name="batch">b; any where the tiles are the same in all batches.</param>
    /// <param name="head">h; any where the tiles are the same in all heads.</param>
    /// <param name="queryTile">The query tile's number.</param>
    /// <param name="tiles">Receives a class for each key tile.</param>
    public void Classes(int batch, int head, int queryTile, Span<TileClass> tiles)
    {
        tiles.Clear();
        foreach (var entry in Row(batch, head, queryTile))
        {
            tiles[entry >> 1] = (entry & 1) == 1 ? TileClass.Full : TileClass.Partial;
        }
    }

    /// <summary>
    /// The classes of all key tiles for any stretch of queries, of a chunk or of a decoded token: a key tile is visited where one of the query tiles that
    /// the stretch touches visits it, and full where it is full in each.
    /// </summary>
    /// <param name="batch">b; any where the tiles are the same in all batches.</param>
    /// <param name="head">h; any where the tiles are the same in all heads.</param>
    /// <param name="firstRow">The first query.</param>
    /// <param name="rows">How many, 1 or more.</param>
    /// <param name="tiles">Receives a class for each key tile.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such queries.</exception>
    public void Classes(int batch, int head, int firstRow, int rows, Span<TileClass> tiles)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)firstRow + rows, Key.Queries, nameof(rows));
        var (first, last) = (firstRow / Key.QueryTile, (firstRow + rows - 1) / Key.QueryTile);
        Classes(batch, head, first, tiles);
        for (var queryTile = first + 1; queryTile <= last; queryTile++)
        {
            var next = 0;
            foreach (var entry in Row(batch, head, queryTile))
            {
                Demote(tiles[next..(entry >> 1)]);
                next = (entry >> 1) + 1;
                ref var tile = ref tiles[entry >> 1];
                tile = tile == TileClass.Full && (entry & 1) == 1 ? TileClass.Full : TileClass.Partial;
            }

            Demote(tiles[next..]);
        }

        static void Demote(Span<TileClass> tiles) => tiles.Replace(TileClass.Full, TileClass.Partial);
    }

    /// <summary>The same tiles by key tile: for each, the query tiles that visit it.</summary>
    public TileList Transposed()
    {
        var key = Key with { Queries = Key.Keys, Keys = Key.Queries, QueryTile = Key.KeyTile, KeyTile = Key.QueryTile };
        var (tiles, others) = (key.QueryTiles, key.KeyTiles);
        var runs = key.Batches * key.Heads;
        var offsets = new int[(runs * tiles) + 1];
        for (var run = 0; run < runs; run++)
        {
            foreach (var entry in _entries.AsSpan(_offsets[run * others].._offsets[(run + 1) * others]))
            {
                offsets[(run * tiles) + (entry >> 1) + 1]++;
            }
        }

        for (var tile = 0; tile < runs * tiles; tile++)
        {
            offsets[tile + 1] += offsets[tile];
        }

        // Query tiles come in order, so each key tile's entries ascend.
        var entries = new int[_entries.Length];
        var next = offsets.AsSpan().ToArray();
        for (var row = 0; row < runs * others; row++)
        {
            foreach (var entry in _entries.AsSpan(_offsets[row].._offsets[row + 1]))
            {
                entries[next[(row / others * tiles) + (entry >> 1)]++] = (row % others * 2) + (entry & 1);
            }
        }

        return new TileList(key, offsets, entries);
    }

    /// <summary>Checks that the list was made for a call.</summary>
    /// <exception cref="AttnException">ATTN5016.</exception>
    public void Check(TileListKey call)
    {
        if (call != Key)
        {
            throw RuntimeErrors.ForeignTileList.With(
                Key.Text, call with { Fingerprint = 0 } == Key with { Fingerprint = 0 } ? "the same with other parameters or captured tensors" : call.Text);
        }
    }

    private ReadOnlySpan<int> Row(int batch, int head, int queryTile)
    {
        var run = ((Key.Batches == 1 ? 0 : batch) * Key.Heads) + (Key.Heads == 1 ? 0 : head);
        var row = (run * Key.QueryTiles) + queryTile;
        return _entries.AsSpan(_offsets[row].._offsets[row + 1]);
    }

    /// <summary>Finds the classes of some rows of tiles, and counts what each visits.</summary>
    private readonly ref struct Classification<TClassifier>(TClassifier classifier, TileListKey key, Span<TileClass> classes, Span<int> counts) : IWork
        where TClassifier : struct, ITileClassifier, allows ref struct
    {
        private readonly TClassifier _classifier = classifier;
        private readonly Span<TileClass> _classes = classes;
        private readonly Span<int> _counts = counts;

        public void Execute(int item, Scratch scratch)
        {
            for (var row = item * RowsOfAnItem; row < Math.Min((item + 1) * RowsOfAnItem, _counts.Length); row++)
            {
                var run = row / key.QueryTiles;
                var tiles = _classes.Slice(row * key.KeyTiles, key.KeyTiles);
                _classifier.Classify(run / key.Heads, run % key.Heads, row % key.QueryTiles, tiles);
                _counts[row] = tiles.Length - tiles.Count(TileClass.Empty);
            }
        }
    }

    /// <summary>Writes the entries of some rows of tiles.</summary>
    private readonly ref struct Compression(int keyTiles, ReadOnlySpan<TileClass> classes, ReadOnlySpan<int> offsets, Span<int> entries) : IWork
    {
        private readonly ReadOnlySpan<TileClass> _classes = classes;
        private readonly ReadOnlySpan<int> _offsets = offsets;
        private readonly Span<int> _entries = entries;

        public void Execute(int item, Scratch scratch)
        {
            for (var row = item * RowsOfAnItem; row < Math.Min((item + 1) * RowsOfAnItem, _offsets.Length - 1); row++)
            {
                var tiles = _classes.Slice(row * keyTiles, keyTiles);
                var to = _entries[_offsets[row].._offsets[row + 1]];
                var tile = 0;
                for (var at = 0; at < to.Length; at++, tile++)
                {
                    tile += tiles[tile..].IndexOfAnyExcept(TileClass.Empty);
                    to[at] = (2 * tile) + (tiles[tile] == TileClass.Full ? 1 : 0);
                }
            }
        }
    }
}
