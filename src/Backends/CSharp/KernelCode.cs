using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>Prints the type that computes one item: its key loops, and a method for what each does row by row.</summary>
internal sealed class KernelCode
{
    private static readonly Variable TileNumber = Names.Index("I");
    private static readonly Variable KeyTileNumber = Names.Index("J");

    private readonly CpuKernel _kernel;
    private readonly CSharpNames _names;
    private readonly ScalarCode _scalar;
    private readonly SweepCode _sweeps;
    private readonly LaunchValues _values;
    private readonly bool _isClassified;
    private readonly Dictionary<string, string> _buffers = [];
    private readonly List<SourceWriter> _methods = [];
    private readonly Dictionary<RowTransform, string> _transforms = [];
    private readonly string _item;
    private readonly string _tile;
    private readonly string _row;
    private readonly string _scores;
    private readonly string _start;
    private readonly string _keys;
    private readonly string _first;
    private string _scratch = "";
    private int _searches;
    private string _classes = "";

    public KernelCode(CpuKernel kernel, CSharpNames names, ScalarCode scalar)
    {
        (_kernel, _names, _scalar) = (kernel, names, scalar);
        _sweeps = new SweepCode(kernel, names, scalar);
        _values = new LaunchValues(kernel, names);
        _isClassified = kernel.Body.Any(s => s is EachKeyTile { Classifier: not null });
        _item = names.Fresh("item");
        _tile = names.Fresh("tile");
        _row = names.Fresh("r");
        _scores = names.Fresh("scores");
        _start = names.Fresh("start");
        _keys = names.Fresh("keys");
        _first = names.Fresh("first");
        foreach (var buffer in kernel.Buffers)
        {
            _buffers[buffer.Name] = names.Of(buffer.Element);
            if (buffer.Shape == CpuBufferShape.Rows)
            {
                scalar.Places[buffer.Element] = $"{names.Of(buffer.Element)}[{_row}]";
            }
        }
    }

    /// <summary>Prints the type.</summary>
    public void Print(SourceWriter writer)
    {
        writer.Line($"private readonly ref struct Kernel<V, {_names.Element}>(Launch<{_names.Element}> launch, TilePlan plan{(_isClassified ? $", Classifier<{_names.Element}> classifier" : "")}) : IWork");
        writer.Indent();
        writer.Line("where V : struct, IVec<V>");
        writer.Line($"where {_names.Element} : unmanaged");
        writer.Unindent();
        writer.Line("{");
        writer.Indent();
        writer.Line($"private readonly Launch<{_names.Element}> _launch = launch;");
        writer.Line("private readonly TilePlan _plan = plan;");
        if (_isClassified)
        {
            writer.Line($"private readonly Classifier<{_names.Element}> _classifier = classifier;");
        }

        writer.Line();
        Execute(writer);
        foreach (var method in _methods)
        {
            writer.Line();
            writer.Insert(method);
        }

        writer.Close();
    }

    private void Execute(SourceWriter writer)
    {
        var (number, scratch) = (_names.Fresh("number"), _names.Fresh("scratch"));
        _scratch = scratch;
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        writer.Open($"public void Execute(int {number}, Scratch {scratch})");
        writer.Line($"var {_item} = _plan.Locate({number}).In(_launch.Positions);");
        writer.Line($"var {_tile} = new Tile<V>(_plan, {_item}.Rows, ref {scratch});");
        foreach (var buffer in _kernel.Buffers)
        {
            var length = buffer.Shape switch
            {
                CpuBufferShape.Rows => "_plan.PaddedRows",
                CpuBufferShape.Keys => "_plan.KeyTile",
                _ => "_plan.PaddedRows * _plan.KeyTile",
            };
            writer.Line($"var {_buffers[buffer.Name]} = {scratch}.TakeFloats({length});");
        }

        if (_isClassified)
        {
            _classes = _names.Fresh("classes");
            writer.Line($"var {_classes} = {scratch}.TakeClasses({LaunchCode.KeyTilesOf(_kernel, "_launch.Shape")});");
            writer.Line($"_classifier.Classify({_item}.Batch, {_item}.Head, {_item}.Row / {_kernel.RowTile}, {_classes});");
        }

        var body = writer.Part();
        foreach (var statement in _kernel.Body)
        {
            Item(body, statement);
        }

        // The rows of a key tile are a method's; the rest is here.
        var own = _kernel.Body.SelectMany(s => s is EachKeyTile tiles
            ? (tiles.Classifier is null ? tiles.Ranges.SelectMany(r => r.Bounds) : []).Concat(tiles.Body.Where(t => t is not EachRow).SelectMany(t => t.WithoutTransform().Expressions())).Append(Names.KeyLength)
            : s.WithoutTransform().Expressions());
        Surroundings(writer, own, RowOutput.Of(_kernel).Any() ? [Names.Batch, Names.QueryHead, Names.Hq, Names.M] : []);
        Locals(writer);
        writer.Insert(body);
        writer.Close();
    }

