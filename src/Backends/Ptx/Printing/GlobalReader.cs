using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Loads elements of captured tensors and what a launch says of a batch. A guarded load is one predicated instruction: no branch, and no address is
/// touched where it does not hold. An unguarded one has its indices kept in bounds, or is not done past the ends of a last axis, since rows past the last query
/// have indices like any other. A read that is not proved in bounds tests its indices too.
/// </summary>
internal sealed class GlobalReader(LlvmText text, IReadOnlyList<GpuParameter> parameters, EquatableArray<Expr> faults, int firstFault) : ITensorReader
{
    /// <inheritdoc/>
    public IntegerRange RangeOf(Access access) => Parameter(access.Tensor) switch
    {
        BatchParameter { Name: "key_length" } => new(0, LaunchLimits.LargestDimension),
        BatchParameter => new(-LaunchLimits.LargestDimension, LaunchLimits.LargestDimension),
        GlobalParameter { Element: ElementType.I32 } => IntegerRange.Int32,
        TileListParameter list => new(0, LaunchLimits.Ranges([]).Of(list.Shape[list.Shape.Count - 1]).Max),
        _ => IntegerRange.All,
    };

    /// <inheritdoc/>
    public bool IsTested(Access access) => faults.Contains(access);

    /// <inheritdoc/>
    public void Test(Access access, ExprEmitter emitter, Place place, string? guard)
        => emitter.Faults.Add((NumberOf(access), emitter.Both(guard, Not(InBounds(access, Tensor(access.Tensor), emitter, place, guard)))!));

    /// <inheritdoc/>
    public LlvmScalar Read(Access access, ExprEmitter emitter, Place place, string? guard)
    {
        if (Parameter(access.Tensor) is BatchParameter batch)
        {
            return OfBatch(batch, access, emitter);
        }

        var tensor = Tensor(access.Tensor);
        IReadOnlyList<Expr> indices = access.Children;
        if (AlongAxis(access, tensor, emitter, place, guard) is { } element)
        {
            return element;
        }

        var isChecked = IsTested(access);
        var varies = !access.Children.All(emitter.IsUniform);
        if (isChecked)
        {
            var inside = InBounds(access, tensor, emitter, place, guard);
            Tell(access, emitter, varies, emitter.Both(guard, Not(inside))!);
            guard = varies && guard is null ? null : emitter.Both(guard, inside);
        }

        if (guard is null && varies)
        {
            indices = [.. access.Children.Select((index, axis) => isChecked || !emitter.IsUniform(index) ? Clamped(index, tensor.Shape[axis]) : index)];
        }
        else if (!isChecked && emitter.HasRowsPastTheEnd)
        {
            // What is proved of existing rows is not of those past the last query, and the guard need not leave them out.
            indices = [.. access.Children.Select((index, axis) => emitter.VariesWithRow(index) ? Clamped(index, tensor.Shape[axis]) : index)];
        }

        return Load(tensor, indices, emitter, place, guard);
    }

    // Places whose elements lie along the last axis, known distances apart, share an address, to which an instruction adds the distance: one that is past either
    // end is not loaded.
    private LlvmScalar? AlongAxis(Access access, GlobalParameter tensor, ExprEmitter emitter, Place place, string? guard)
    {
        var (index, extent) = (access.Children[^1], tensor.Shape[tensor.Shape.Count - 1]);
        var others = access.Children.Take(access.Children.Count - 1).ToList();
        var start = new Place(others.All(emitter.IsUniform) ? 0 : place.Row, 0);
        if (emitter.IsUniform(index) || emitter.Further(index, start, place) is not { } further || others.Any(o => !emitter.IsUniform(o) && emitter.Further(o, start, place) != 0))
        {
            return null;
        }

        var isChecked = IsTested(access);
        string? inside = null;
        for (var axis = 0; axis < others.Count; axis++)
        {
            if (isChecked)
            {
                inside = emitter.Both(inside, InBounds(others[axis], tensor.Shape[axis], emitter, place, guard));
            }
            else if (emitter.HasRowsPastTheEnd && emitter.VariesWithRow(others[axis]))
            {
                others[axis] = Clamped(others[axis], tensor.Shape[axis]);
            }
        }

        var (before, room) = (emitter.Near(index, start, guard), emitter.Near(extent - index, start, guard));
        var notBefore = text.Define("inside", Invariant($"icmp sge i32 {before}, {-further}"));
        var inAxis = text.Define("inside", $"and i1 {notBefore}, {text.Define("inside", Invariant($"icmp sgt i32 {room}, {further}"))}");
        if (isChecked)
        {
            Doubt(access, emitter, guard, inside, inAxis, (before, room), further);
        }

        var address = Address(tensor, emitter.Int64(Linear(tensor, [.. others, index]), start, guard));
        return Widened(tensor.Element, Guarded(tensor.Element, address, emitter.Both(guard, emitter.Both(inside, inAxis))!, further * tensor.Element.Bytes()));
    }

