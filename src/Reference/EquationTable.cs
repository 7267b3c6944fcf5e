using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Reference;

/// <summary>
/// How the points of an equation are numbered. Ranks split into outer ones, which tell slices apart, and inner ones, which
/// tell the elements of a slice apart; a row-major number over each. A slice is a row of keys where the equation is over
/// pairs, so that M x N elements never exist at once.
/// </summary>
internal sealed class EquationLayout
{
    public EquationLayout(Equation equation, int index, IReadOnlyList<long> extents)
    {
        Equation = equation;
        Index = index;
        Axes = [.. equation.Ranks.Zip(extents, (rank, extent) => new Axis(rank, extent, IsOuter(rank)))];
        var length = Axes.Where(axis => !axis.IsOuter).Aggregate(1.0, (product, axis) => product * axis.Extent);
        SliceLength = length <= 1 << 30
            ? (int)length
            : throw EvaluationException.Of(EvaluationErrors.TooLarge, default, equation.Name, length.ToString("R", null));

        bool IsOuter(string rank)
            => rank is "b" or "h" or "g" || (rank == "m" && equation.Ranks.Contains("n"));
    }

    public Equation Equation { get; }

    /// <summary>The place of the equation's table in an evaluation.</summary>
    public int Index { get; }

    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>The number of elements of a slice.</summary>
    public int SliceLength { get; }

    public sealed record Axis(string Rank, long Extent, bool IsOuter);
}

/// <summary>The tables of one thread, an equation each.</summary>
internal sealed class Evaluation(EquationTable[] tables)
{
    public EquationTable[] Tables { get; } = tables;
}

/// <summary>The elements of an equation that somebody has asked for.</summary>
internal abstract class EquationTable;

/// <summary>Computes the element of an equation at a slice and a place in it.</summary>
internal delegate T Definition<out T>(Evaluation evaluation, long slice, long place);

/// <summary>
/// Remembers the elements of the slice looked at last, each computed when it is first looked at: nobody looks at an
/// invisible pair, so nothing is evaluated there.
/// </summary>
internal sealed class EquationTable<T>(Definition<T> definition, int sliceLength) : EquationTable
{
    private readonly T[] _elements = new T[sliceLength];
    private readonly int[] _knownSince = new int[sliceLength];
    private long _slice = -1;
    private int _visit;

    public T At(Evaluation evaluation, long slice, long place)
    {
        if (slice != _slice)
        {
            _slice = slice;
            if (++_visit == int.MaxValue)
            {
                System.Array.Clear(_knownSince);
                _visit = 1;
            }
        }

        if (_knownSince[place] != _visit)
        {
            _elements[place] = definition(evaluation, slice, place);
            _knownSince[place] = _visit;
        }

        return _elements[place];
    }
}
