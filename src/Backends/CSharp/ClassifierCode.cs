using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>
/// Prints how a kernel with a tile classifier finds its key tiles: a type for each summary, which fills it tile by tile, and the type that
/// classifies the key tiles of a query tile, or looks them up in a list that the caller gave.
/// </summary>
internal sealed class ClassifierCode
{
    private const string TypeName = "Classifier";

    private readonly CpuKernel _kernel;
    private readonly CSharpNames _names;
    private readonly ScalarCode _scalar;
    private readonly LaunchValues _values;
    private readonly EachKeyTile _loop;
    private readonly TileClassifier _classifier;
    private readonly List<(TileSummary Summary, string Type, string Field)> _summaries;

    private ClassifierCode(CpuKernel kernel, CSharpNames names, ScalarCode scalar, EachKeyTile loop, TileClassifier classifier)
    {
        (_kernel, _names, _scalar, _loop, _classifier) = (kernel, names, scalar, loop, classifier);
        _values = new LaunchValues(kernel, names);
        _summaries = [.. classifier.Summaries.Select(s => (s, names.Fresh(CSharpNames.Pascal(s.Name)), names.Fresh("_" + s.Name)))];
    }

    /// <summary>The code for a kernel; null where its loops' bounds say which tiles.</summary>
    public static ClassifierCode? Of(CpuKernel kernel, CSharpNames names, ScalarCode scalar)
        => kernel.Body.OfType<EachKeyTile>().FirstOrDefault(t => t.Classifier is not null) is { Classifier: { } classifier } loop
            ? new ClassifierCode(kernel, names, scalar, loop, classifier)
            : null;

    private IReadOnlyCollection<Expr> Code => [.. _classifier.Code.Concat(_loop.Ranges.SelectMany(r => r.Bounds))];

    /// <summary>Whether the tiles differ from batch to batch.</summary>
    public bool VariesWithBatch => Reads("b");

    /// <summary>Whether the tiles differ from head to head.</summary>
    public bool VariesWithHead => Reads("h") || Reads("g");

    private bool Reads(string index) => Code.Concat(_classifier.Expressions).Any(e => e.Any(n => n == Names.Index(index)));

    /// <summary>Prints the types.</summary>
    public void Print(SourceWriter writer)
    {
        OpenType(writer, $"{TypeName}<{_names.Element}> : ITileClassifier");
        writer.Line($"private readonly Launch<{_names.Element}> _launch;");
        writer.Line("private readonly TileList? _list;");
        foreach (var (_, _, field) in _summaries)
        {
            writer.Line($"private readonly TileSummary {field};");
        }

        writer.Line();
        Construction(writer);
        Key(writer);
        Classification(writer);
        writer.Open("public void Dispose()");
        foreach (var (_, _, field) in _summaries)
        {
            writer.Line($"{field}.Return();");
        }

        writer.Close();
        writer.Close(blank: true);
        foreach (var (summary, type, _) in _summaries)
        {
            Summary(writer, summary, type);
        }
    }

    private void OpenType(SourceWriter writer, string head)
    {
        writer.Line($"private readonly ref struct {head}");
        writer.Indent();
        writer.Line($"where {_names.Element} : unmanaged");
        writer.Unindent();
        writer.Line("{");
        writer.Indent();
    }

    private void Construction(SourceWriter writer)
    {
        writer.Open($"public {TypeName}(Launch<{_names.Element}> launch, AttentionOptions? options)");
        writer.Line("_launch = launch;");
        writer.Line("_list = options?.Tiles;");
        writer.Open("if (_list is not null)");
        writer.Line("_list.Check(Key());");
        writer.Line("return;");
        writer.Close(blank: true);
        foreach (var (summary, type, field) in _summaries)
        {
            var (batches, heads) = (Varies(summary, "b"), Varies(summary, "h") || Varies(summary, "g"));
            var (rows, tile) = summary.Axis == "I" ? ("Queries", _kernel.RowTile) : ("Keys", _kernel.KeyTile);
            writer.Line($"{field} = TileSummary.Rent({(batches ? "launch.Shape.Batch" : "launch.Positions.Batches")}, {(heads ? "launch.Shape.QueryHeads" : "1")}, launch.Shape.{rows}, {tile});");
            writer.Line($"WorkSplitter.Run(new {type}<{_names.Element}>(launch, {field}), {field}.Items, 0, options);");
        }

        writer.Close(blank: true);

        static bool Varies(TileSummary summary, string index)
            => new[] { summary.Value, summary.Where }.Any(e => e is not null && e.Any(n => n == Names.Index(index)));
    }

