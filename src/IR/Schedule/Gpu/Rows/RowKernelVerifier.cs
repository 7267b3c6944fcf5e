using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>
/// Checks the invariants of a row kernel:
/// <list type="bullet">
/// <item><c>layout</c>: teams are of 1 to 32 lanes, a power of two; chunks of 1, 2, 4 or 8; a block has 1 to 32 warps and 48 KB of shared memory.</item>
/// <item><c>name</c>: parameters have distinct names; a value is named once; the block's first row is among the scalars.</item>
/// <item><c>scope</c>: what an expression names is there, and is known at its place; a feature is used only in its own vector.</item>
/// <item><c>length</c>: vectors have 1 to 2048 features; the tensor of a load or store has an axis for each index and one of the vector's length, with
/// the zeros behind it.</item>
/// <item><c>share</c>: an element that need not be the lane's own is one of a vector shared before.</item>
/// <item><c>type</c>: elements and numbers are as their expressions; extents and indices are integers; only floats are reduced.</item>
/// </list>
/// </summary>
public sealed class RowKernelVerifier
{
    private const int SharedBytes = 48 * 1024;

    private readonly RowKernel _kernel;
    private readonly HashSet<Variable> _scalars;
    private readonly Dictionary<string, int> _vectors = [];
    private readonly HashSet<string> _shared = [];
    private readonly HashSet<string> _named = [];

    private RowKernelVerifier(RowKernel kernel)
    {
        _kernel = kernel;
        _scalars = [.. kernel.Parameters.OfType<ScalarParameter>().Select(p => p.Variable)];
    }

    /// <summary>Checks a kernel.</summary>
    /// <exception cref="IrVerificationException">An invariant does not hold.</exception>
    public static void Verify(RowKernel kernel) => new RowKernelVerifier(kernel).Verify();

    private static bool IsPowerOfTwo(int value, int most) => value > 0 && value <= most && (value & (value - 1)) == 0;

    private void Verify()
    {
        var layout = _kernel.Layout;
        Require(
            IsPowerOfTwo(layout.Lanes, GpuKernel.WarpThreads) && IsPowerOfTwo(layout.Width, 8) && layout.Warps is > 0 and <= 32 && layout.Turns > 0,
            "layout", $"teams of {layout.Lanes} lanes, chunks of {layout.Width}, {layout.Warps} warps, {layout.Turns} turns");
        Require(_kernel.SharedBytes <= SharedBytes, "layout", $"shared memory takes {_kernel.SharedBytes} bytes");
        Require(_kernel.Grid.Count == 3, "type", "a grid has three extents");
        foreach (var parameter in _kernel.Parameters)
        {
            Require(_named.Add(parameter.Name), "name", $"two parameters are called '{parameter.Name}'");
        }

        foreach (var extent in _kernel.Grid)
        {
            Expression(extent, ScalarType.Int, null);
        }

        _scalars.UnionWith(GpuKernel.Block);
        foreach (var let in _kernel.Prologue)
        {
            Expression(let.Value, let.Value.Type, null);
            Require(_scalars.Add(let.Variable), "name", $"'{let.Name}' is named twice");
        }

        Require(_kernel.Prologue.Any(l => l.Name == RowKernel.FirstName && l.Value.Type == ScalarType.Int), "name", "a block has no first row");
        Expression(_kernel.Rows, ScalarType.Int, null);
        _scalars.Add(_kernel.Row);
        foreach (var statement in _kernel.Body)
        {
            Statement(statement);
        }
    }

    private void Statement(RowStatement statement)
    {
        switch (statement)
        {
            case LoadRow s:
                Place(s.Tensor, s.Origin, s.Length);
                Vector(s);
                break;
            case MapRow s:
                Expression(s.Value, ScalarType.Float, s.Feature);
                Vector(s);
                break;
            case LoadNumber s:
                Place(s.Tensor, s.Origin, null);
                Number(s.Variable);
                break;
            case MapNumber s:
                Expression(s.Value, s.Variable.Type, null);
                Number(s.Variable);
                break;
            case ReduceRow s:
                Require(s.Length is > 0 and <= RowKernel.LongestVector, "length", $"'{s.Variable}' is reduced from {s.Length} features");
                Require(s.Variable.Type == ScalarType.Float, "type", $"'{s.Variable}' is no float");
                Expression(s.Value, ScalarType.Float, s.Feature);
                Number(s.Variable);
                break;
            case ShareRow s:
                Require(_vectors.ContainsKey(s.Vector) && _shared.Add(s.Vector), "share", $"'{s.Vector}' is no vector, or is shared already");
                break;
            case StoreRow s:
                Require(_vectors.TryGetValue(s.Vector, out var length), "scope", $"there is no vector '{s.Vector}'");
                Require(s.Zeros >= 0, "length", $"the store to '{s.Tensor}' has {s.Zeros} zeros");
                Place(s.Tensor, s.Origin, length + s.Zeros);
                break;
            default:
                throw new IrVerificationException("scope", $"unknown statement {statement.GetType().Name}");
        }
    }

    private void Vector(RowVector vector)
    {
        Require(vector.Length is > 0 and <= RowKernel.LongestVector, "length", $"'{vector.Name}' has {vector.Length} features");
        Require(
            _named.Add(vector.Name) || _kernel.Parameters.Any(p => p.Name == vector.Name && p is StridedParameter),
            "name", $"'{vector.Name}' is named twice");
        Require(!_vectors.ContainsKey(vector.Name), "name", $"'{vector.Name}' is named twice");
        _vectors.Add(vector.Name, vector.Length);
    }

    private void Number(Variable variable) => Require(_scalars.Add(variable), "name", $"'{variable}' is named twice");

    private void Place(string tensor, EquatableArray<Expr> origin, int? length)
    {
        var shape = _kernel.Parameters.FirstOrDefault(p => p.Name == tensor) switch
        {
            StridedParameter s => s.Shape,
            GlobalParameter g => g.Shape,
            _ => throw new IrVerificationException("scope", $"there is no tensor '{tensor}'"),
        };
        foreach (var index in origin)
        {
            Expression(index, ScalarType.Int, null);
        }

        Require(
            length is null ? shape.Count == origin.Count : shape.Count == origin.Count + 1 && shape[origin.Count] == Expr.Int(length.Value),
            "length", $"'{tensor}' is not of {origin.Count} indices and {length} features");
    }

    private void Expression(Expr expr, ScalarType type, Variable? feature)
    {
        Require(expr.Type == type, "type", $"'{expr}' is no {type.Spelling()}");
        foreach (var node in expr.Nodes())
        {
            switch (node)
            {
                case Variable variable:
                    Require(variable == feature || _scalars.Contains(variable), "scope", $"'{variable}' has no value in '{expr}'");
                    break;
                case Access access when _vectors.ContainsKey(access.Tensor):
                    var own = feature is not null && access.Children.Count == 1 && _kernel.Layout.ChunksFrom(feature, access.Children[0]) is not null;
                    Require(own || _shared.Contains(access.Tensor), "share", $"'{access}' is read of a vector that is not shared");
                    break;
                case Access access:
                    Require(_kernel.Parameters.Any(p => p.Name == access.Tensor), "scope", $"there is no tensor '{access.Tensor}'");
                    break;
                default:
                    break;
            }
        }
    }

    private static void Require(bool holds, string invariant, string detail)
    {
        if (!holds)
        {
            throw new IrVerificationException(invariant, detail);
        }
    }
}
