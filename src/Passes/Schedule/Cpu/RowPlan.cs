using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Turns what one segment computes for its rows into a single loop over rows: reductions over the keys split the work of a
/// row into sweeps, and everything that depends on the same reductions shares a sweep. A value of one sweep that a later one
/// reads is kept in memory where it is costly, and computed again where it is not.
/// </summary>
internal sealed class RowPlan(CpuScheduling scheduling, Segment segment)
{
    private readonly List<TileValue> _included = [];
    private readonly HashSet<string> _visited = [];
    private readonly Dictionary<string, int> _levels = [];
    private readonly HashSet<(string Name, int Level)> _evaluated = [];
    private readonly Dictionary<string, int> _lastRead = [];
    private readonly Dictionary<string, Variable> _storedIn = [];
    private readonly HashSet<string> _kept = [];
    private readonly List<(string Buffer, string Value)> _carried = [];
    private string? _weights;
    private string? _output;
    private readonly List<(string Output, string Row)> _rowOutputs = [];
    private int _weightsLevel;

    private TileValues Values => scheduling.Values;

    /// <summary>Keeps a row value of this segment in a buffer of its name.</summary>
    public void Keep(string row)
    {
        if (Values[row].Op is ReduceOp)
        {
            throw scheduling.Unsupported("a reduction that a product or a later loop reads as it is", row);
        }

        if (_kept.Add(row))
        {
            Include(row);
        }
    }

    /// <summary>Gives a carried value its value after this segment.</summary>
    public void Carry(string buffer, string row)
    {
        if (buffer != row)
        {
            _carried.Add((buffer, row));
            Include(row);
        }
    }

    /// <summary>Leaves a value over rows and keys in the scores.</summary>
    public void Weigh(string weights) => Include(_weights = weights);

    /// <summary>Leaves a value over rows and features in the accumulator.</summary>
    public void Output(string output) => Include(_output = output);

    /// <summary>Writes a row value as an output over rows.</summary>
    public void RowOutput(string output, string row)
    {
        Include(row);
        _rowOutputs.Add((output, row));
    }

    /// <summary>The loop over rows, or null where the segment does nothing for a row.</summary>
    public EachRow? Build()
    {
        AssignLevels();
        AssignMemory();
        var body = new List<CpuStatement>();
        var last = _levels.Count == 0 ? 0 : _levels.Values.Max();
        for (var level = 0; level <= Math.Max(last, _weightsLevel); level++)
        {
            Rows(level, body);
            var sweep = Sweep(level);
            if (sweep.Count > 0)
            {
                body.Add(new EachKey(sweep.ToEquatableArray()));
            }
        }

        Features(body);
        foreach (var (output, row) in _rowOutputs)
        {
            body.Add(new StoreRow(output, Read(row, last)));
        }

        Carry(body, last);
        return body.Count == 0 ? null : new EachRow(body.ToEquatableArray());
    }

    /// <summary>Includes a value and what it depends on, dependences first.</summary>
    private void Include(string name)
    {
        var value = Values[name];
        if (value.Op is null || value.Op is DotOp || scheduling.IsInline(value) || !_visited.Add(name))
        {
            if (scheduling.IsInline(value))
            {
                IncludeAll(scheduling.Expand(value.Element));
            }

            return;
        }

        switch (value.Place)
        {
            case ValuePlace.Item:
                scheduling.IncludeItem(value);
                return;
            case ValuePlace.Row when value.Segment != segment.Number && value.Type.Element == ScalarType.Float:
                scheduling.PlanOf(value.Segment).Keep(name);
                return;
            case ValuePlace.Key when !IsLane(value.Name):
                scheduling.IncludeColumn(segment, value);
                return;
            case ValuePlace.Operand:
                throw scheduling.Unsupported("a read of an operand outside a product", name);
            default:
                break;
        }

        foreach (var read in Dependences(value))
        {
            Include(read);
        }

        _included.Add(value);
    }

    private void IncludeAll(Expr expr)
    {
        foreach (var read in TileProgramExtensions.ValuesOf(expr))
        {
            Include(read);
        }
    }

    private IEnumerable<string> Dependences(TileValue value) => value.Op switch
    {
        MapOp or FillOp => TileProgramExtensions.ValuesOf(scheduling.Expand(value.Expression!))
            .Concat(ConditionOf(value) is { } where ? [where] : []),
        ReduceOp { Axis: "J" } reduce => reduce.Where is { } where ? [reduce.Source, where] : [reduce.Source],
        _ => throw scheduling.Unsupported(value.Op is ReduceOp ? "a reduction along another axis than the keys" : "an operation of this kind", value.Name),
    };

    private bool IsLane(string name) => Values[name].Place is ValuePlace.RowAndKey
        || (Values[name].Place == ValuePlace.Key && (Values[name].Type.Element != ScalarType.Float || ConditionOf(Values[name]) is not null));

