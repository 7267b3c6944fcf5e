using System.Collections.Generic;
using Attn.IR.Text;

namespace Attn.IR.Gpu;

/// <summary>Reads the text form of GPU kernels.</summary>
public sealed class GpuKernelParser
{
    private readonly IrReader _reader;
    private readonly ExprScope _scope = new();
    private readonly GpuKernelText _text;

    private GpuKernelParser(string text)
    {
        _reader = new IrReader(text);
        _text = new GpuKernelText(_reader, _scope);
    }

    /// <summary>Reads one kernel.</summary>
    /// <exception cref="IrTextException">The text is no kernel.</exception>
    public static GpuKernel Parse(string text)
    {
        var parser = new GpuKernelParser(text);
        var kernel = parser.Kernel();
        return parser._reader.AtEnd ? kernel : throw parser._reader.Error($"expected the end, found '{parser._reader.Peek}'");
    }

    private GpuKernel Kernel()
    {
        Expect("gpu", "kernel");
        var name = _reader.Name();
        _reader.Expect("for");
        var target = _reader.Name();
        var parameters = new GpuParameterText(_reader, _scope).Parameters();
        var buffers = Many(("shared", Buffer));
        var barriers = Many(("mbarrier", Barrier));
        var named = Many(("barrier", Named));
        var residents = _reader.Take("residents") ? Count() : 1;
        var spares = _reader.Take("spares");
        if (spares)
        {
            _reader.Expect("registers");
        }

        var when = _reader.Take("when") ? Value() : null;
        var grid = _text.Grid();
        var prologue = _text.Scalars();
        _scope.Declare(GpuKernel.PackedHead);
        var faults = _text.Faults();
        var roles = Many(("role", ReadRole));
        return new GpuKernel(name, target, parameters, buffers, barriers, named, grid, prologue, roles)
        {
            Residents = residents, SparesRegisters = spares, Faults = faults, When = when,
        };
    }

    private SharedBuffer Buffer()
    {
        var (name, stages) = Slots();
        _reader.Expect(":");
        var element = Element();
        _reader.Expect("[");
        var rows = Count();
        _reader.Expect(",");
        var columns = Count();
        _reader.Expect("]");
        return new SharedBuffer(name, element, stages, rows, columns, _reader.Take("padded") ? SharedLayout.Padded : SharedLayout.Swizzled);
    }

    private Mbarrier Barrier()
    {
        var (name, slots) = Slots();
        _reader.Expect("arrivals");
        return new Mbarrier(name, slots, Count());
    }

    private NamedBarrier Named()
    {
        var name = _reader.Name();
        _reader.Expect("number");
        var number = Count();
        _reader.Expect("threads");
        return new NamedBarrier(name, number, Count());
    }

    private Role ReadRole()
    {
        var name = _reader.Name();
        var scope = _reader.Name() switch
        {
            "thread" => RoleScope.Thread,
            "warps" => RoleScope.Warp,
            "warpgroups" => RoleScope.Warpgroup,
            var other => throw _reader.Error($"'{other}' runs no role"),
        };
        var warpgroups = Count();
        _reader.Expect("registers");
        var registers = Count();
        _scope.Declare(scope == RoleScope.Warp ? GpuKernel.Warp : GpuKernel.Warpgroup);
        _reader.Expect("{");
        var body = Body();
        _reader.Expect("}");
        return new Role(name, scope, warpgroups, registers, body);
    }

    private EquatableArray<GpuStatement> Body()
    {
        var body = new List<GpuStatement>();
        while (!_reader.Sees("}") && !_reader.Sees("yield"))
        {
            body.Add(Statement());
        }

        return body.ToEquatableArray();
    }

    private GpuStatement Statement()
    {
        var keyword = _reader.Name();
        return keyword switch
        {
            "let" => _text.Scalar(),
            "for" => For(),
            "split" => Split(),
            "expect" => new ExpectStatement(Slot(), CountAfter("bytes")),
            "copy" => Copy(),
            "fetch" => Fetch(),
            "settle" => new SettleStatement(Count()),
            "wait" => new WaitStatement(Slot(), ValueAfter("parity")),
            "arrive" => new ArriveStatement(Slot()),
            "sync" => new SyncStatement(_reader.Name()),
            "signal" => new SignalStatement(_reader.Name()),
            "mma" => Mma(),
            "await" => Await(),
            "map" => Map(),
            "rescale" => Rescale(),
            "reduce" => Reduce(),
            "part" => Summed((result, fragment) => new PartStatement(result, fragment)),
            "join" => Summed((result, parts) => new JoinStatement(result, parts)),
            "pack" => Pack(),
            "store" => Store(),
            _ => throw _reader.Error($"unknown statement '{keyword}'"),
        };
    }

