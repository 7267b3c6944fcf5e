using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Language.Binding;

/// <summary>
/// The lengths of an attention's vectors: a rank for each different one, and what a launch must meet so that those that cannot be compared
/// here fit one another.
/// </summary>
internal sealed class FeatureLengths(SourceMap origins)
{
    private readonly List<(FeatureRank Rank, Polynomial Form)> _ranks =
    [
        (new FeatureRank(Names.Feature.Name, Names.D), Polynomial.Of(Names.D)),
        (new FeatureRank(Names.ValueFeature.Name, Names.E), Polynomial.Of(Names.E)),
    ];

    private readonly List<Expr> _requirements = [];

    /// <summary>The ranks besides <c>d</c> and <c>e</c>.</summary>
    public IEnumerable<FeatureRank> Added => _ranks.Skip(2).Select(r => r.Rank);

    public IEnumerable<Expr> Requirements => _requirements;

    /// <summary>The rank of a length.</summary>
    public string RankOf(Expr length)
    {
        var form = Polynomial.Of(length);
        foreach (var (known, other) in _ranks)
        {
            if ((form - other).Constant == 0)
            {
                return known.Name;
            }
        }

        var number = _ranks.Count - 2;
        var rank = new FeatureRank($"d.{(char)('a' + (number % 26))}{(number < 26 ? "" : $"{number / 26}")}", form.ToExpr());
        _ranks.Add((rank, form));
        return rank.Name;
    }

    public Expr LengthOf(string rank) => _ranks.First(r => r.Rank.Name == rank).Rank.Extent;

    /// <summary>Whether two ranks can be as long as each other; where that depends on the launch, it becomes a requirement.</summary>
    public bool CanBeSame(string left, string right, SourceSpan span)
    {
        var difference = Polynomial.Of(LengthOf(left)) - Polynomial.Of(LengthOf(right));
        var opposite = Polynomial.Of(LengthOf(right)) - Polynomial.Of(LengthOf(left));

        // Lengths such as D and 2 D agree where D is 0, which is no reason to wait for a launch.
        return difference.Constant == 0
            || (difference.Constant is null && !difference.IsPositive && !opposite.IsPositive
                && Demand(Expr.Apply(Op.Equal, LengthOf(left), LengthOf(right)), span));
    }

    /// <summary>Whether one length can be at most another; where that depends on the launch, it becomes a requirement.</summary>
    public bool CanBeAtMost(Expr small, Expr large, SourceSpan span)
    {
        var difference = Polynomial.Of(large) - Polynomial.Of(small);
        return difference.IsNonNegative
            || (difference.Constant is null && Demand(Expr.Apply(Op.LessEqual, Polynomial.Of(small).ToExpr(), Polynomial.Of(large).ToExpr()), span));
    }

    /// <summary>Whether a length can be even; where that depends on the launch, it becomes a requirement.</summary>
    public bool CanBeEven(Expr length, SourceSpan span)
    {
        var form = Polynomial.Of(length);
        return form.IsMultipleOf(2) || (form.Constant is null && Demand(Expr.Apply(Op.Equal, length % 2, 0), span));
    }

    private bool Demand(Expr condition, SourceSpan span)
    {
        if (!_requirements.Contains(condition))
        {
            _requirements.Add(condition);
            origins.Add(condition, span);
        }

        return true;
    }
}