    /// <summary>
    /// Where a value over keys is computed: where its map says, or at visible pairs alone if an index or a divisor of it is right only
    /// there; null for everywhere. What is at other pairs nobody reads.
    /// </summary>
    private string? ConditionOf(TileValue value) => value.Op is not MapOp map ? null
        : map.Where ?? (segment.Loop?.Guard is { } guard && value.Segment == segment.Number && value.Place is ValuePlace.RowAndKey or ValuePlace.Key
            && !scheduling.IsDefinedEverywhere(map.Value) && !scheduling.Reads(guard, value.Name) ? guard : null);

    private int LevelOf(string name) => _levels.TryGetValue(name, out var level) ? level : 0;

    /// <summary>A value's level is the sweep in which it is known: each reduction that it depends on ends a sweep.</summary>
    private void AssignLevels()
    {
        foreach (var value in _included)
        {
            var level = Dependences(value).Select(LevelOf).DefaultIfEmpty(0).Max();
            _levels[value.Name] = value.Op is ReduceOp ? level + 1 : level;
        }

        // A value that only later sweeps read waits for them.
        for (var k = _included.Count - 1; k >= 0; k--)
        {
            var value = _included[k];
            if (!IsLane(value.Name) || value.Name == _weights)
            {
                continue;
            }

            var uses = _included.Where(u => Dependences(u).Contains(value.Name)).Select(u => _levels[u.Name] - (u.Op is ReduceOp ? 1 : 0)).ToList();
            if (uses.Count > 0)
            {
                _levels[value.Name] = Math.Max(_levels[value.Name], uses.Min());
            }
        }
    }

    private void AssignMemory()
    {
        foreach (var value in _included)
        {
            if (value.Op is ReduceOp reduce)
            {
                Evaluate(reduce.Source, _levels[value.Name] - 1);
                if (reduce.Where is not null)
                {
                    Evaluate(reduce.Where, _levels[value.Name] - 1);
                }
            }
            else if (IsLane(value.Name))
            {
                Evaluate(value.Name, _levels[value.Name]);
            }
        }

        // The scores hold the product until its last reader, then the next value that is kept, and in the end the weights.
        var product = _weights is not null && Values[_weights].IsScoreProduct;
        var busyUntil = product ? int.MaxValue
            : Values.All.Where(v => v.IsScoreProduct && v.Segment == segment.Number).Select(v => LastRead(v.Name)).DefaultIfEmpty(0).Max();
        foreach (var value in _included.Where(v => _lastRead.ContainsKey(v.Name) && v.Name != _weights).OrderBy(v => _levels[v.Name]))
        {
            if (_levels[value.Name] >= busyUntil)
            {
                _storedIn[value.Name] = CpuKernel.Scores;
                busyUntil = LastRead(value.Name);
            }
            else
            {
                _storedIn[value.Name] = scheduling.Buffer(value.Name + ".tile", CpuBufferShape.RowsByKeys).Element;
            }
        }

        if (_weights is null || product)
        {
            return;
        }

        _weightsLevel = Math.Max(LevelOf(_weights), busyUntil);
        if (_weightsLevel > LevelOf(_weights))
        {
            Evaluate(_weights, _weightsLevel);
            _storedIn[_weights] = scheduling.Buffer(_weights + ".tile", CpuBufferShape.RowsByKeys).Element;
        }
        else if (_lastRead.ContainsKey(_weights))
        {
            _storedIn[_weights] = CpuKernel.Scores;
        }
    }

    private int LastRead(string name) => _lastRead.TryGetValue(name, out var level) ? level : 0;

    /// <summary>Marks what a sweep evaluates, and what it reads of earlier ones.</summary>
    private void Evaluate(string name, int level)
    {
        var value = Values[name];
        if (value.IsScoreProduct || (IsLane(name) && LevelOf(name) < level && IsCostly(value)))
        {
            _lastRead[name] = Math.Max(LastRead(name), level);
        }
        else if (IsLane(name) && value.Op is not null && !scheduling.IsInline(value) && _evaluated.Add((name, level)))
        {
            foreach (var read in Dependences(value))
            {
                Evaluate(read, level);
            }
        }
    }

    /// <summary>Whether a value is kept rather than computed twice: a float that needs the scores or reads a tensor.</summary>
    private bool IsCostly(TileValue value)
        => value.Type.Element == ScalarType.Float
            && (scheduling.Expand(value.Expression!).Any(e => e is Access)
                || Dependences(value).Any(d => Values[d].IsScoreProduct || (IsLane(d) && IsCostly(Values[d]))));

    private void Rows(int level, List<CpuStatement> body)
    {
        foreach (var value in _included.Where(v => v.Place == ValuePlace.Row && _levels[v.Name] == level))
        {
            if (value.Op is ReduceOp)
            {
                // Its sweep has named it.
                continue;
            }

            var expression = Chosen(value, level);
            body.Add(_kept.Contains(value.Name)
                ? new Set(scheduling.Buffer(value.Name, CpuBufferShape.Rows).Name, expression)
                : new Let(value.Element, expression));
        }
    }

