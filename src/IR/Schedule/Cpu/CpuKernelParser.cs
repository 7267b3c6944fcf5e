using System.Collections.Generic;
using Attn.IR.Text;

namespace Attn.IR.Cpu;

/// <summary>Reads the text form of a CPU kernel, for tests and tools.</summary>
public static class CpuKernelParser
{
    /// <summary>Reads one kernel.</summary>
    /// <exception cref="IrTextException">The text does not read.</exception>
    public static CpuKernel Parse(string text)
    {
        var reader = new IrReader(text);
        var scope = new ExprScope();
        foreach (var variable in new[] { CpuKernel.Scores, CpuKernel.Accumulator, Names.Index("I"), Names.Index("J") })
        {
            scope.Declare(variable);
        }

        reader.Expect("cpu");
        var name = reader.Name();
        var parameters = new List<Parameter>();
        while (reader.Take("param"))
        {
            parameters.Add(SpecParser.Parameter(reader, scope));
        }

        var tensors = new List<CapturedTensor>();
        while (reader.Take("tensor"))
        {
            tensors.Add(SpecParser.Tensor(reader, scope));
        }

        var scale = reader.Take("scale") ? ExprParser.Parse(reader, scope) : null;
        var alignment = reader.Take("align") ? SpecParser.Corner(reader) : Alignment.TopLeft;
        var features = new List<FeatureRank>();
        while (reader.Take("rank"))
        {
            features.Add(SpecParser.Feature(reader, scope));
        }

        var requirements = new List<Expr>();
        while (reader.Take("require"))
        {
            requirements.Add(ExprParser.Parse(reader, scope));
        }

        Expect(reader, "tile", "rows", ":");
        var rows = (int)reader.Integer();
        Expect(reader, ",", "keys", ":");
        var keys = (int)reader.Integer();
        var buffers = new List<CpuBuffer>();
        while (reader.Take("buffer"))
        {
            buffers.Add(Buffer(reader));
            scope.Declare(buffers[buffers.Count - 1].Element);
        }

        return new CpuKernel(
            name, parameters.ToEquatableArray(), tensors.ToEquatableArray(), scale, rows, keys, buffers.ToEquatableArray(), Body(reader, scope, "end"))
        {
            Alignment = alignment,
            Features = features.ToEquatableArray(),
            Requirements = requirements.ToEquatableArray(),
        };
    }

    private static CpuBuffer Buffer(IrReader reader)
    {
        var name = reader.Name();
        reader.Expect(":");
        if (reader.Take("keys"))
        {
            return new CpuBuffer(name, CpuBufferShape.Keys);
        }

        reader.Expect("rows");
        if (!reader.Take("x"))
        {
            return new CpuBuffer(name, CpuBufferShape.Rows);
        }

        reader.Expect("keys");
        return new CpuBuffer(name, CpuBufferShape.RowsByKeys);
    }

    private static EquatableArray<CpuStatement> Body(IrReader reader, ExprScope scope, string close)
    {
        var statements = new List<CpuStatement>();
        while (!reader.Take(close))
        {
            statements.Add(Statement(reader, scope));
        }

        return statements.ToEquatableArray();
    }

    private static CpuStatement Statement(IrReader reader, ExprScope scope)
    {
        switch (reader.Next())
        {
            case "let":
                return Let(reader, scope);
            case "guard":
                var guarded = Declare(scope, reader.Name(), ScalarType.Bool);
                reader.Expect("=");
                return new Guard(guarded, ExprParser.Parse(reader, scope));
            case "set":
                var buffer = reader.Name();
                reader.Expect("=");
                return new Set(buffer, ExprParser.Parse(reader, scope));
            case "reduce":
                var reduction = SpecParser.Reduction(reader);
                var reduced = reader.Name();
                reader.Expect("=");
                var value = ExprParser.Parse(reader, scope);
                return new Reduce(reduction, Declare(scope, reduced, value.Type), value, reader.Take("where") ? ExprParser.Parse(reader, scope) : null);
            case "pack":
                Expect(reader, "queries", "*");
                return new PackQueries(ExprParser.Parse(reader, scope), Transform(reader, scope));
            case "product" when reader.Take("scores"):
                return new ScoreProduct(Transform(reader, scope));
            case "product":
                reader.Expect("out");
                return new ValueProduct(reader.Take("rescale") ? reader.Name() : null, Transform(reader, scope));
            case "store":
                return reader.Take("out") ? new StoreOutput(Transform(reader, scope)) : StoreOfRow(reader, scope);
            case "merge":
                return Merge(reader, scope);
            case "each":
                return Each(reader, scope);
            case var other:
                throw reader.Error($"unexpected '{other}'");
        }
    }

