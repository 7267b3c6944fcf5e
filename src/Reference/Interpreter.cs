using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;
using Attn.IR;

namespace Attn.Reference;

/// <summary>
/// The definition of the language: evaluates the equations of a <see cref="Spec"/> in float64, point by point, as they are
/// written. It knows nothing of tiles, on-line state or vectors, and reads only the points that a result depends on, so what
/// stands at an invisible pair is never evaluated.
/// </summary>
public static class Interpreter
{
    private const long RowsAtATime = 16;

    /// <summary>
    /// Evaluates a Spec. A row's maximum is that of its scores <c>Z</c> at visible keys, so it means what it says for a Spec as it
    /// was bound: FoldScale stores scores in another unit.
    /// </summary>
    /// <param name="spec">A verified Spec, before or after any pass.</param>
    /// <param name="launch">Its arguments.</param>
    /// <exception cref="EvaluationException">An argument is missing or does not fit, or an index at a visible pair is out of range.</exception>
    /// <exception cref="OperationCanceledException">The launch was cancelled.</exception>
    public static Results Evaluate(Spec spec, Launch launch)
    {
        spec = WithRowMaximum(spec);
        var surroundings = new Surroundings(spec, launch);
        var layouts = spec.Equations.Select(e => surroundings.EquationNamed(e.Name)).ToList();
        var definitions = layouts.ConvertAll(
            layout => Rounded(Translator.Compile(layout, surroundings), launch.Roundings.GetValueOrDefault(layout.Equation.Name)));
        var wanted = Spec.Results
            .Select(name => spec.Find(name) is null ? null : new Result(surroundings.EquationNamed(name)))
            .ToList();
        var rows = surroundings.Extent("B") * surroundings.Extent("Hq") * surroundings.Extent("M");
        ForEachRun(rows, launch, () => new Evaluation([.. layouts.Zip(definitions, Table)]), (evaluation, row) =>
        {
            foreach (var result in wanted)
            {
                result?.EvaluateRow(evaluation, row);
            }
        });

        return new Results(wanted[0]!.Elements, wanted[1]?.Elements, wanted[2]?.Elements);
    }

    private static Spec WithRowMaximum(Spec spec)
        => spec.Find(Spec.RowMaximum) is null && spec.Find(Spec.Scores) is { } scores && scores.Ranks.Contains("n")
            ? spec with
            {
                Equations =
                [
                    .. spec.Equations,
                    new Equation(
                        Spec.RowMaximum, ScalarType.Float, ["b", "h", "m"], new ReduceBody(Reduction.Max, ["n"], scores.Here, spec.Find(Spec.Visible)?.Here)),
                ],
            }
            : spec;

    private static Delegate Rounded(Delegate definition, Func<double, double>? rounding)
        => rounding is not null && definition is Definition<double> exact
            ? new Definition<double>((evaluation, slice, place) => rounding(exact(evaluation, slice, place)))
            : definition;

    private static EquationTable Table(EquationLayout layout, Delegate definition) => layout.Equation.Type switch
    {
        ScalarType.Bool => new EquationTable<bool>((Definition<bool>)definition, layout.SliceLength),
        ScalarType.Int => new EquationTable<long>((Definition<long>)definition, layout.SliceLength),
        _ => new EquationTable<double>((Definition<double>)definition, layout.SliceLength),
    };

    private static void ForEachRun(long rows, Launch launch, Func<Evaluation> start, Action<Evaluation, long> evaluateRow)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = launch.MaxDegreeOfParallelism == 0 ? -1 : launch.MaxDegreeOfParallelism,
            CancellationToken = launch.CancellationToken,
        };
        try
        {
            Parallel.For(0, (rows + RowsAtATime - 1) / RowsAtATime, options, start, (run, _, evaluation) =>
            {
                for (var row = run * RowsAtATime; row < Math.Min(rows, (run + 1) * RowsAtATime); row++)
                {
                    evaluateRow(evaluation, row);
                }

                return evaluation;
            }, _ => { });
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }

    /// <summary>An equation whose elements are handed out: <c>b h m</c>, and <c>e</c> or nothing.</summary>
    private sealed class Result(EquationLayout layout)
    {
        private readonly long _width = layout.Axes.Skip(3).Aggregate(1L, (product, axis) => product * axis.Extent);

        public double[] Elements { get; } = new double[layout.Axes.Aggregate(1L, (product, axis) => checked(product * axis.Extent))];

        // Row-major numbers make the elements of a row adjacent, in the result and in the equation's slice alike.
        public void EvaluateRow(Evaluation evaluation, long row)
        {
            var table = (EquationTable<double>)evaluation.Tables[layout.Index];
            for (var element = row * _width; element < (row + 1) * _width; element++)
            {
                Elements[element] = table.At(evaluation, element / layout.SliceLength, element % layout.SliceLength);
            }
        }
    }
}
