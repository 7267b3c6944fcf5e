using System;
using System.Linq;
using Attn.IR;
using Attn.Reference;

namespace Attn.Fuzz;

/// <summary>
/// What the oracle says of a launch, and how far a computation in f32 may be from it. The tolerance is derived, for each row: a rounding for each operation,
/// taken at random a few times (<see cref="Perturbation"/>), moves the row by so much, and the kernel may be off by <see cref="Margin"/> times the
/// most that was seen. Where the results are stored in 16 bits, each element may be off by its rounding as well.
/// </summary>
internal sealed class Agreement
{
    private const int Variants = 2;

    // The most of two samples is below the worst case, and a kernel may order its operations in another way than the Spec.
    private const double Margin = 8;

    // Of the largest element of a row: what a few roundings leave where the samples show nothing, because all of them cancel.
    private const double Least = 1.0 / (1 << 20);

    private const double LeastNormal = 1.2e-38;

    // Beyond this part of a row's size, roundings decide what the result is, and there is nothing to compare.
    private const double Hopeless = 0.01;

    private readonly Results _expected;
    private readonly Results[] _moved;

    public Agreement(Spec spec, Launch launch)
    {
        _expected = Interpreter.Evaluate(spec, launch);
        _moved = [.. Enumerable.Range(1, Variants).Select(variant => Interpreter.Evaluate(Perturbation.Of(spec, variant), launch))];
    }

    /// <summary>What is wrong with the results of a kernel; null where there is nothing.</summary>
    /// <param name="output">Its output.</param>
    /// <param name="logSumExp">Its lse; null where the attention hands out none.</param>
    /// <param name="rowMaximum">Its row maxima; null where the attention hands out none.</param>
    /// <param name="width">Features of the output.</param>
    /// <param name="storage">How the output is stored.</param>
    public string? Failure(float[] output, float[]? logSumExp, float[]? rowMaximum, int width, ElementType storage)
        => Failure("out", r => r.Output, output, width, storage)
            ?? (logSumExp is null ? null : Failure("lse", r => r.LogSumExp!, logSumExp, 1, ElementType.F32))
            ?? (rowMaximum is null ? null : Failure("rowmax", r => r.RowMaximum!, rowMaximum, 1, ElementType.F32));

    private string? Failure(string name, Func<Results, double[]> of, float[] actual, int width, ElementType storage)
    {
        var expected = of(_expected);
        if (expected.Length != actual.Length)
        {
            return $"{name} has {actual.Length} elements, the oracle's {expected.Length}";
        }

        for (var row = 0; row < expected.Length; row += width)
        {
            var elements = Enumerable.Range(row, width).ToList();
            var size = elements.Select(at => Math.Abs(expected[at])).Where(double.IsFinite).DefaultIfEmpty(0).Max();
            var seen = elements.SelectMany(at => _moved.Select(moved => Distance(of(moved)[at], expected[at]))).Max();
            if (!(seen <= Hopeless * Math.Max(size, 1)))
            {
                continue;
            }

            var tolerance = (Margin * seen) + (Least * size) + LeastNormal;
            foreach (var at in elements.Where(at => !(Distance(actual[at], expected[at]) <= tolerance + Rounding(expected[at], tolerance, storage))))
            {
                if (!IsOverflow(actual[at], expected[at], storage))
                {
                    return FormattableString.Invariant($"{name} element {at} is {actual[at]:R}, the oracle says {expected[at]:R} and tolerates {tolerance:0.0e0}");
                }
            }
        }

        return null;
    }

    private static double Distance(double x, double y) => x.Equals(y) ? 0 : Math.Abs(x - y);

    // Half a unit in the last of 11 or 8 significant bits, and half the least subnormal number.
    private static double Rounding(double y, double tolerance, ElementType storage) => storage switch
    {
        ElementType.F16 => Math.ScaleB(Math.Abs(y) + tolerance, -11) + Math.ScaleB(1, -25),
        ElementType.BF16 => Math.ScaleB(Math.Abs(y) + tolerance, -8) + Math.ScaleB(1, -134),
        _ => 0,
    };

    private static bool IsOverflow(float x, double y, ElementType storage)
        => storage == ElementType.F16 && Math.Abs(y) >= 65_504 && float.IsInfinity(x) && Math.Sign(x) == Math.Sign(y);
}
