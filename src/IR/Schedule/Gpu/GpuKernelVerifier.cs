using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>
/// Checks the invariants of a GPU kernel:
/// <list type="bullet">
/// <item><c>name</c>: parameters, buffers and barriers have distinct names; a value is named once in its role.</item>
/// <item><c>scope</c>: what a statement or expression names is there, and is visible from its place.</item>
/// <item><c>type</c>: values have the types their uses want; slots, bounds, parities and origins are integers.</item>
/// <item><c>role</c>: a thread only copies, expects and waits; it is one of one warpgroup.</item>
/// <item><c>registers</c>: shares are multiples of 8 from 24 to 256, and fit the file of 64 K together.</item>
/// <item><c>layout</c>: rows of a buffer come in eights, columns in spans of 64 (padded: of 16); a copy's box is the buffer's tile; what is fetched
/// has rows of whole units, and what is stored rows that fill all but the last unit of the fragment; all residents fit 227 KB.</item>
/// <item><c>product</c>: rows come in 64 (a warp: in 16); the inner extents agree and are multiples of 16; columns are multiples of 8.</item>
/// <item><c>used up</c>: nothing reads a fragment after a product accumulated onto it.</item>
/// <item><c>schedule</c>: what <see cref="GpuScheduleSimulator"/> checks by running the roles.</item>
/// </list>
/// </summary>
public sealed class GpuKernelVerifier
{
    private const int SharedBytes = 232448;

    private readonly GpuKernel _kernel;
    private readonly HashSet<Variable> _scalars;
    private readonly Dictionary<string, GpuType> _values = [];
    private readonly HashSet<string> _usedUp = [];
    private readonly HashSet<string> _named = [];

    // Indices of rows, each with the number of rows that have one.
    private readonly Dictionary<Variable, int> _indices = [];
    private readonly Role _role;

    private GpuKernelVerifier(GpuKernel kernel, Role role, HashSet<Variable> scalars)
    {
        _kernel = kernel;
        _role = role;
        _scalars = scalars;
    }

    /// <summary>Checks a kernel, by its text and by running it.</summary>
    /// <exception cref="IrVerificationException">An invariant does not hold.</exception>
    public static void Verify(GpuKernel kernel)
    {
        VerifyResources(kernel);
        var scalars = new HashSet<Variable>(kernel.Parameters.OfType<ScalarParameter>().Select(p => p.Variable));
        foreach (var extent in kernel.Grid.Concat(kernel.Parameters.SelectMany(Shape)))
        {
            RequireScalar(kernel, extent, ScalarType.Int, scalars, "an extent");
        }

        if (kernel.When is { } when)
        {
            RequireScalar(kernel, when, ScalarType.Bool, scalars, "what every launch has");
            Require(!when.Any(e => e is Access or Search), "scope", $"what every launch has '{when}' reads a tensor");
        }

        scalars.UnionWith(GpuKernel.Block);
        foreach (var let in kernel.Prologue)
        {
            RequireScalar(kernel, let.Value, let.Value.Type, scalars, $"'{let.Name}'");
            Require(scalars.Add(let.Variable), "name", $"'{let.Name}' is named twice");
        }

        foreach (var role in kernel.Roles)
        {
            var inRole = new HashSet<Variable>(scalars);
            if (role.Team is { } team)
            {
                inRole.Add(team);
            }

            new GpuKernelVerifier(kernel, role, inRole).VerifyBody(role.Body);
        }

        GpuScheduleSimulator.Verify(kernel);
    }

    private static IEnumerable<Expr> Shape(GpuParameter parameter) => parameter switch
    {
        TensorParameter t => t.Shape,
        GlobalParameter g => g.Shape,
        StridedParameter s => s.Shape,
        TileListParameter t => t.Shape,
        _ => [],
    };