    private ForStatement For()
    {
        var index = _reader.Name();
        _reader.Expect("=");
        var from = Value();
        var to = ValueAfter("to");
        var carried = new List<(string Name, string Initial)>();
        if (_reader.Take("carry"))
        {
            do
            {
                var name = Defined();
                _reader.Expect("=");
                carried.Add((name, _reader.Name()));
            }
            while (_reader.Take(","));
        }

        _scope.Declare(Names.Index(index));
        _reader.Expect("{");
        var body = Body();
        var next = carried.Count == 0 ? [] : NamesAfter("yield");
        _reader.Expect("}");
        var results = carried.Count == 0 ? [] : NamesAfter("give");
        if (next.Count != carried.Count || results.Count != carried.Count)
        {
            throw _reader.Error($"the loop over {index} carries {carried.Count} values, yields {next.Count} and gives {results.Count}");
        }

        var all = new List<Carried>();
        for (var k = 0; k < carried.Count; k++)
        {
            all.Add(new Carried(carried[k].Name, carried[k].Initial, next[k], Define(results[k])));
        }

        return new ForStatement(index, from, to, all.ToEquatableArray(), body);
    }

    private SplitStatement Split()
    {
        var quotient = Index();
        _reader.Expect(",");
        var remainder = Index();
        _reader.Expect("=");
        var rows = Count();
        Expect("rows", "from");
        return new SplitStatement(quotient, remainder, rows, Value(), ValueAfter("by"));
    }

    private CopyStatement Copy()
    {
        var buffer = Slot();
        _reader.Expect("from");
        var tensor = _reader.Name();
        _reader.Expect("[");
        var origin = _reader.List("]", Value);
        Expect("counted", "by");
        return new CopyStatement(buffer, tensor, origin, Slot());
    }

    private FetchStatement Fetch()
    {
        var buffer = Slot();
        _reader.Expect("from");
        var tensor = _reader.Name();
        _reader.Expect("[");
        return new FetchStatement(buffer, tensor, _reader.List("]", Value), ValueAfter("below"), _reader.Take("by") ? Value() : null);
    }

    private MmaStatement Mma()
    {
        var result = Defined();
        _reader.Expect("=");
        var left = _reader.PeekAt(1) == "[" ? (MmaOperand)Shared() : new RegisterOperand(_reader.Name());
        _reader.Expect("*");
        var right = Shared();
        int? columns = _reader.Take("columns") ? Count() : null;
        return new MmaStatement(result, left, right, _reader.Take("onto") ? _reader.Name() : null, columns);
    }

    private SharedOperand Shared()
    {
        var tile = Slot();
        var transposed = _reader.Take("transposed");
        var row = ValueAfter("rows");
        return new SharedOperand(tile, row, CountAfter("count"), transposed);
    }

    private AwaitStatement Await()
    {
        var running = Count();
        var finished = new List<Finished>();
        if (_reader.PeekAt(1) == "=")
        {
            do
            {
                var name = Defined();
                _reader.Expect("=");
                finished.Add(new Finished(name, _reader.Name()));
            }
            while (_reader.Take(","));
        }

        return new AwaitStatement(running, finished.ToEquatableArray());
    }

    private MapStatement Map()
    {
        var name = _reader.Name();
        _reader.Expect(":");
        var type = ReadType();
        var rows = Axis("rows");
        var columns = Axis("columns");
        _reader.Expect("=");
        return new MapStatement(Define(name, type is MaskType ? ScalarType.Bool : ScalarType.Float), type, rows, columns, Value());
    }

    private RescaleStatement Rescale()
    {
        var name = Defined();
        _reader.Expect("=");
        var fragment = _reader.Name();
        _reader.Expect("by");
        return new RescaleStatement(name, fragment, _reader.Name());
    }