    // Of elements that share a start, and that nothing guards, only the first and the last are asked whether they may be out of bounds.
    private void Doubt(
        Access access, ExprEmitter emitter, string? guard, string? inside, string inAxis, (string Index, string Room) start, long further)
    {
        if (guard is not null || !emitter.HasRowsPastTheEnd)
        {
            Tell(access, emitter, varies: true, emitter.Both(guard, Not(emitter.Both(inside, inAxis)!))!);
            return;
        }

        if (inside is not null)
        {
            emitter.Suspicions.Add(Not(inside));
        }

        var (least, most) = emitter.Reach.TryGetValue(start, out var known) ? known : (further, further);
        emitter.Reach[start] = (System.Math.Min(least, further), System.Math.Max(most, further));
    }

    // A row past the last query has reads like any other, which are no faults.
    private void Tell(Access access, ExprEmitter emitter, bool varies, string outside)
    {
        if (varies && emitter.HasRowsPastTheEnd)
        {
            emitter.Suspicions.Add(outside);
        }
        else
        {
            emitter.Faults.Add((NumberOf(access), outside));
        }
    }

    /// <summary>The element at indices that are in bounds where the guard holds, or everywhere if there is none.</summary>
    public LlvmScalar Load(GlobalParameter tensor, IReadOnlyList<Expr> indices, ExprEmitter emitter, Place place, string? guard)
    {
        var address = Address(tensor, emitter.Int64(Linear(tensor, indices), place, guard));
        return Widened(tensor.Element, guard is null ? Load(tensor.Element, address) : Guarded(tensor.Element, address, guard));
    }

    /// <inheritdoc/>
    public void Report(ExprEmitter emitter)
    {
        foreach (var fault in emitter.Faults.GroupBy(f => f.Fault, f => f.Condition))
        {
            var any = fault.Distinct().Aggregate((a, b) => text.Define("outside", $"or i1 {a}, {b}"));
            InlineAssembly.Run(
                text, ["@$0 st.global.b32 [$1], $2;"], ("i1", "b", any), ("ptr addrspace(1)", "l", "%status"), ("i32", "r", fault.Key.ToString(CultureInfo.InvariantCulture)));
        }

        emitter.Faults.Clear();
    }

    /// <inheritdoc/>
    public IReadOnlyList<LlvmScalar> Find(IReadOnlyList<Search> searches, ExprEmitter emitter)
        => new WarpSearch(text, emitter).Find([.. searches.Select(search =>
        {
            var tensor = Tensor(search.Tensor);
            var extent = emitter.Int64(tensor.Shape[tensor.Shape.Count - 1]);

            // Over an empty axis the value is not evaluated.
            var any = text.Define("any", $"icmp sgt i64 {extent}, 0");
            var value = emitter.Int64(search.Value, guard: any);
            var start = emitter.Int64(Linear(tensor, [.. search.Children.Take(search.Children.Count - 1), Expr.Int(0)]));
            return new SearchedRun(extent, value, search.Side, Element);

            string Element(string index, string guard) => Wide(Guarded(tensor.Element, Address(tensor, At(start, index)), guard), tensor.Element);
        })]);

    // Axes of operands have rows wherever there is a pair to compute.
    /// <inheritdoc/>
    public bool MayBeEarly(Access access, ExprEmitter emitter)
        => Parameter(access.Tensor) is GlobalParameter tensor && tensor.Shape.All(Names.Dimensions.Values.Contains)
            && (!IsTested(access) || !access.Children.All(emitter.IsUniform));

    private string At(string start, string index) => text.Define("at", $"add i64 {start}, {index}");

    private string Wide(string element, ElementType type) => type == ElementType.I64 ? element : text.Define("wide", $"sext i32 {element} to i64");

