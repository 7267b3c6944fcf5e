using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using static System.FormattableString;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Prints what is done with one row. Register <c>c width + k</c> of a vector is feature <c>c stride + lane width + k</c>. Lanes past a
/// vector's end compute along, so that all lanes of a warp meet at every exchange; what they make is left out of reductions and not stored.
/// </summary>
internal sealed class RowEmitter(LlvmText text, RowKernel kernel, Scope scope, RowReader reader)
{
    // Sums of a lane run in this many chains, so that they do not wait for each other's latency.
    private const int Chains = 4;

    private readonly ExprEmitter _expressions = new(text, scope);
    private readonly RealInstructions _f = RealInstructions.Single(text);
    private readonly RowMemory _memory = new(text, kernel.Layout.Width);
    private readonly Dictionary<int, string> _features = [];
    private readonly Dictionary<(int Length, int Register), string> _inside = [];
    private int _sharedWords;

    private RowLayout Layout => kernel.Layout;

    /// <summary>Writes the statements.</summary>
    /// <param name="inside">Whether the row is one of the tensor's: what stores ask.</param>
    public void Write(string inside)
    {
        foreach (var statement in kernel.Body)
        {
            switch (statement)
            {
                case LoadRow s:
                    reader.Vectors[s.Name] = Load(s);
                    break;
                case MapRow s:
                    reader.Vectors[s.Name] = new LaneVector(s.Length, [.. Elements(s.Feature, s.Length, s.Value)]);
                    break;
                case LoadNumber s:
                    Bind(s.Variable, Load(s));
                    break;
                case MapNumber s:
                    Bind(s.Variable, _expressions.Uniform(s.Value));
                    break;
                case ReduceRow s:
                    Bind(s.Variable, new("float", Reduce(s)));
                    break;
                case ShareRow s:
                    Share(reader.Vectors[s.Vector]);
                    break;
                case StoreRow s:
                    Store(s, reader.Vectors[s.Vector], inside);
                    break;
                default:
                    throw new IrVerificationException("statement", $"'{statement.GetType().Name}' is no statement of a row");
            }
        }

        reader.Report(_expressions);
    }

    private void Bind(Variable variable, LlvmScalar value)
        => scope[variable] = Binding.Uniform(value, value.Type == "i32" ? IntegerRange.Int32 : IntegerRange.All);

    private LaneVector Load(LoadRow load)
    {
        var (tensor, line) = LineOf(load.Tensor, load.Origin);
        var registers = new List<string>();
        for (var chunk = 0; chunk < Layout.Chunks(load.Length); chunk++)
        {
            // A chunk past the end reads the last one instead.
            var feature = Feature(chunk * Layout.Width);
            var within = Inside(load.Length, chunk * Layout.Width) is null ? feature
                : text.Call("feature", "i32", "llvm.smin.i32", ("i32", feature), ("i32", Invariant($"{load.Length - Layout.Width}")));
            registers.AddRange(_memory.Load(tensor, line, within));
        }

        return new LaneVector(load.Length, registers);
    }

    private LlvmScalar Load(LoadNumber load)
    {
        var tensor = (GlobalParameter)kernel.Parameters.Single(p => p.Name == load.Tensor);
        return reader.Read((Access)Expr.Access(load.Tensor, tensor.Element.Loaded(), [.. load.Origin]), _expressions, default, null);
    }

    private IEnumerable<string> Elements(Variable feature, int length, Expr value)
    {
        var registers = Layout.Chunks(length) * Layout.Width;
        reader.Feature = feature;
        scope[feature] = new Binding(
            Dependence.Column, new(0, (Layout.Chunks(length) * Layout.Stride) - 1), place => new("i32", Feature(place.Column)));
        for (var register = 0; register < registers; register++)
        {
            var first = register / Layout.Width * Layout.Stride;
            var here = TurnedAlike(DecidedChoices.Of(value, feature, new(first, System.Math.Min(first + Layout.Stride, length) - 1)), feature, first);
            yield return _expressions.At(here, new Place(0, register), Inside(length, register)).Value;
        }
    }

    // The pair that a rotation turns is counted from the lane's first chunk, so that features of one pair ask for one angle by one expression.
    private Expr TurnedAlike(Expr value, Variable feature, int first)
    {
        var origin = Names.Index($"{feature.Name}.lane");
        scope[origin] = new Binding(Dependence.Column, new(0, Layout.Stride - 1), place => new("i32", Feature(place.Column % Layout.Width)));
        return value.Rewrite(node => node is not Apply { Op.Typing: OpTyping.Rotation } rotation || rotation[2].Any(n => n is Access) ? node
            : Expr.Apply(rotation.Op, rotation[0], rotation[1], Polynomial.Of(rotation[2].Substitute(feature, origin + Expr.Int(first))).ToExpr(), rotation[3]));
    }

