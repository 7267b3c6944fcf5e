using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Writes the loop of one pass over the keys. Equations are written in the order of the Spec, so each finds the values that it
/// reads; a reduction is carried from tile to tile, and one that is relative to a running value is corrected when that moves.
/// </summary>
internal sealed class PassTiling
{
    private readonly Spec _spec;
    private readonly TileAxis _keys;
    private readonly OperandTiling _operands;
    private readonly string _queryTile;
    private readonly int _pass;
    private readonly TileNames _outer;
    private readonly List<TileStatement> _before;
    private readonly TileNames _names;
    private readonly List<TileStatement> _body = [];
    private readonly List<Carried> _carried = [];
    private readonly Dictionary<Expr, Variable> _rowTerms = [];
    private readonly HashSet<string> _needed;
    private readonly HashSet<string> _summed;

    public PassTiling(Spec spec, TileAxis keys, OperandTiling operands, string queryTile, int pass, TileNames names, List<TileStatement> before)
    {
        _spec = spec;
        _keys = keys;
        _operands = operands;
        _queryTile = queryTile;
        _pass = pass;
        _outer = names;
        _before = before;
        _names = names.Inner();
        _needed = Needed();
        _summed = [.. Reductions().Where(e => ((ReduceBody)e.Body).Operator == Reduction.Sum)
            .SelectMany(e => Dependence.Reads(((ReduceBody)e.Body).Value)).Select(a => a.Tensor)];
    }

    private string Suffix => _pass == 0 ? "" : $".p{_pass}";

    public void Write()
    {
        foreach (var equation in _spec.Equations.Where(e => _needed.Contains(e.Name)))
        {
            if (equation.Body is ReduceBody reduce)
            {
                if (Dependence.IsKeyReduction(equation))
                {
                    Reduce(equation, reduce);
                }
                else
                {
                    Score(equation, reduce);
                }
            }
            else if (equation.Ranks.Contains("n"))
            {
                Elementwise(equation, ((MapBody)equation.Body).Value);
            }
            else
            {
                RunningMap(equation, ((MapBody)equation.Body).Value);
            }
        }

        var guard = _names[Spec.Visible];
        var every = new RangeDomain(Expr.Int(0), _keys.Count, null, null);
        _before.Add(new Loop(_keys.Name, every, guard, _carried.ToEquatableArray(), _body.ToEquatableArray()));
        foreach (var carried in _carried)
        {
            _outer.Set(carried.Name, carried.Name);
        }
    }

    private IEnumerable<Equation> Reductions() => _spec.Equations.Where(e => e.Body is ReduceBody { Stream: { } stream } && stream.Pass == _pass);

    /// <summary>The reductions of this pass, and all that they read which has no value yet.</summary>
    private HashSet<string> Needed()
    {
        var needed = new HashSet<string>(Reductions().Select(e => e.Name));
        needed.UnionWith(Reductions().Select(e => ((ReduceBody)e.Body).Stream!.Running).Where(r => r is not null)!);
        foreach (var equation in _spec.Equations.Reverse().Where(e => needed.Contains(e.Name)))
        {
            needed.UnionWith(equation.Body.Expressions.SelectMany(Dependence.Reads)
                .Select(a => a.Tensor)
                .Where(name => _spec.Find(name) is not null && !_operands.Transforms(name) && _outer[name] is null));
        }

        return needed;
    }

    /// <summary>The raw scores: a product over the features.</summary>
    private void Score(Equation equation, ReduceBody reduce)
    {
        if (!_operands.IsScore(equation))
        {
            throw new IrVerificationException("tile", $"'{equation.Name}' is no product of queries and keys");
        }

        Define(equation, new DotOp(_queryTile, false, _operands.Keys(_body, Suffix), true));
    }

    private void Elementwise(Equation equation, Expr value)
    {
        var element = RowTermsOut(equation.Name, _names.Translate(value));
        var visible = _names[Spec.Visible];
        var weighs = equation.Type == ScalarType.Float && visible is not null && _summed.Contains(equation.Name);
        Define(equation, weighs ? new MapOp(element, visible, Expr.Float(0)) : new MapOp(element));
    }

