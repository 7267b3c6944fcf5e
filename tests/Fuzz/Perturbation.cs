using System;
using System.Linq;
using Attn.IR;

namespace Attn.Fuzz;

/// <summary>
/// Monte Carlo arithmetic (D. S. Parker, 1997): a Spec each of whose operations rounds as f32 arithmetic might. Evaluated in float64, it differs from
/// the Spec by about what an evaluation in f32 may differ by, whatever the condition of the attention and of its inputs.
/// </summary>
internal static class Perturbation
{
    // Rounding moves a result by 2^-24 of it; the functions of VecMath by up to four times that.
    private const double OfOperation = 1.0 / (1 << 22);
    private const double OfRounding = 1.0 / (1 << 24);

    /// <summary>The Spec with roundings of its own for each variant.</summary>
    public static Spec Of(Spec spec, int variant)
    {
        var phase = 1000.0 * variant;
        return spec with { Equations = [.. spec.Equations.Select(e => e with { Body = Perturbed(e) })] };

        EquationBody Perturbed(Equation equation) => equation.Body switch
        {
            MapBody map => new MapBody(Rounding(map.Value, Place([.. equation.Ranks]))),
            ReduceBody { Operator: Reduction.Sum } sum when equation.Type == ScalarType.Float => sum with { Value = Summed(sum, equation) },
            ReduceBody reduce => reduce with { Value = Rounding(reduce.Value, Place([.. equation.Ranks, .. reduce.Over])) },
            var other => other,
        };

        // A sum of n terms, added up in any order, is off by at most (n - 1) roundings of the magnitudes summed: so is each term.
        Expr Summed(ReduceBody sum, Equation equation)
        {
            var place = Place([.. equation.Ranks, .. sum.Over]);
            var length = sum.Over.Select(rank => Expr.Apply(Op.ToFloat, spec.ExtentOf(rank)!)).Aggregate((x, y) => x * y);
            var term = IsProduct(sum.Value) ? sum.Value : Rounding(sum.Value, place);
            return Moved(term, place, OfOperation + (length * OfRounding));
        }

        Expr Rounding(Expr root, Expr place) => root.Rewrite(node => Rounds(node) ? Moved(node, place, OfOperation) : node);

        Expr Moved(Expr value, Expr place, Expr size) => value * (1.0 + (size * Expr.Apply(Op.Sin, place + (phase += 1.7))));
    }

    // What is moved as a whole, since all its roundings are relative to it: by far the most points of an attention are terms of a product.
    private static bool IsProduct(Expr term) => term is Access || (term is Apply product && product.Op == Op.Multiply && product.Children.All(IsProduct));

    // A read rounds as well: a pass may store a value in another unit, or take a factor across a sum that cancels.
    private static bool Rounds(Expr node) => node switch
    {
        Access { Type: ScalarType.Float } => true,
        FloatConstant constant => double.IsFinite(constant.Value) && (float)constant.Value != constant.Value,
        Apply { Type: ScalarType.Float } apply => apply.Op != Op.Select && apply.Op != Op.Minimum && apply.Op != Op.Maximum && apply.Op != Op.Abs
            && apply.Op != Op.Sign && apply.Op != Op.Negate && apply.Op != Op.ToFloat,
        _ => false,
    };

    // A number that is another at each point of some ranks, so that its sine is as good as random.
    private static Expr Place(string[] ranks) => ranks
        .Select((rank, at) => Expr.Apply(Op.ToFloat, Names.Index(rank)) * (12.9898 * Math.Pow(2.718, at)))
        .Aggregate((Expr)0.0, (sum, term) => sum + term);
}