    /// <summary>Declares what expressions read of the item and the launch.</summary>
    private void Surroundings(SourceWriter writer, IEnumerable<Expr> expressions, IEnumerable<Variable> others)
    {
        var nodes = expressions.SelectMany(e => e.Nodes()).Distinct().ToList();
        var variables = _values.Variables(nodes).Concat(others).Distinct().ToList();
        foreach (var variable in Names.Indices.Values.Append(TileNumber).Concat(Names.OfBatch.Values).Where(variables.Contains))
        {
            var place = variable.Name switch
            {
                "b" => "Batch",
                "h" => "Head",
                "g" => "KeyHead",
                "I" => $"Row / {_kernel.RowTile}",
                "query_offset" => "QueryOffset",
                "key_offset" => "KeyOffset",
                "key_length" => "Keys",
                _ => null,
            };
            if (place is not null)
            {
                writer.Line($"long {_names.Of(variable)} = {_item}.{place};");
            }
        }

        _values.Declare(writer, nodes, variables);
    }

    private void Item(SourceWriter writer, CpuStatement statement)
    {
        switch (statement)
        {
            case Let let:
                writer.Line($"var {_names.Of(let.Target)} = {_scalar.Print(let.Value)};");
                break;
            case PackQueries { Transform: { } transform } pack:
                writer.Line($"{Transform(transform)}({_tile}, {_item}, {_scalar.Print(pack.Factor)}, {_scratch});");
                break;
            case PackQueries pack:
                writer.Line($"{_tile}.LoadQueries(_launch.Query.Block({_item}.Batch, {_item}.Head, {_item}.Row, {_item}.Rows), {_scalar.Print(pack.Factor)});");
                break;
            case EachRow rows:
                writer.Line();
                writer.Open($"for (var {_row} = 0; {_row} < {_item}.Rows; {_row}++)");
                Rows(writer, rows, null);
                writer.Close();
                break;
            case EachKeyTile tiles:
                writer.Line();
                Tiles(writer, tiles);
                break;
            case StoreOutput store:
                writer.Line();
                if (store.Transform is { } edit)
                {
                    writer.Line($"{Transform(edit)}({_tile}, {_item}, {_scratch});");
                }

                writer.Line($"{_tile}.StoreOutput(_launch.Output.Block({_item}.Batch, {_item}.Head, {_item}.Row, {_item}.Rows));");
                break;
            default:
                throw new IrVerificationException("nesting", $"{statement.GetType().Name} has no meaning in an item");
        }
    }

