using System.Collections.Generic;
using Attn.IR.Text;

namespace Attn.IR.Gpu;

/// <summary>Reads the text form of kernels of lists.</summary>
public sealed class ListKernelParser
{
    private readonly IrReader _reader;
    private readonly ExprScope _scope = new();

    private ListKernelParser(string text) => _reader = new IrReader(text);

    /// <summary>Reads one kernel.</summary>
    /// <exception cref="IrTextException">The text is no kernel.</exception>
    public static ListKernel Parse(string text)
    {
        var parser = new ListKernelParser(text);
        var kernel = parser.Kernel();
        return parser._reader.AtEnd ? kernel : throw parser._reader.Error($"expected the end, found '{parser._reader.Peek}'");
    }

    private ListKernel Kernel()
    {
        _reader.Expect("list");
        _reader.Expect("kernel");
        var name = _reader.Name();
        _reader.Expect("for");
        var target = _reader.Name();
        var parameters = new GpuParameterText(_reader, _scope).Parameters();
        var text = new GpuKernelText(_reader, _scope);
        var grid = text.Grid();
        var prologue = text.Scalars();
        var body = new List<ListStep>();
        while (Step() is { } step)
        {
            body.Add(step);
        }

        return new ListKernel(name, target, parameters, grid, prologue, body.ToEquatableArray(), text.Faults());
    }

    private ListStep? Step()
        => _reader.Take("sweep") ? Sweep()
            : _reader.Take("keep") ? Keep()
            : _reader.Take("list") ? Tiles()
            : null;

    private SweepRows Sweep()
    {
        var (row, first, end) = Counted();
        var summaries = TileClassifierText.Summaries(_reader, _scope);
        _reader.Expect("}");
        return new SweepRows(row, first, end, summaries);
    }

    private KeepSummary Keep()
    {
        var (tensor, origin) = Place();
        _reader.Expect("=");
        return new KeepSummary(tensor, origin, _reader.Name());
    }

    private ListTiles Tiles()
    {
        var (tensor, origin) = Place();
        _reader.Expect("of");
        var (tile, first, end) = Counted();
        var classifier = TileClassifierText.Read(_reader, _scope);
        _reader.Expect("}");
        return new ListTiles(tensor, origin, tile, first, end, classifier);
    }

    private (Variable Index, Expr First, Expr End) Counted()
    {
        var index = Names.Index(_reader.Name());
        _reader.Expect("from");
        var first = Value();
        _reader.Expect("to");
        var end = Value();
        _reader.Expect("{");
        _scope.Declare(index);
        return (index, first, end);
    }

    private (string Tensor, EquatableArray<Expr> Origin) Place()
    {
        var tensor = _reader.Name();
        _reader.Expect("[");
        return (tensor, _reader.List("]", Value));
    }

    private Expr Value() => ExprParser.Parse(_reader, _scope);
}
