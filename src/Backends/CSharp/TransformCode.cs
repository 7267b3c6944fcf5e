using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>
/// Prints the method that transforms the rows of an operand's tile. Rows go by panels, transposed, with a row a lane: features are then plain
/// loops, a reduction over features is a register, and a feature further on is another line of the panel.
/// </summary>
/// <param name="kernel">The kernel.</param>
/// <param name="names">Identifiers.</param>
/// <param name="scalar">Prints what is the same for all rows.</param>
/// <param name="surroundings">Declares what expressions read of the item and the launch.</param>
/// <param name="transform">What is done to a row.</param>
/// <param name="place">The rows.</param>
internal sealed class TransformCode(
    CpuKernel kernel, CSharpNames names, ScalarCode scalar, Action<SourceWriter, IEnumerable<Expr>> surroundings, RowTransform transform, TransformPlace place)
{
    private readonly Dictionary<string, string> _vectors = [];
    private readonly Dictionary<(Expr Theta, Expr Position, Expr Length), Rotation> _rotations = [];
    private readonly HashSet<string> _laneValues = [];
    private readonly Dictionary<Expr, Variable> _hoisted = [];
    private readonly SourceWriter _ofLaunch = new(3);
    private readonly string _scratch = names.Fresh("scratch");
    private readonly string _width = names.Fresh("width");
    private readonly string _first = names.Fresh("first");
    private readonly string _rows = names.Fresh("rows");
    private readonly string _lane = names.Fresh("c");
    private readonly string _inside = names.Fresh("inside");

    /// <summary>The features of a row before it is transformed.</summary>
    private static Expr RawLength(CpuKernel kernel, RowTransform transform) => transform.Operand switch
    {
        "v" => Names.E,
        RowTransform.Output => kernel.OutputFeatures,
        _ => Names.D,
    };

    /// <summary>The vectors that a transform needs memory for, by the lines that they take.</summary>
    public static IReadOnlyList<Expr> Lengths(CpuKernel kernel, RowTransform transform) =>
    [
        .. (transform.Operand == RowTransform.Output ? Array.Empty<Expr>() : [RawLength(kernel, transform)])
            .Concat(transform.Steps.Where(s => s.Operator is null).Select(s => kernel.ExtentOf(s.Rank)))
            .Concat(RotationsOf(transform).SelectMany(r => new[] { r[3] / 2, r[3] / 2 }))
            .Select(length => Lines(kernel, transform, length)),
    ];

    /// <summary>
    /// The lines of a vector's panel. Where a choice by the feature or by lengths is left, the side that is not wanted is read too, at a line that has
    /// to exist.
    /// </summary>
    private static Expr Lines(CpuKernel kernel, RowTransform transform, Expr length)
        => transform.Steps.Any(step => FeatureLoop.Of(kernel, step).Any(loop => loop.HasChoice)) ? Expr.Max(length, 1) : length;

    /// <summary>Prints the method; returns its name.</summary>
    public string Print(SourceWriter writer)
    {
        var method = names.Fresh($"Transform{place.View}");
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        writer.Open($"private {(place.Finite.Length > 0 ? "bool" : "void")} {method}(in Tile<V> {place.Tile}, TileItem {place.Item}, {place.Parameters}Scratch {_scratch})");
        surroundings(writer, [.. transform.Expressions, .. Lengths(kernel, transform), .. transform.Steps.Select(s => kernel.ExtentOf(s.Rank))]);
        writer.Line($"var {_width} = _plan.PanelRows;");
        Memory(writer);
        Rotations(writer);
        var loop = writer.Part();
        loop.Open($"for (var {_first} = 0; {_first} < {place.Rows}; {_first} += {_width})");
        loop.Line($"var {_rows} = Math.Min({_width}, {place.Rows} - {_first});");
        var source = _vectors[transform.Operand];
        loop.Line(transform.Operand == RowTransform.Output
            ? $"var {source} = {place.Tile}.Accumulator({_first});"
            : $"{place.Tile}.Stage(_launch.{place.View}.Block({place.Item}.Batch, {place.Head}, {place.First} + {_first}, {_rows}), {source});");
        FillRotations(loop);
        var result = _vectors[transform.Result.Name];
        Lanes(loop);
        switch (transform.Operand)
        {
            case "q":
                loop.Line($"{place.Tile}.PackQueries({result}, {_first}, {_rows}, {place.Factor});");
                break;
            case "k":
                loop.Line($"{place.Tile}.PackKeys({result}, {_first}, {_rows});");
                break;
            case "v":
                loop.Line($"{place.Finite} &= {place.Tile}.PackValues({result}, {_first}, {_rows});");
                break;
            default:
                loop.Line($"{result}.CopyTo({source});");
                break;
        }

        loop.Close();
        writer.Insert(_ofLaunch);
        if (place.Finite.Length > 0)
        {
            writer.Line($"var {place.Finite} = true;");
        }

        writer.Insert(loop);
        if (place.Finite.Length > 0)
        {
            writer.Line($"return {place.Finite};");
        }

        writer.Close();
        return method;
    }

    private static IEnumerable<Apply> RotationsOf(RowTransform transform)
        => transform.Expressions.SelectMany(e => e.Nodes()).OfType<Apply>().Where(a => a.Op.Typing == OpTyping.Rotation)
            .GroupBy(a => (a[0], a[1], a[3])).Select(g => g.First());

    private void Memory(SourceWriter writer)
    {
        _vectors[transform.Operand] = names.Fresh("raw");
        _laneValues.Add(transform.Operand);
        if (transform.Operand != RowTransform.Output)
        {
            Take(_vectors[transform.Operand], RawLength(kernel, transform));
        }

        foreach (var step in transform.Steps)
        {
            _laneValues.Add(step.Name);
            if (step.Operator is null)
            {
                _vectors[step.Name] = names.Of(Number(step.Name));
                Take(_vectors[step.Name], kernel.ExtentOf(step.Rank));
            }
        }

        void Take(string vector, Expr length) => writer.Line($"var {vector} = {Taken(length)};");
    }

    private string Taken(Expr length) => $"{_scratch}.TakeFloats((int){scalar.Operand(Lines(kernel, transform, length))} * {_width})";

    private static Variable Number(string name) => Expr.Variable(name, ScalarType.Float, VariableKind.Value);

    private void Rotations(SourceWriter writer)
    {
        foreach (var turn in RotationsOf(transform))
        {
            var rotation = new Rotation(names.Fresh("rotary"), names.Fresh("cosines"), names.Fresh("sines"), names.Fresh("positions"), turn[1]);
            _rotations.Add((turn[0], turn[1], turn[3]), rotation);
            writer.Line($"var {rotation.Table} = RotaryTable.Of({scalar.Print(turn[0])}, {scalar.Print(turn[3])}, {_width});");
            foreach (var panel in new[] { rotation.Cosines, rotation.Sines })
            {
                writer.Line($"var {panel} = {Taken(turn[3] / 2)};");
            }

            if (turn[1] != place.Position)
            {
                writer.Line($"Span<long> {rotation.Positions} = stackalloc long[{_width}];");
            }
        }
    }

    private void FillRotations(SourceWriter loop)
    {
        foreach (var rotation in _rotations.Values)
        {
            if (rotation.Position == place.Position)
            {
                loop.Line($"{rotation.Table}.Fill({place.First} + {_first} + {place.Offset}, {rotation.Cosines}, {rotation.Sines});");
                continue;
            }

            var (row, position) = (names.Fresh("row"), names.Fresh("at"));
            loop.Open($"for (var {row} = 0; {row} < {_rows}; {row}++)");
            loop.Line($"long {position} = {place.First} + {_first} + {row};");
            scalar.Places[place.Row] = position;
            scalar.Places[place.Position] = $"({position} + {place.Offset})";
            loop.Line($"{rotation.Positions}[{row}] = {scalar.Print(rotation.Position)};");
            scalar.Places.Remove(place.Row);
            scalar.Places.Remove(place.Position);
            loop.Close();
            loop.Line($"{rotation.Table}.Fill({rotation.Positions}[..{_rows}], {rotation.Cosines}, {rotation.Sines});");
        }
    }

    /// <summary>What the row and its position are at the first lane.</summary>
    private Dictionary<Variable, string> Firsts => new()
    {
        [place.Row] = $"{place.First} + {_first} + {_lane}",
        [place.Position] = $"{place.First} + {_first} + {_lane} + {place.Offset}",
    };

    private void Lanes(SourceWriter loop)
    {
        loop.Open($"for (var {_lane} = 0; {_lane} < {_width}; {_lane} += V.Count)");
        var body = loop.Part();
        foreach (var step in transform.Steps)
        {
            Step(body, step);
        }

        var text = body.ToString();
        foreach (var first in Firsts)
        {
            var index = names.Of(first.Key);
            if (SweepMethod.Reads(text, index))
            {
                loop.Line($"var {index} = VecInt<V>.Iota + ({first.Value});");
            }
        }

        if (SweepMethod.Reads(text, _inside))
        {
            loop.Line($"var {_inside} = (VecInt<V>.Iota + {_lane}) < {_rows};");
        }

        loop.Insert(body);
        loop.Close();
    }

    private void Step(SourceWriter body, FeatureStep step)
    {
        var total = names.Of(Number(step.Name));
        if (step.Operator is { } reduction)
        {
            var neutral = reduction switch { Reduction.Sum => "0f", Reduction.Max => "float.NegativeInfinity", _ => "float.PositiveInfinity" };
            body.Line($"V {total} = {neutral};");
        }

        foreach (var loop in FeatureLoop.Of(kernel, step))
        {
            var elements = loop.Elements.MapSame(e => new FeatureElement(OfLaunch(e.Feature), Outward(OfLaunch(e.Value), loop, body)));
            var counter = names.Of(loop.Index);
            body.Open($"for (long {counter} = {scalar.Print(OfLaunch(loop.First))}; {counter} < {scalar.Print(OfLaunch(loop.End))}; {counter}++)");
            InLanes(body, [.. elements.Select(e => e.Value)], loop.HasChoice, (lanes, value, k) => lanes.Body.Line(step.Operator switch
            {
                null => $"V.Store({value}, {_vectors[step.Name]}, {Line(elements[k].Feature)});",
                Reduction.Sum => $"{total} += {value};",
                Reduction.Max => $"{total} = V.Max({total}, {value});",
                _ => $"{total} = V.Min({total}, {value});",
            }));
            body.Close();
        }
    }

    /// <summary>The place of a feature's line in a panel.</summary>
    private string Line(Expr feature) => $"(int){scalar.Operand(feature)} * {_width} + {_lane}";

    /// <summary>Prints values in lanes, and what is done with each.</summary>
    private void InLanes(SourceWriter body, IReadOnlyList<Expr> values, bool clamps, Action<LaneCode, string, int> use)
    {
        var before = body.Part();
        var lanes = new LaneCode(scalar, names, LaneTypes.OfRows(kernel, _laneValues, place.Position), before)
        {
            Body = body.Part(),
            Firsts = Firsts,
            Special = expr => expr switch
            {
                Access access when _vectors.TryGetValue(access.Tensor, out var vector)
                    => $"V.Load({vector}, {(clamps ? Clamped(access.Children[0], vector) : Line(access.Children[0]))})",
                Apply { Op.Typing: OpTyping.Rotation } turn when _rotations[(turn[0], turn[1], turn[3])] is var rotation
                    => $"V.Load({(turn.Op == Op.RopeCos ? rotation.Cosines : rotation.Sines)}, {(clamps ? Clamped(turn[2], rotation.Cosines) : Line(turn[2]))})",
                _ => null,
            },
        };
        foreach (var value in values)
        {
            lanes.Count(value);
        }

        for (var k = 0; k < values.Count; k++)
        {
            use(lanes, lanes.Vector(values[k], _inside), k);
        }

        body.Insert(before);
        body.Insert(lanes.Body);
    }

    /// <summary>A line that exists, where the value may not be wanted.</summary>
    private string Clamped(Expr feature, string panel) => $"(int)Math.Clamp({scalar.Print(feature)}, 0, ({panel}.Length / {_width}) - 1) * {_width} + {_lane}";

    /// <summary>Names lengths that take more than one operation in front of all loops.</summary>
    private Expr OfLaunch(Expr expr)
    {
        if (expr is not Apply { Type: ScalarType.Int } || !expr.IsOfLaunch())
        {
            return Rewritten(expr, OfLaunch);
        }

        if (!_hoisted.TryGetValue(expr, out var named))
        {
            _hoisted[expr] = named = Expr.Variable($"length.c{_hoisted.Count}", ScalarType.Int, VariableKind.Value);
            _ofLaunch.Line($"var {names.Of(named)} = {scalar.Print(expr)};");
        }

        return named;
    }

    /// <summary>Names what does not vary with the feature in front of the loop over features, and what does not vary at all in front of all loops.</summary>
    private Expr Outward(Expr expr, FeatureLoop loop, SourceWriter body)
    {
        if (expr.Children.Count == 0 || _hoisted.TryGetValue(expr, out _))
        {
            return _hoisted.TryGetValue(expr, out var known) ? known : expr;
        }

        if (expr.Type != ScalarType.Float || expr.Any(n => n == loop.Index || n is Apply { Op.Typing: OpTyping.Rotation }) || !IsTotal(expr))
        {
            return expr is Access ? expr : Rewritten(expr, c => Outward(c, loop, body));
        }

        var named = Number($"{(LaneTypes.OfRows(kernel, _laneValues, place.Position).Varies(expr) ? "row" : "all")}.c{_hoisted.Count}");
        var name = names.Of(named);
        if (named.Name[0] == 'a')
        {
            _ofLaunch.Line($"var {name} = {scalar.Print(expr)};");
        }
        else
        {
            InLanes(body, [expr], loop.HasChoice, (lanes, value, _) => lanes.Body.Line($"var {name} = {value};"));
            _laneValues.Add(named.Name);
        }

        return _hoisted[expr] = named;
    }

    /// <summary>An expression of rewritten operands. Of a rotation only the feature is one in a lane: the others name its table, which is filled before.</summary>
    private static Expr Rewritten(Expr expr, Func<Expr, Expr> rewrite)
        => expr.WithChildren([.. expr.Children.Select((child, at) => expr is Apply { Op.Typing: OpTyping.Rotation } && at != 2 ? child : rewrite(child))]);

    private bool IsTotal(Expr expr) => !expr.Any(e => e switch
    {
        Access access => !_vectors.ContainsKey(access.Tensor) && !BoundsProof.IsInBounds(scalar.Tensor(access.Tensor), access),
        Apply { Type: ScalarType.Int } a when a.Op == Op.Divide || a.Op == Op.Modulo => a[1] is not IntConstant { Value: > 0 },
        _ => false,
    });

    private sealed record Rotation(string Table, string Cosines, string Sines, string Positions, Expr Position);
}

/// <summary>The rows that a transform works on, as C#.</summary>
/// <param name="View">The field of the launch.</param>
/// <param name="Tile">The tile.</param>
/// <param name="Item">The item.</param>
/// <param name="Head">The head.</param>
/// <param name="First">The first row.</param>
/// <param name="Rows">How many.</param>
/// <param name="Row">The index that counts them.</param>
/// <param name="Position">Their position.</param>
/// <param name="Offset">The position of row 0.</param>
/// <param name="Parameters">What the method takes beside the tile and the item, each with a comma.</param>
/// <param name="Factor">What transformed queries are multiplied by; empty for keys and values.</param>
/// <param name="Finite">Whether all values are finite; empty for queries and keys.</param>
internal sealed record TransformPlace(
    string View, string Tile, string Item, string Head, string First, string Rows, Variable Row, Variable Position, string Offset, string Parameters, string Factor, string Finite);
