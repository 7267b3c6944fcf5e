using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Passes.Analysis;

namespace Attn.Passes;

/// <summary>
/// Refuses an index that fails whatever a launch passes. Such an index fails at every one of a few self-attentions (M = N) of growing
/// lengths and heads: at each there is a visible pair for which it is outside its axis, and that follows without the value of any
/// parameter or element, nor could positions or lengths of the launch prevent it. What only some lengths, parameters or tables make fail is left to the
/// launch, which checks it. What fails with the defaults of parameters, or with no offsets, is worth a warning.
/// </summary>
internal static class ProveIndices
{
    /// <summary>
    /// A read that the first shape clears is cleared after nine pairs, as nearly all are; the last shape is long enough for axes that
    /// are a constant shorter than N.
    /// </summary>
    private static readonly Shape[] Shapes = [new(1, 1, 1, 3), new(1, 1, 1, 2), new(2, 4, 2, 8), new(3, 2, 2, 33)];

    /// <summary>A launch may have a single query.</summary>
    private static readonly Shape OneQuery = new(1, 1, 1, 1);

    /// <summary>No parameter has a value.</summary>
    private static readonly Dictionary<Expr, Expr> Open = [];

    private sealed record Shape(int B, int Hq, int Hk, int Length)
    {
        public Dictionary<Expr, Expr> Lengths { get; } = new()
        {
            [Names.B] = Expr.Int(B),
            [Names.Hq] = Expr.Int(Hq),
            [Names.Hk] = Expr.Int(Hk),
            [Names.M] = Expr.Int(Length),
            [Names.N] = Expr.Int(Length),
        };

        public override string ToString() => $"B={B} Hq={Hq} Hk={Hk} M={Length} N={Length}";
    }

    private sealed record Counterexample(Shape Shape, PairAt Pair, long Index, Expr Extent);

    public static Spec Run(Spec spec, PassContext context)
    {
        var anywhere = ReadsAnywhere(spec);
        var defaults = spec.Parameters.Where(p => p.Default is not null).ToDictionary(p => (Expr)p.Variable, p => p.Default!);
        foreach (var read in IndexSafety.Reads(spec).Where(read => read.Violation is not null))
        {
            var shape = spec.Tensors.First(t => t.Name == read.Read.Tensor).Shape;
            if (Find(read, shape, Open) is { } always)
            {
                if (anywhere.TryGetValue(read.Read, out var unmasked) && Find(unmasked, shape, Open, OneQuery) is not null)
                {
                    Report(MaskDiagnostics.IndexOutside, always);
                }
                else
                {
                    Report(MaskDiagnostics.IndexOutsideByDefault, always, "positions");
                }
            }
            else if (read.Violation!.Any(node => defaults.ContainsKey(node)) && Find(read, shape, defaults) is { } byDefault)
            {
                Report(MaskDiagnostics.IndexOutsideByDefault, byDefault, "parameters");
            }

            void Report(DiagnosticDescriptor descriptor, Counterexample at, string others = "")
                => context.Diagnostics.Add(Diagnostic.Create(
                    descriptor, spec.Origins.SpanOf(read.Read), read.Read.ToString(), at.Shape.ToString(),
                    $"b={at.Pair.Batch} h={at.Pair.Head} i={at.Pair.Row} j={at.Pair.Key}", $"{at.Index}", at.Extent.ToString(), others));
        }

        return spec;
    }

    /// <summary>
    /// The reads that fail or not whichever pairs a launch makes visible. A launch chooses positions freely, and how many keys exist: so neither an index nor what
    /// guards it may speak of <c>i</c>, <c>j</c> or <c>n</c>, and the mask must be one of positions alone, which hides no batch, head or row for good.
    /// </summary>
    private static Dictionary<Access, GuardedRead> ReadsAnywhere(Spec spec)
    {
        var mask = spec.Find(Spec.Visible) is { Body: MapBody map } ? map.Value : Expr.True;
        if (mask.Any(node => node is Access or Variable { Kind: VariableKind.Parameter } || (node is Variable { Kind: VariableKind.Index } && node != Names.QueryPosition && node != Names.KeyPosition)))
        {
            return [];
        }

        var unmasked = spec with
        {
            Equations = spec.Equations.MapSame(e => e.Name == Spec.Visible ? e with { Body = new MapBody(Expr.True) } : e),
        };
        return IndexSafety.Reads(unmasked)
            .Where(read => read.Violation is { } violation && !violation.Any(node =>
                node == Names.QueryPosition || node == Names.KeyPosition || node == Names.KeyRow || (node == Names.QueryRow && mask != Expr.True)))
            .ToDictionary(read => read.Read);
    }

    /// <summary>A pair of the smallest shape where the read fails at every shape, else null.</summary>
    private static Counterexample? Find(GuardedRead read, EquatableArray<Expr> extents, Dictionary<Expr, Expr> parameters)
    {
        Counterexample? smallest = null;
        foreach (var shape in Shapes)
        {
            if (Find(read, extents, parameters, shape) is not { } found)
            {
                return null;
            }

            smallest = smallest is null || shape.Length < smallest.Shape.Length ? found : smallest;
        }

        return smallest;
    }

    private static Counterexample? Find(GuardedRead read, EquatableArray<Expr> extents, Dictionary<Expr, Expr> parameters, Shape shape)
    {
        var ranks = Dependence.Ranks(read.Violation!);
        var atShape = read.Violation!.Substitute(parameters.Concat(shape.Lengths).ToDictionary(p => p.Key, p => p.Value));
        foreach (var pair in Pairs(shape, ranks))
        {
            var place = Place(pair, shape);
            if (Simplify.Expression(atShape.Substitute(place)) is BoolConstant { Value: true })
            {
                var values = parameters.Concat(shape.Lengths).Concat(place).ToDictionary(p => p.Key, p => p.Value);
                foreach (var (index, extent) in read.Read.Children.Zip(extents, (index, extent) => (index, extent)))
                {
                    var length = Simplify.Expression(extent.Substitute(values));
                    if (Simplify.Expression(index.Substitute(values)) is IntConstant value && (value.Value < 0 || (length is IntConstant known && known.Value <= value.Value)))
                    {
                        return new Counterexample(shape, pair, value.Value, extent);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The pairs of a shape that the read can tell apart.</summary>
    private static IEnumerable<PairAt> Pairs(Shape shape, SortedSet<string> ranks)
        => from b in Enumerable.Range(0, ranks.Contains("b") ? shape.B : 1)
           from h in Enumerable.Range(0, ranks.Contains("h") ? shape.Hq : 1)
           from i in Enumerable.Range(0, ranks.Contains("m") ? shape.Length : 1)
           from j in Enumerable.Range(0, ranks.Contains("n") ? shape.Length : 1)
           select new PairAt(b, h, i, j);

    private static Dictionary<Expr, Expr> Place(PairAt pair, Shape shape) => new()
    {
        [Names.Batch] = Expr.Int(pair.Batch),
        [Names.QueryHead] = Expr.Int(pair.Head),
        [Names.KeyHead] = Expr.Int(pair.Head / (shape.Hq / shape.Hk)),
        [Names.QueryPosition] = Expr.Int(pair.Row),
        [Names.QueryRow] = Expr.Int(pair.Row),
        [Names.KeyPosition] = Expr.Int(pair.Key!.Value),
        [Names.KeyRow] = Expr.Int(pair.Key!.Value),
    };
}
