using System.Collections.Generic;
using Attn.IR.Text;

namespace Attn.IR.Tile;

/// <summary>Reads one kernel of a tile program's text.</summary>
internal sealed class TileKernelReader(IrReader reader, ExprScope scope)
{
    public TileKernel Kernel()
    {
        var name = reader.Name();
        var axes = new List<TileAxis>();
        while (reader.Take("axis"))
        {
            var axis = reader.Name();
            reader.Expect("of");
            var rank = reader.Name();
            reader.Expect(":");
            axes.Add(new TileAxis(axis, rank, (int)reader.Integer()));
            scope.Declare(Names.Index(axis));
        }

        reader.Expect("grid");
        var grid = new List<string> { reader.Name() };
        while (reader.Take(","))
        {
            grid.Add(reader.Name());
        }

        return new TileKernel(name, axes.ToEquatableArray(), grid.ToEquatableArray(), Body("end"));
    }

    private EquatableArray<TileStatement> Body(string close)
    {
        var statements = new List<TileStatement>();
        while (!reader.Take(close))
        {
            statements.Add(Statement());
        }

        return statements.ToEquatableArray();
    }

    private TileStatement Statement()
    {
        // A value may be called like a keyword: a definition is told by its colon.
        if (reader.PeekAt(1) == ":")
        {
            return Definition();
        }

        switch (reader.Next())
        {
            case "store":
                var mode = reader.Take("ordered") ? StoreMode.AddOrdered : reader.Take("atomic") ? StoreMode.AddAtomic : StoreMode.Replace;
                var tensor = reader.Name();
                reader.Expect("[");
                var indices = reader.List("]", Index);
                reader.Expect("=");
                return new Store(tensor, indices, reader.Name(), mode);
            case "region":
                var axes = reader.List("{", reader.Name);
                var body = new List<Define>();
                while (!reader.Take("}"))
                {
                    body.Add(Definition());
                }

                return new Region(axes, body.ToEquatableArray());
            case "loop":
                return Loop();
            case var other:
                throw reader.Error($"unexpected '{other}'");
        }
    }

    private Define Definition()
    {
        var name = reader.Name();
        reader.Expect(":");
        var type = Type();
        reader.Expect("=");
        var value = Operation();
        scope.Declare(TileProgramExtensions.Element(name, type.Element));
        return new Define(name, type, value);
    }

    private TileType Type()
    {
        var element = SpecParser.ScalarTypeOf(reader);
        reader.Expect("[");
        return new TileType(element, reader.List("]", reader.Name));
    }

    private Loop Loop()
    {
        var axis = reader.Name();
        reader.Expect("in");
        var domain = Domain();
        var guard = reader.Take("where") ? reader.Name() : null;
        reader.Expect("{");
        var carried = new List<Carried>();
        while (reader.PeekAt(1) != ":" && reader.Take("carry"))
        {
            var name = reader.Name();
            reader.Expect(":");
            var type = Type();
            reader.Expect("=");
            var initial = reader.Name();
            reader.Expect("->");
            carried.Add(new Carried(name, type, initial, reader.Name()));
            scope.Declare(TileProgramExtensions.Element(name, type.Element));
        }

        return new Loop(axis, domain, guard, carried.ToEquatableArray(), Body("}"));
    }

    private LoopDomain Domain()
    {
        if (reader.Take("table"))
        {
            var firstTable = reader.Name();
            reader.Expect("..");
            return new TableDomain(firstTable, reader.Name());
        }

        var ranges = new List<RangeDomain> { Range() };
        while (reader.Take("or"))
        {
            ranges.Add(Range());
        }

        LoopDomain domain = ranges.Count == 1 ? ranges[0] : new UnionDomain(ranges.ToEquatableArray());
        if (!reader.Take("classified"))
        {
            return domain;
        }

        reader.Expect("{");
        var classifier = TileClassifierText.Read(reader, scope);
        reader.Expect("}");
        return new ListDomain(domain, classifier);
    }

    private RangeDomain Range()
    {
        var first = Expression();
        reader.Expect("..");
        var end = Expression();
        if (!reader.Take("full"))
        {
            return new RangeDomain(first, end, null, null);
        }

        var fullFirst = Expression();
        reader.Expect("..");
        return new RangeDomain(first, end, fullFirst, Expression());
    }

    private TileOp Operation()
    {
        switch (reader.Next())
        {
            case "load":
                var tensor = reader.Name();
                reader.Expect("[");
                return new LoadOp(tensor, reader.List("]", Index));
            case "transform":
                var raw = reader.Name();
                return new TransformOp(raw, RowTransformText.Parse(reader, scope));
            case "fill":
                return new FillOp(Expression());
            case "dot":
                var (left, transposeLeft) = Factor();
                reader.Expect(",");
                var (right, transposeRight) = Factor();
                return new DotOp(left, transposeLeft, right, transposeRight, reader.Take("+") ? reader.Name() : null);
            case "map":
                var value = Expression();
                if (!reader.Take("where"))
                {
                    return new MapOp(value);
                }

                var condition = reader.Name();
                reader.Expect("else");
                return new MapOp(value, condition, Expression());
            case "reduce":
                var reduction = SpecParser.Reduction(reader);
                var source = reader.Name();
                reader.Expect("along");
                return new ReduceOp(reduction, source, reader.Name(), reader.Take("where") ? reader.Name() : null);
            case "scan":
                var scanned = SpecParser.Reduction(reader);
                var input = reader.Name();
                reader.Expect("along");
                return new ScanOp(scanned, input, reader.Name(), reader.Take("exclusive"));
            case var other:
                throw reader.Error($"'{other}' is no operation");
        }
    }

    private (string Name, bool Transposed) Factor()
    {
        var transposed = reader.Take("transpose");
        return (reader.Name(), transposed);
    }

    private TileIndex Index()
    {
        if (reader.Take(":"))
        {
            return new WholeIndex(reader.Name());
        }

        if (reader.Take("tile"))
        {
            return new AxisIndex(reader.Name(), reader.Take("at") ? Expression() : null);
        }

        return new PointIndex(Expression());
    }

    private Expr Expression() => ExprParser.Parse(reader, scope);
}