    private void Key(SourceWriter writer)
    {
        var nodes = Nodes(_classifier.Expressions.Concat(Code));
        var variables = _values.Variables(nodes);
        writer.Line("/// <summary>What a list of these tiles is made for.</summary>");
        writer.Open("public TileListKey Key()");
        writer.Line($"var fingerprint = new TileFingerprint(0x{Fingerprint:X16});");
        foreach (var variable in variables.Where(v => v.Kind is VariableKind.Dimension or VariableKind.Parameter).OrderBy(v => v.Name, System.StringComparer.Ordinal))
        {
            var field = variable.Kind == VariableKind.Dimension ? LaunchCode.DimensionField(variable, _names) : LaunchCode.ParameterField(variable, _names);
            writer.Line($"fingerprint.Add(_launch.{field});");
        }

        if (Reads("g"))
        {
            writer.Line("fingerprint.Add(_launch.Shape.GroupSize);");
        }

        foreach (var tensor in _values.Tensors(nodes))
        {
            writer.Line($"fingerprint.Add(_launch.{_names.OfTensor(tensor.Name)});");
        }

        writer.Line("fingerprint.Add(_launch.Positions.Fingerprint);");
        var (batches, heads) = (VariesWithBatch ? "_launch.Shape.Batch" : "_launch.Positions.Batches", VariesWithHead ? "_launch.Shape.QueryHeads" : "1");
        writer.Line($"return new TileListKey(\"{_kernel.Name}\", {batches}, {heads}, _launch.Shape.Queries, _launch.Shape.Keys, {_kernel.RowTile}, {_kernel.KeyTile}, fingerprint.Value);");
        writer.Close(blank: true);
    }

    /// <summary>A fingerprint of the mask: FNV-1a over the classifier and the bounds as text.</summary>
    private ulong Fingerprint
        => string.Join("\n", _classifier.Expressions.Concat(Code)).Aggregate(14695981039346656037UL, (hash, c) => unchecked((hash ^ c) * 1099511628211UL));

    private void Classification(SourceWriter writer)
    {
        var (batch, head, tile, tiles) = (_names.Fresh("batch"), _names.Fresh("head"), _names.Fresh("queryTile"), _names.Fresh("tiles"));
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        writer.Open($"public void Classify(int {batch}, int {head}, int {tile}, Span<TileClass> {tiles})");
        writer.Open("if (_list is not null)");
        writer.Line($"_list.Classes({batch}, {head}, {tile}, {tiles});");
        writer.Line("return;");
        writer.Close(blank: true);
        var nodes = Nodes(Code);
        var variables = _values.Variables(nodes);
        Index(writer, variables, batch, head);
        if (variables.Contains(Names.Index("I")))
        {
            writer.Line($"long {_names.Of(Names.Index("I"))} = {tile};");
        }

        _values.Declare(writer, nodes, variables);
        foreach (var (summary, _, field) in _summaries)
        {
            foreach (var part in summary.Parts.Where(variables.Contains))
            {
                var call = $"{field}.{CSharpNames.Pascal(part.Name.Substring(summary.Name.Length + 1))}({batch}, {head})";
                if (summary.Axis == "I")
                {
                    writer.Line($"var {_names.Of(part)} = {call}[{tile}];");
                }
                else
                {
                    var span = _names.Fresh(_names.Of(part) + "Tiles");
                    writer.Line($"var {span} = {call};");
                    _scalar.Places[part] = $"{span}[(int){_names.Of(Names.Index("J"))}]";
                }
            }
        }

        writer.Line($"{tiles}.Clear();");
        foreach (var range in _loop.Ranges)
        {
            writer.Line($"TileClasses.Mark({tiles}, {string.Join(", ", range.Bounds.Select(_scalar.Print))});");
        }

        Tiles(writer, tiles);
        writer.Close(blank: true);
    }

