using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.Runtime;

namespace Attn.Cpu.Bench;

/// <summary>How operands are stored.</summary>
internal enum Element
{
    F32,
    F16,
    BF16,
}

/// <summary>A row of the table: one attention at one shape.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Variant">What is computed.</param>
/// <param name="Shape">On what.</param>
internal sealed record Work(string Name, Variant Variant, AttentionShape Shape)
{
    /// <summary>The edge of the square tiles whose visited share is reported.</summary>
    public const int ShareTile = 64;

    /// <summary>How the operands are stored.</summary>
    public Element Element { get; init; }

    /// <summary>A kernel written by hand, of the same work.</summary>
    public Action<Operands<float>, AttentionOptions>? HandWritten { get; init; }

    /// <summary>The work whose time this one's is compared with.</summary>
    public string? Base { get; init; }

    /// <summary>Visible pairs of query and key, over all heads.</summary>
    public double Pairs => Shape.QueryHeads * Enumerable.Range(0, Shape.Queries).Sum(m =>
    {
        var (first, end) = KeysOf(m);
        return (double)Math.Max(0, end - first);
    });

    /// <summary>Of all tiles of <see cref="ShareTile"/> queries and keys, the part that holds a visible pair.</summary>
    public double VisitedShare
    {
        get
        {
            var visited = 0L;
            for (var start = 0; start < Shape.Queries; start += ShareTile)
            {
                var seen = new HashSet<int>();
                for (var m = start; m < Math.Min(Shape.Queries, start + ShareTile); m++)
                {
                    var (first, end) = KeysOf(m);
                    seen.UnionWith(Enumerable.Range(first / ShareTile, Tiles(end) - (first / ShareTile)));
                }

                visited += seen.Count;
            }

            return visited / ((double)Tiles(Shape.Queries) * Tiles(Shape.Keys));
        }
    }

    /// <summary>Floating operations of a call: two products, a multiplication and an addition each.</summary>
    public double Flops => 2 * Pairs * (Shape.HeadDim + Shape.ValueDim);

    /// <summary>Bytes of all keys and values.</summary>
    public double KeyValueBytes => (double)Shape.KeyHeads * Shape.Keys * (Shape.HeadDim + Shape.ValueDim) * (Element == Element.F32 ? 4 : 2);

    /// <summary>Whether memory bounds the work, not arithmetic: a step of decoding.</summary>
    public bool IsDecode => Shape.Queries == 1;

    /// <summary>The work as a peer is told it.</summary>
    public string Request
    {
        get
        {
            var fields = new Dictionary<string, string>(Variant.Parameters)
            {
                ["attention"] = Variant.Name,
                ["query_heads"] = Text(Shape.QueryHeads),
                ["key_heads"] = Text(Shape.KeyHeads),
                ["queries"] = Text(Shape.Queries),
                ["keys"] = Text(Shape.Keys),
                ["features"] = Text(Shape.HeadDim),
                ["element"] = Element.ToString().ToLowerInvariant(),
            };
            return string.Join(' ', fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value}"));
        }
    }

    /// <summary>The keys that a query row sees.</summary>
    public (int First, int End) KeysOf(int row) => Variant.Keys(row + Shape.Keys - Shape.Queries, Shape.Keys);

    private static int Tiles(int length) => (length + ShareTile - 1) / ShareTile;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
