using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Derives from the body of a loop over key tiles how the states that two parts of its tiles end with become one. The other part is taken for a single
/// tile: where a reduction of a tile meets the state stands the other's result instead, and where the state is multiplied by a factor, because the running
/// value moves from its old value to its next, the other's is multiplied by the factor of its own old value. This is how split softmax
/// is merged (Rabe and Staats, arXiv:2112.05682), for any row function that takes one pass over the keys.
/// </summary>
internal sealed class StateMerging
{
    private readonly CpuScheduling _scheduling;
    private readonly Segment _segment;
    private readonly List<TileValue> _state;
    private readonly Dictionary<string, TileValue> _carriedBy;
    private readonly Dictionary<Expr, Expr> _others;
    private readonly Dictionary<string, bool> _included = [];
    private readonly Dictionary<string, Variable> _factors = [];
    private readonly List<CpuStatement> _body = [];
    private string? _rescale;

    public StateMerging(CpuScheduling scheduling, Segment segment)
    {
        (_scheduling, _segment) = (scheduling, segment);
        var carried = segment.Loop!.Carried.Where(c => Values[c.Name].Place == ValuePlace.Row).ToList();
        _state = [.. carried.Select(c => Values[c.Name])];
        _carriedBy = carried.GroupBy(c => c.Next).ToDictionary(g => g.Key, g => Values[g.First().Name]);
        _others = _state.ToDictionary(s => (Expr)s.Element, s => (Expr)Other(s.Name));
    }

    private TileValues Values => _scheduling.Values;

    /// <summary>The merge; null where the body is of another form, and the tiles are not to be cut into parts.</summary>
    /// <param name="product">How the loop accumulates; null where it does not.</param>
    public Merge? Build(ValueProduct? product)
    {
        _rescale = product?.Rescale;
        var carried = _segment.Loop!.Carried.Where(c => _state.Contains(Values[c.Name])).ToList();
        if (product is null || carried.Any(c => !StartsNeutral(c)) || !carried.All(c => Include(c.Next))
            || (_rescale is not null && FactorOfOther(_rescale) is null))
        {
            return null;
        }

        foreach (var value in carried)
        {
            _body.Add(new Set(value.Name, _scheduling.Expand(Values[value.Next].Element)));
        }

        var rescale = _rescale is { } factor ? BufferOfBoth(factor) : null;
        return new Merge(_state.Select(s => BufferOfBoth(s.Name)).ToEquatableArray(), new EachRow(_body.ToEquatableArray()), rescale);
    }

    /// <summary>A buffer and that of the other part, which is made here, where it is known that there is a merge.</summary>
    private MergedBuffer BufferOfBoth(string buffer) => new(buffer, _scheduling.Buffer(Other(buffer).Name, CpuBufferShape.Rows).Name);

    private static Variable Other(string name) => Expr.Variable(name + ".other", ScalarType.Float, VariableKind.Value);

    /// <summary>Whether a reduction starts from what changes no other state, so that every part may start from it.</summary>
    private bool StartsNeutral(Carried carried)
    {
        if (Reduced(carried.Next) is not { } reduce)
        {
            return true;
        }

        var neutral = reduce.Operator switch { Reduction.Max => double.NegativeInfinity, Reduction.Min => double.PositiveInfinity, _ => 0 };
        return Values[carried.Initial].Op is FillOp { Value: FloatConstant start } && start.Value.Equals(neutral);
    }

    /// <summary>The reduction of a tile that a carried value meets.</summary>
    private ReduceOp? Reduced(string next) => Values[next].Op is MapOp map
        ? TileProgramExtensions.ValuesOf(_scheduling.Expand(map.Value)).Select(v => Values[v].Op).OfType<ReduceOp>().FirstOrDefault()
        : null;

    /// <summary>Names a value of the row as it is after the merge; false where that is not known.</summary>
    private bool Include(string name)
    {
        if (!_included.TryGetValue(name, out var known))
        {
            var value = Values[name];
            var merged = Merged(value);
            _included[name] = known = merged is not null;
            if (merged is not null && value.Place == ValuePlace.Row && !_scheduling.IsInline(value))
            {
                _body.Add(new Let(value.Element, merged));
            }
        }

        return known;
    }

    /// <summary>The expression of a value after the merge.</summary>
    private Expr? Merged(TileValue value)
    {
        if (value.Place == ValuePlace.Item)
        {
            _scheduling.IncludeItem(value);
            return value.Element;
        }

        if (value.Place != ValuePlace.Row || value.Segment != _segment.Number || value.Op is not MapOp { Where: null } map)
        {
            return null;
        }

        var expression = _scheduling.Expand(map.Value);
        if (_carriedBy.TryGetValue(value.Name, out var state) && Reduced(value.Name) is { } reduce)
        {
            return expression is Apply { Children.Count: 2 } step ? Step(state, step, reduce.Operator) : null;
        }

        return TileProgramExtensions.ValuesOf(expression).All(Include) ? expression : null;
    }

    /// <summary>The step of a reduction, with the other part's result for that of a tile.</summary>
    private Expr? Step(TileValue state, Apply step, Reduction reduction)
    {
        var part = step.Children.FirstOrDefault(
            c => c is Variable { Kind: VariableKind.Value } v && Values[v.Name].Op is ReduceOp reduce && reduce.Operator == reduction);
        if (part is null)
        {
            return null;
        }

        var before = step[0] == part ? step[1] : step[0];
        if (before == state.Element)
        {
            return Expr.Apply(step.Op, before, Other(state.Name));
        }

        return reduction == Reduction.Sum && before is Apply { Children.Count: 2 } scaled && scaled.Op == Op.Multiply && scaled.Children.Contains(state.Element)
            && scaled.Children.First(c => c != state.Element) is Variable { Kind: VariableKind.Value } factor && FactorOfOther(factor.Name) is { } other
                ? (factor * state.Element) + (other * Other(state.Name))
                : null;
    }

    /// <summary>
    /// The factor of the other part: that of the state, with the other's old values for the state's. What the factor reads besides must be the same for both.
    /// </summary>
    private Variable? FactorOfOther(string name)
    {
        if (_factors.TryGetValue(name, out var known))
        {
            return known;
        }

        if (Values[name].Op is not MapOp { Where: null } map)
        {
            return null;
        }

        var expression = _scheduling.Expand(map.Value);
        if (!TileProgramExtensions.ValuesOf(expression).Where(v => !_state.Contains(Values[v])).All(v => IsOfBoth(v) && Include(v)))
        {
            return null;
        }

        Name(Values[name].Element, expression);
        Name(Other(name), expression.Substitute(_others));
        return _factors[name] = Other(name);
    }

    private void Name(Variable factor, Expr value) => _body.Add(_rescale is { } kept && (factor.Name == kept || factor == Other(kept))
        ? new Set(factor.Name, value)
        : new Let(factor, value));

    /// <summary>Whether a value is made of what both parts have in common: values of the item, and the next ones of the state.</summary>
    private bool IsOfBoth(string name)
        => Values[name].Place == ValuePlace.Item || _carriedBy.ContainsKey(name)
            || (Values[name].Op is MapOp map && TileProgramExtensions.ValuesOf(_scheduling.Expand(map.Value)).All(IsOfBoth));
}
