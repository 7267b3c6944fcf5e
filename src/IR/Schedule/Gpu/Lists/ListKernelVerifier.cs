using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>
/// Checks the invariants of a kernel of lists:
/// <list type="bullet">
/// <item><c>name</c>: parameters have distinct names; a scalar, a summary and a value of a classifier is named once.</item>
/// <item><c>scope</c>: what an expression names is there, and is known at its place; a row is known in its sweep alone, a tile in its list.</item>
/// <item><c>type</c>: bounds, indices and what is summarised are integers, conditions bools; a grid has three extents.</item>
/// <item><c>place</c>: a summary is kept in a tensor of 64-bit integers whose last axis has three, a line in one of 32-bit integers.</item>
/// </list>
/// </summary>
public sealed class ListKernelVerifier
{
    private readonly ListKernel _kernel;
    private readonly HashSet<Variable> _scalars;
    private readonly HashSet<string> _summaries = [];

    private ListKernelVerifier(ListKernel kernel)
    {
        _kernel = kernel;
        _scalars = [.. kernel.Parameters.OfType<ScalarParameter>().Select(p => p.Variable)];
    }

    /// <summary>Checks a kernel.</summary>
    /// <exception cref="IrVerificationException">An invariant does not hold.</exception>
    public static void Verify(ListKernel kernel) => new ListKernelVerifier(kernel).Verify();

    private void Verify()
    {
        Require(_kernel.Parameters.Select(p => p.Name).Distinct().Count() == _kernel.Parameters.Count, "name", "two parameters have one name");
        Require(_kernel.Grid.Count == 3, "type", "a grid has three extents");
        Integers(_kernel.Grid);
        _scalars.UnionWith(GpuKernel.Block);
        foreach (var let in _kernel.Prologue)
        {
            Expression(let.Value, let.Value.Type);
            Name(let.Variable);
        }

        foreach (var step in _kernel.Body)
        {
            Step(step);
        }
    }

    private void Step(ListStep step)
    {
        switch (step)
        {
            case SweepRows s:
                Integers([s.First, s.End]);
                Name(s.Row);
                foreach (var summary in s.Summaries)
                {
                    Expression(summary.Value, ScalarType.Int);
                    Expression(summary.Where ?? Expr.True, ScalarType.Bool);
                }

                _scalars.Remove(s.Row);
                foreach (var summary in s.Summaries)
                {
                    _summaries.Add(summary.Name);
                    Name([.. summary.Parts]);
                }

                break;
            case KeepSummary s:
                Require(_summaries.Contains(s.Summary), "scope", $"there is no summary '{s.Summary}'");
                Require(Place(s.Tensor, s.Origin, ElementType.I64) == Expr.Int(KeepSummary.Parts), "place", $"'{s.Tensor}' has no place for a summary");
                break;
            case ListTiles s:
                Place(s.Tensor, s.Origin, ElementType.I32);
                Integers([s.First, s.End]);
                Name(s.Tile);
                Classifier(s.Classifier);
                _scalars.Remove(s.Tile);
                break;
            default:
                throw new IrVerificationException("scope", $"unknown step {step.GetType().Name}");
        }
    }

    private void Classifier(TileClassifier classifier)
    {
        Require(classifier.Summaries.Count == 0, "scope", "a list summarises nothing by itself");
        foreach (var block in classifier.Blocks)
        {
            Expression(block.First, block.First.Type);
            Expression(block.Last, block.First.Type);
            Require(block.First.Tensor == block.Last.Tensor, "scope", $"'{block.Name}' begins and ends in two tables");
            Require(block.First.Type is ScalarType.Int or ScalarType.Bool, "type", $"the elements of '{block.Name}' are no integers or bools");
            Name([.. block.Parts]);
        }

        foreach (var let in classifier.Lets)
        {
            Expression(let.Value, let.Target.Type);
            Name(let.Target);
        }

        Expression(classifier.Some, ScalarType.Bool);
        Expression(classifier.All, ScalarType.Bool);
    }

    private void Name(params Variable[] variables)
    {
        foreach (var variable in variables)
        {
            Require(_scalars.Add(variable), "name", $"'{variable}' is named twice");
        }
    }

    // The extent of the axis that the origin leaves open.
    private Expr Place(string tensor, EquatableArray<Expr> origin, ElementType element)
    {
        Integers(origin);
        var shape = _kernel.Parameters.OfType<GlobalParameter>().FirstOrDefault(p => p.Name == tensor && p.Element == element)?.Shape
            ?? throw new IrVerificationException("place", $"there is no tensor '{tensor}' of {element.Spelling()}");
        Require(shape.Count == origin.Count + 1, "place", $"'{tensor}' is not of {origin.Count + 1} indices");
        return shape[origin.Count];
    }

    private void Integers(IEnumerable<Expr> expressions)
    {
        foreach (var expr in expressions)
        {
            Expression(expr, ScalarType.Int);
        }
    }

    private void Expression(Expr expr, ScalarType type)
    {
        Require(expr.Type == type, "type", $"'{expr}' is no {type.Spelling()}");
        foreach (var node in expr.Nodes())
        {
            Require(node is not Variable variable || _scalars.Contains(variable), "scope", $"'{node}' has no value in '{expr}'");
            var tensor = node switch { Access access => access.Tensor, Search search => search.Tensor, _ => null };
            Require(tensor is null || _kernel.Parameters.Any(p => p.Name == tensor), "scope", $"there is no tensor '{tensor}'");
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
