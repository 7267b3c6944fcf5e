using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Runtime;
using Code = System.Linq.Expressions.Expression;

namespace Attn.Mask.Bench;

/// <summary>
/// The bounds of a loop as compiled code, the same operations on the same runtime as generated C# has: one call gives all bounds of a query
/// tile. A table is an <c>int[]</c>, one batch.
/// </summary>
internal sealed class LoopBounds
{
    private readonly ParameterExpression _tile = Code.Parameter(typeof(long));
    private readonly ParameterExpression _table = Code.Parameter(typeof(int[]));
    private readonly Dictionary<Expr, ParameterExpression> _searches = [];
    private readonly List<Code> _body = [];
    private readonly IReadOnlyDictionary<string, long> _values;

    private LoopBounds(IReadOnlyDictionary<string, long> values) => _values = values;

    /// <summary>Computes the bounds of a query tile into a span: first, end, and the full part's, range after range.</summary>
    public delegate void Evaluation(long tile, int[] table, long[] bounds);

    /// <summary>Compiles the bounds of a domain.</summary>
    /// <param name="domain">Ranges, each with a full part.</param>
    /// <param name="values">Dimensions, parameters and indices by name, all but the tile's number.</param>
    public static Evaluation Compile(LoopDomain domain, IReadOnlyDictionary<string, long> values)
    {
        var code = new LoopBounds(values);
        var bounds = Code.Parameter(typeof(long[]));
        var stores = domain.Ranges().SelectMany(r => r.Bounds()).Select((bound, at) => (Code)Code.Assign(
            Code.ArrayAccess(bounds, Code.Constant(at)), code.Of(bound))).ToList();
        var block = Code.Block(code._searches.Values, code._body.Concat(stores));
        return Code.Lambda<Evaluation>(block, code._tile, code._table, bounds).Compile();
    }

    private static long First(int[] table, long value) => SortedTable.First<int>(table, value);

    private static long End(int[] table, long value) => SortedTable.End<int>(table, value);

    private static long At(int[] table, long index) => VecMemory.At<int>(table, index);

    private Code Of(Expr expr) => expr switch
    {
        IntConstant c => Code.Constant(c.Value),
        Variable { Name: "I" } => _tile,
        Variable v => Code.Constant(_values[v.Name]),
        Access a => Call(nameof(At), _table, Of(a.Children[a.Children.Count - 1])),
        Search s => Named(s),
        Apply a when a.Op == Op.Select => Code.Condition(Of(a[0]), Of(a[1]), Of(a[2])),
        Apply a when a.Op == Op.And => Code.AndAlso(Of(a[0]), Of(a[1])),
        Apply a when a.Op == Op.Or => Code.OrElse(Of(a[0]), Of(a[1])),
        Apply a when a.Op == Op.Less => Code.LessThan(Of(a[0]), Of(a[1])),
        Apply a when a.Op == Op.LessEqual => Code.LessThanOrEqual(Of(a[0]), Of(a[1])),
        Apply a when a.Op == Op.Equal => Code.Equal(Of(a[0]), Of(a[1])),
        Apply a when a.Op == Op.Add => Code.Add(Of(a[0]), Of(a[1])),
        Apply a when a.Op == Op.Subtract => Code.Subtract(Of(a[0]), Of(a[1])),
        Apply a when a.Op == Op.Multiply => Code.Multiply(Of(a[0]), Of(a[1])),
        Apply a when a.Op == Op.Divide => Code.Call(typeof(Runtime.ScalarMath), nameof(Runtime.ScalarMath.FloorDivide), null, Of(a[0]), Of(a[1])),
        Apply a when a.Op == Op.Minimum || a.Op == Op.Maximum => Code.Call(
            typeof(Math).GetMethod(a.Op == Op.Minimum ? nameof(Math.Min) : nameof(Math.Max), [typeof(long), typeof(long)])!, Of(a[0]), Of(a[1])),
        _ => throw new InvalidOperationException($"{expr} is in no bound that is measured."),
    };

    private ParameterExpression Named(Search search)
    {
        if (!_searches.TryGetValue(search, out var place))
        {
            var found = Call(search.Side == SearchSide.First ? nameof(First) : nameof(End), _table, Of(search.Value));
            _searches[search] = place = Code.Variable(typeof(long));
            _body.Add(Code.Assign(place, found));
        }

        return place;
    }

    private static MethodCallExpression Call(string method, params Code[] arguments)
        => Code.Call(typeof(LoopBounds).GetMethod(method, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!, arguments);
}
