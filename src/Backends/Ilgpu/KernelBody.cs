using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Passes;

namespace Attn.Backends.Ilgpu;

/// <summary>
/// The body of a kernel as one thread runs it. A value over [I] is a scalar of the thread, over [I, J] or [I, e] a local array,
/// a loaded tile of keys a shared array that the group fills together. A thread past the last row goes along, for the
/// barriers, and stores nothing.
/// </summary>
internal sealed class KernelBody
{
    private static readonly string[] Dimensions = ["B", "Hq", "Hk", "M", "N"];
    private static readonly string[] Operands = ["q", "k", "v"];

    private readonly TileProgram _program;
    private readonly TileKernel _kernel;
    private readonly IlgpuShape _shape;
    private readonly TileAxis _queries;
    private readonly TileAxis _keys;
    private readonly KernelNames _names = new();
    private readonly Dictionary<string, TileType> _types = [];
    private readonly Dictionary<Expr, Expr> _inlined = [];
    private readonly HashSet<string> _shared = [];
    private readonly List<string> _arrays = [];
    private readonly StringBuilder _text = new();
    private int _indent = 2;

    public KernelBody(TileProgram program, IlgpuShape shape)
    {
        _program = program = FixedPositions.Default(program.Alignment).Run(program);
        _shape = shape;
        Require(program.Alignment == Alignment.TopLeft, "queries aligned to the last key");
        Require(program.Kernels.Count == 1 && program.Workspaces.Count == 0, "a program of several kernels");
        Require(program.Tensors.Count == 0, program.Tensors.Count == 0 ? "" : $"the captured tensor '{program.Tensors[0].Name}'");
        _kernel = program.Kernels[0];
        Require(_kernel.Axes.Count == 2 && _kernel.Axes[0].Rank == "m" && _kernel.Axes[1].Rank == "n", "tiles of other ranks than m and n");
        _queries = _kernel.Axes[0];
        _keys = _kernel.Axes[1];
        Require(string.Join(" ", _kernel.Grid) == $"b h {_queries.Name}", $"work split over {string.Join(", ", _kernel.Grid)}");

        // Positions are rows until offsets are arguments of a launch.
        _inlined[Names.QueryPosition] = Names.QueryRow;
        _inlined[Names.KeyPosition] = Names.KeyRow;
        _inlined[Names.D] = Expr.Int(shape.HeadDim);
        _inlined[Names.E] = Expr.Int(shape.ValueDim);
        if (program.Scale is { } scale)
        {
            _inlined[Names.Scale] = scale;
        }
    }

    public int GroupSize => _queries.Size;

    /// <summary>Fields of the arguments: C# type and name.</summary>
    public IEnumerable<(string Type, string Name)> Scalars
        => Dimensions.Select(d => ("int", d))
            .Concat(_program.Scale is null ? [("float", "scale")] : [])
            .Concat(_program.Parameters.Select(p => (p.Type == ScalarType.Float ? "float" : p.Type == ScalarType.Int ? "long" : throw new LimitationException($"the bool parameter '{p.Name}'"), p.Name)));

    /// <summary>Names of the tensors, in the order of the kernel's parameters.</summary>
    public IEnumerable<string> Views => Operands.Concat(_kernel.Body.OfType<Store>().Select(s => Tensor(s.Tensor)));

    public string Print()
    {
        PrintAll(_kernel.Body);
        var statements = _text.ToString();
        _text.Clear();
        Line("int thread = Group.IdxX;");
        Line($"long {_queries.Name} = Grid.IdxX;");
        Line("long h = Grid.IdxY;");
        Line("long b = Grid.IdxZ;");
        Line("long g = FloorDivide(h, FloorDivide(arguments.Hq, arguments.Hk));");
        Line($"long m = {_queries.Name} * {_queries.Size} + thread;");
        foreach (var array in _arrays)
        {
            Line(array);
        }

        return _text + "\n" + statements;
    }