    private ReduceStatement Reduce()
    {
        var name = Defined();
        _reader.Expect("=");
        var reduction = _reader.Name() switch
        {
            "sum" => Reduction.Sum,
            "max" => Reduction.Max,
            "min" => Reduction.Min,
            var other => throw _reader.Error($"unknown reduction '{other}'"),
        };
        _reader.Expect("of");
        return new ReduceStatement(name, reduction, _reader.Name(), _reader.Take("times") ? Value() : null);
    }

    private T Summed<T>(System.Func<string, string, T> make)
    {
        var name = Defined();
        Expect("=", "sum", "of");
        return make(name, _reader.Name());
    }

    private PackStatement Pack()
    {
        var name = _reader.Name();
        _reader.Expect("=");
        var element = Element();
        _reader.Expect("of");
        return new PackStatement(name, element, _reader.Name());
    }

    private StoreStatement Store()
    {
        var tensor = _reader.Name();
        _reader.Expect("[");
        var origin = _reader.List("]", Value);
        _reader.Expect("=");
        return new StoreStatement(tensor, origin, _reader.Name());
    }

    private GpuType ReadType()
    {
        var kind = _reader.Name();
        _reader.Expect("[");
        var rows = Count();
        if (kind is "rows" or "parts")
        {
            _reader.Expect("]");
            return kind == "rows" ? new RowsType(rows) : new PartsType(rows);
        }

        _reader.Expect(",");
        var columns = Count();
        _reader.Expect("]");
        return kind switch
        {
            "fragment" => new FragmentType(rows, columns),
            "mask" => new MaskType(rows, columns),
            _ => throw _reader.Error($"a map gives no '{kind}'"),
        };
    }

    private AxisIndex? Axis(string keyword)
    {
        if (!_reader.Take(keyword))
        {
            return null;
        }

        var variable = Names.Index(_reader.Name());
        var axis = new AxisIndex(variable, ValueAfter("from"));
        _scope.Declare(variable);
        return axis;
    }

    private Variable Index()
    {
        var variable = Names.Index(_reader.Name());
        _scope.Declare(variable);
        return variable;
    }

    private SlotRef Slot()
    {
        var name = _reader.Name();
        _reader.Expect("[");
        var slot = Value();
        _reader.Expect("]");
        return new SlotRef(name, slot);
    }

    private (string Name, int Count) Slots()
    {
        var name = _reader.Name();
        _reader.Expect("[");
        var count = Count();
        _reader.Expect("]");
        return (name, count);
    }

    private ElementType Element()
    {
        var spelling = _reader.Name();
        return ElementTypes.TryParse(spelling, out var element) ? element : throw _reader.Error($"unknown element type '{spelling}'");
    }

    private string Defined() => Define(_reader.Name());

    private string Define(string name, ScalarType type = ScalarType.Float)
    {
        _scope.Declare(Expr.Variable(name, type, VariableKind.Value));
        return name;
    }

    private List<string> NamesAfter(string keyword)
    {
        _reader.Expect(keyword);
        var names = new List<string> { _reader.Name() };
        while (_reader.Take(","))
        {
            names.Add(_reader.Name());
        }

        return names;
    }

    private int Count()
    {
        var value = _reader.Integer();
        return value is >= 0 and <= int.MaxValue ? (int)value : throw _reader.Error($"{value} is no count");
    }

    private int CountAfter(string keyword)
    {
        _reader.Expect(keyword);
        return Count();
    }

    private Expr Value() => ExprParser.Parse(_reader, _scope);

    private Expr ValueAfter(string keyword)
    {
        _reader.Expect(keyword);
        return Value();
    }

    private void Expect(params string[] tokens)
    {
        foreach (var token in tokens)
        {
            _reader.Expect(token);
        }
    }

    private EquatableArray<T> Many<T>(params (string Keyword, System.Func<T> Read)[] kinds)
        where T : System.IEquatable<T>
    {
        var items = new List<T>();
        for (var found = true; found;)
        {
            found = false;
            foreach (var (keyword, read) in kinds)
            {
                if (_reader.Take(keyword))
                {
                    items.Add(read());
                    found = true;
                    break;
                }
            }
        }

        return items.ToEquatableArray();
    }
}