    private void Tiles(SourceWriter writer, EachKeyTile tiles)
    {
        var full = tiles.Classifier is not null ? OpenClassified(writer)
            : WithNamedSearches(writer, WithNamedConditions(writer, tiles.Ranges)) is var ranges && ranges.Count == 1 ? OpenRange(writer, ranges[0])
            : OpenUnion(writer, ranges);
        writer.Line($"var {_start} = (int){_names.Of(KeyTileNumber)} * {_kernel.KeyTile};");
        writer.Line($"var {_keys} = (int)Math.Min({_kernel.KeyTile}, {_names.Of(Names.KeyLength)} - {_start});");
        FirstPosition(writer, tiles.Body.OfType<EachKey>());
        foreach (var statement in tiles.Body)
        {
            switch (statement)
            {
                case EachKey keys:
                    var columns = keys.Body.OfType<Set>().Select(s => s.Buffer).First();
                    var span = _names.Fresh("columns");
                    writer.Line($"var {span} = {_buffers[columns]}[..(({_keys} + V.Count - 1) & -V.Count)];");
                    _sweeps.Print(writer, keys.Body, KeySweep(span, null), Memory(CpuBufferShape.Keys, b => b));
                    break;
                case ScoreProduct { Transform: { } transform }:
                    writer.Line($"{Transform(transform)}({_tile}, {_item}, {_start}, {_keys}, {_scratch});");
                    writer.Line($"{_tile}.MultiplyKeys({_keys}, {_tile}.AllRows);");
                    break;
                case ScoreProduct:
                    writer.Line($"{_tile}.MultiplyKeys(_launch.Key.Block({_item}.Batch, {_item}.KeyHead, {_start}, {_keys}), {_tile}.AllRows);");
                    break;
                case EachRow rows:
                    var call = Method(rows);
                    if (full == "false")
                    {
                        writer.Line(call("PartialTile"));
                        break;
                    }

                    writer.Open($"if ({full})");
                    writer.Line(call("FullTile"));
                    writer.Close();
                    writer.Open("else");
                    writer.Line(call("PartialTile"));
                    writer.Close(blank: true);
                    break;
                case ValueProduct { Transform: { } transform } product:
                    var finite = $"{Transform(transform)}({_tile}, {_item}, {_start}, {_keys}, {_scratch})";
                    writer.Line($"{_tile}.AccumulateValues({_keys}, {finite}{(product.Rescale is { } factors ? ", " + _buffers[factors] : ", default")}, {_tile}.AllRows);");
                    break;
                case ValueProduct product:
                    var values = $"_launch.Value.Block({_item}.Batch, {_item}.KeyHead, {_start}, {_keys})";
                    writer.Line($"{_tile}.AccumulateValues({values}{(product.Rescale is { } rescale ? ", " + _buffers[rescale] : "")}, {_tile}.AllRows);");
                    break;
                default:
                    throw new IrVerificationException("nesting", $"{statement.GetType().Name} has no meaning in a key tile");
            }
        }

        writer.Close();
    }

    /// <summary>Makes the method of a transform, unless it is there; returns its name.</summary>
    private string Transform(RowTransform transform)
    {
        if (!_transforms.TryGetValue(transform, out var name))
        {
            var method = new SourceWriter(2);
            var (factor, finite) = (_names.Fresh("factor"), _names.Fresh("finite"));
            var place = transform.Operand switch
            {
                RowTransform.Output => new TransformPlace(
                    "Output", _tile, _item, $"{_item}.Head", $"{_item}.Row", $"{_item}.Rows", Names.QueryRow, Names.QueryPosition, $"{_item}.QueryOffset", "", "", ""),
                "q" => new TransformPlace(
                    "Query", _tile, _item, $"{_item}.Head", $"{_item}.Row", $"{_item}.Rows", Names.QueryRow, Names.QueryPosition, $"{_item}.QueryOffset", $"float {factor}, ", factor, ""),
                "k" => new TransformPlace(
                    "Key", _tile, _item, $"{_item}.KeyHead", _start, _keys, Names.KeyRow, Names.KeyPosition, $"{_item}.KeyOffset", $"int {_start}, int {_keys}, ", "", ""),
                _ => new TransformPlace(
                    "Value", _tile, _item, $"{_item}.KeyHead", _start, _keys, Names.KeyRow, Names.KeyPosition, $"{_item}.KeyOffset", $"int {_start}, int {_keys}, ", "", finite),
            };
            name = new TransformCode(_kernel, _names, _scalar, (writer, read) => Surroundings(writer, read, []), transform, place).Print(method);
            _transforms.Add(transform, name);
            _methods.Add(method);
        }

        return name;
    }