    /// <summary>A row value that later reductions of the pass are relative to, and that is a map of running reductions.</summary>
    private void RunningMap(Equation equation, Expr value)
    {
        var type = new TileType(equation.Type, Tiling.Shape(equation));
        var initial = equation.Name + ".init";
        var next = equation.Name + ".next";
        var before = _outer.Inner();
        foreach (var carried in _carried)
        {
            before.Set(carried.Name, carried.Initial);
        }

        _before.Add(new Define(initial, type, new MapOp(before.Translate(value))));
        _body.Add(new Define(next, type, new MapOp(_names.Translate(value))));
        Carry(equation.Name, type, initial, next);
    }

    private void Reduce(Equation equation, ReduceBody reduce)
    {
        var type = new TileType(equation.Type, Tiling.Shape(equation));
        var initial = equation.Name + ".init";
        var next = equation.Name + ".next";
        _before.Add(new Define(initial, type, new FillOp(Neutral(reduce.Operator))));
        var current = TileProgramExtensions.Element(equation.Name, equation.Type);
        var decay = reduce.Stream is { Running: { } running, Base: { } @base } ? Decay(running, @base) : null;
        if (equation.Ranks.Any(FeatureRank.Is))
        {
            var weights = Weights(equation, reduce);
            var addend = equation.Name;
            if (decay is not null)
            {
                addend = equation.Name + ".scaled";
                _body.Add(new Define(addend, type, new MapOp(current * decay)));
            }

            var values = _operands.Values(_body, Suffix);
            _body.Add(new Define(next, type, new DotOp(weights, false, values, false, addend)));
        }
        else
        {
            var part = new Define(equation.Name + ".part", type, Part(equation, reduce));
            _body.Add(part);
            _body.Add(new Define(next, type, new MapOp(reduce.Operator switch
            {
                Reduction.Max => Expr.Max(current, part.Element),
                Reduction.Min => Expr.Min(current, part.Element),
                _ => (decay is null ? current : current * decay) + part.Element,
            })));
        }

        Carry(equation.Name, type, initial, next);
    }

    private static Expr Neutral(Reduction reduction) => reduction switch
    {
        Reduction.Max => Expr.Float(double.NegativeInfinity),
        Reduction.Min => Expr.Float(double.PositiveInfinity),
        _ => Expr.Float(0),
    };

    private void Carry(string name, TileType type, string initial, string next)
    {
        _carried.Add(new Carried(name, type, initial, next));
        _names.Set(name, next);
    }

    /// <summary>
    /// What a sum so far is multiplied by when the running value goes from its old value to its next. A row that had seen no
    /// key has the old value <c>-inf</c> and the factor 0, and its sum is 0 anyway.
    /// </summary>
    private Variable Decay(string running, Op @base)
    {
        var row = _spec.Find(running)!;
        var name = running + ".decay";
        if (!_body.OfType<Define>().Any(d => d.Name == name))
        {
            var next = _names.Translate(row.Here);
            var shift = RowTerm(running + ".shift", RunningFactor.Shift(next));
            var old = TileProgramExtensions.Element(running, row.Type);
            _body.Add(new Define(name, new TileType(row.Type, Tiling.Shape(row)), new MapOp(Expr.Apply(@base, old - shift))));
        }

        return TileProgramExtensions.Element(name, ScalarType.Float);
    }

    /// <summary>The weights of a sum over values: its element is their product with <c>v</c>.</summary>
    private string Weights(Equation equation, ReduceBody reduce)
    {
        var weight = reduce.Value is Apply { Op: var op } product && op == Op.Multiply
            ? _operands.IsValue(product[1]) ? product[0] : _operands.IsValue(product[0]) ? product[1] : null
            : null;
        if (weight is null || Dependence.Ranks(weight).Any(FeatureRank.Is))
        {
            throw new IrVerificationException("tile", $"'{equation.Name}' is no product of weights and values");
        }

        return ElementTile(equation.Name + ".weight", weight, reduce.Where);
    }

