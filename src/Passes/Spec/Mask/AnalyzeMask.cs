using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;

namespace Attn.Passes;

/// <summary>
/// Proves which keys a query can see, as a union of a few intervals with bounds that do not decrease with the query. The mask's
/// boolean structure becomes the algebra of <see cref="KeyIntervals"/>; a comparison that <see cref="KeyBounds"/> solves becomes an exact
/// interval. A part of another kind is taken to hold anywhere, and an interval that it takes part in is a hull and not exact; where a
/// classifier of such parts can decide any tile, the mask is kept for one.
/// </summary>
internal static class AnalyzeMask
{
    public static Spec Run(Spec spec, PassContext context)
    {
        if (spec.Find(Spec.Visible)?.Body is not MapBody visible)
        {
            return spec.Mask == MaskFacts.Unmasked ? spec : spec with { Mask = MaskFacts.Unmasked };
        }

        var reader = new MaskReader(spec.Tensors, visible.Value);
        var facts = new MaskFacts(reader.Intervals());
        if (!facts.Exact && ClassifierBuilder.Build(spec.Tensors, reader.Unsolved(), context.Target.Queries, context.Target.Keys) is not null)
        {
            facts = facts with { Undecided = visible.Value };
        }

        Warn(facts, visible.Value, spec, context);
        return spec.Mask == facts ? spec : spec with { Mask = facts };
    }

    private static void Warn(MaskFacts facts, Expr mask, Spec spec, PassContext context)
    {
        var descriptor = facts.Intervals.Count == 0 ? MaskDiagnostics.NeverTrue : facts == MaskFacts.Unmasked ? MaskDiagnostics.AlwaysTrue : null;
        if (descriptor is not null && spec.Mask is null)
        {
            var span = spec.Origins.SpanOf(mask);
            context.Diagnostics.Add(Diagnostic.Create(descriptor, span.IsNone ? spec.Origins.SpanOf(Spec.Visible) : span, spec.Name));
        }
    }

    private sealed class MaskReader(EquatableArray<CapturedTensor> tensors, Expr mask)
    {
        private static readonly EquatableArray<KeyInterval> Unknown = [new KeyInterval([], false)];

        private readonly KeyBounds _bounds = new(new Monotone(tensors, mask));

        public EquatableArray<KeyInterval> Intervals() => Of(mask);

        /// <summary>The conditions of the mask's conjunction that intervals do not say all of; a mask of several alternatives counts as one.</summary>
        public Expr Unsolved() => Conditions(mask).Where(c => Of(c).Any(i => !i.Exact)).DefaultIfEmpty(mask).Aggregate(Expr.And);

        private static IEnumerable<Expr> Conditions(Expr part)
            => part is Apply a && a.Op == Op.And ? a.Children.SelectMany(Conditions) : [part];

        private EquatableArray<KeyInterval> Of(Expr part) => part switch
        {
            BoolConstant { Value: true } => MaskFacts.Unmasked.Intervals,
            BoolConstant => [],
            Apply a when a.Op == Op.And => KeyIntervals.Intersection(Of(a[0]), Of(a[1])),
            Apply a when a.Op == Op.Or => KeyIntervals.Union(Of(a[0]), Of(a[1])),
            Apply a when a.Op == Op.Select => KeyIntervals.Union(
                KeyIntervals.Intersection(Of(a[0]), Of(a[1])),
                KeyIntervals.Intersection(Of(Negation(a[0])), Of(a[2]))),
            Apply a when a.Op == Op.Not && Negation(a[0]) is var negated && negated != a => Of(negated),
            _ => _bounds.Of(part) is { } exact ? exact : Unknown,
        };

        private static Expr Negation(Expr part) => part switch
        {
            Apply a when a.Op == Op.And => Expr.Apply(Op.Or, Negation(a[0]), Negation(a[1])),
            Apply a when a.Op == Op.Or => Expr.Apply(Op.And, Negation(a[0]), Negation(a[1])),
            _ => Simplify.Expression(Expr.Apply(Op.Not, part)),
        };
    }
}