    /// <summary>Tests each condition that several bounds choose by once.</summary>
    private EquatableArray<KeyTiles> WithNamedConditions(SourceWriter writer, EquatableArray<KeyTiles> ranges)
    {
        var named = new Dictionary<Expr, Expr>();
        foreach (var condition in ranges.SelectMany(r => r.Bounds).SelectMany(e => e.Nodes()).Distinct().OfType<Apply>().Where(a => a.Op == Op.Select)
            .GroupBy(a => a[0]).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            var place = Expr.Variable($"holds{named.Count}", ScalarType.Bool, VariableKind.Value);
            writer.Line($"var {_names.Of(place)} = {_scalar.Print(condition)};");
            named[condition] = place;
        }

        return ranges.MapSame(r => r.Map(e => e.Substitute(named)));
    }

    /// <summary>Searches each table once for each place; the ranges then read the results.</summary>
    private EquatableArray<KeyTiles> WithNamedSearches(SourceWriter writer, EquatableArray<KeyTiles> ranges)
    {
        var named = new Dictionary<Expr, Expr>();
        foreach (var search in ranges.SelectMany(r => r.Bounds).SelectMany(e => e.Nodes()).OfType<Search>().Distinct())
        {
            var place = Expr.Variable($"{search.Tensor}.{search.Side}.place{_searches++}", ScalarType.Int, VariableKind.Value);
            writer.Line($"var {_names.Of(place)} = {_scalar.Print(search)};");
            named[search] = place;
        }

        return ranges.MapSame(r => r.Map(e => e.Substitute(named)));
    }

    /// <summary>Opens the loop over one range; returns the test for a full tile.</summary>
    private string OpenRange(SourceWriter writer, KeyTiles range)
    {
        var number = _names.Of(KeyTileNumber);
        var end = _names.Fresh("end");
        writer.Line($"var {end} = {_scalar.Print(range.End)};");
        var full = "false";
        if (range.FullFirst == range.First && range.FullEnd == range.End)
        {
            full = $"{_keys} % V.Count == 0";
        }
        else if (range.FullFirst is { } fullFirst)
        {
            var (from, to) = (_names.Fresh("fullFirst"), _names.Fresh("fullEnd"));
            writer.Line($"var {from} = {_scalar.Print(fullFirst)};");
            writer.Line($"var {to} = {_scalar.Print(range.FullEnd!)};");
            full = $"{number} >= {from} && {number} < {to} && {_keys} % V.Count == 0";
        }

        writer.Open($"for (long {number} = {_scalar.Print(range.First)}; {number} < {end}; {number}++)");
        return full;
    }

    /// <summary>Opens the loop over several ranges; returns the test for a full tile.</summary>
    private string OpenUnion(SourceWriter writer, EquatableArray<KeyTiles> ranges)
    {
        var number = _names.Of(KeyTileNumber);
        var union = _names.Fresh("tiles");
        writer.Line($"var {union} = new TileUnion();");
        foreach (var range in ranges)
        {
            writer.Line($"{union}.Add({string.Join(", ", range.Bounds.Select(_scalar.Print))});");
        }

        writer.Open($"for (var {number} = {union}.Next(0); {number} >= 0; {number} = {union}.Next({number} + 1))");
        return ranges.All(r => r.FullFirst is null) ? "false" : $"{union}.IsFull({number}) && {_keys} % V.Count == 0";
    }

    /// <summary>Opens the loop over the tiles that are not empty; returns the test for a full tile.</summary>
    private string OpenClassified(SourceWriter writer)
    {
        var number = _names.Of(KeyTileNumber);
        writer.Open($"for (long {number} = 0; {number} < {_classes}.Length; {number}++)");
        writer.Open($"if ({_classes}[(int){number}] == TileClass.Empty)");
        writer.Line("continue;");
        writer.Close(blank: true);
        return $"{_classes}[(int){number}] == TileClass.Full && {_keys} % V.Count == 0";
    }