    private List<CpuStatement> Sweep(int level)
    {
        var body = new List<CpuStatement>();
        var stores = new List<CpuStatement>();
        var named = new HashSet<string>();
        foreach (var value in _included)
        {
            if (value.Op is ReduceOp reduce && _levels[value.Name] == level + 1)
            {
                if (value.Type.Element != ScalarType.Float)
                {
                    throw scheduling.Unsupported("a reduction of integers", value.Name);
                }

                Name(reduce.Source);
                if (reduce.Where is not null)
                {
                    Name(reduce.Where);
                }

                body.Add(new Reduce(reduce.Operator, value.Element, Read(reduce.Source, level), reduce.Where is null ? null : Read(reduce.Where, level)));
            }
            else if (IsLane(value.Name) && _levels[value.Name] == level && (_storedIn.ContainsKey(value.Name) || _evaluated.Contains((value.Name, level))))
            {
                Name(value.Name);
                if (_storedIn.TryGetValue(value.Name, out var buffer))
                {
                    stores.Add(new Set(buffer.Name, value.Element));
                }
            }
        }

        if (_weights is not null && _weightsLevel == level && !Values[_weights].IsScoreProduct
            && !(_storedIn.TryGetValue(_weights, out var kept) && kept == CpuKernel.Scores))
        {
            Name(_weights);
            stores.Add(new Set(CpuKernel.Scores.Name, Read(_weights, level)));
        }

        body.AddRange(stores);
        return body;

        void Name(string name)
        {
            var value = Values[name];
            if (!IsLane(name) || value.IsScoreProduct || scheduling.IsInline(value) || (_storedIn.ContainsKey(name) && LevelOf(name) < level))
            {
                if (scheduling.IsInline(value))
                {
                    foreach (var read in TileProgramExtensions.ValuesOf(scheduling.Expand(value.Element)))
                    {
                        Name(read);
                    }
                }

                return;
            }

            if (!named.Add(name))
            {
                return;
            }

            foreach (var read in Dependences(value))
            {
                Name(read);
            }

            var map = (MapOp)value.Op!;
            var expression = Resolve(map.Value, level);
            body.Add(name == segment.Loop?.Guard
                ? new Guard(value.Element, expression)
                : new Let(value.Element, expression, ConditionOf(value) is { } where ? Read(where, level) : null, map.Otherwise ?? OtherwiseOf(value)));
        }
    }

    private Expr? OtherwiseOf(TileValue value) => ConditionOf(value) is null ? null : Expr.Zero(value.Type.Element);

    private void Features(List<CpuStatement> body)
    {
        if (_output is null || Values[_output].Op is null)
        {
            return;
        }

        var sweep = new List<CpuStatement>();
        foreach (var value in _included.Where(v => v.Place == ValuePlace.RowAndFeature))
        {
            var map = value.Op as MapOp ?? throw scheduling.Unsupported("an operation of this kind over features", value.Name);
            sweep.Add(new Let(value.Element, Resolve(map.Value, 0), map.Where is null ? null : Read(map.Where, 0), map.Otherwise));
        }

        sweep.Add(new Set(CpuKernel.Accumulator.Name, Read(_output, 0)));
        body.Add(new EachFeature(sweep.ToEquatableArray()));
    }

    /// <summary>Carried values change together: one that becomes another's old value reads it before any is stored.</summary>
    private void Carry(List<CpuStatement> body, int level)
    {
        var stores = new List<CpuStatement>();
        foreach (var (buffer, row) in _carried)
        {
            var next = Read(row, level);
            if (Values[row] is { Op: null } && segment.Loop is not null)
            {
                var old = Expr.Variable(buffer + ".old", ScalarType.Float, VariableKind.Value);
                body.Add(new Let(old, next));
                next = old;
            }

            stores.Add(new Set(scheduling.Buffer(buffer, CpuBufferShape.Rows).Name, next));
        }

        body.AddRange(stores);
    }

    /// <summary>A row map as one expression; its condition, a bool of the row, becomes a choice.</summary>
    private Expr Chosen(TileValue value, int level) => value.Op is MapOp { Where: { } where } map
        ? Expr.Select(Read(where, level), Resolve(map.Value, level), map.Otherwise!)
        : Resolve(value.Expression!, level);

    private Expr Read(string name, int level) => Resolve(Values[name].Element, level);

    /// <summary>The expression over what the kernel can read at a sweep of this level.</summary>
    private Expr Resolve(Expr expr, int level)
    {
        var expanded = scheduling.Expand(expr);
        var replacements = new Dictionary<Expr, Expr>();
        foreach (var name in TileProgramExtensions.ValuesOf(expanded))
        {
            var value = Values[name];
            if (value.IsScoreProduct)
            {
                replacements[value.Element] = CpuKernel.Scores;
            }
            else if (value.Place == ValuePlace.RowAndFeature && (value.Op is null || value.Op is DotOp))
            {
                replacements[value.Element] = CpuKernel.Accumulator;
            }
            else if (_storedIn.TryGetValue(name, out var buffer) && LevelOf(name) < level)
            {
                replacements[value.Element] = buffer;
            }
        }

        return expanded.Substitute(replacements);
    }
}
