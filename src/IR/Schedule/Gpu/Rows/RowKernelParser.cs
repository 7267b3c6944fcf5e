using System.Collections.Generic;
using Attn.IR.Text;

namespace Attn.IR.Gpu;

/// <summary>Reads the text form of row kernels.</summary>
public sealed class RowKernelParser
{
    private readonly IrReader _reader;
    private readonly ExprScope _scope = new();

    private RowKernelParser(string text) => _reader = new IrReader(text);

    /// <summary>Reads one kernel.</summary>
    /// <exception cref="IrTextException">The text is no kernel.</exception>
    public static RowKernel Parse(string text)
    {
        var parser = new RowKernelParser(text);
        var kernel = parser.Kernel();
        return parser._reader.AtEnd ? kernel : throw parser._reader.Error($"expected the end, found '{parser._reader.Peek}'");
    }

    private RowKernel Kernel()
    {
        Expect("row", "kernel");
        var name = _reader.Name();
        _reader.Expect("for");
        var target = _reader.Name();
        var parameters = new GpuParameterText(_reader, _scope).Parameters();
        var layout = Layout();
        var text = new GpuKernelText(_reader, _scope);
        var grid = text.Grid();
        var prologue = text.Scalars();
        _reader.Expect("row");
        var row = Names.Index(_reader.Name());
        _reader.Expect("to");
        var rows = Value();
        _reader.Expect("{");
        var body = new List<RowStatement>();
        while (!_reader.Take("}"))
        {
            body.Add(Statement());
        }

        return new RowKernel(
            name, target, parameters, layout, grid, prologue, row, rows, body.ToEquatableArray(), text.Faults());
    }

    private RowLayout Layout()
    {
        _reader.Expect("teams");
        var lanes = Count();
        _reader.Expect("x");
        var warps = Count();
        _reader.Expect("width");
        var width = Count();
        _reader.Expect("turns");
        return new RowLayout(lanes, warps, width, Count());
    }

    private RowStatement Statement()
    {
        switch (_reader.Next())
        {
            case "vector":
                return Vector();
            case "number":
                return Number();
            case "share":
                return new ShareRow(_reader.Name());
            case "store":
                var (tensor, origin) = Place();
                _reader.Expect("=");
                return new StoreRow(tensor, origin, _reader.Name(), Zeros());
            case var other:
                throw _reader.Error($"unexpected '{other}'");
        }
    }

    private int Zeros()
    {
        if (!_reader.Take("and"))
        {
            return 0;
        }

        var zeros = Count();
        _reader.Expect("zeros");
        return zeros;
    }

    private RowVector Vector()
    {
        var name = _reader.Name();
        _reader.Expect("[");
        if (_reader.SeesNumber())
        {
            var loaded = Count();
            Expect("]", "=", "load");
            var (tensor, origin) = Place();
            _scope.DeclareTensor(name, ScalarType.Float);
            return new LoadRow(name, loaded, tensor, origin);
        }

        var (feature, length) = Features();
        Expect("]", "=");
        var vector = new MapRow(name, length, feature, Value());
        _scope.DeclareTensor(name, ScalarType.Float);
        return vector;
    }

    private RowNumber Number()
    {
        var name = _reader.Name();
        _reader.Expect(":");
        var variable = Expr.Variable(name, SpecParser.ScalarTypeOf(_reader), VariableKind.Value);
        _reader.Expect("=");
        RowNumber number;
        if (_reader.Take("load"))
        {
            var (tensor, origin) = Place();
            number = new LoadNumber(variable, tensor, origin);
        }
        else if (_reader.Take("map"))
        {
            number = new MapNumber(variable, Value());
        }
        else
        {
            var reduction = SpecParser.Reduction(_reader);
            var (feature, length) = Features();
            _reader.Expect("of");
            number = new ReduceRow(variable, reduction, feature, length, Value());
        }

        _scope.Declare(variable);
        return number;
    }

    private (Variable Feature, int Length) Features()
    {
        var feature = Names.Index(_reader.Name());
        _scope.Declare(feature);
        _reader.Expect(":");
        return (feature, Count());
    }

    private (string Tensor, EquatableArray<Expr> Origin) Place()
    {
        var tensor = _reader.Name();
        _reader.Expect("[");
        return (tensor, _reader.List("]", Value));
    }

    private int Count()
    {
        var value = _reader.Integer();
        return value is >= 0 and <= int.MaxValue ? (int)value : throw _reader.Error($"{value} is no count");
    }

    private Expr Value() => ExprParser.Parse(_reader, _scope);

    private void Expect(params string[] tokens)
    {
        foreach (var token in tokens)
        {
            _reader.Expect(token);
        }
    }
}