    private Dictionary<Variable, string> Memory(CpuBufferShape shape, System.Func<string, string> place)
        => _kernel.Buffers.Where(b => b.Shape == shape).ToDictionary(b => b.Element, b => place(_buffers[b.Name]));

    /// <summary>Makes the method of the rows of a key tile; the result prints a call of it for a kind of tile.</summary>
    private System.Func<string, string> Method(EachRow rows)
    {
        var name = _names.Fresh("Rows");
        var kind = _names.Fresh("TKind");
        var reads = rows.Expressions().SelectMany(e => e.Nodes()).OfType<Variable>().Distinct().ToList();
        var written = new HashSet<string>(AllSets(rows));
        var buffers = _kernel.Buffers
            .Where(b => b.Shape != CpuBufferShape.RowsByKeys || written.Contains(b.Name))
            .Where(b => written.Contains(b.Name) || reads.Contains(b.Element)).ToList();
        var items = _kernel.Body.OfType<Let>().Where(l => reads.Contains(l.Target)).ToList();
        var parameters = new[] { $"in Tile<V> {_tile}", $"TileItem {_item}", $"int {_start}", $"int {_keys}" }
            .Concat(buffers.Select(b => $"Span<float> {_buffers[b.Name]}"))
            .Concat(items.Select(i => $"{ScalarCode.Type(i.Target.Type)} {_names.Of(i.Target)}"));
        var arguments = new[] { _tile, _item, _start, _keys }
            .Concat(buffers.Select(b => _buffers[b.Name]))
            .Concat(items.Select(i => _names.Of(i.Target)));

        var method = new SourceWriter(2);
        method.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        method.Line($"private void {name}<{kind}>(");
        method.Indent();
        method.Line($"{string.Join(", ", parameters)})");
        method.Line($"where {kind} : struct, ITileKind");
        method.Unindent();
        method.Line("{");
        method.Indent();
        Surroundings(method, rows.Expressions(), []);
        FirstPosition(method, [rows]);
        var outer = _sweeps.Locals.ToList();
        _sweeps.Locals.Clear();
        var loop = method.Part();
        loop.Open($"for (var {_row} = 0; {_row} < {_item}.Rows; {_row}++)");
        Rows(loop, rows, kind);
        loop.Close();
        Locals(method);
        _sweeps.Locals.AddRange(outer);
        method.Insert(loop);
        method.Close();
        _methods.Add(method);
        return tile => $"{name}<{tile}>({string.Join(", ", arguments)});";
    }

    private void Locals(SourceWriter writer)
    {
        foreach (var local in _sweeps.Locals)
        {
            writer.Line(local);
        }

        _sweeps.Locals.Clear();
    }

    private static IEnumerable<string> AllSets(CpuStatement statement)
        => statement.Inner().SelectMany(s => s is Set set ? [set.Buffer] : AllSets(s));

    /// <summary>Makes a method of a sweep over keys, and calls it.</summary>
    private void Sweep(SourceWriter writer, EachKey sweep, string kind, List<SweepInput> ofRow)
    {
        var memory = Memory(CpuBufferShape.RowsByKeys, b => $"{b}.Slice({_row} * _plan.KeyTile, {_scores}.Length)");
        foreach (var column in Memory(CpuBufferShape.Keys, b => b))
        {
            memory[column.Key] = column.Value;
        }

        memory[CpuKernel.Scores] = _scores;
        var outer = _sweeps.Locals.ToList();
        _sweeps.Locals.Clear();
        var body = new SourceWriter(3);
        Surroundings(body, sweep.Body.SelectMany(s => s.Expressions()), []);
        var loop = body.Part();
        _sweeps.Print(loop, sweep.Body, KeySweep(_scores, kind), memory);
        Locals(body);
        _sweeps.Locals.AddRange(outer);
        body.Insert(loop);

        var inputs = new List<SweepInput>
        {
            new("TileItem", _item), new("int", _row), new("int", _start), new("int", _first), new("int", _keys),
            new("Span<float>", _scores), new("long", _names.Of(Names.QueryPosition)), new("long", _names.Of(Names.QueryRow)),
        };
        inputs.AddRange(_kernel.Buffers.Select(b => new SweepInput("Span<float>", _buffers[b.Name])));
        inputs.AddRange(_kernel.Body.OfType<Let>().Select(Input));
        inputs.AddRange(ofRow);
        var results = sweep.Body.OfType<Reduce>().Select(r => _names.Of(r.Target)).ToList();
        var method = new SourceWriter(2);
        writer.Line(SweepMethod.Print(method, _names.Fresh("Sweep"), kind, body, inputs, results));
        _methods.Add(method);
        ofRow.AddRange(results.Select(r => new SweepInput("float", r)));
    }