    private static void VerifyResources(GpuKernel kernel)
    {
        var names = kernel.Parameters.Select(p => p.Name).Concat(kernel.Buffers.Select(b => b.Name))
            .Concat(kernel.Barriers.Select(b => b.Name)).Concat(kernel.NamedBarriers.Select(b => b.Name)).ToList();
        Require(names.Distinct().Count() == names.Count, "name", "two parameters, buffers or barriers have one name");
        foreach (var buffer in kernel.Buffers)
        {
            Require(
                buffer.Element is ElementType.F16 or ElementType.BF16 || (buffer.Element == ElementType.F32 && buffer.Layout == SharedLayout.Padded),
                "layout",
                $"the buffer '{buffer.Name}' holds {buffer.Element.Spelling()}");
            Require(
                buffer.Stages > 0 && buffer.Rows > 0 && buffer.Rows % 8 == 0 && buffer.Columns > 0
                    && buffer.Columns % (buffer.Layout == SharedLayout.Padded ? 16 : SharedBuffer.SpanColumns) == 0,
                "layout",
                $"the buffer '{buffer.Name}' is {buffer.Stages} x [{buffer.Rows}, {buffer.Columns}]");
        }

        var bytes = new SharedMemoryMap(kernel).Bytes;
        Require(bytes * kernel.Residents <= SharedBytes, "layout", $"shared memory takes {bytes} bytes in each of {kernel.Residents} blocks");
        Require(kernel.Grid.Count == 3, "type", "a grid has three extents");
        foreach (var role in kernel.Roles)
        {
            Require(role.Registers % 8 == 0 && role.Registers is >= 24 and <= 256, "registers", $"'{role.Name}' wants {role.Registers}");
            Require(role.Scope != RoleScope.Thread || role.Warpgroups == 1, "role", $"the thread '{role.Name}' takes {role.Warpgroups} warpgroups");
            Require(role.Scope == RoleScope.Warp || !kernel.SparesRegisters, "role", $"'{role.Name}' is not run by warps, which alone spare registers");
            Require(role.Scope != RoleScope.Warp || kernel.Roles.Count == 1, "role", $"the warps of '{role.Name}' share their block with another role");
        }

        var registers = kernel.Residents * kernel.Roles.Sum(r => r.Registers * r.Warpgroups * GpuKernel.WarpgroupThreads);
        Require(registers <= GpuKernel.RegisterFile, "registers", $"the roles want {registers} together");
        Require(kernel.NamedBarriers.All(b => b.Number is > 0 and < 16), "name", "named barriers have the numbers 1 to 15");
    }

    private void VerifyBody(IEnumerable<GpuStatement> body)
    {
        foreach (var statement in body)
        {
            if (_role.Scope == RoleScope.Thread)
            {
                Require(
                    statement is LetStatement or ForStatement or ExpectStatement or CopyStatement or WaitStatement,
                    "role",
                    $"the thread '{_role.Name}' cannot {statement.GetType().Name}");
            }

            Require(
                statement is not (FetchStatement or SettleStatement) || _role.Scope == RoleScope.Warp, "role", $"'{_role.Name}' is not run by warps, which alone fetch");

            Verify(statement);
        }
    }

    private void Verify(GpuStatement statement)
    {
        switch (statement)
        {
            case LetStatement s:
                RequireScalar(_kernel, s.Value, s.Value.Type, _scalars, $"'{s.Name}'");
                Require(_scalars.Add(s.Variable), "name", $"'{s.Name}' is named twice");
                break;
            case SplitStatement s:
                RequireInt(s.First, "a first row");
                RequireInt(s.Divisor, "a divisor");
                Require(s.Rows > 0 && s.Rows % _role.FragmentRows == 0, "type", $"'{s.Quotient}' counts {s.Rows} rows");
                Index(s.Quotient, s.Rows);
                Index(s.Remainder, s.Rows);
                break;
            case ForStatement s:
                Verify(s);
                break;
            case ExpectStatement s:
                VerifyBarrier(s.Barrier);
                break;
            case WaitStatement s:
                VerifyBarrier(s.Barrier);
                RequireInt(s.Parity, "a parity");
                break;
            case ArriveStatement s:
                VerifyBarrier(s.Barrier);
                break;
            case SyncStatement s:
                Require(_kernel.NamedBarriers.Any(b => b.Name == s.Barrier), "scope", $"there is no barrier '{s.Barrier}'");
                break;
            case SignalStatement s:
                Require(_kernel.NamedBarriers.Any(b => b.Name == s.Barrier), "scope", $"there is no barrier '{s.Barrier}'");
                break;
            case CopyStatement s:
                Verify(s);
                break;
            case FetchStatement s:
                Verify(s);
                break;
            case SettleStatement s:
                Require(s.Running >= 0, "type", $"'settle {s.Running}' waits for nothing that is");
                break;
            case MmaStatement s:
                Verify(s);
                break;
            case AwaitStatement s:
                foreach (var finished in s.Finished)
                {
                    Define(finished.Result, Read<InFlightType>(finished.InFlight).Fragment);
                }

                break;
            case MapStatement s:
                Verify(s);
                break;
            case RescaleStatement s:
                var scaled = Read<FragmentType>(s.Fragment);
                Require(Read<RowsType>(s.Factor).Rows == scaled.Rows, "type", $"'{s.Factor}' has no number for each row of '{s.Fragment}'");
                Define(s.Result, scaled);
                break;
            case ReduceStatement s:
                Require(s.Factor is null || s.Operator != Reduction.Sum, "type", $"'{s.Result}' is a sum with a factor");
                if (s.Factor is not null)
                {
                    RequireScalar(_kernel, s.Factor, ScalarType.Float, _scalars, $"the factor of '{s.Result}'");
                }

                Define(s.Result, new RowsType(Read<FragmentType>(s.Fragment).Rows));
                break;
            case PartStatement s:
                Define(s.Result, new PartsType(Read<FragmentType>(s.Fragment).Rows));
                break;
            case JoinStatement s:
                Define(s.Result, new RowsType(Read<PartsType>(s.Parts).Rows));
                break;
            case PackStatement s:
                var fragment = Read<FragmentType>(s.Fragment);
                Define(s.Result, new OperandType(fragment.Rows, fragment.Columns, s.Element));
                break;
            case StoreStatement s:
                Verify(s);
                break;
            default:
                throw new IrVerificationException("type", $"'{statement.GetType().Name}' is no statement");
        }
    }