    private ReduceOp Part(Equation equation, ReduceBody reduce)
    {
        if (reduce.Operator == Reduction.Sum)
        {
            return new ReduceOp(Reduction.Sum, ElementTile(equation.Name + ".element", reduce.Value, reduce.Where), _keys.Name);
        }

        var source = reduce.Value is Access access && _names[access.Tensor] is { } known && IsPairTile(access.Tensor)
            ? known
            : PairTile(equation.Name + ".element", new MapOp(_names.Translate(reduce.Value)), ScalarType.Float);
        return new ReduceOp(reduce.Operator, source, _keys.Name, Condition(reduce.Where));
    }

    /// <summary>A tile over the pairs that is 0 at invisible ones: an equation's own where it is that, else a new one.</summary>
    private string ElementTile(string name, Expr value, Expr? where)
    {
        // Elementwise equations that are summed are 0 at invisible pairs already; raw scores are not.
        if (value is Access access && _names[access.Tensor] is { } known && IsPairTile(access.Tensor)
            && (where is null || Dependence.IsElementwise(_spec.Find(access.Tensor)!)))
        {
            return known;
        }

        var element = RowTermsOut(name, _names.Translate(value));
        return PairTile(name, where is null ? new MapOp(element) : new MapOp(element, Condition(where), Expr.Float(0)), ScalarType.Float);
    }

    /// <summary>The guard tile of a condition: the pairs of a reduction are all, or the visible ones.</summary>
    private string? Condition(Expr? where) => where switch
    {
        null => null,
        Access { Tensor: Spec.Visible } => _names[Spec.Visible],
        _ => throw new IrVerificationException("tile", $"a reduction over the keys is where {where}, which is not the mask"),
    };

    private bool IsPairTile(string equation) => _spec.Find(equation) is { } e && Tiling.Shape(e).Count == 2 && e.Ranks.Contains("n");

    private string PairTile(string name, TileOp op, ScalarType type)
    {
        _body.Add(new Define(name + Suffix, new TileType(type, [Tiling.QueryAxis, Tiling.KeyAxis]), op));
        return name + Suffix;
    }

    private void Define(Equation equation, TileOp op)
    {
        // The guard of a loop and the conditions of its maps are over pairs, whatever the mask varies with.
        var shape = equation.Name == Spec.Visible ? [Tiling.QueryAxis, Tiling.KeyAxis] : Tiling.Shape(equation);
        _body.Add(new Define(equation.Name + Suffix, new TileType(equation.Type, shape), op));
        _names.Set(equation.Name, equation.Name + Suffix);
    }

    /// <summary>Terms of the row alone in an element are computed once a row, as values of their own.</summary>
    private Expr RowTermsOut(string owner, Expr element)
    {
        if (element.Children.Count == 0 || element is Access)
        {
            return element;
        }

        var ofRow = !Dependence.Ranks(element).Any(r => r == "n" || FeatureRank.Is(r)) && ReadsOnlyRows(element);
        return ofRow
            ? RowTerm(owner + ".row", element)
            : element.WithChildren([.. element.Children.Select(c => RowTermsOut(owner, c))]);
    }

    private bool ReadsOnlyRows(Expr element)
    {
        var values = TileProgramExtensions.ValuesOf(element).ToList();
        return values.Count > 0 && values.All(v => TypeOf(v) is { } type && !type.Shape.Contains(_keys.Name) && type.Shape.Contains(Tiling.QueryAxis));
    }

    private TileType? TypeOf(string value)
        => _body.Concat(_before).OfType<Define>().FirstOrDefault(d => d.Name == value)?.Type
            ?? _before.OfType<Loop>().SelectMany(l => l.Carried).Concat(_carried).FirstOrDefault(c => c.Name == value)?.Type;

    private Variable RowTerm(string name, Expr term)
    {
        if (_rowTerms.TryGetValue(term, out var known))
        {
            return known;
        }

        var unique = name + Suffix;
        for (var k = 'b'; _body.OfType<Define>().Any(d => d.Name == unique); k++)
        {
            unique = $"{name}.{k}{Suffix}";
        }

        _body.Add(new Define(unique, new TileType(term.Type, [Tiling.QueryAxis]), new MapOp(term)));
        return _rowTerms[term] = TileProgramExtensions.Element(unique, term.Type);
    }
}
