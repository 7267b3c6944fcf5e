using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>What the elements of a tile value belong to.</summary>
internal enum ValuePlace
{
    Item,
    Row,
    Key,
    RowAndKey,
    RowAndFeature,
    Operand,
}

/// <summary>A named value of a tile kernel.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Place">What its elements belong to.</param>
/// <param name="Segment">The number of the top-level stretch of statements that defines it.</param>
/// <param name="Op">How it is made; null for a carried value.</param>
internal sealed record TileValue(string Name, TileType Type, ValuePlace Place, int Segment, TileOp? Op)
{
    /// <summary>The element at the current place.</summary>
    public Variable Element { get; } = TileProgramExtensions.Element(Name, Type.Element);

    /// <summary>The expression of a map or fill; null for other operations.</summary>
    public Expr? Expression => Op switch
    {
        MapOp map => map.Value,
        FillOp fill => fill.Value,
        _ => null,
    };

    /// <summary>Whether this is a product of queries and keys.</summary>
    public bool IsScoreProduct => Op is DotOp && Place == ValuePlace.RowAndKey;
}

/// <summary>A stretch of top-level statements: those between two loops, or one loop's body.</summary>
internal sealed record Segment(int Number, Loop? Loop, EquatableArray<TileStatement> Statements);

/// <summary>The values and segments of a kernel whose grid is batch, head and query tile.</summary>
internal sealed class TileValues
{
    private readonly Dictionary<string, TileValue> _values = [];

    public TileValues(TileProgram program, TileKernel kernel)
    {
        var stretch = new List<TileStatement>();
        var segments = new List<Segment>();
        foreach (var statement in kernel.Body)
        {
            if (statement is Loop loop)
            {
                Close();
                segments.Add(new Segment(segments.Count, loop, loop.Body));
            }
            else
            {
                stretch.Add(statement);
            }
        }

        Close();
        Segments = segments;
        foreach (var segment in segments)
        {
            foreach (var carried in segment.Loop?.Carried ?? [])
            {
                Add(program, carried.Name, carried.Type, segment, null);
            }

            foreach (var statement in segment.Statements)
            {
                if (statement is Loop nested)
                {
                    throw CpuLimitationException.Construct(program, "a loop inside a loop", nested.Axis);
                }
            }

            foreach (var define in segment.Statements.Definitions())
            {
                Add(program, define.Name, define.Type, segment, define.Value);
            }
        }

        void Close()
        {
            segments.Add(new Segment(segments.Count, null, stretch.ToEquatableArray()));
            stretch.Clear();
        }
    }

    /// <summary>Stretches and loops in turn; the first and the last are stretches.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    public TileValue this[string name] => _values[name];

    public IEnumerable<TileValue> All => _values.Values;

    private void Add(TileProgram program, string name, TileType type, Segment segment, TileOp? op)
    {
        var place = op is LoadOp or TransformOp { Transform.Operand: not RowTransform.Output } ? ValuePlace.Operand : string.Join(",", type.Shape.Select(s => FeatureRank.Is(s) ? "features" : s)) switch
        {
            "" => ValuePlace.Item,
            "I" => ValuePlace.Row,
            "J" => ValuePlace.Key,
            "I,J" => ValuePlace.RowAndKey,
            "I,features" => ValuePlace.RowAndFeature,
            _ => throw CpuLimitationException.Construct(program, $"a value of shape {type}", name),
        };
        _values[name] = new TileValue(name, type, place, segment.Number, op);
    }
}