    private void Tiles(SourceWriter writer, string tiles)
    {
        var number = _names.Of(Names.Index("J"));
        var ofTile = new HashSet<Expr> { Names.Index("J") };
        ofTile.UnionWith(_classifier.Blocks.SelectMany(b => b.Parts));
        ofTile.UnionWith(_classifier.Summaries.Where(s => s.Axis == "J").SelectMany(s => s.Parts));
        ofTile.UnionWith(_classifier.Lets.Where(l => OfTile(l.Value)).Select(l => l.Target));
        foreach (var let in _classifier.Lets.Where(l => !OfTile(l.Value)))
        {
            Let(let);
        }

        var places = _classifier.Blocks.Select(b => _names.Fresh(b.Name + "At")).ToList();
        for (var block = 0; block < places.Count; block++)
        {
            var axes = Axes(_classifier.Blocks[block]).Select(axis => axis.MovesWithTile ? "default" : axis.Range);
            writer.Line($"Span<IndexRange> {places[block]} = [{string.Join(", ", axes)}];");
        }

        writer.Open($"for (long {number} = 0; {number} < {tiles}.Length; {number}++)");
        writer.Open($"if ({tiles}[(int){number}] != TileClass.Partial)");
        writer.Line("continue;");
        writer.Close(blank: true);
        for (var block = 0; block < places.Count; block++)
        {
            Block(_classifier.Blocks[block], places[block]);
        }

        foreach (var let in _classifier.Lets.Where(l => OfTile(l.Value)))
        {
            Let(let);
        }

        writer.Line($"{tiles}[(int){number}] = {Chosen()};");
        writer.Close();

        string Chosen()
        {
            var visited = _classifier.All == Expr.False ? "TileClass.Partial" : $"{_scalar.Operand(_classifier.All)} ? TileClass.Full : TileClass.Partial";
            return _classifier.Some == Expr.True ? visited : $"!{_scalar.Operand(_classifier.Some)} ? TileClass.Empty : {visited}";
        }

        IEnumerable<(bool MovesWithTile, string Range)> Axes(TableBlock block)
        {
            var shape = _kernel.Tensors.First(t => t.Name == block.First.Tensor).Shape;
            return block.First.Children.Zip(block.Last.Children, (first, last) => (First: first, Last: last)).Select((ends, axis) => (
                OfTile(ends.First) || OfTile(ends.Last),
                $"new({_scalar.Print(ends.First)}, {_scalar.Print(ends.Last)}, {_scalar.Print(shape[axis])})"));
        }

        void Block(TableBlock block, string place)
        {
            foreach (var (axis, text) in Axes(block).Select((a, at) => (at, a)).Where(a => a.a.MovesWithTile).Select(a => (a.at, a.a.Range)))
            {
                writer.Line($"{place}[{axis}] = {text};");
            }

            var bounds = block.Parts.Select(_names.Of);
            writer.Line($"var ({string.Join(", ", bounds)}) = TableBlocks.Bounds({_names.OfTensor(block.First.Tensor)}, {place}, {TableBlock.MostElements}, ({Bound(block.Otherwise.Min)}, {Bound(block.Otherwise.Max)}));");
        }

        void Let(ClassifierLet let) => writer.Line($"{ScalarCode.Type(let.Target.Type)} {_names.Of(let.Target)} = {_scalar.Print(let.Value)};");

        // A let may read a let of the tile.
        bool OfTile(Expr expr) => expr.Any(n => ofTile.Contains(n) || _classifier.Lets.Any(l => l.Target == n && OfTile(l.Value)));
    }