    private void Verify(ForStatement loop)
    {
        RequireInt(loop.From, "a bound");
        RequireInt(loop.To, "a bound");
        var types = loop.Carried.Select(c => Read<GpuType>(c.Initial)).ToList();
        Require(_scalars.Add(loop.Variable), "name", $"'{loop.Index}' counts two loops at once");
        foreach (var (carried, type) in loop.Carried.Zip(types, (c, t) => (c, t)))
        {
            Require(type is FragmentType or RowNumbersType or OperandType, "type", $"a loop cannot carry '{carried.Name}' ({type})");
            Define(carried.Name, type);
        }

        var outside = _values.Keys.ToList();
        VerifyBody(loop.Body);
        foreach (var (carried, type) in loop.Carried.Zip(types, (c, t) => (c, t)))
        {
            Require(Read<GpuType>(carried.Next) == type, "type", $"'{carried.Next}' is not the {type} that '{carried.Name}' carries");
        }

        _scalars.Remove(loop.Variable);
        foreach (var name in _values.Keys.Except(outside).ToList())
        {
            _values.Remove(name);
        }

        foreach (var (carried, type) in loop.Carried.Zip(types, (c, t) => (c, t)))
        {
            Define(carried.Result, type);
        }
    }

    private void Verify(CopyStatement copy)
    {
        var buffer = BufferOf(copy.Buffer);
        VerifyBarrier(copy.Barrier);
        var tensor = _kernel.Parameters.OfType<TensorParameter>().FirstOrDefault(t => t.Name == copy.Tensor);
        Require(tensor is not null, "scope", $"there is no tensor '{copy.Tensor}'");
        Require(tensor!.Element == buffer.Element, "type", $"'{copy.Tensor}' and '{buffer.Name}' hold different elements");
        Require(tensor.BoxRows == buffer.Rows && tensor.BoxColumns == SharedBuffer.SpanColumns, "layout", $"the box of '{copy.Tensor}' is not the tile of '{buffer.Name}'");
        Require(copy.Origin.Count == tensor.Shape.Count && tensor.Shape.Count is >= 2 and <= 5, "type", $"the origin in '{copy.Tensor}'");
        foreach (var index in copy.Origin)
        {
            RequireInt(index, "an origin");
        }
    }

    private void Verify(FetchStatement fetch)
    {
        var buffer = BufferOf(fetch.Buffer);
        var (element, shape) = TensorOf(fetch.Tensor);
        Require(element == buffer.Element, "type", $"'{fetch.Tensor}' and '{buffer.Name}' hold different elements");
        Require(
            buffer.Layout == SharedLayout.Padded && shape[shape.Count - 1] is IntConstant { Value: var columns }
                && FeatureUnits.AreWhole((int)columns) && (columns + 15) / 16 * 16 == buffer.Columns,
            "layout",
            $"a row of '{fetch.Tensor}' is none of '{buffer.Name}'");
        Require(fetch.Origin.Count == shape.Count && shape.Count >= 2 && fetch.Origin[shape.Count - 1] == Expr.Int(0), "type", $"the origin in '{fetch.Tensor}'");
        foreach (var index in fetch.Origin.Append(fetch.Below))
        {
            RequireInt(index, "an origin");
        }

        if (fetch.Divisor is { } divisor)
        {
            RequireInt(divisor, "a divisor");
            Require(shape.Count >= 3, "type", $"'{fetch.Tensor}' has no axis for what the division leaves");
        }
    }

