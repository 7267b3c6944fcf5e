// The Spec level: what an attention variant computes, and nothing of how.
//
// A Spec is a cascade of tensor equations over named ranks, after FuseMax's reading of attention as extended einsums
// (Nayak et al., 2024). An equation defines name[ranks] at every point of its ranks, either by an expression (a map) or by
// a reduction of one over further ranks, at the points where a condition holds:
//
//     S[b,h,m,n]    = scale * QK[b, h, m, n]
//     m[b,h,m]      = max(n) Z[b, h, m, n] where visible[b, h, m, n]
//     out[b,h,m,e]  = sum(n) P[b, h, m, n] * v[b, g, n, e] where visible[b, h, m, n]
//
// Meaning. Equations are evaluated in order; an access reads an operand, a captured tensor or an earlier equation.
// A reduction over n runs over the keys that exist: the first key_length[b] of a batch, N where the launch does not say.
// Besides its own ranks an expression may use the derived indices g = h / (Hq/Hk), i = m + query_offset[b] and
// j = n + key_offset[b] wherever the indices they derive from are present. A reduction over no point gives the neutral
// element (sum 0, max -inf, min +inf). A map is total: `visible` guards reductions, never maps, so a map may be NaN or out
// of bounds at an invisible point and nobody may look there. Arithmetic is that of Expr; the interpreter uses float64.
// Results are the equations named `out`, `lse` and `rowmax`; the last two are optional.
//
// Features. Where a transform gives an operand another length, that length is a rank of the Spec's own, `rank d.a = 2 * D`. The
// requirements are what a launch must meet besides, such as `require D % 2 == 0`; equations need no value where one does not hold.
//
// `stream` on a reduction (set by PlanRow) is a property, not a change of meaning: the pass over the keys in which the
// reduction is made, and how its partial value is corrected when a running value it depends on moves.
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>One attention variant, bound and typed.</summary>
/// <param name="Name">The attention's name, an identifier.</param>
/// <param name="Documentation">The doc comment, without its marks; empty where there is none.</param>
/// <param name="Parameters">Scalar arguments of the launch, in the order of the source.</param>
/// <param name="Tensors">Captured tensors, in the order of the source.</param>
/// <param name="Scale">The factor of the raw scores where the source fixes it; null where the launch gives it.</param>
/// <param name="Equations">The cascade, each after the ones that it reads.</param>
/// <param name="Mask">What analysis has proved of the mask; null before <c>AnalyzeMask</c>.</param>
public sealed record Spec(
    string Name,
    string Documentation,
    EquatableArray<Parameter> Parameters,
    EquatableArray<CapturedTensor> Tensors,
    Expr? Scale,
    EquatableArray<Equation> Equations,
    MaskFacts? Mask = null)
{
    /// <summary>The sums of the weighted values, where the output is made of them by further equations.</summary>
    public const string Sums = "O";

    /// <summary>The name of the equation that gives the attention's output, over <c>b h m e</c>.</summary>
    public const string Output = "out";

    /// <summary>The name of the equation that gives the logsumexp, over <c>b h m</c>.</summary>
    public const string LogSumExp = "lse";

    /// <summary>The name of the equation that gives the largest score of a row, over <c>b h m</c>.</summary>
    public const string RowMaximum = "rowmax";

    /// <summary>The names of the equations that may be results, in the order in which they are handed out.</summary>
    public static EquatableArray<string> Results { get; } = [Output, LogSumExp, RowMaximum];

    /// <summary>The name of the equation of the scores, over <c>b h m n</c>.</summary>
    public const string Scores = "Z";

    /// <summary>The name of the equation of the normalised weights, over <c>b h m n</c>.</summary>
    public const string Weights = "P";

    /// <summary>The name of the equation of the visible pairs, over <c>b h m n</c> or fewer; absent where all are visible.</summary>
    public const string Visible = "visible";

    /// <summary>Ranks of features besides <c>d</c> and <c>e</c>.</summary>
    public EquatableArray<FeatureRank> Features { get; init; } = [];

    /// <summary>Conditions over dimensions and parameters that a launch must meet.</summary>
    public EquatableArray<Expr> Requirements { get; init; } = [];

    /// <summary>Where the queries stand among the keys, where the launch does not say.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Where the expressions were written; not part of what the Spec says, so not compared or printed.</summary>
    public SourceMap Origins { get; init; } = SourceMap.Empty;

    /// <summary>How many points a rank has, an expression over dimensions and parameters; null for a name that is no rank.</summary>
    public Expr? ExtentOf(string rank)
    {
        foreach (var feature in Features)
        {
            if (feature.Name == rank)
            {
                return feature.Extent;
            }
        }

        return Names.ExtentOf(rank);
    }

    /// <summary>The expressions of equations, lengths, defaults of tables, requirements and the scale.</summary>
    public IEnumerable<Expr> Expressions =>
    [
        .. Equations.SelectMany(e => e.Body.Expressions),
        .. Features.Select(f => f.Extent),
        .. Tensors.SelectMany(t => t.Default is { } table ? t.Shape.Append(table.Value) : t.Shape),
        .. Requirements,
        .. Scale is null ? Enumerable.Empty<Expr>() : [Scale],
    ];

    /// <summary>The rank of the output's features: <c>e</c>, or the length that a <c>value</c> transform gives.</summary>
    public string OutputFeature => Find(Output)!.Ranks[3];

    /// <summary>The equation of this name, or null.</summary>
    public Equation? Find(string name)
    {
        foreach (var equation in Equations)
        {
            if (equation.Name == name)
            {
                return equation;
            }
        }

        return null;
    }

    /// <summary>The text form, which <see cref="SpecParser"/> reads back.</summary>
    public override string ToString() => SpecPrinter.Print(this);
}

