using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>Prints what an item of some parts does after its own: it leaves its state, and the last to come merges all of them.</summary>
internal sealed class MergeCode(Merge merge, CSharpNames names, RowsCode rows, KernelLocals locals)
{
    /// <summary>Prints it.</summary>
    /// <param name="writer">The body of the item.</param>
    /// <param name="number">The item's number.</param>
    public void Print(SourceWriter writer, string number)
    {
        var (own, first, part, other) = (names.Fresh("state"), names.Fresh("firstPart"), names.Fresh("part"), names.Fresh("other"));
        var states = merge.State.Select((state, vector) => (state, vector)).ToList();
        writer.Open("if (_plan.Parts > 1)");
        writer.Line($"var {own} = _parts.Of({number});");
        foreach (var (state, vector) in states)
        {
            writer.Line($"{Buffer(state.Name)}.CopyTo({own}.Rows({vector}));");
        }

        writer.Line($"{locals.Tile}.SaveAccumulator({own}.Accumulator);");
        writer.Open($"if (!_parts.IsLast({number}))");
        writer.Line("return;");
        writer.Close(blank: true);
        writer.Line($"var {first} = {number} - ({number} % _plan.Parts);");
        writer.Line($"{own} = _parts.Of({first});");
        foreach (var (state, vector) in states)
        {
            writer.Line($"{own}.Rows({vector}).CopyTo({Buffer(state.Name)});");
        }

        writer.Line($"{locals.Tile}.RestoreAccumulator({own}.Accumulator);");
        writer.Open($"for (var {part} = 1; {part} < _plan.Parts; {part}++)");
        writer.Line($"var {other} = _parts.Of({first} + {part});");
        foreach (var (state, vector) in states)
        {
            writer.Line($"var {Buffer(state.Other)} = {other}.Rows({vector});");
        }

        if (merge.Rows.Body.Count > 0)
        {
            rows.Print(writer, merge.Rows);
        }

        var factors = merge.Rescale is { } rescale ? $", {Buffer(rescale.Name)}, {Buffer(rescale.Other)}" : "";
        writer.Line($"{locals.Tile}.MergeAccumulator({other}.Accumulator{factors});");
        writer.Close();
        writer.Close();
    }

    private string Buffer(string name) => names.Of(Expr.Variable(name, ScalarType.Float, VariableKind.Value));
}