    private void Verify(MmaStatement mma)
    {
        var right = BufferOf(mma.Right.Tile);
        RequireInt(mma.Right.FirstRow, "a first row");
        var (depth, columns) = mma.Right.Transposed ? (right.Columns, mma.Right.Rows) : (mma.Right.Rows, right.Columns);
        var (rows, leftDepth, element) = Left(mma.Left);
        var isOfWarp = _role.Scope == RoleScope.Warp;
        Require(isOfWarp ? rows > 0 && rows % _role.FragmentRows == 0 : rows == _role.FragmentRows, "product", $"'{mma.Result}' has {rows} rows");
        Require(leftDepth == depth && depth % 16 == 0, "product", $"'{mma.Result}' multiplies over {leftDepth} and {depth}");
        Require(element == right.Element, "product", $"the sides of '{mma.Result}' hold different elements");
        Require(
            right.Layout == (isOfWarp ? SharedLayout.Padded : SharedLayout.Swizzled), "layout", $"'{mma.Result}' reads '{right.Name}', whose layout is not its own");
        if (mma.Columns is { } used)
        {
            Require(isOfWarp && used <= columns, "product", $"'{mma.Result}' takes {used} of {columns} columns");
            columns = used;
        }

        Require(columns % 8 == 0 && columns > 0 && (isOfWarp || columns <= 256), "product", $"'{mma.Result}' has {columns} columns");
        var type = new FragmentType(rows, columns);
        if (mma.Onto is { } onto)
        {
            Require(Read<FragmentType>(onto) == type, "product", $"'{onto}' is not the {type} of '{mma.Result}'");
            _usedUp.Add(onto);
        }

        Define(mma.Result, isOfWarp ? type : new InFlightType(type));
    }

    private (int Rows, int Depth, ElementType Element) Left(MmaOperand left)
    {
        if (left is RegisterOperand register)
        {
            var operand = Read<OperandType>(register.Name);
            return (operand.Rows, operand.Columns, operand.Element);
        }

        var shared = (SharedOperand)left;
        var buffer = BufferOf(shared.Tile);
        RequireInt(shared.FirstRow, "a first row");
        Require(!shared.Transposed, "product", $"the left side from '{buffer.Name}' is transposed");
        return (shared.Rows, buffer.Columns, buffer.Element);
    }

    private void Verify(MapStatement map)
    {
        Require(map.Type is MatrixType or RowNumbersType, "type", $"'{map.Result}' is a {map.Type}");
        Require(map.Value.Type == (map.Type is MaskType ? ScalarType.Bool : ScalarType.Float), "type", $"the elements of '{map.Result}', a {map.Type}, are {map.Value.Type.Spelling()}");
        Require(map.ColumnIndex is null || map.Type is MatrixType, "type", $"'{map.Result}' has no columns");
        var indices = new HashSet<Variable>();
        foreach (var axis in new[] { map.RowIndex, map.ColumnIndex }.OfType<AxisIndex>())
        {
            RequireInt(axis.Origin, "an origin");
            indices.Add(axis.Variable);
        }

        var rows = map.Type is MatrixType m ? m.Rows : ((RowNumbersType)map.Type).Rows;
        foreach (var variable in map.Value.Nodes().OfType<Variable>().Where(v => !indices.Contains(v) && !_scalars.Contains(v) && !IsIndex(v, rows)))
        {
            var type = Read<GpuType>(variable.Name);
            Require(
                type == new RowsType(rows) || (type is PartsType && type == map.Type) || (type is MatrixType read && map.Type is MatrixType { Columns: var columns } && (read.Rows, read.Columns) == (rows, columns)),
                "type",
                $"'{map.Result}', a {map.Type}, reads '{variable.Name}', a {type}");
            Require((variable.Type == ScalarType.Bool) == (type is MaskType), "type", $"'{variable.Name}', a {type}, is read as {variable.Type.Spelling()}");
        }

        Require(
            map.Type is not PartsType || LinearParts.Is(map.Value, v => _values.TryGetValue(v.Name, out var type) && type is PartsType),
            "type",
            $"'{map.Result}' = {map.Value} is no part of a sum: parts are added, and multiplied by numbers of their row");
        RequireTensors(_kernel, map.Value, $"'{map.Result}'");
        Define(map.Result, map.Type);
    }