/// <summary>Where the queries of a launch stand among its keys, if it gives no query offset.</summary>
public enum Alignment
{
    /// <summary>The first query stands at position 0.</summary>
    TopLeft,

    /// <summary>The last query stands at the last key, of its batch where batches have their own lengths.</summary>
    BottomRight,
}

/// <summary>A scalar argument of the launch.</summary>
/// <param name="Name">Its name in the source and in the generated call.</param>
/// <param name="Type">Int, float or bool.</param>
/// <param name="Default">Its value where the launch gives none, a constant; null where the launch must give it.</param>
public sealed record Parameter(string Name, ScalarType Type, Expr? Default)
{
    /// <summary>The parameter as an expression.</summary>
    public Variable Variable => Expr.Variable(Name, Type, VariableKind.Parameter);
}

/// <summary>What the source promises of a captured tensor; the runtime checks <see cref="Sorted"/>.</summary>
[System.Flags]
public enum TensorFacts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Ascending along the last axis.</summary>
    Sorted = 1,

    /// <summary>A gradient is wanted.</summary>
    Gradient = 2,
}

/// <summary>A tensor that the launch hands in beside q, k and v.</summary>
/// <param name="Name">Its name in the source and in the generated call.</param>
/// <param name="Element">Its storage type.</param>
/// <param name="Shape">An integer expression an axis over dimensions; a lone fresh dimension is bound by the tensor itself.</param>
/// <param name="Facts">What the source promises of it.</param>
/// <param name="Default">Its elements where the launch gives none; null where the launch must give it.</param>
public sealed record CapturedTensor(
    string Name, ElementType Element, EquatableArray<Expr> Shape, TensorFacts Facts, TableDefault? Default)
{
    /// <summary>The number of axes.</summary>
    public int Rank => Shape.Count;
}

/// <summary>The default elements of a captured tensor, over one index an axis.</summary>
/// <param name="Axes">The names of the indices, an axis each, e.g. <c>h</c> for an axis <c>Hq</c>.</param>
/// <param name="Value">The element at them.</param>
public sealed record TableDefault(EquatableArray<string> Axes, Expr Value);

