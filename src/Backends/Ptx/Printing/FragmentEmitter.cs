using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Prints what is done to fragments element by element. The layout is that of accumulators: with
/// <c>g = lane / 4</c> and <c>p = lane % 4</c>, a thread of warp <c>v</c> of a warpgroup holds rows <c>16v + g</c> and <c>16v + g + 8</c>, and of each eight
/// columns the two from <c>2p</c> on; register <c>4j + 2i + c</c> is row <c>i</c>, column <c>8j + 2p + c</c>. A row is shared by
/// the four threads of a quad. As an operand, the same registers packed in pairs are the tile's left side already. A warp on its own has
/// <c>v = 0</c>, and the next sixteen rows, if it has more, are the next registers.
/// </summary>
internal sealed class FragmentEmitter(
    LlvmText text, GpuKernel kernel, Role role, Scope bindings, Dictionary<string, LlvmValue> values)
{
    /// <summary>Rows of a fragment that a thread has two of.</summary>
    private readonly int _blockRows = role.FragmentRows;

    // A thread combines elements of its rows in this many chains at once, so that they do not wait for each other's latency; more would take registers.
    private const int Chains = 4;

    private string _row = "";
    private string _column = "";
    private string _quadLeader = "";

    private string _origin = "";

    /// <summary>The number of this thread among those of its fragments, as it was last found.</summary>
    public string Thread { get; private set; } = "";

    /// <summary>Writes where in a fragment this thread's elements start.</summary>
    /// <param name="thread">The number of the thread among those of its warp or warpgroup.</param>
    public void WritePlaces(string thread)
    {
        _origin = thread;
        Place(thread);
    }

    /// <summary>
    /// Finds this thread's places anew, in all threads of a warp together. They are cheap to find: found in every turn, and again after it, they take no
    /// registers from the fragments meanwhile. The number of the thread comes from a shuffle with itself, through which neither compiler sees that it is the
    /// same each time.
    /// </summary>
    public void TakePlaces()
        => Place(text.Call("thread", "i32", "llvm.nvvm.shfl.sync.bfly.i32", ("i32", "-1"), ("i32", _origin), ("i32", "0"), ("i32", "31")));

    private void Place(string thread)
    {
        Thread = thread;
        var lane = text.Define("lane", $"and i32 {thread}, 31");
        var warp = text.Define("warp", $"lshr i32 {thread}, 5");
        var group = text.Define("group", $"lshr i32 {lane}, 2");
        var firstRow = role.Scope == RoleScope.Warp ? "0" : text.Define("row", $"shl i32 {warp}, 4");
        var quad = text.Define("quad", $"and i32 {lane}, 3");
        _row = text.Define("row", $"add i32 {firstRow}, {group}");
        _column = text.Define("column", $"shl i32 {quad}, 1");
        _quadLeader = text.Define("quad.leader", $"icmp eq i32 {quad}, 0");
    }

    /// <summary>Writes one statement over fragments.</summary>
    public void Write(GpuStatement statement)
    {
        switch (statement)
        {
            case MapStatement s:
                values[s.Result] = Map(s);
                break;
            case RescaleStatement s:
                values[s.Result] = Rescale(s);
                break;
            case ReduceStatement s:
                values[s.Result] = Reduce(s);
                break;
            case PartStatement s:
                values[s.Result] = Part(values[s.Fragment], Reduction.Sum);
                break;
            case JoinStatement s:
                values[s.Result] = Join(values[s.Parts], Reduction.Sum);
                break;
            case PackStatement s:
                values[s.Result] = Pack(s);
                break;
            case SplitStatement s:
                Split(s);
                break;
            case StoreStatement s:
                Store(s);
                break;
            default:
                throw new IrVerificationException("statement", $"'{statement.GetType().Name}' is no statement of a role");
        }
    }

    // Once for all that reads them, and before all loops, where LLVM could not move a division that may be by 0.
    private void Split(SplitStatement split)
    {
        var emitter = new ExprEmitter(text, bindings);
        var (first, divisor) = (emitter.UniformInt32(split.First), emitter.UniformInt32(split.Divisor));
        var rows = Enumerable.Range(0, RowsOfThread(split.Rows)).Select(row => SplitRow.Write(text, RowFrom(first, row), divisor)).ToList();
        var most = emitter.RangeOf(split.First).Max + split.Rows - 1;
        bindings[split.Quotient] = new Binding(Dependence.Row, new(0, most), at => new("i32", rows[at.Row].Quotient));
        bindings[split.Remainder] = new Binding(
            Dependence.Row, new(0, System.Math.Min(most, emitter.RangeOf(split.Divisor).Max - 1)), at => new("i32", rows[at.Row].Remainder));
    }

    private LlvmValue Map(MapStatement map)
    {
        var scope = new Scope(bindings);
        foreach (var name in map.Value.Nodes().OfType<Variable>().Where(v => v.Kind == VariableKind.Value && values.ContainsKey(v.Name)))
        {
            var value = values[name.Name];
            scope[name] = value.Type switch
            {
                RowNumbersType => new Binding(Dependence.Row, IntegerRange.All, at => new("float", value.Registers[at.Row])),
                MaskType mask => new Binding(
                    Dependence.Row | Dependence.Column, IntegerRange.All, at => new("i1", MaskWords.Test(text, value.Registers, RegisterOf(at, mask.Columns)))),
                _ => new Binding(
                    Dependence.Row | Dependence.Column, IntegerRange.All, at => new("float", value.Registers[RegisterOf(at, ((FragmentType)value.Type).Columns)])),
            };
        }

        BindPlaces(map, scope);
        scope.HasRowsPastTheEnd = true;
        scope.Offset = at => (RowOffset(at.Row), ColumnOffset(at.Column));
        var emitter = new ExprEmitter(text, scope);
        var result = new LlvmValue(map.Type, map.Type is MaskType truths
            ? Truths(truths, place => emitter.At(map.Value, place).Value)
            : [.. PlacesOf(map.Type).Select(place => emitter.At(map.Value, place).Value)]);
        scope.Reader.Report(emitter);
        Confirm(map, scope, [.. emitter.Suspicions, .. emitter.Reach.SelectMany(r => OutOfReach(r.Key.Index, r.Key.Room, r.Value.Least, r.Value.Most))]);
        return result;
    }

    private void BindPlaces(MapStatement map, Scope scope)
    {
        var origins = new ExprEmitter(text, bindings);
        var (rows, columns) = map.Type is MatrixType m ? (m.Rows, m.Columns) : (((RowNumbersType)map.Type).Rows, 0);
        Bind(map.RowIndex, Dependence.Row, rows, _row, at => RowOffset(at.Row));
        Bind(map.ColumnIndex, Dependence.Column, columns, _column, at => ColumnOffset(at.Column));

        void Bind(AxisIndex? axis, Dependence dependence, int extent, string start, System.Func<Place, int> step)
        {
            if (axis is not null)
            {
                var origin = text.Define("origin", $"add i32 {origins.UniformInt32(axis.Origin)}, {start}");
                var range = origins.RangeOf(axis.Origin) + new IntegerRange(0, extent - 1);
                scope[axis.Variable] = new Binding(
                    dependence, range, at => new("i32", text.Define("index", Invariant($"add i32 {origin}, {step(at)}"))))
                {
                    Slope = dependence == Dependence.Row ? new(1, 0) : new(0, 1),
                };
            }
        }
    }

    // Column by column, so that what is known of a column is not kept when it is done.
    private IReadOnlyList<string> Truths(MaskType mask, System.Func<Place, string> truth)
        => MaskWords.Pack(
            text, PlacesOf(mask).OrderBy(place => place.Column).Select(place => (RegisterOf(place, mask.Columns), truth(place))), PlacesOf(mask).Count());

    private IEnumerable<string> OutOfReach(string index, string room, long least, long most)
    {
        yield return text.Define("before", Invariant($"icmp slt i32 {index}, {-least}"));
        yield return text.Define("behind", Invariant($"icmp sle i32 {room}, {most}"));
    }

    // What looks out of bounds may be of a row past the last query, whose numbers mean nothing: seldom, and off the path, each place is asked by itself.
    private void Confirm(MapStatement map, Scope scope, List<string> suspicions)
    {
        if (suspicions.Count == 0)
        {
            return;
        }

        var label = text.Fresh("suspect");
        var any = suspicions.Distinct().Aggregate((a, b) => text.Define("suspect", $"or i1 {a}, {b}"));
        var none = text.Call("none", "i1", "llvm.nvvm.vote.all.sync", ("i32", "-1"), ("i1", text.Define("clear", $"xor i1 {any}, true")));
        text.Line($"br i1 {none}, label %{label}.end, label %{label}");
        text.Label(label);

        // Nothing that the path computed is used here, and so nothing of it is kept for here.
        var (row, column, leader, thread) = (_row, _column, _quadLeader, Thread);
        TakePlaces();
        BindPlaces(map, scope);
        var emitter = new ExprEmitter(text, new Scope(scope));
        var index = map.RowIndex?.Variable ?? (bindings.ContainsKey(Names.QueryRow) ? Names.QueryRow : null);
        foreach (var place in PlacesOf(map.Type))
        {
            var exists = index is null ? "true" : emitter.At(Expr.Apply(Op.Less, index, Names.M), place).Value;
            emitter.Test(map.Value, place, exists);
        }

        scope.Reader.Report(emitter);
        End($"{label}.end");
        (_row, _column, _quadLeader, Thread) = (row, column, leader, thread);
    }

    private LlvmValue Rescale(RescaleStatement rescale)
    {
        var fragment = values[rescale.Fragment];
        var columns = ((FragmentType)fragment.Type).Columns;
        var factors = values[rescale.Factor].Registers;
        var all = factors.Select(f => text.Define("is.one", $"fcmp oeq float {f}, {One}")).Aggregate((a, b) => text.Define("are.one", $"and i1 {a}, {b}"));
        var none = text.Call("none", "i1", "llvm.nvvm.vote.all.sync", ("i32", "-1"), ("i1", all));
        var before = text.Block;
        var label = text.Fresh("rescale");
        text.Line($"br i1 {none}, label %{label}.end, label %{label}");
        text.Label(label);
        var scaled = fragment.Registers.Select((r, k) => text.Define("scaled", $"fmul float {r}, {factors[PlaceOf(k, columns).Row]}")).ToList();
        text.Line($"br label %{label}.end");
        text.Label($"{label}.end");
        return new LlvmValue(
            fragment.Type, [.. fragment.Registers.Select((r, k) => text.Define("rescaled", $"phi float [ {r}, %{before} ], [ {scaled[k]}, %{label} ]"))]);
    }

    private const string One = "1.0";

    private LlvmValue Reduce(ReduceStatement reduce)
    {
        var fragment = values[reduce.Fragment];
        if (reduce.Factor is not { } factor)
        {
            return Reduce(fragment, reduce.Operator);
        }

        // By the sign of the factor, which is the same in all threads, the extreme of the products is one end or the other of the fragment.
        var opposite = reduce.Operator == Reduction.Max ? Reduction.Min : Reduction.Max;
        var times = new ExprEmitter(text, bindings).Uniform(factor).Value;
        var positive = text.Define("positive", $"fcmp oge float {times}, 0.0");
        var label = text.Fresh("extreme");
        text.Line($"br i1 {positive}, label %{label}, label %{label}.opposite");
        text.Label(label);
        var same = Reduce(fragment, reduce.Operator).Registers;
        var fromSame = text.Block;
        text.Line($"br label %{label}.end");
        text.Label($"{label}.opposite");
        var other = Reduce(fragment, opposite).Registers;
        var fromOther = text.Block;
        End($"{label}.end");
        var ends = same.Zip(other).Select(e => text.Define("end", $"phi float [ {e.First}, %{fromSame} ], [ {e.Second}, %{fromOther} ]")).ToList();
        return new LlvmValue(new RowsType(((FragmentType)fragment.Type).Rows), [.. ends.Select(e => text.Define("extreme", $"fmul float {e}, {times}"))]);
    }

    private LlvmValue Reduce(LlvmValue fragment, Reduction reduction) => Join(Part(fragment, reduction), reduction);

    private LlvmValue Part(LlvmValue fragment, Reduction reduction)
    {
        var type = (FragmentType)fragment.Type;
        var rows = RowsOfThread(type.Rows);
        var chainsOfRow = System.Math.Max(1, Chains / rows);
        return new LlvmValue(new PartsType(type.Rows), [.. Enumerable.Range(0, rows).Select(PartOf)]);

        string PartOf(int row)
            => Enumerable.Range(0, type.Columns / 4).Select(column => (Chain: column % chainsOfRow, Element: fragment.Registers[RegisterOf(new Place(row, column), type.Columns)]))
                .GroupBy(e => e.Chain, e => e.Element)
                .Select(chain => chain.Aggregate((a, b) => Combine(reduction, a, b)))
                .Aggregate((a, b) => Combine(reduction, a, b));
    }

    private LlvmValue Join(LlvmValue parts, Reduction reduction)
    {
        return new LlvmValue(new RowsType(((PartsType)parts.Type).Rows), [.. parts.Registers.Select(part => Joined(Joined(part, 2), 1))]);

        string Joined(string part, int distance)
        {
            var other = text.Call("quad", "float", "llvm.nvvm.shfl.sync.bfly.f32", ("i32", "-1"), ("float", part), ("i32", Invariant($"{distance}")), ("i32", "31"));
            return Combine(reduction, part, other);
        }
    }

    private string Combine(Reduction reduction, string a, string b) => reduction switch
    {
        Reduction.Sum => text.Define("sum", $"fadd float {a}, {b}"),
        Reduction.Max => text.Call("max", "float", "llvm.maximum.f32", ("float", a), ("float", b)),
        _ => text.Call("min", "float", "llvm.minimum.f32", ("float", a), ("float", b)),
    };

    private LlvmValue Pack(PackStatement pack)
    {
        var fragment = values[pack.Fragment];
        var type = (FragmentType)fragment.Type;
        var words = pack.Element == ElementType.F32
            ? fragment.Registers.Select(r => text.Define("word", $"bitcast float {r} to i32"))
            : Enumerable.Range(0, fragment.Registers.Count / 2).Select(k => Pair(text, pack.Element, fragment.Registers[2 * k], fragment.Registers[(2 * k) + 1]));
        return new LlvmValue(new OperandType(type.Rows, type.Columns, pack.Element), [.. words]);
    }

    private void Store(StoreStatement store)
    {
        var tensor = TensorMemory.Of(kernel.Parameters, store.Tensor);
        var value = values[store.Value];
        if (value.Type is FragmentType fragment)
        {
            StoreFragment(store, tensor, fragment, value.Registers);
        }
        else
        {
            StoreRows(store, tensor, value.Registers);
        }
    }

    private void StoreFragment(StoreStatement store, TensorMemory tensor, FragmentType type, IReadOnlyList<string> registers)
    {
        var width = (int)((IntConstant)tensor.Shape[tensor.Shape.Count - 1]).Value;
        var size = tensor.Element == ElementType.F32 ? 4 : 2;
        var rowOf = Rows(store, tensor, tensor.Shape.Count - 2);
        for (var row = 0; row < RowsOfThread(type.Rows); row++)
        {
            var (inside, start) = rowOf(row);
            var end = Guard(inside);
            var line = start();
            var wide = text.Define("column", $"zext i32 {_column} to i64");
            var element = text.Define("element", $"add i64 {line}, {wide}");
            var at = text.Define("at", $"getelementptr {(size == 4 ? "float" : "i16")}, ptr addrspace(1) {tensor.Pointer}, i64 {element}");
            if (width != type.Columns)
            {
                var elements = Enumerable.Range(0, type.Columns / 4).Select(
                    column => (ColumnOffset(column), registers[RegisterOf(new Place(row, column), type.Columns)]));
                StoreElements(tensor, at, width, elements);
                End(end);
                continue;
            }

            for (var j = 0; j < type.Columns / 8; j++)
            {
                var pair = text.Define("pair", Invariant($"getelementptr i8, ptr addrspace(1) {at}, i64 {8 * j * size}"));
                var low = registers[RegisterOf(new Place(row, 2 * j), type.Columns)];
                var high = registers[RegisterOf(new Place(row, (2 * j) + 1), type.Columns)];
                if (tensor.Element == ElementType.F32)
                {
                    text.Line($"store float {low}, ptr addrspace(1) {pair}, align 8");
                    var second = text.Define("pair", $"getelementptr i8, ptr addrspace(1) {pair}, i64 4");
                    text.Line($"store float {high}, ptr addrspace(1) {second}, align 4");
                }
                else
                {
                    text.Line($"store i32 {Pair(text, tensor.Element, low, high)}, ptr addrspace(1) {pair}, align 4");
                }
            }

            End(end);
        }
    }

    // Rows of no whole units start at any element, and have fewer columns than the fragment.
    private void StoreElements(TensorMemory tensor, string at, int width, IEnumerable<(int Column, string Value)> elements)
    {
        var memory = new RowMemory(text, width: 1);
        foreach (var (column, value) in elements)
        {
            var index = text.Define("column", Invariant($"add i32 {_column}, {column}"));
            memory.StoreElement(tensor, at, Invariant($"{column}"), value, text.Define("inside", Invariant($"icmp slt i32 {index}, {width}")));
        }
    }

    private void StoreRows(StoreStatement store, TensorMemory tensor, IReadOnlyList<string> registers)
    {
        var rowOf = Rows(store, tensor, tensor.Shape.Count - 1);

        // A launch may do without the statistics of rows.
        var wanted = text.Define("wanted", $"icmp ne ptr addrspace(1) {tensor.Pointer}, null");
        var leader = text.Define("leader", $"and i1 {wanted}, {_quadLeader}");
        for (var row = 0; row < registers.Count; row++)
        {
            var (inside, start) = rowOf(row);
            var end = Guard(text.Define("writes", $"and i1 {inside}, {leader}"));
            var element = start();
            var at = text.Define("at", $"getelementptr float, ptr addrspace(1) {tensor.Pointer}, i64 {element}");
            text.Line($"store float {registers[row]}, ptr addrspace(1) {at}, align 4");
            End(end);
        }
    }

    // Whether a row of the thread is in the tensor, and the index of its first element: rows follow each other along an axis, or have an origin each.
    private System.Func<int, (string Inside, System.Func<string> Start)> Rows(StoreStatement store, TensorMemory tensor, int axis)
    {
        if (!store.Origin.All(new ExprEmitter(text, bindings).IsUniform))
        {
            return row => (
                InAxis(new ExprEmitter(text, bindings).Int64(store.Origin[axis], new Place(row, 0))),
                () => tensor.Start(text, bindings, store.Origin, axis + 1, new Place(row, 0)));
        }

        var before = tensor.Start(text, bindings, store.Origin, axis);
        var stride = tensor.Stride(text, bindings, axis);
        return row =>
        {
            var index = text.Define("row", $"zext i32 {RowFrom(new ExprEmitter(text, bindings).UniformInt32(store.Origin[axis]), row)} to i64");
            return (InAxis(index), () => stride == TensorMemory.Contiguous
                ? text.Define("element", $"add i64 {before}, {index}")
                : text.Define("line", $"add i64 {before}, {text.Define("along", $"mul i64 {index}, {stride}")}"));
        };

        string InAxis(string index) => text.Define("inside", $"icmp slt i64 {index}, {new ExprEmitter(text, bindings).Int64(tensor.Shape[axis])}");
    }

    private string RowFrom(string origin, int row)
    {
        var first = text.Define("row", $"add i32 {origin}, {_row}");
        return text.Define("row", Invariant($"add i32 {first}, {RowOffset(row)}"));
    }

    private string Guard(string condition)
    {
        var label = text.Fresh("write");
        text.Line($"br i1 {condition}, label %{label}, label %{label}.end");
        text.Label(label);
        return $"{label}.end";
    }

    private void End(string label)
    {
        text.Line($"br label %{label}");
        text.Label(label);
    }

    /// <summary>Two numbers in 16 bits each, as one word.</summary>
    internal static string Pair(LlvmText text, ElementType element, string low, string high)
    {
        var (type, intrinsic) = element == ElementType.BF16
            ? ("<2 x bfloat>", "llvm.nvvm.ff2bf16x2.rn")
            : ("<2 x half>", "llvm.nvvm.ff2f16x2.rn");
        var pair = text.Call("pair", type, intrinsic, ("float", high), ("float", low));
        return text.Define("pair", $"bitcast {type} {pair} to i32");
    }

    private int RowsOfThread(int rows) => 2 * rows / _blockRows;

    private int RowOffset(int row) => (_blockRows * (row / 2)) + (8 * (row % 2));

    private static int ColumnOffset(int column) => (8 * (column / 2)) + (column % 2);

    private IEnumerable<Place> PlacesOf(GpuType type)
        => type is MatrixType m
            ? Enumerable.Range(0, RowsOfThread(m.Rows) * m.Columns / 4).Select(r => PlaceOf(r, m.Columns))
            : Enumerable.Range(0, RowsOfThread(((RowNumbersType)type).Rows)).Select(row => new Place(row, 0));

    private static Place PlaceOf(int register, int columns)
    {
        var (block, within) = (register / (columns / 2), register % (columns / 2));
        return new Place((2 * block) + (within / 2 % 2), (within / 4 * 2) + (within % 2));
    }

    private static int RegisterOf(Place place, int columns)
        => (place.Row / 2 * (columns / 2)) + (place.Column / 2 * 4) + (2 * (place.Row % 2)) + (place.Column % 2);
}