    private LlvmScalar OfBatch(BatchParameter batch, Access access, ExprEmitter emitter)
    {
        var pointer = $"%batch.{batch.Name}";
        var given = text.Define("given", $"icmp ne ptr addrspace(1) {pointer}, null");
        var otherwise = batch.Default.Substitute(Names.OfBatch.Values.ToDictionary(v => (Expr)v, v => (Expr)Expr.Variable(v.Name, ScalarType.Int, VariableKind.Value)));
        var usual = emitter.UniformInt32(otherwise);
        var address = text.Define("address", $"getelementptr i32, ptr addrspace(1) {pointer}, i64 {emitter.Int64(access.Children[0])}");
        return new("i32", text.Define(
            batch.Name, $"call i32 asm \"mov.b32 $0, $1;\\0A\\09@$2 ld.global.nc.b32 $0, [$3];\", \"=&r,r,b,l\"(i32 {usual}, i1 {given}, ptr addrspace(1) {address})"));
    }

    private int NumberOf(Access access) => firstFault + faults.ToList().IndexOf(access);

    private string InBounds(Access access, GlobalParameter tensor, ExprEmitter emitter, Place place, string? guard)
        => access.Children.Zip(tensor.Shape).Select(i => InBounds(i.First, i.Second, emitter, place, guard)).Aggregate((a, b) => text.Define("inside", $"and i1 {a}, {b}"));

    // One unsigned comparison: a negative index is a large one.
    private string InBounds(Expr index, Expr extent, ExprEmitter emitter, Place place, string? guard)
        => text.Define("inside", emitter.RangeOf(index).FitsInt32 && emitter.RangeOf(extent).FitsInt32
            ? $"icmp ult i32 {emitter.Int32(index, place, guard)}, {emitter.Int32(extent)}"
            : $"icmp ult i64 {emitter.Int64(index, place, guard)}, {emitter.Int64(extent)}");

    private string Not(string condition) => text.Define("outside", $"xor i1 {condition}, true");

    private static Expr Clamped(Expr index, Expr extent) => Expr.Min(Expr.Max(index, Expr.Int(0)), extent - Expr.Int(1));

    private string Address(GlobalParameter tensor, string index)
        => text.Define("address", $"getelementptr {tensor.Element.LlvmType()}, ptr addrspace(1) %global.{tensor.Name}, i64 {index}");

    private string Load(ElementType element, string address)
        => text.Define("element", $"load {element.LlvmType()}, ptr addrspace(1) {address}, align {element.Bytes()}, !invariant.load !2");

    private string Guarded(ElementType element, string address, string guard, long offset = 0)
    {
        var at = offset == 0 ? "" : Invariant($"+{offset}");
        var (type, constraint, zero, load) = element switch
        {
            ElementType.F32 => ("float", "=&f", "mov.b32 $0, 0f00000000;", "b32"),
            ElementType.I32 => ("i32", "=&r", "mov.b32 $0, 0;", "b32"),
            ElementType.I64 => ("i64", "=&l", "mov.b64 $0, 0;", "b64"),
            ElementType.Bool => ("i16", "=&h", "mov.b16 $0, 0;", "u8"),
            _ => ("i16", "=&h", "mov.b16 $0, 0;", "b16"),
        };
        var value = text.Define(
            "element", $"call {type} asm \"{zero}\\0A\\09@$1 ld.global.nc.{load} $0, [$2{at}];\", \"{constraint},b,l\"(i1 {guard}, ptr addrspace(1) {address})");
        return element switch
        {
            ElementType.Bool => text.Define("element", $"trunc i16 {value} to i8"),
            ElementType.F16 => text.Define("element", $"bitcast i16 {value} to half"),
            ElementType.BF16 => text.Define("element", $"bitcast i16 {value} to bfloat"),
            _ => value,
        };
    }

    private LlvmScalar Widened(ElementType element, string value) => element switch
    {
        ElementType.Bool => new("i1", text.Define("truth", $"icmp ne i8 {value}, 0")),
        ElementType.F16 => new("float", text.Define("wide", $"fpext half {value} to float")),
        ElementType.BF16 => new("float", text.Define("wide", $"fpext bfloat {value} to float")),
        _ => new(element.LlvmType(), value),
    };

    private static Expr Linear(GlobalParameter tensor, IReadOnlyList<Expr> indices)
    {
        var linear = indices[0];
        for (var axis = 1; axis < indices.Count; axis++)
        {
            linear = (linear * tensor.Shape[axis]) + indices[axis];
        }

        return linear;
    }

    private GlobalParameter Tensor(string name) => Parameter(name) switch
    {
        TileListParameter list => new GlobalParameter(list.Name, ElementType.I32, list.Shape),
        GlobalParameter tensor => tensor,
        _ => throw new IrVerificationException("scope", $"there is no tensor '{name}'"),
    };

    private GpuParameter Parameter(string name)
        => parameters.FirstOrDefault(p => p.Name == name) ?? throw new IrVerificationException("scope", $"there is no tensor '{name}'");
}
