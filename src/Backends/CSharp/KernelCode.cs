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
    private readonly RowsCode _rows;
    private readonly KernelLocals _locals;
    private readonly LaunchValues _values;
    private readonly bool _isClassified;
    private readonly List<SourceWriter> _transformMethods = [];
    private readonly Dictionary<RowTransform, string> _transforms = [];
    private string _number = "";
    private string _scratch = "";
    private int _searches;
    private string _classes = "";

    public KernelCode(CpuKernel kernel, CSharpNames names, ScalarCode scalar)
    {
        (_kernel, _names, _scalar) = (kernel, names, scalar);
        _values = new LaunchValues(kernel, names);
        _locals = new KernelLocals(names);
        _rows = new RowsCode(kernel, names, scalar, _locals, Surroundings);
        _isClassified = kernel.Body.Any(s => s is EachKeyTile { Classifier: not null });
    }

    /// <summary>Prints the type.</summary>
    public void Print(SourceWriter writer)
    {
        writer.Line($"private readonly ref struct Kernel<V, {_names.Element}>(Launch<{_names.Element}> launch, TilePlan plan{(_kernel.Merge is null ? "" : ", KeyParts parts")}{(_isClassified ? $", Classifier<{_names.Element}> classifier" : "")}) : IWork");
        writer.Indent();
        writer.Line("where V : struct, IVec<V>");
        writer.Line($"where {_names.Element} : unmanaged");
        writer.Unindent();
        writer.Line("{");
        writer.Indent();
        writer.Line($"private readonly Launch<{_names.Element}> _launch = launch;");
        writer.Line("private readonly TilePlan _plan = plan;");
        if (_kernel.Merge is not null)
        {
            writer.Line("private readonly KeyParts _parts = parts;");
        }

        if (_isClassified)
        {
            writer.Line($"private readonly Classifier<{_names.Element}> _classifier = classifier;");
        }

        writer.Line();
        Execute(writer);
        foreach (var method in _rows.Methods.Concat(_transformMethods))
        {
            writer.Line();
            writer.Insert(method);
        }

        writer.Close();
    }

    private void Execute(SourceWriter writer)
    {
        var (number, scratch) = (_names.Fresh("number"), _names.Fresh("scratch"));
        (_number, _scratch) = (number, scratch);
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        writer.Open($"public void Execute(int {number}, Scratch {scratch})");
        writer.Line($"var {_locals.Item} = _plan.Locate({number}).In(_launch.Positions);");
        writer.Line($"var {_locals.Tile} = new Tile<V>(_plan, {_locals.Item}.Rows, ref {scratch});");
        foreach (var buffer in _kernel.OwnBuffers)
        {
            var length = buffer.Shape switch
            {
                CpuBufferShape.Rows => "_plan.PaddedRows",
                CpuBufferShape.Keys => "_plan.KeyTile",
                _ => "_plan.PanelRows * _plan.KeyTile",
            };
            writer.Line($"var {_names.Of(buffer.Element)} = {scratch}.TakeFloats({length});");
        }

        if (_isClassified)
        {
            _classes = _names.Fresh("classes");
            writer.Line($"var {_classes} = {scratch}.TakeClasses({LaunchCode.KeyTilesOf(_kernel, "_launch.Shape")});");
            writer.Line($"_classifier.Classify({_locals.Item}.Batch, {_locals.Item}.Head, {_locals.Item}.Row / {_kernel.RowTile}, {_classes});");
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
        Surroundings(writer, own);
        writer.Insert(body);
        writer.Close();
    }

    /// <summary>Declares what expressions read of the item and the launch.</summary>
    private void Surroundings(SourceWriter writer, IEnumerable<Expr> expressions)
    {
        var nodes = expressions.SelectMany(e => e.Nodes()).Distinct().ToList();
        var variables = _values.Variables(nodes).Distinct().ToList();
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
                writer.Line($"long {_names.Of(variable)} = {_locals.Item}.{place};");
            }
        }

        _values.Declare(writer, nodes, variables);
    }

    private string FirstOfPart => $"{_locals.Item}.FirstKeyTile";

    private string EndOfPart => $"{_locals.Item}.EndKeyTile";

    private void Item(SourceWriter writer, CpuStatement statement)
    {
        switch (statement)
        {
            case Let let:
                writer.Line($"var {_names.Of(let.Target)} = {_scalar.Print(let.Value)};");
                break;
            case PackQueries { Transform: { } transform } pack:
                writer.Line($"{Transform(transform)}({_locals.Tile}, {_locals.Item}, {_scalar.Print(pack.Factor)}, {_scratch});");
                break;
            case PackQueries pack:
                writer.Line($"{_locals.Tile}.LoadQueries(_launch.Query.Block({_locals.Item}.Batch, {_locals.Item}.Head, {_locals.Item}.Row, {_locals.Item}.Rows), {_scalar.Print(pack.Factor)});");
                break;
            case EachRow rows:
                writer.Line();
                _rows.Print(writer, rows);
                break;
            case EachKeyTile tiles:
                writer.Line();
                Tiles(writer, tiles);
                break;
            case Merge merge:
                writer.Line();
                new MergeCode(merge, _names, _rows, _locals).Print(writer, _number);
                break;
            case StoreOutput store:
                writer.Line();
                if (store.Transform is { } edit)
                {
                    writer.Line($"{Transform(edit)}({_locals.Tile}, {_locals.Item}, {_scratch});");
                }

                writer.Line($"{_locals.Tile}.StoreOutput(_launch.Output.Block({_locals.Item}.Batch, {_locals.Item}.Head, {_locals.Item}.Row, {_locals.Item}.Rows));");
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
        writer.Line($"var {_locals.Start} = (int){_names.Of(KeyTileNumber)} * {_kernel.KeyTile};");
        writer.Line($"var {_locals.Keys} = (int)Math.Min({_kernel.KeyTile}, {_names.Of(Names.KeyLength)} - {_locals.Start});");
        foreach (var columns in tiles.Body.OfType<EachKey>())
        {
            _rows.FirstPosition(writer, columns.Expressions());
            _rows.Columns(writer, columns);
        }

        var finite = Operands(writer, tiles);
        Panels(writer, tiles, full, finite);
        writer.Close();
    }

    /// <summary>Lays out the keys and values of a tile that its products read; returns the name of whether all values are finite.</summary>
    private string Operands(SourceWriter writer, EachKeyTile tiles)
    {
        var block = $"Block({_locals.Item}.Batch, {_locals.Item}.KeyHead, {_locals.Start}, {_locals.Keys})";
        switch (tiles.Body.OfType<ScoreProduct>().FirstOrDefault())
        {
            case { Transform: { } transform }:
                writer.Line($"{Transform(transform)}({_locals.Tile}, {_locals.Item}, {_locals.Start}, {_locals.Keys}, {_scratch});");
                writer.Line($"var {_locals.KeyRows} = {_locals.Tile}.PackedKeys;");
                break;
            case not null:
                writer.Line($"var {_locals.KeyRows} = {_locals.Tile}.LoadKeys(_launch.Key.{block});");
                break;
            default:
                break;
        }

        if (tiles.Body.OfType<ValueProduct>().FirstOrDefault() is not { } product)
        {
            return "";
        }

        var finite = _names.Fresh("finite");
        if (product.Transform is { } values)
        {
            writer.Line($"var {finite} = {Transform(values)}({_locals.Tile}, {_locals.Item}, {_locals.Start}, {_locals.Keys}, {_scratch});");
            writer.Line($"var {_locals.ValueRows} = {_locals.Tile}.PackedValues;");
        }
        else
        {
            writer.Line($"var {_locals.ValueRows} = {_locals.Tile}.LoadValues(_launch.Value.{block}, out var {finite});");
        }

        return finite;
    }

    /// <summary>Does a tile's products and rows panel by panel.</summary>
    private void Panels(SourceWriter writer, EachKeyTile tiles, string full, string finite)
    {
        var rows = tiles.Body.OfType<EachRow>().ToList();
        var all = $"KeySpan.All({_locals.Keys})";
        var range = tiles is { Classifier: null, Ranges: [var only] } ? PanelRange.Of(only, TileNumber, _kernel.RowTile) : null;
        var visible = rows.Select(r => _rows.Visible(r, KeyTileNumber, range)).FirstOrDefault(v => v is not null);
        writer.Open($"for (var {_locals.Panel} = 0; {_locals.Panel} < {_locals.Item}.Rows; {_locals.Panel} += Tile<V>.PanelRows)");
        writer.Line($"var {_locals.Seen} = {(visible is null ? all : full == "false" ? visible : $"{full} ? {all} : {visible}")};");
        if (visible is not null)
        {
            writer.Open($"if ({_locals.Seen}.IsEmpty)");
            writer.Line("continue;");
            writer.Close(blank: true);
        }

        foreach (var statement in tiles.Body)
        {
            switch (statement)
            {
                case EachKey:
                    break;
                case ScoreProduct:
                    writer.Line($"{_locals.Tile}.MultiplyKeys({_locals.Panel}, {_locals.KeyRows}, {_locals.Seen});");
                    break;
                case EachRow each when visible is null:
                    writer.Line(_rows.Method(each)("FullTile"));
                    break;
                case EachRow each:
                    var call = _rows.Method(each);
                    writer.Open($"if ({_locals.Seen}.IsFull)");
                    writer.Line(call("FullTile"));
                    writer.Close();
                    writer.Open("else");
                    writer.Line(call("PartialTile"));
                    writer.Close(blank: true);
                    break;
                case ValueProduct product:
                    var rescale = product.Rescale is { } factors ? ", " + _names.Of(_kernel.Buffers.First(b => b.Name == factors).Element) : "";
                    writer.Line($"{_locals.Tile}.AccumulateValues({_locals.Panel}, {_locals.ValueRows}, {_locals.Seen}, {finite}{rescale});");
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
                    "Output", _locals.Tile, _locals.Item, $"{_locals.Item}.Head", $"{_locals.Item}.Row", $"{_locals.Item}.Rows", Names.QueryRow, Names.QueryPosition, $"{_locals.Item}.QueryOffset", "", "", ""),
                "q" => new TransformPlace(
                    "Query", _locals.Tile, _locals.Item, $"{_locals.Item}.Head", $"{_locals.Item}.Row", $"{_locals.Item}.Rows", Names.QueryRow, Names.QueryPosition, $"{_locals.Item}.QueryOffset", $"float {factor}, ", factor, ""),
                "k" => new TransformPlace(
                    "Key", _locals.Tile, _locals.Item, $"{_locals.Item}.KeyHead", _locals.Start, _locals.Keys, Names.KeyRow, Names.KeyPosition, $"{_locals.Item}.KeyOffset", $"int {_locals.Start}, int {_locals.Keys}, ", "", ""),
                _ => new TransformPlace(
                    "Value", _locals.Tile, _locals.Item, $"{_locals.Item}.KeyHead", _locals.Start, _locals.Keys, Names.KeyRow, Names.KeyPosition, $"{_locals.Item}.KeyOffset", $"int {_locals.Start}, int {_locals.Keys}, ", "", finite),
            };
            name = new TransformCode(_kernel, _names, _scalar, Surroundings, transform, place).Print(method);
            _transforms.Add(transform, name);
            _transformMethods.Add(method);
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
            full = "true";
        }
        else if (range.FullFirst is { } fullFirst)
        {
            var (from, to) = (_names.Fresh("fullFirst"), _names.Fresh("fullEnd"));
            writer.Line($"var {from} = {_scalar.Print(fullFirst)};");
            writer.Line($"var {to} = {_scalar.Print(range.FullEnd!)};");
            full = $"{number} >= {from} && {number} < {to}";
        }

        var first = _scalar.Print(range.First);
        writer.Open(_kernel.Merge is null
            ? $"for (long {number} = {first}; {number} < {end}; {number}++)"
            : $"for (var {number} = Math.Max({first}, {FirstOfPart}); {number} < Math.Min({end}, {EndOfPart}); {number}++)");
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

        writer.Open(_kernel.Merge is null
            ? $"for (var {number} = {union}.Next(0); {number} >= 0; {number} = {union}.Next({number} + 1))"
            : $"for (var {number} = {union}.Next({FirstOfPart}); {number} >= 0 && {number} < {EndOfPart}; {number} = {union}.Next({number} + 1))");
        return ranges.All(r => r.FullFirst is null) ? "false" : $"{union}.IsFull({number})";
    }

    /// <summary>Opens the loop over the tiles that are not empty; returns the test for a full tile.</summary>
    private string OpenClassified(SourceWriter writer)
    {
        var number = _names.Of(KeyTileNumber);
        writer.Open(_kernel.Merge is null
            ? $"for (long {number} = 0; {number} < {_classes}.Length; {number}++)"
            : $"for (long {number} = {FirstOfPart}; {number} < {EndOfPart}; {number}++)");
        writer.Open($"if ({_classes}[(int){number}] == TileClass.Empty)");
        writer.Line("continue;");
        writer.Close(blank: true);
        return $"{_classes}[(int){number}] == TileClass.Full";
    }
}