    private static RowTransform? Transform(IrReader reader, ExprScope scope) => reader.Sees("of") ? RowTransformText.Parse(reader, scope) : null;

    private static CpuStatement Let(IrReader reader, ExprScope scope)
    {
        var isEach = reader.PeekAt(1) != ":" && reader.Take("each");
        var name = reader.Name();
        reader.Expect(":");
        var target = Declare(scope, name, SpecParser.ScalarTypeOf(reader));
        reader.Expect("=");
        var value = ExprParser.Parse(reader, scope);
        if (!reader.Take("where"))
        {
            return new Let(target, value);
        }

        var where = ExprParser.Parse(reader, scope);
        if (isEach)
        {
            return new LetEach(target, value, where);
        }

        reader.Expect("else");
        return new Let(target, value, where, ExprParser.Parse(reader, scope));
    }

    private static CpuStatement StoreOfRow(IrReader reader, ExprScope scope)
    {
        var output = reader.Name();
        reader.Expect("=");
        return new StoreRow(output, ExprParser.Parse(reader, scope));
    }

    private static Merge Merge(IrReader reader, ExprScope scope)
    {
        var state = new List<MergedBuffer>();
        while (!reader.Sees("rescale") && !reader.Sees("{"))
        {
            if (state.Count > 0)
            {
                reader.Expect(",");
            }

            state.Add(Merged(reader, "from"));
        }

        var rescale = reader.Take("rescale") ? Merged(reader, ",") : null;
        reader.Expect("{");
        return new Merge(state.ToEquatableArray(), new EachRow(Body(reader, scope, "}")), rescale);
    }

    private static MergedBuffer Merged(IrReader reader, string between)
    {
        var name = reader.Name();
        reader.Expect(between);
        return new MergedBuffer(name, reader.Name());
    }

    private static CpuStatement Each(IrReader reader, ExprScope scope)
    {
        switch (reader.Next())
        {
            case "row":
                reader.Expect("{");
                return new EachRow(Body(reader, scope, "}"));
            case "feature":
                reader.Expect("{");
                return new EachFeature(Body(reader, scope, "}"));
            case "key" when reader.Take("tile"):
                var ranges = new List<KeyTiles> { Tiles(reader, scope) };
                while (reader.Take("or"))
                {
                    ranges.Add(Tiles(reader, scope));
                }

                TileClassifier? classifier = null;
                if (reader.Take("classified"))
                {
                    reader.Expect("{");
                    classifier = TileClassifierText.Read(reader, scope);
                    reader.Expect("}");
                }

                reader.Expect("{");
                return new EachKeyTile(ranges.ToEquatableArray(), Body(reader, scope, "}"), classifier);
            case "key":
                reader.Expect("{");
                return new EachKey(Body(reader, scope, "}"));
            case var other:
                throw reader.Error($"'each {other}' is no loop");
        }
    }

    private static KeyTiles Tiles(IrReader reader, ExprScope scope)
    {
        var first = ExprParser.Parse(reader, scope);
        reader.Expect("..");
        var end = ExprParser.Parse(reader, scope);
        if (!reader.Take("full"))
        {
            return new KeyTiles(first, end, null, null);
        }

        var fullFirst = ExprParser.Parse(reader, scope);
        reader.Expect("..");
        return new KeyTiles(first, end, fullFirst, ExprParser.Parse(reader, scope));
    }

    private static Variable Declare(ExprScope scope, string name, ScalarType type)
    {
        var variable = Expr.Variable(name, type, VariableKind.Value);
        scope.Declare(variable);
        return variable;
    }

    private static void Expect(IrReader reader, params string[] tokens)
    {
        foreach (var token in tokens)
        {
            reader.Expect(token);
        }
    }
}
