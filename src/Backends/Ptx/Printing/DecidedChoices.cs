using Attn.IR;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Takes the choices out of an expression that the range of a feature decides: the two halves of a rotated vector are in different chunks, each of which
/// then evaluates its own side alone.
/// </summary>
internal static class DecidedChoices
{
    /// <summary>The expression where the feature is in this range.</summary>
    public static Expr Of(Expr expr, Variable feature, IntegerRange range)
    {
        var ranges = new IntegerRanges(leaf => leaf == feature ? range : IntegerRange.All);
        return expr.Rewrite(node => node is Apply choice && choice.Op == Op.Select && Decided(choice[0]) is { } taken ? choice[taken ? 1 : 2] : node);

        bool? Decided(Expr condition)
        {
            if (condition is not Apply { Children: [{ Type: ScalarType.Int } left, { Type: ScalarType.Int } right] } compare)
            {
                return condition == Expr.True ? true : condition == Expr.False ? false : null;
            }

            var (x, y) = (ranges.Of(left), ranges.Of(right));
            return compare.Op == Op.Less ? (x.Max < y.Min ? true : x.Min >= y.Max ? false : null)
                : compare.Op == Op.LessEqual ? (x.Max <= y.Min ? true : x.Min > y.Max ? false : null)
                : null;
        }
    }
}
