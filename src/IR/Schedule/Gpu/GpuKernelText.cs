using System;
using System.Collections.Generic;
using Attn.IR.Text;

namespace Attn.IR.Gpu;

/// <summary>The text form of what every kind of kernel for GPUs has besides its arguments: a grid, scalars, and reads that may be faults.</summary>
internal sealed class GpuKernelText(IrReader reader, ExprScope scope)
{
    /// <summary>Writes a grid.</summary>
    public static string Grid(EquatableArray<Expr> grid) => $"grid [{string.Join(", ", grid)}]";

    /// <summary>Writes a scalar.</summary>
    public static string Scalar(LetStatement scalar) => $"let {scalar.Name} = {scalar.Value}";

    /// <summary>Writes a read that may be a fault.</summary>
    public static string Fault(Expr read) => $"fault {read}";

    /// <summary>Reads the grid, and declares the block's place in it.</summary>
    public EquatableArray<Expr> Grid()
    {
        reader.Expect("grid");
        reader.Expect("[");
        var grid = reader.List("]", Value);
        foreach (var block in GpuKernel.Block)
        {
            scope.Declare(block);
        }

        return grid;
    }

    /// <summary>Reads all scalars that follow, and declares each for those after it.</summary>
    public EquatableArray<LetStatement> Scalars() => Many("let", Scalar);

    /// <summary>Reads a scalar behind its keyword, and declares it.</summary>
    public LetStatement Scalar()
    {
        var name = reader.Name();
        reader.Expect("=");
        var let = new LetStatement(name, Value());
        scope.Declare(let.Variable);
        return let;
    }

    /// <summary>Reads all faults that follow.</summary>
    public EquatableArray<Expr> Faults() => Many("fault", Value);

    private EquatableArray<T> Many<T>(string keyword, Func<T> read)
        where T : IEquatable<T>
    {
        var items = new List<T>();
        while (reader.Take(keyword))
        {
            items.Add(read());
        }

        return items.ToEquatableArray();
    }

    private Expr Value() => ExprParser.Parse(reader, scope);
}