/// <summary>A rank over the features of a transformed operand.</summary>
/// <param name="Name">Its name, <c>d.a</c>: an index of the same name counts along it.</param>
/// <param name="Extent">Its length, an integer expression over dimensions and parameters that no launch makes negative.</param>
public sealed record FeatureRank(string Name, Expr Extent)
{
    /// <summary>Whether a rank is over features: <c>d</c>, <c>e</c> or one of a Spec's own.</summary>
    public static bool Is(string rank) => rank is "d" or "e" || rank.StartsWith("d.", System.StringComparison.Ordinal);

    /// <summary>The extent of a rank, one of these or one that has a dimension.</summary>
    public static Expr ExtentOf(string rank, EquatableArray<FeatureRank> own) => own.FirstOrDefault(f => f.Name == rank)?.Extent ?? Names.ExtentOf(rank)!;
}

/// <summary>Defines <c>name[ranks]</c> at every point of its ranks.</summary>
/// <param name="Name">The name that later equations access it by.</param>
/// <param name="Type">The type of an element.</param>
/// <param name="Ranks">Index names: of <c>b h g m n d e</c> and the Spec's feature ranks, in this order.</param>
/// <param name="Body">A map or a reduction.</param>
public sealed record Equation(string Name, ScalarType Type, EquatableArray<string> Ranks, EquationBody Body)
{
    /// <summary>The element at the current point of the ranks.</summary>
    public Expr Here => Expr.Access(Name, Type, [.. Ranks.Select(Names.Index)]);
}

/// <summary>The right side of an equation.</summary>
public abstract record EquationBody
{
    /// <summary>Its element, and the condition where it has one.</summary>
    public abstract EquatableArray<Expr> Expressions { get; }
}

/// <summary>An expression at each point.</summary>
public sealed record MapBody(Expr Value) : EquationBody
{
    /// <inheritdoc/>
    public override EquatableArray<Expr> Expressions => [Value];
}

/// <summary>A reduction of an expression over further ranks.</summary>
/// <param name="Operator">How elements are combined.</param>
/// <param name="Over">The ranks that are reduced, index names.</param>
/// <param name="Value">The element.</param>
/// <param name="Where">The points that take part; null for all.</param>
/// <param name="Stream">How it is made on line; null before <c>PlanRow</c> and for reductions not over the keys.</param>
public sealed record ReduceBody(
    Reduction Operator, EquatableArray<string> Over, Expr Value, Expr? Where, Streaming? Stream = null) : EquationBody
{
    /// <inheritdoc/>
    public override EquatableArray<Expr> Expressions => Where is null ? [Value] : [Value, Where];
}

/// <summary>An associative, commutative combination of elements, with its neutral element.</summary>
public enum Reduction
{
    /// <summary>The sum; 0 over nothing.</summary>
    Sum,

    /// <summary>The maximum, NaN if any element is; <c>-inf</c> over nothing.</summary>
    Max,

    /// <summary>The minimum, NaN if any element is; <c>+inf</c> over nothing.</summary>
    Min,
}

/// <summary>
/// How a reduction over the keys is made while tiles of keys go by. The partial value is what the reduction would be if only
/// the keys so far existed. Where the element holds a factor <c>exp(x - r)</c> of a running value <c>r</c> of the same pass, a
/// move of <c>r</c> from <c>r0</c> to <c>r1</c> multiplies the partial value by <c>base(r0 - r1)</c>.
/// </summary>
/// <param name="Pass">The pass over the keys, from 0.</param>
/// <param name="Running">The per-row equation that the element is relative to; null where it depends on none of this pass.</param>
/// <param name="Base"><c>exp</c> or <c>exp2</c>; null where <paramref name="Running"/> is.</param>
public sealed record Streaming(int Pass, string? Running = null, Op? Base = null);
