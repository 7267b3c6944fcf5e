using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>
/// Binds a transform. A vector is its element at the index of its rank, so operators and functions of numbers work on vectors as they are
/// and a number goes with every feature; what moves features about (slices, <c>concat</c>, <c>rope</c>, <c>outer</c>) replaces the index.
/// </summary>
internal sealed partial class VectorBinder(
    Scope scope, Declarations declarations, DiagnosticBag diagnostics, SourceMap origins, VectorEquations equations, FeatureLengths lengths)
    : ExpressionBinder(scope, declarations, diagnostics, origins)
{
    private readonly Dictionary<Expr, EquatableArray<string>> _ranks = [];

    /// <summary>The element and rank of the vector that a block gives; null where it is wrong, which is reported.</summary>
    public (Expr Element, string Rank)? BindTransform(BlockSyntax block, string stage)
    {
        if (BindBlock(block, ScalarType.Float, $"A {stage}") is not { } value)
        {
            return null;
        }

        if (RankOf(value) is { } rank)
        {
            return (value, rank);
        }

        Diagnostics.Add(VectorDiagnostics.NotAVector, block.Result.Span, $"This {stage}");
        return null;
    }

    /// <summary>
    /// The element of the vector that a block gives, at the index of a rank that it must be as long as, or the number, which goes with every
    /// feature; null where it is wrong, which is reported.
    /// </summary>
    public Expr? BindElement(BlockSyntax block, string rank, string what)
    {
        var value = BindBlock(block, ScalarType.Float, what);
        if (value is null || RankOf(value) is not { } own || own == rank)
        {
            return value;
        }

        if (lengths.CanBeSame(own, rank, block.Result.Span))
        {
            return value.Substitute(Names.Index(own), Names.Index(rank));
        }

        Diagnostics.Add(VectorDiagnostics.LengthsDiffer, block.Result.Span, $"{lengths.LengthOf(own)}", $"{lengths.LengthOf(rank)}");
        return null;
    }

    /// <summary>Vectors that meet have one length: the others are read at the index of the first.</summary>
    protected override Expr? Settle(SourceSpan span, Expr value)
    {
        var ranks = RanksOf(value);
        for (var k = 1; k < ranks.Count; k++)
        {
            if (!lengths.CanBeSame(ranks[0], ranks[k], span))
            {
                Diagnostics.Add(VectorDiagnostics.LengthsDiffer, span, $"{lengths.LengthOf(ranks[0])}", $"{lengths.LengthOf(ranks[k])}");
                return null;
            }

            value = value.Substitute(Names.Index(ranks[k]), Names.Index(ranks[0]));
        }

        return value;
    }

    protected override bool HasIndex(string index) => FeatureRank.Is(index) || base.HasIndex(index);

    protected override bool TryBindVector(Identifier name, out Expr? value)
    {
        value = Scope.Find(name.Text) is TensorSymbol { Tensor: { Rank: 1 } tensor } ? Whole(tensor, []) : null;
        return value is not null;
    }

    protected override bool TryBindPart(IndexSyntax syntax, out Expr? value)
    {
        value = null;
        switch (Scope.Find(syntax.Tensor.Text))
        {
            case ValueSymbol { Value: { } vector } when RankOf(vector) is not null:
                if (syntax.Indices.Count == 1)
                {
                    value = Part(syntax.Indices[0], vector);
                    return true;
                }

                Diagnostics.Add(
                    BindingDiagnostics.WrongIndexCount, syntax.Span, syntax.Tensor.Text, $"{lengths.LengthOf(RankOf(vector)!)}",
                    $"{syntax.Indices.Count} indices are");
                return true;
            case TensorSymbol { Tensor: var tensor } when syntax.Indices.Count == tensor.Rank - 1 && !syntax.Indices.Any(i => i is SliceSyntax):
                value = Row(tensor, syntax.Indices);
                return true;
            case TensorSymbol { Tensor: var tensor } when syntax.Indices.Count == tensor.Rank && syntax.Indices[tensor.Rank - 1] is SliceSyntax slice
                && !syntax.Indices.Take(tensor.Rank - 1).Any(i => i is SliceSyntax):
                value = Row(tensor, syntax.Indices.Take(tensor.Rank - 1).ToEquatableArray()) is { } row ? Part(slice, row) : null;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The rank of a vector; null for a number.</summary>
    private string? RankOf(Expr value) => RanksOf(value) is { Count: > 0 } ranks ? ranks[0] : null;

    private EquatableArray<string> RanksOf(Expr value)
    {
        if (!_ranks.TryGetValue(value, out var ranks))
        {
            _ranks[value] = ranks = value is Variable { Kind: VariableKind.Index } index && FeatureRank.Is(index.Name)
                ? [index.Name]
                : value.Children.SelectMany(c => RanksOf(c)).Distinct().ToEquatableArray();
        }

        return ranks;
    }

    /// <summary>The last axis of a captured tensor.</summary>
    private Expr Whole(CapturedTensor tensor, IEnumerable<Expr> indices)
        => Expr.Access(tensor.Name, tensor.Element.Loaded(), [.. indices, Names.Index(lengths.RankOf(tensor.Shape[tensor.Rank - 1]))]);

    private Expr? Row(CapturedTensor tensor, EquatableArray<ExpressionSyntax> syntaxes)
    {
        if (AllBound(syntaxes.Select(i => BindNumber(i, ScalarType.Int, "An index"))) is not { } indices)
        {
            return null;
        }

        var fits = true;
        for (var axis = 0; axis < indices.Count; axis++)
        {
            fits &= CheckAxis(tensor, axis, indices[axis], syntaxes[axis].Span);
        }

        return fits ? Whole(tensor, indices) : null;
    }

    /// <summary><c>x[k]</c>, an element, or <c>x[a:b]</c>, a vector.</summary>
    private Expr? Part(ExpressionSyntax index, Expr vector)
    {
        if (index is not SliceSyntax slice)
        {
            return ElementAt(index, vector);
        }

        var length = lengths.LengthOf(RankOf(vector)!);
        var from = slice.From is null ? Expr.Int(0) : BindBound(slice.From);
        var to = slice.To is null ? length : BindBound(slice.To);
        if (from is null || to is null)
        {
            return null;
        }

        if (!lengths.CanBeAtMost(0, from, index.Span) || !lengths.CanBeAtMost(from, to, index.Span) || !lengths.CanBeAtMost(to, length, index.Span))
        {
            Diagnostics.Add(VectorDiagnostics.OutsideVector, index.Span, $"{from}:{to}", $"{length}");
            return null;
        }

        return Shifted(vector, lengths.RankOf(to - from), from);
    }

    /// <summary>The element at a feature that is the same everywhere, a number, or at one that varies with the feature, a vector.</summary>
    private Expr? ElementAt(ExpressionSyntax syntax, Expr vector)
    {
        if (BindBound(syntax, FeatureRank.Is) is not { } feature)
        {
            return null;
        }

        var length = lengths.LengthOf(RankOf(vector)!);
        if (FeatureExtremes.Of(feature, lengths) is not var (least, greatest)
            || !lengths.CanBeAtMost(0, least, syntax.Span) || !lengths.CanBeAtMost(greatest + 1, length, syntax.Span))
        {
            Diagnostics.Add(VectorDiagnostics.OutsideVector, syntax.Span, $"{feature}", $"{length}");
            return null;
        }

        return At(RankOf(feature) is null ? vector : Named(vector, syntax.Span), feature);
    }

    /// <summary>The vector of a rank whose element is that of another vector, further on by a number of features.</summary>
    private Expr Shifted(Expr vector, string rank, Expr by)
        => At(vector, by == Expr.Int(0) ? Names.Index(rank) : Names.Index(rank) + by);

    /// <summary>An element of a vector.</summary>
    private Expr At(Expr vector, Expr feature)
    {
        return RankOf(vector) is { } rank ? vector.Substitute(Names.Index(rank), feature).Rewrite(Short) : vector;

        // A part of a part is shifted several times, and a join shifts it back.
        Expr Short(Expr node) => node is Apply { Type: ScalarType.Int } sum && (sum.Op == Op.Add || sum.Op == Op.Subtract) && RankOf(sum) is not null
            ? Polynomial.Of(sum).ToExpr()
            : node;
    }

    /// <summary>An int that is the same for all rows of a launch, and for all features but those of indices that may be part of it.</summary>
    private Expr? BindBound(ExpressionSyntax syntax, System.Func<string, bool>? mayVaryWith = null)
    {
        if (BindTo(syntax, ScalarType.Int, "A bound of features") is not { } value)
        {
            return null;
        }

        var varying = value.Nodes().Select(n => n is Access access ? access.Tensor : n is Variable { Kind: VariableKind.Index } index ? index.Name : null)
            .FirstOrDefault(n => n is not null && mayVaryWith?.Invoke(n) != true);
        if (varying is null)
        {
            return value;
        }

        Diagnostics.Add(VectorDiagnostics.FeatureNotFixed, syntax.Span, varying);
        return null;
    }

    private Expr? BindNumber(ExpressionSyntax syntax, ScalarType type, string what)
    {
        var value = BindTo(syntax, type, what);
        if (value is null || RankOf(value) is not { } rank)
        {
            return value;
        }

        Diagnostics.Add(VectorDiagnostics.NotANumber, syntax.Span, what, $"{lengths.LengthOf(rank)}");
        return null;
    }

    private Expr? BindVector(ExpressionSyntax syntax, string what)
    {
        var value = BindTo(syntax, ScalarType.Float, what);
        if (value is null || RankOf(value) is not null)
        {
            return value;
        }

        Diagnostics.Add(VectorDiagnostics.NotAVector, syntax.Span, what);
        return null;
    }
}