    private SweepPlace KeySweep(string span, string? kind) => new([(Names.KeyRow, _start), (Names.KeyPosition, _first)], _keys, span, kind);

    /// <summary>Declares the position of a tile's first key, where sweeps read positions.</summary>
    private void FirstPosition(SourceWriter writer, IEnumerable<CpuStatement> sweeps)
    {
        if (sweeps.SelectMany(s => s.Expressions()).Any(e => e.Any(n => n == Names.KeyPosition)))
        {
            writer.Line($"var {_first} = {_start} + {_item}.KeyOffset;");
        }
    }

    private SweepInput Input(Let let) => new(ScalarCode.Type(let.Target.Type), _names.Of(let.Target));

    private void Rows(SourceWriter writer, EachRow rows, string? kind)
    {
        var ofRow = new List<SweepInput>();
        var reads = rows.Expressions().SelectMany(e => e.Nodes()).OfType<Variable>().ToList();
        if (reads.Contains(Names.QueryRow))
        {
            writer.Line($"long {_names.Of(Names.QueryRow)} = {_item}.Row + {_row};");
        }

        if (reads.Contains(Names.QueryPosition))
        {
            writer.Line($"long {_names.Of(Names.QueryPosition)} = {_item}.Row + {_row} + {_item}.QueryOffset;");
        }

        if (rows.Body.Any(s => s is EachKey))
        {
            writer.Line($"var {_scores} = {_tile}.Scores({_row}, {_keys});");
        }

        foreach (var statement in rows.Body)
        {
            switch (statement)
            {
                case Let let:
                    writer.Line($"var {_names.Of(let.Target)} = {_scalar.Print(let.Value)};");
                    ofRow.Add(Input(let));
                    break;
                case Set set:
                    writer.Line($"{_buffers[set.Buffer]}[{_row}] = {_scalar.Print(set.Value)};");
                    break;
                case EachKey keys:
                    Sweep(writer, keys, kind!, ofRow);
                    break;
                case EachFeature features:
                    var span = _names.Fresh("features");
                    writer.Line($"var {span} = {_tile}.AccumulatorLanes({_row});");
                    _sweeps.Print(
                        writer, features.Body, new SweepPlace([(Names.ValueFeature, "0")], _kernel.OutputFeatures == Names.E ? "(int)_launch.Shape.ValueDim" : "_plan.ValueFeatures", span, null),
                        new Dictionary<Variable, string> { [CpuKernel.Accumulator] = span });
                    break;
                case StoreRow store:
                    var field = RowOutput.All.First(o => o.Name == store.Output).Field;
                    writer.Open($"if (!_launch.{field}.IsEmpty)");
                    var row = $"({_names.Of(Names.Batch)} * Hq + {_names.Of(Names.QueryHead)}) * M + {_item}.Row + {_row}";
                    writer.Line($"_launch.{field}[(int)({row})] = {_scalar.Print(store.Value)};");
                    writer.Close();
                    break;
                default:
                    throw new IrVerificationException("nesting", $"{statement.GetType().Name} has no meaning in a row");
            }
        }
    }
}