    private void Verify(StoreStatement store)
    {
        var (element, shape) = TensorOf(store.Tensor);
        Require(store.Origin.Count == shape.Count, "type", $"the origin in '{store.Tensor}'");
        var type = Read<GpuType>(store.Value);
        Require(type is FragmentType or RowsType, "type", $"'{store.Value}' cannot be stored");
        var rows = type is FragmentType f ? f.Rows : ((RowsType)type).Rows;
        HashSet<Variable> places = [.. _scalars, .. _indices.Keys.Where(v => IsIndex(v, rows))];
        foreach (var index in store.Origin)
        {
            RequireScalar(_kernel, index, ScalarType.Int, places, "an origin");
        }

        Require(
            type is not FragmentType fragment
                || (shape[shape.Count - 1] is IntConstant { Value: > 0 and var width } && FeatureUnits.Padded((int)width) == fragment.Columns),
            "layout", $"a row of '{store.Tensor}' is none of '{store.Value}'");
        Require(type is FragmentType || element == ElementType.F32, "type", $"rows are stored in f32, and '{store.Tensor}' is not");
    }

    private (ElementType Element, EquatableArray<Expr> Shape) TensorOf(string name) => _kernel.Parameters.FirstOrDefault(p => p.Name == name) switch
    {
        StridedParameter t => (t.Element, t.Shape),
        GlobalParameter t => (t.Element, t.Shape),
        _ => throw new IrVerificationException("scope", $"there is no tensor '{name}'"),
    };

    private SharedBuffer BufferOf(SlotRef slot)
    {
        RequireInt(slot.Slot, "a slot");
        return _kernel.Buffers.FirstOrDefault(b => b.Name == slot.Name)
            ?? throw new IrVerificationException("scope", $"there is no buffer '{slot.Name}'");
    }

    private void VerifyBarrier(SlotRef slot)
    {
        RequireInt(slot.Slot, "a slot");
        Require(_kernel.Barriers.Any(b => b.Name == slot.Name), "scope", $"there is no mbarrier '{slot.Name}'");
    }

    private void RequireInt(Expr expr, string what) => RequireScalar(_kernel, expr, ScalarType.Int, _scalars, what);

    private static void RequireScalar(GpuKernel kernel, Expr expr, ScalarType type, HashSet<Variable> scalars, string what)
    {
        Require(expr.Type == type, "type", $"{what} '{expr}' is {expr.Type.Spelling()}");
        foreach (var variable in expr.Nodes().OfType<Variable>())
        {
            Require(scalars.Contains(variable), "scope", $"{what} reads '{variable}', which is no scalar here");
        }

        RequireTensors(kernel, expr, what);
    }

    private static void RequireTensors(GpuKernel kernel, Expr expr, string what)
    {
        foreach (var node in expr.Nodes())
        {
            var (tensor, indices) = node is Access a ? (a.Tensor, a.Children.Count) : node is Search s ? (s.Tensor, s.Children.Count) : ("", 0);
            var axes = kernel.Parameters.FirstOrDefault(p => p.Name == tensor) switch
            {
                GlobalParameter g => g.Shape.Count,
                TileListParameter t => t.Shape.Count,
                BatchParameter => 1,
                _ => 0,
            };
            Require(indices == axes, "scope", $"{what} reads '{node}', which is no element of a tensor here");
        }
    }

    private void Index(Variable variable, int rows)
    {
        Require(!_scalars.Contains(variable) && !_indices.ContainsKey(variable), "name", $"'{variable}' is named twice");
        _indices.Add(variable, rows);
    }

    private bool IsIndex(Variable variable, int rows) => _indices.TryGetValue(variable, out var count) && count == rows;

    private T Read<T>(string name)
        where T : GpuType
    {
        Require(_values.TryGetValue(name, out var type), "scope", $"there is no value '{name}' here");
        Require(!_usedUp.Contains(name), "used up", $"'{name}' is read after its registers were given away");
        return type as T ?? throw new IrVerificationException("type", $"'{name}' is a {type}, where a {typeof(T).Name} is wanted");
    }

    private void Define(string name, GpuType type)
    {
        Require(_named.Add(name), "name", $"'{name}' is named twice");
        _values[name] = type;
    }

    private static void Require(bool holds, string invariant, string detail)
    {
        if (!holds)
        {
            throw new IrVerificationException(invariant, detail);
        }
    }
}
