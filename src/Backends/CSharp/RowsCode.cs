using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>
/// Prints loops over rows, a register of rows at a time: those of an item in place, those of a panel and a key tile as methods. Each sweep over keys
/// becomes a method too, and so does the search for the keys that a panel sees.
/// </summary>
/// <param name="kernel">The kernel.</param>
/// <param name="names">Identifiers.</param>
/// <param name="scalar">Prints what does not vary from row to row.</param>
/// <param name="locals">What the methods of the kernel share.</param>
/// <param name="surroundings">Declares what expressions read of the item and the launch.</param>
internal sealed class RowsCode(
    CpuKernel kernel, CSharpNames names, ScalarCode scalar, KernelLocals locals, Action<SourceWriter, IEnumerable<Expr>> surroundings)
{
    private const string PanelRows = "Tile<V>.PanelRows";

    /// <summary>The methods printed so far.</summary>
    public List<SourceWriter> Methods { get; } = [];

    private Dictionary<Variable, string> Firsts => new()
    {
        [Names.QueryRow] = locals.QueryRow,
        [Names.QueryPosition] = $"{locals.QueryRow} + {locals.Item}.QueryOffset",
    };

    /// <summary>Prints the loop over all rows of an item.</summary>
    public void Print(SourceWriter writer, EachRow rows) => Loop(writer, rows, "0", $"{locals.Item}.Rows", null);

    /// <summary>Makes the method of the rows of a panel and a key tile; the result prints a call of it for a kind of tile.</summary>
    public Func<string, string> Method(EachRow rows)
    {
        var (name, kind) = (names.Fresh("Rows"), names.Fresh("TKind"));
        var reads = rows.Expressions().SelectMany(e => e.Nodes()).OfType<Variable>().Distinct().ToList();
        var written = new HashSet<string>(rows.Body.SelectMany(s => s.Inner().Prepend(s)).OfType<Set>().Select(s => s.Buffer));
        var shared = kernel.Buffers.Where(b => written.Contains(b.Name) || reads.Contains(b.Element)).Select(b => new SweepInput("Span<float>", names.Of(b.Element)))
            .Concat(kernel.Body.OfType<Let>().Where(l => reads.Contains(l.Target)).Select(ItemInput)).ToList();
        var parameters = new[] { $"in Tile<V> {locals.Tile}", $"TileItem {locals.Item}", $"int {locals.Panel}", $"int {locals.Start}", $"KeySpan {locals.Seen}" }
            .Concat(shared.Select(s => $"{s.Type} {s.Name}"));
        var method = new SourceWriter(2);
        Head(method, $"private void {name}<{kind}>", parameters, kind);
        surroundings(method, rows.Body.Where(s => s is not EachKey).SelectMany(s => s.Expressions()));
        method.Line($"var {locals.Scores} = {locals.Tile}.Scores;");
        FirstPosition(method, rows.Expressions());
        Loop(method, rows, locals.Panel, $"{locals.Panel} + {locals.Tile}.PanelLanes({locals.Panel})", kind);
        method.Close();
        Methods.Add(method);
        var arguments = new[] { locals.Tile, locals.Item, locals.Panel, locals.Start, locals.Seen }.Concat(shared.Select(s => s.Name)).ToList();
        return of => $"{name}<{of}>({string.Join(", ", arguments)});";
    }

    /// <summary>
    /// Makes the method that finds the keys of a masked tile that some row of a panel sees, so that nothing is computed for the others; returns a call
    /// of it, null where the rows mask nothing.
    /// </summary>
    /// <param name="rows">What is done for the rows.</param>
    /// <param name="tile">The number of the key tile.</param>
    /// <param name="range">The key tiles of a panel, so that the mask of few is looked at; null where they are not known.</param>
    public string? Visible(EachRow rows, Variable tile, KeyTiles? range)
    {
        if (rows.Body.OfType<EachKey>().FirstOrDefault(k => k.Body.Any(s => s is Guard)) is not { } sweep)
        {
            return null;
        }

        // The mask, and what is named for it before: values of lanes, by themselves or of the row.
        var guard = sweep.Body.OfType<Guard>().First();
        var bounds = range?.Bounds.ToList() ?? [];
        var needed = new HashSet<string>(bounds.Append(guard.Value).SelectMany(ValuesOf));
        var ofKey = Needed(sweep.Body, needed);
        var ofRow = Needed(rows.Body.TakeWhile(s => s != sweep), needed);
        var (name, scan) = (names.Fresh("Visible"), names.Fresh("scan"));
        var ofItem = kernel.Body.OfType<Let>().Where(l => needed.Contains(l.Target.Name)).Select(ItemInput).ToList();
        var parameters = new[] { $"in Tile<V> {locals.Tile}", $"TileItem {locals.Item}", $"int {locals.Panel}", $"int {locals.Start}", $"int {locals.Keys}" }
            .Concat(range is null ? [] : [$"long {names.Of(tile)}"]).Concat(ofItem.Select(s => $"{s.Type} {s.Name}"));
        var expressions = ofKey.Append(guard).Concat(ofRow).SelectMany(s => s.Expressions()).Concat(bounds).ToList();
        var method = new SourceWriter(2);
        Head(method, $"private KeySpan {name}", parameters, null);
        surroundings(method, expressions);
        if (range is not null)
        {
            Whole(method, names.Of(tile), range);
        }

        FirstPosition(method, expressions);
        var scope = Scope(rows, null);
        var loop = method.Part();
        loop.Line($"var {scan} = default(KeyScan);");
        Rows(loop, scope, locals.Panel, $"{locals.Panel} + {locals.Tile}.PanelLanes({locals.Panel})", (body, lanes) =>
        {
            foreach (var statement in ofRow)
            {
                Statement(body, lanes, statement, scope);
            }

            var counter = names.Fresh("c");
            var place = new SweepPlace("", $"for (var {counter} = 0; {counter} < {locals.Keys}; {counter}++)", KeyIndices(counter), Columns(counter), null);
            scope.Sweeps.Scan(body, ofKey.Append(guard).ToEquatableArray(), place, mask => $"{scan}.Add({counter}, {locals.Inside} & {mask});");
        });
        scope.Sweeps.Declare(method);
        method.Insert(loop);
        method.Line($"return {scan}.Span(Math.Min({PanelRows}, {locals.Item}.Rows - {locals.Panel}));");
        method.Close();
        Methods.Add(method);
        return $"{name}({string.Join(", ", new[] { locals.Tile, locals.Item, locals.Panel, locals.Start, locals.Keys }
            .Concat(range is null ? [] : [names.Of(tile)]).Concat(ofItem.Select(s => s.Name)))})";
    }

    /// <summary>Leaves the method where the rows of the panel see no key of the tile, or all of them.</summary>
    private void Whole(SourceWriter writer, string tile, KeyTiles range)
    {
        writer.Line($"var ({names.Of(PanelRange.First)}, {names.Of(PanelRange.End)}) = {locals.Item}.PanelRows<V>({locals.Panel});");
        writer.Open($"if ({(range.First == Expr.Int(0) ? "" : $"{tile} < {scalar.Print(range.First)} || ")}{tile} >= {scalar.Print(range.End)})");
        writer.Line("return default;");
        writer.Close(blank: true);
        if (range.FullFirst is { } first && range.FullEnd is { } end)
        {
            // The tile is in the range by now.
            var from = first == range.First ? "" : $"{tile} >= {scalar.Print(Other(first, Op.Maximum, range.First))} && ";
            writer.Open($"if ({from}{tile} < {scalar.Print(Other(end, Op.Minimum, range.End))})");
            writer.Line($"return KeySpan.All({locals.Keys});");
            writer.Close(blank: true);
        }
    }

    /// <summary>The other of two bounds, where one is met.</summary>
    private static Expr Other(Expr bound, Op op, Expr met)
        => bound is Apply both && both.Op == op && both.Children.Contains(met) ? both[both[0] == met ? 1 : 0] : bound;

    /// <summary>The lets that values are made of, those of theirs included.</summary>
    private static List<CpuStatement> Needed(IEnumerable<CpuStatement> statements, HashSet<string> needed)
    {
        var lets = new List<CpuStatement>();
        foreach (var statement in statements.Reverse())
        {
            var target = statement switch { Let let => let.Target.Name, LetEach let => let.Target.Name, _ => null };
            if (target is not null && needed.Contains(target))
            {
                lets.Insert(0, statement);
                needed.UnionWith(statement.Expressions().SelectMany(ValuesOf));
            }
        }

        return lets;
    }

    private static IEnumerable<string> ValuesOf(Expr expr)
        => expr.Nodes().OfType<Variable>().Where(v => v.Kind == VariableKind.Value).Select(v => v.Name);

    private SweepInput ItemInput(Let let) => new(ScalarCode.Type(let.Target.Type), names.Of(let.Target));

    private SweepInput RowInput(Variable target)
        => new(target.Type switch { ScalarType.Float => "V", ScalarType.Int => "VecInt<V>", _ => "VecMask<V>" }, names.Of(target));

    private RowsScope Scope(EachRow rows, string? kind)
    {
        var types = LaneTypes.Of(kernel, rows);
        return new RowsScope(types, new SweepCode(names, scalar, types, Firsts, locals.Inside), kind, []);
    }

    private static void Head(SourceWriter writer, string declaration, IEnumerable<string> parameters, string? kind)
    {
        writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        writer.Line(declaration + "(");
        writer.Indent();
        writer.Line($"{string.Join(", ", parameters)})");
        if (kind is not null)
        {
            writer.Line($"where {kind} : struct, ITileKind");
        }

        writer.Unindent();
        writer.Line("{");
        writer.Indent();
    }

    private void Loop(SourceWriter writer, EachRow rows, string from, string end, string? kind)
    {
        var scope = Scope(rows, kind);
        var loop = writer.Part();
        Rows(loop, scope, from, end, (body, lanes) =>
        {
            foreach (var buffer in RowBuffers)
            {
                scalar.Places[buffer] = $"V.Load({names.Of(buffer)}, {locals.Row})";
            }

            foreach (var statement in rows.Body)
            {
                Statement(body, lanes, statement, scope);
            }

            foreach (var buffer in RowBuffers)
            {
                scalar.Places.Remove(buffer);
            }
        });
        scope.Sweeps.Declare(writer);
        writer.Insert(loop);
    }

    private IEnumerable<Variable> RowBuffers => kernel.Buffers.Where(b => b.Shape == CpuBufferShape.Rows).Select(b => b.Element);

    /// <summary>Prints the loop over registers of rows, and what indexes the rows in front of what reads it.</summary>
    private void Rows(SourceWriter writer, RowsScope scope, string from, string end, Action<SourceWriter, LaneCode> print)
    {
        var before = writer.Part();
        var body = writer.Part(1);
        print(body, new LaneCode(scalar, names, scope.Types, before) { Body = body, Firsts = Firsts });
        writer.Insert(before);
        writer.Open($"for (var {locals.Row} = {from}; {locals.Row} < {end}; {locals.Row} += V.Count)");
        var text = body.ToString();
        var (i, m) = (names.Of(Names.QueryPosition), names.Of(Names.QueryRow));
        if (SweepMethod.Reads(text, locals.QueryRow))
        {
            writer.Line($"var {locals.QueryRow} = {locals.Item}.Row + {locals.Row};");
        }

        if (SweepMethod.Reads(text, m))
        {
            writer.Line($"var {m} = {locals.Item}.QueryRows<V>({locals.Row});");
        }

        if (SweepMethod.Reads(text, i))
        {
            writer.Line($"var {i} = {locals.Item}.QueryRows<V>({locals.Row}) + {locals.Item}.QueryOffset;");
        }

        if (SweepMethod.Reads(text, locals.Inside))
        {
            writer.Line($"var {locals.Inside} = (VecInt<V>.Iota + {locals.Row}) < {locals.Item}.Rows;");
        }

        writer.Insert(body);
        writer.Close();
    }

    private void Statement(SourceWriter body, LaneCode lanes, CpuStatement statement, RowsScope scope)
    {
        switch (statement)
        {
            case Let let:
                lanes.Apart([let.Value], () => body.Line($"var {names.Of(let.Target)} = {lanes.Typed(let.Value, locals.Inside)};"));
                scope.Named.Add(RowInput(let.Target));
                break;
            case LetEach each:
                lanes.Apart([], () => scope.Sweeps.Each(lanes, each));
                scope.Named.Add(RowInput(each.Target));
                break;
            case Set set:
                lanes.Apart([set.Value], () => body.Line($"V.Store({lanes.Vector(set.Value, locals.Inside)}, {names.Of(BufferOf(set))}, {locals.Row});"));
                break;
            case EachKey keys:
                Sweep(body, keys, scope);
                break;
            case EachFeature features:
                Features(body, features, scope.Sweeps);
                break;
            case StoreRow store:
                StoreRow(body, lanes, store);
                break;
            default:
                throw new IrVerificationException("nesting", $"{statement.GetType().Name} has no meaning in a row");
        }
    }

    private Variable BufferOf(Set set) => kernel.Buffers.First(b => b.Name == set.Buffer).Element;

    private void StoreRow(SourceWriter body, LaneCode lanes, StoreRow store)
    {
        var field = RowOutput.All.First(o => o.Name == store.Output).Field;
        body.Open($"if (!_launch.{field}.IsEmpty)");
        lanes.Apart([store.Value], () =>
        {
            var value = body.Part(1);
            var outer = lanes.Body;
            lanes.Body = value;
            var text = lanes.Vector(store.Value, locals.Inside);
            lanes.Body = outer;
            body.Insert(value);
            body.Line($"VecMemory.StoreRows({text}, _launch.{field}, {locals.Item}.OutputRow + {locals.Row}, {locals.Item}.Rows - {locals.Row});");
        });
        body.Close();
    }

    private void Features(SourceWriter body, EachFeature features, SweepCode code)
    {
        var (span, counter, at) = (names.Fresh("features"), names.Fresh("c"), names.Fresh("at"));
        body.Line($"var {span} = {locals.Tile}.Accumulator({locals.Row} - ({locals.Row} % {PanelRows}));");
        var outside = LoadedOnce(body, [.. features.Body.SelectMany(s => s.Expressions())]);
        code.Print(
            body, features.Body, new SweepPlace(
                at,
                $"for (int {counter} = 0, {at} = {locals.Row} % {PanelRows}; {counter} < _plan.ValueFeatures; {counter}++, {at} += {PanelRows})",
                [(Names.Index(kernel.OutputRank), counter)], new Dictionary<Variable, string>(), null),
            new Dictionary<Variable, string> { [CpuKernel.Accumulator] = span });
        Restore(outside);
    }

    /// <summary>Loads the buffers over rows that a sweep reads in front of it; returns how they were read before.</summary>
    private Dictionary<Variable, string> LoadedOnce(SourceWriter writer, IReadOnlyCollection<Expr> expressions)
    {
        var outside = RowBuffers.Where(b => expressions.Any(e => e.Any(n => n == b))).ToDictionary(b => b, b => scalar.Places[b]);
        foreach (var buffer in outside)
        {
            var name = names.Fresh(names.Of(buffer.Key) + "Lanes");
            writer.Line($"var {name} = {buffer.Value};");
            scalar.Places[buffer.Key] = name;
        }

        return outside;
    }

    private void Restore(Dictionary<Variable, string> places)
    {
        foreach (var place in places)
        {
            scalar.Places[place.Key] = place.Value;
        }
    }

    /// <summary>Makes a method of a sweep over keys, and calls it.</summary>
    private void Sweep(SourceWriter writer, EachKey sweep, RowsScope scope)
    {
        var known = KnownSweep.Print(
            sweep, scalar.Weights, $"{locals.Scores}, {locals.Seen}, {locals.Row} - {locals.Panel}",
            v => scalar.Places.TryGetValue(v, out var place) ? place : names.Of(v));
        var results = sweep.Body.OfType<Reduce>().Select(r => r.Target).ToList();
        if (known is not null && !sweep.Body.Any(s => s is Guard))
        {
            writer.Line($"var {names.Of(results[0])} = {known};");
            scope.Named.AddRange(results.Select(RowInput));
            return;
        }

        var kind = known is null ? scope.Kind : null;
        var memory = kernel.Buffers.Where(b => b.Shape == CpuBufferShape.RowsByKeys).ToDictionary(b => b.Element, b => names.Of(b.Element));
        memory[CpuKernel.Scores] = locals.Scores;
        var expressions = sweep.Body.SelectMany(s => s.Expressions()).ToList();
        var code = new SweepCode(names, scalar, scope.Types, Firsts, locals.Inside);
        var body = new SourceWriter(3);
        surroundings(body, expressions);
        var loop = body.Part();
        var outside = LoadedOnce(loop, expressions);
        var (counter, at) = (names.Fresh("c"), names.Fresh("at"));
        var (end, width) = (names.Fresh("end"), names.Fresh("width"));
        var head = $"for (int {counter} = {locals.Seen}.First, {end} = {locals.Seen}.End, {width} = {PanelRows}, {at} = {counter} * {width} + {locals.Row} - {locals.Panel}; {counter} < {end}; {counter}++, {at} += {width})";
        code.Print(loop, sweep.Body, new SweepPlace(at, head, KeyIndices(counter), Columns(counter), kind), memory);
        Restore(outside);

        code.Declare(body);
        body.Insert(loop);
        var inputs = new List<SweepInput>
        {
            new("TileItem", locals.Item), new("int", locals.Panel), new("int", locals.Row), new("int", locals.QueryRow), new("int", locals.Start), new("int", locals.First),
            new("KeySpan", locals.Seen), new("Span<float>", locals.Scores), new("VecInt<V>", names.Of(Names.QueryPosition)), new("VecInt<V>", names.Of(Names.QueryRow)),
            new("VecMask<V>", locals.Inside),
        };
        inputs.AddRange(kernel.Buffers.Select(b => new SweepInput("Span<float>", names.Of(b.Element))));
        inputs.AddRange(kernel.Body.OfType<Let>().Select(ItemInput));
        inputs.AddRange(scope.Named);
        var method = new SourceWriter(2);
        var call = SweepMethod.Print(method, names.Fresh("Sweep"), kind, body, inputs, [.. results.Select(names.Of)]);
        var full = known is null ? "" : $"{scope.Kind}.IsFull ? {known} : ";
        writer.Line(results.Count switch
        {
            0 => $"{call};",
            1 => $"var {names.Of(results[0])} = {full}{call};",
            _ => $"var ({string.Join(", ", results.Select(names.Of))}) = {call};",
        });
        Methods.Add(method);
        scope.Named.AddRange(results.Select(RowInput));
    }

    private Dictionary<Variable, string> Columns(string counter)
        => kernel.Buffers.Where(b => b.Shape == CpuBufferShape.Keys).ToDictionary(b => b.Element, b => $"{names.Of(b.Element)}[{counter}]");

    private IReadOnlyList<(Variable Index, string Value)> KeyIndices(string counter)
        => [(Names.KeyRow, $"{locals.Start} + {counter}"), (Names.KeyPosition, $"{locals.First} + {counter}")];

    /// <summary>Declares the position of a tile's first key, where expressions read positions of keys.</summary>
    public void FirstPosition(SourceWriter writer, IEnumerable<Expr> expressions)
    {
        if (expressions.Any(e => e.Any(n => n == Names.KeyPosition)))
        {
            writer.Line($"var {locals.First} = {locals.Start} + {locals.Item}.KeyOffset;");
        }
    }

    /// <summary>Prints what is computed for the keys of a tile alone.</summary>
    public void Columns(SourceWriter writer, EachKey columns)
    {
        var counter = names.Fresh("c");
        var expressions = columns.Body.SelectMany(s => s.Expressions()).ToList();
        writer.Open($"for (var {counter} = 0; {counter} < {locals.Keys}; {counter}++)");
        foreach (var (index, value) in KeyIndices(counter).Where(p => expressions.Any(e => e.Any(n => n == p.Index))))
        {
            writer.Line($"long {names.Of(index)} = {value};");
        }

        foreach (var column in Columns(counter))
        {
            scalar.Places[column.Key] = column.Value;
        }

        foreach (var set in columns.Body.OfType<Set>())
        {
            writer.Line($"{scalar.Places[BufferOf(set)]} = {scalar.Print(set.Value)};");
        }

        foreach (var column in Columns(counter).Keys)
        {
            scalar.Places.Remove(column);
        }

        writer.Close(blank: true);
    }

    /// <summary>What the statements of one loop over rows share.</summary>
    /// <param name="Types">The lanes.</param>
    /// <param name="Sweeps">Prints sweeps in place.</param>
    /// <param name="Kind">The type that says whether a tile is full; null where there are no tiles.</param>
    /// <param name="Named">Values of the row that are named so far.</param>
    private sealed record RowsScope(LaneTypes Types, SweepCode Sweeps, string? Kind, List<SweepInput> Named);
}