    private void PrintAll(IEnumerable<TileStatement> statements)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case Define define:
                    Print(define);
                    break;
                case Region region:
                    PrintAll(region.Body);
                    break;
                case Loop loop:
                    Print(loop);
                    break;
                case Store { Mode: StoreMode.Replace } store:
                    Print(store);
                    break;
                default:
                    throw new LimitationException("a store that adds");
            }
        }
    }

    private void Print(Define define)
    {
        _types[define.Name] = define.Type;
        switch (define.Value)
        {
            case LoadOp load:
                Print(define, load);
                break;
            case FillOp fill:
                Fill(define, fill.Value);
                break;
            case MapOp map when define.Type.Element == ScalarType.Bool:
                _inlined[define.Element] = Inlined(map.Where is null ? map.Value : Expr.Select(Condition(map.Where), map.Value, map.Otherwise!));
                break;
            case MapOp map:
                Fill(define, map.Where is null ? map.Value : Expr.Select(Condition(map.Where), map.Value, map.Otherwise!));
                break;
            case ReduceOp reduce:
                Print(define, reduce);
                break;
            case DotOp dot:
                Print(define, dot);
                break;
            case TransformOp transform:
                throw new LimitationException($"the transform '{transform.Transform.Result.Name}'");
            default:
                throw new LimitationException($"how '{define.Name}' is made");
        }
    }

    private void Print(Define define, LoadOp load)
    {
        Require(load.Indices.Count == 4 && load.Indices[2] is AxisIndex { Address: null } && load.Indices[3] is WholeIndex, $"the load of '{load.Tensor}'");
        var axis = _kernel.Axis(((AxisIndex)load.Indices[2]).Axis);
        var columns = Extent(((WholeIndex)load.Indices[3]).Rank);
        var name = _names[define.Name];
        var (head, heads, rows) = load.Tensor == "q" ? ("h", "Hq", "M") : ("g", "Hk", "N");
        var start = $"((b * arguments.{heads} + {head}) * arguments.{rows}";
        if (axis == _queries)
        {
            _arrays.Add($"var {name} = new float[{columns}];");
            Open($"for (int d = 0; d < {columns}; d++)");
            Line($"{name}[d] = m < arguments.{rows} ? {load.Tensor}[{start} + m) * {columns} + d] : 0f;");
            Close();
            return;
        }

        _shared.Add(define.Name);
        _arrays.Add($"var {name} = SharedMemory.Allocate<float>({_keys.Size * columns});");
        Open($"for (int offset = thread; offset < {_keys.Size * columns}; offset += {GroupSize})");
        Line($"long row = {_keys.Name} * {_keys.Size} + offset / {columns};");
        Line($"{name}[offset] = row < arguments.{rows} ? {load.Tensor}[{start} + row) * {columns} + offset % {columns}] : 0f;");
        Close();
        Line("Group.Barrier();");
    }

    private void Fill(Define define, Expr value)
    {
        var name = _names[define.Name];
        var columns = Columns(define.Type);
        var printed = Printed(value);
        if (columns is null)
        {
            Line($"float {name} = {printed};");
            return;
        }

        Declare(define.Name, columns);
        OpenColumns(columns);
        if (Inlined(value).Any(node => node == IndexOf(columns)))
        {
            ColumnIndex(columns);
        }

        Line($"{name}[c] = {printed};");
        Close();
    }

    private void Print(Define define, ReduceOp reduce)
    {
        Require(reduce.Axis == _keys.Name, $"a reduction along {reduce.Axis}");
        var (neutral, combine) = reduce.Operator switch
        {
            Reduction.Sum => ("0f", "{0} + {1}"),
            Reduction.Max => ("float.NegativeInfinity", "Max({0}, {1})"),
            _ => ("float.PositiveInfinity", "Min({0}, {1})"),
        };
        var name = _names[define.Name];
        Line($"float {name} = {neutral};");
        OpenColumns(_keys.Name);
        ColumnIndex(_keys.Name);
        var visible = reduce.Where is null ? "" : $" && {Printed(Condition(reduce.Where))}";
        Open($"if (n < arguments.N{visible})");
        Line($"{name} = {string.Format(CultureInfo.InvariantCulture, combine, name, $"{_names[reduce.Source]}[c]")};");
        Close();
        Close();
    }

    private void Print(Define define, DotOp dot)
    {
        Require(!dot.TransposeLeft && _shared.Contains(dot.Right) && !_shared.Contains(dot.Left), $"the product '{define.Name}'");
        var columns = Columns(define.Type) ?? throw new LimitationException($"the product '{define.Name}'");
        var left = _names[dot.Left];
        var right = _names[dot.Right];
        var start = dot.Addend is null ? "0f" : $"{_names[dot.Addend]}[c]";
        Declare(define.Name, columns);
        OpenColumns(columns);
        Line($"float sum = {start};");
        if (dot.TransposeRight)
        {
            Open($"for (int d = 0; d < {_shape.HeadDim}; d++)");
            Line($"sum = {left}[d] * {right}[c * {_shape.HeadDim} + d] + sum;");
        }
        else
        {
            // Keys past the end hold zeros in the tile, but the left side may be infinite there.
            Open($"for (int d = 0; d < {_keys.Size}; d++)");
            Open($"if ({_keys.Name} * {_keys.Size} + d < arguments.N)");
            Line($"sum = {left}[d] * {right}[d * {_shape.ValueDim} + c] + sum;");
            Close();
        }

        Close();
        Line($"{_names[define.Name]}[c] = sum;");
        Close();
    }

    private void Print(Loop loop)
    {
        Require(loop.Axis == _keys.Name && loop.Domain.Hull() is not null, "key tiles from a table or a list");
        foreach (var carried in loop.Carried)
        {
            _types[carried.Name] = carried.Type;
            Assign(carried.Type, carried.Name, carried.Initial, declare: true);
        }

        var domain = loop.Domain.Hull()!;
        var end = _names[$"{loop.Axis}.end"];
        Line($"long {end} = {Printed(domain.End)};");
        Open($"for (long {loop.Axis} = {Printed(domain.First)}; {loop.Axis} < {end}; {loop.Axis}++)");
        PrintAll(loop.Body);
        foreach (var carried in loop.Carried)
        {
            Assign(carried.Type, carried.Name, carried.Next, declare: false);
        }

        Line("Group.Barrier();");
        Close();
    }

    private void Print(Store store)
    {
        var columns = Columns(_types[store.Value]);
        var view = Tensor(store.Tensor);
        var at = "(b * arguments.Hq + h) * arguments.M + m";
        Open("if (m < arguments.M)");
        if (columns is null)
        {
            Line($"{view}[{at}] = {_names[store.Value]};");
        }
        else
        {
            OpenColumns(columns);
            Line($"{view}[({at}) * {Extent(columns)} + c] = {_names[store.Value]}[c];");
            Close();
        }

        Close();
    }

    private void Assign(TileType type, string to, string from, bool declare)
    {
        var columns = Columns(type);
        if (columns is null)
        {
            Line($"{(declare ? "float " : "")}{_names[to]} = {_names[from]};");
            return;
        }

        if (declare)
        {
            Declare(to, columns);
        }

        OpenColumns(columns);
        Line($"{_names[to]}[c] = {_names[from]}[c];");
        Close();
    }

    private static Expr Condition(string tile) => TileProgramExtensions.Element(tile, ScalarType.Bool);

    private Expr Inlined(Expr expr) => expr.Substitute(_inlined);

    private string Printed(Expr expr) => CSharpExpression.Print(Inlined(expr), Leaf);

    private string Leaf(Variable variable) => variable.Kind switch
    {
        VariableKind.Index => variable.Name,
        VariableKind.Dimension or VariableKind.Parameter => $"arguments.{variable.Name}",
        _ => Columns(_types[variable.Name]) is null ? _names[variable.Name] : $"{_names[variable.Name]}[c]",
    };

    private void OpenColumns(string columns) => Open($"for (int c = 0; c < {Extent(columns)}; c++)");

    private void ColumnIndex(string columns)
        => Line(columns == _keys.Name ? $"long n = {_keys.Name} * {_keys.Size} + c;" : $"long {columns} = c;");

    private Variable IndexOf(string columns) => columns == _keys.Name ? Names.KeyRow : Names.Index(columns);

    private void Declare(string name, string columns) => _arrays.Add($"var {_names[name]} = new float[{Extent(columns)}];");

    private string? Columns(TileType type)
        => type.Shape.Count == 1 && type.Shape[0] == _queries.Name ? null
            : type.Shape.Count == 2 && type.Shape[0] == _queries.Name ? type.Shape[1]
            : throw new LimitationException($"a value over [{string.Join(", ", type.Shape)}]");

    private int Extent(string axis) => axis == _keys.Name ? _keys.Size : axis == "d" ? _shape.HeadDim : _shape.ValueDim;

    private static string Tensor(string name) => name == IR.Spec.Output ? "output" : name;

    private void Line(string line) => _text.Append(' ', 4 * _indent).Append(line).Append('\n');

    private void Open(string line)
    {
        Line(line);
        Line("{");
        _indent++;
    }

    private void Close()
    {
        _indent--;
        Line("}");
    }

    private static void Require(bool covered, string construct)
    {
        if (!covered)
        {
            throw new LimitationException(construct);
        }
    }
}
