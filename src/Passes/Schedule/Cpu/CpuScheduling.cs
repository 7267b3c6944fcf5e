using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>What the plans of a kernel's segments share: values, buffers and scalars of the item.</summary>
internal sealed class CpuScheduling
{
    private readonly TileProgram _program;
    private readonly Dictionary<Expr, Expr> _expanded = [];
    private readonly Dictionary<string, CpuBuffer> _buffers = [];
    private readonly List<CpuStatement> _items = [];
    private readonly HashSet<string> _itemNames = [];
    private readonly Dictionary<int, List<CpuStatement>> _columns = [];
    private readonly List<RowPlan> _plans = [];

    public CpuScheduling(TileProgram program, TileKernel kernel)
    {
        _program = program;
        Values = new TileValues(program, kernel);
        _plans.AddRange(Values.Segments.Select(s => new RowPlan(this, s)));
    }

    public TileValues Values { get; }

    public IEnumerable<CpuBuffer> Buffers => _buffers.Values;

    public IEnumerable<CpuStatement> ItemValues => _items;

    public RowPlan PlanOf(int segment) => _plans[segment];

    /// <summary>What a loop computes for its keys, before it looks at rows.</summary>
    public IReadOnlyList<CpuStatement> ColumnsOf(Segment segment)
        => _columns.TryGetValue(segment.Number, out var columns) ? columns : [];

    public CpuLimitationException Unsupported(string construct, string name) => CpuLimitationException.Construct(_program, construct, name);

    public CpuBuffer Buffer(string name, CpuBufferShape shape)
        => _buffers.TryGetValue(name, out var buffer) ? buffer : _buffers[name] = new CpuBuffer(name, shape);

    /// <summary>
    /// Whether readers compute a value themselves: a constant, another name of a value, or an integer, which lanes could not keep
    /// without narrowing it.
    /// </summary>
    public bool IsInline(TileValue value)
        => (value.Op is FillOp fill && !TileProgramExtensions.ValuesOf(fill.Value).Any())
            || (value.Op is MapOp map && (value.Type.Element == ScalarType.Int || (map is { Where: null, Value: Variable { Kind: VariableKind.Value } })));

    /// <summary>The expression with inline values written out.</summary>
    public Expr Expand(Expr expr)
    {
        if (_expanded.TryGetValue(expr, out var known))
        {
            return known;
        }

        var inline = TileProgramExtensions.ValuesOf(expr).Distinct().Select(n => Values[n]).Where(IsInline).ToList();
        return _expanded[expr] = inline.Count == 0
            ? expr
            : expr.Substitute(inline.ToDictionary(v => (Expr)v.Element, v => v.Op is MapOp { Where: { } where } map
                ? Expr.Select(Expand(Values[where].Element), Expand(map.Value), map.Otherwise!)
                : Expand(v.Expression!)));
    }

    /// <summary>Whether an expression has a value at every pair: its indices are in bounds and its divisors positive, whatever the arguments.</summary>
    public bool IsDefinedEverywhere(Expr expr) => !Expand(expr).Any(e => e switch
    {
        Access access => _program.Tensors.FirstOrDefault(t => t.Name == access.Tensor) is { } tensor && !BoundsProof.IsInBounds(tensor, access),
        Apply { Type: ScalarType.Int } a when a.Op == Op.Divide || a.Op == Op.Modulo
            => a[1] is not IntConstant { Value: > 0 } && a[1].Any(d => d is Access or Variable { Kind: VariableKind.Index or VariableKind.Value }),
        _ => false,
    });

    /// <summary>Whether a value is another one or computed from it.</summary>
    public bool Reads(string name, string other)
        => name == other || (Values[name].Op is MapOp map
            && TileProgramExtensions.ValuesOf(map.Value).Concat(map.Where is { } where ? [where] : []).Any(v => Reads(v, other)));

    /// <summary>Computes a scalar once an item.</summary>
    public void IncludeItem(TileValue value)
    {
        if (!_itemNames.Add(value.Name))
        {
            return;
        }

        var expression = Expand(value.Expression ?? throw Unsupported("an operation of this kind that gives a scalar", value.Name));
        foreach (var read in TileProgramExtensions.ValuesOf(expression))
        {
            IncludeItem(Values[read]);
        }

        _items.Add(new Let(value.Element, expression));
    }

    /// <summary>Computes a float of the keys once a key tile.</summary>
    public void IncludeColumn(Segment segment, TileValue value)
    {
        if (!_columns.TryGetValue(segment.Number, out var sweep))
        {
            _columns[segment.Number] = sweep = [];
        }

        if (sweep.OfType<Set>().Any(s => s.Buffer == value.Name))
        {
            return;
        }

        sweep.Add(new Set(Buffer(value.Name, CpuBufferShape.Keys).Name, ColumnOf(value)));
    }

    /// <summary>A value over keys as one expression of the key and the item.</summary>
    private Expr ColumnOf(TileValue value)
    {
        if (value.Op is not MapOp map || map.Where is not null)
        {
            throw Unsupported("an operation of this kind over keys", value.Name);
        }

        var expression = Expand(map.Value);
        var replacements = new Dictionary<Expr, Expr>();
        foreach (var read in TileProgramExtensions.ValuesOf(expression).Select(n => Values[n]))
        {
            if (read.Place == ValuePlace.Item)
            {
                IncludeItem(read);
            }
            else
            {
                replacements[read.Element] = read.Place == ValuePlace.Key
                    ? ColumnOf(read)
                    : throw Unsupported("a value over keys that depends on rows", value.Name);
            }
        }

        return expression.Substitute(replacements);
    }
}