    private void Summary(SourceWriter writer, TileSummary summary, string type)
    {
        var (item, piece, tile, end, value) = (_names.Fresh("number"), _names.Fresh("piece"), _names.Fresh("tileNumber"), _names.Fresh("end"), _names.Fresh("x"));
        var (least, greatest, residues) = (_names.Fresh("least"), _names.Fresh("greatest"), _names.Fresh("residues"));
        var (ofI, row) = (summary.Axis == "I", _names.Fresh("r"));
        var (position, offset) = ofI ? (Names.QueryPosition, "QueryOffset") : (Names.KeyPosition, "KeyOffset");
        var size = ofI ? _kernel.RowTile : _kernel.KeyTile;
        writer.Line($"/// <summary>Bounds of <c>{LaunchCode.Xml(summary.Value.ToString())}</c> over the {(ofI ? "query" : "key")} tiles.</summary>");
        OpenType(writer, $"{type}<{_names.Element}>(Launch<{_names.Element}> launch, TileSummary summary) : IWork");
        writer.Line($"private readonly Launch<{_names.Element}> _launch = launch;");
        writer.Line("private readonly TileSummary _summary = summary;");
        writer.Line();
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        writer.Open($"public void Execute(int {item}, Scratch {_names.Fresh("scratch")})");
        writer.Line($"var {piece} = _summary.Locate({item});");
        var nodes = Nodes(summary.Where is { } condition ? [summary.Value, condition] : [summary.Value]);
        var variables = _values.Variables(nodes);
        Index(writer, variables, $"{piece}.Batch", $"{piece}.Head");
        _values.Declare(writer, nodes, variables);
        writer.Open($"for (var {tile} = {piece}.First; {tile} < {piece}.End; {tile}++)");
        writer.Line($"var ({least}, {greatest}, {residues}) = (long.MaxValue, long.MinValue, 0L);");
        writer.Line($"var {end} = Math.Min(({tile} + 1L) * {size}, {(ofI ? "_summary.Rows" : $"_launch.Positions.Keys({piece}.Batch)")});");
        writer.Open($"for (long {row} = {tile} * {size}L; {row} < {end}; {row}++)");
        writer.Line($"long {_names.Of(position)} = {row} + _launch.Positions.{offset}({piece}.Batch);");
        if (summary.Where is { } where)
        {
            writer.Open($"if (!({_scalar.Print(where)}))");
            writer.Line($"({least}, {greatest}, {residues}) = ({Bound(summary.Otherwise.Min)}, {Bound(summary.Otherwise.Max)}, -1L);");
            writer.Line("break;");
            writer.Close(blank: true);
        }

        writer.Line($"long {value} = {_scalar.Print(summary.Value)};");
        writer.Line($"{least} = Math.Min({least}, {value});");
        writer.Line($"{greatest} = Math.Max({greatest}, {value});");
        writer.Line($"{residues} |= 1L << (int){value};");
        writer.Close(blank: true);
        writer.Line($"_summary.Least({piece}.Batch, {piece}.Head)[{tile}] = {least};");
        writer.Line($"_summary.Greatest({piece}.Batch, {piece}.Head)[{tile}] = {greatest};");
        writer.Line($"_summary.Residues({piece}.Batch, {piece}.Head)[{tile}] = {residues};");
        writer.Close();
        writer.Close();
        writer.Close(blank: true);
    }

    private static string Bound(long value) => value == long.MinValue ? "long.MinValue" : value == long.MaxValue ? "long.MaxValue" : value + "L";

    /// <summary>Declares the head that expressions are of.</summary>
    private void Index(SourceWriter writer, IEnumerable<Variable> variables, string batch, string head)
    {
        foreach (var variable in variables.Where(v => v.Kind == VariableKind.Index && v.Name is "b" or "h" or "g"))
        {
            writer.Line($"long {_names.Of(variable)} = {(variable.Name == "b" ? batch : variable.Name == "h" ? head : head + " / _launch.Shape.GroupSize")};");
        }

        foreach (var (variable, place) in new[] { (Names.QueryOffset, "QueryOffset"), (Names.KeyOffset, "KeyOffset"), (Names.KeyLength, "Keys") })
        {
            if (variables.Contains(variable))
            {
                writer.Line($"long {_names.Of(variable)} = _launch.Positions.{place}({batch});");
            }
        }
    }

    private static IReadOnlyCollection<Expr> Nodes(IEnumerable<Expr> expressions) => [.. expressions.SelectMany(e => e.Nodes()).Distinct()];
}