    private string Reduce(ReduceRow reduce)
    {
        var identity = _f.Literal(reduce.Operator switch
        {
            Reduction.Sum => 0,
            Reduction.Max => double.NegativeInfinity,
            _ => double.PositiveInfinity,
        });
        var elements = Elements(reduce.Feature, reduce.Length, reduce.Value)
            .Select((e, register) => Inside(reduce.Length, register) is { } inside ? _f.Select(inside, e, identity) : e).ToList();
        var chains = elements.Take(Chains).ToList();
        for (var k = chains.Count; k < elements.Count; k++)
        {
            chains[k % Chains] = Combined(reduce.Operator, chains[k % Chains], elements[k]);
        }

        var total = chains.Aggregate((a, b) => Combined(reduce.Operator, a, b));
        for (var distance = Layout.Lanes / 2; distance > 0; distance /= 2)
        {
            var other = text.Call(
                "other", "float", "llvm.nvvm.shfl.sync.bfly.f32", ("i32", "-1"), ("float", total), ("i32", Invariant($"{distance}")), ("i32", "31"));
            total = Combined(reduce.Operator, total, other);
        }

        return total;
    }

    private string Combined(Reduction reduction, string x, string y) => reduction switch
    {
        Reduction.Sum => _f.Add(x, y),
        Reduction.Max => _f.Maximum(x, y),
        _ => _f.Minimum(x, y),
    };

    private void Share(LaneVector vector)
    {
        var team = text.Define("team", Invariant($"mul i32 %team, {kernel.SharedWordsOfTeam}"));
        var start = text.Define("start", Invariant($"add i32 {team}, {_sharedWords}"));
        _sharedWords += Layout.SharedWords(vector.Length);
        var shared = text.Define("copy", $"getelementptr float, ptr addrspace(3) @smem, i32 {start}");
        text.Call("llvm.nvvm.bar.warp.sync", ("i32", "-1"));
        for (var register = 0; register < vector.Registers.Count; register++)
        {
            text.Line($"store float {vector.Registers[register]}, ptr addrspace(3) {RowReader.WordAt(text, shared, Feature(register))}, align 4");
        }

        text.Call("llvm.nvvm.bar.warp.sync", ("i32", "-1"));
        vector.Shared = shared;
    }

    private void Store(StoreRow store, LaneVector vector, string inside)
    {
        var (tensor, line) = LineOf(store.Tensor, store.Origin);
        var length = vector.Length + store.Zeros;
        var registers = store.Zeros == 0 ? vector.Registers : [.. ZerosBehind(vector, Layout.Chunks(length) * Layout.Width)];
        var whole = length % Layout.Width == 0 && Layout.Width > 1;
        for (var register = 0; register < registers.Count; register += whole ? Layout.Width : 1)
        {
            var guard = _expressions.Both(inside, Inside(length, register))!;
            if (whole)
            {
                _memory.StoreChunk(tensor, line, Feature(register), [.. registers.Skip(register).Take(Layout.Width)], guard);
            }
            else
            {
                _memory.StoreElement(tensor, line, Feature(register), registers[register], guard);
            }
        }
    }

    // What a lane computed past a vector's end means nothing, and may be no number.
    private IEnumerable<string> ZerosBehind(LaneVector vector, int count)
    {
        var zero = _f.Literal(0);
        return Enumerable.Range(0, count).Select(register => register >= vector.Registers.Count ? zero
            : Inside(vector.Length, register) is { } inside ? _f.Select(inside, vector.Registers[register], zero)
            : vector.Registers[register]);
    }

    private (TensorMemory Tensor, string Line) LineOf(string name, EquatableArray<Expr> origin)
    {
        var tensor = TensorMemory.Of(kernel.Parameters, name);
        var start = tensor.Start(text, scope, origin, origin.Count);
        var type = tensor.Element == ElementType.F32 ? "float" : tensor.Element == ElementType.F16 ? "half" : "bfloat";
        return (tensor, text.Define("line", $"getelementptr {type}, ptr addrspace(1) {tensor.Pointer}, i64 {start}"));
    }

    private string Feature(int register)
    {
        if (!_features.TryGetValue(register, out var feature))
        {
            var offset = (register / Layout.Width * Layout.Stride) + (register % Layout.Width);
            feature = _features[register] = offset == 0 ? "%lane.feature" : text.Define("feature", Invariant($"add i32 %lane.feature, {offset}"));
        }

        return feature;
    }

    /// <summary>Whether a register is a feature of a vector of this length; null where it is in every lane.</summary>
    private string? Inside(int length, int register)
    {
        var end = (register / Layout.Width * Layout.Stride) + ((Layout.Lanes - 1) * Layout.Width) + (register % Layout.Width);
        if (end < length)
        {
            return null;
        }

        return _inside.TryGetValue((length, register), out var known) ? known
            : _inside[(length, register)] = text.Define("inside", Invariant($"icmp slt i32 {Feature(register)}, {length}"));
    }
}
