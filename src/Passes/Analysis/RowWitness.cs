using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>
/// Proves that every row sees a key by naming one: most masks show a token itself, the first key, or the last. With the named key in
/// the place of <c>j</c> the predicate speaks of the row alone, which is known exactly without a look at any other pair.
/// </summary>
internal static class RowWitness
{
    private static readonly Expr[] Candidates =
    [
        Names.QueryPosition, Expr.Int(0), Names.QueryPosition + (Names.N - Names.M), Names.N - Expr.Int(1),
    ];

    /// <summary>A key that every row of every head sees; null where none of those tried is.</summary>
    /// <param name="mask">The predicate.</param>
    /// <param name="launch">Lengths, parameters and captured tensors.</param>
    public static Expr? Of(Expr mask, MaskLaunch launch)
    {
        var rows = launch.Dimensions["M"];
        return rows is 0 or > int.MaxValue ? null : Candidates.FirstOrDefault(key => IsSeen(mask, key, launch, (int)rows));
    }

    private static bool IsSeen(Expr mask, Expr key, MaskLaunch launch, int rows)
    {
        var itself = mask.Substitute(new Dictionary<Expr, Expr> { [Names.KeyPosition] = key, [Names.KeyRow] = key });
        var seen = Expr.And(Expr.And(Expr.Apply(Op.LessEqual, Expr.Int(0), key), Expr.Apply(Op.Less, key, Names.N)), itself);
        var analysis = new MaskAnalysis(seen, launch);
        return MaskReporter.Representatives(mask, launch).All(head => analysis.Glance(new TileBox(head.Batch, head.Head, 0, rows, 0, 1)) == TileClass.Full);
    }
}
