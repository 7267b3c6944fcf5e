using System;
using System.Diagnostics;
using System.Globalization;
using Attn.Generated;
using Attn.Runtime;

// The milliseconds of the quickest call of each kernel on one thread, a line each: NAME MILLISECONDS.
const int Features = 64;
const int Length = 1024;
var shape = new AttentionShape(1, 1, 1, Length, Length, Features);
var options = new AttentionOptions { MaxDegreeOfParallelism = 1 };
var random = new Random(1);
var (q, k, v, output) = (Numbers(), Numbers(), Numbers(), new float[Length * Features]);
Time("full", () => Full.Forward(View(q), View(k), View(v), Output(), shape, options: options));
Time("causal", () => Causal.Forward(View(q), View(k), View(v), Output(), shape, options: options));
Time("window", () => Window.Forward(View(q), View(k), View(v), Output(), shape, width: 256, options: options));
Time("alibi", () => Alibi.Forward(View(q), View(k), View(v), Output(), shape, options: options));
Time("softcap", () => Softcap.Forward(View(q), View(k), View(v), Output(), shape, cap: 30, options: options));

float[] Numbers()
{
    var numbers = new float[Length * Features];
    foreach (ref var number in numbers.AsSpan())
    {
        number = (random.NextSingle() * 2) - 1;
    }

    return numbers;
}

ReadOnlyTensorView<float> View(float[] numbers) => new(numbers, 1, 1, Length, Features);

TensorView<float> Output() => new(output, 1, 1, Length, Features);

void Time(string name, Action call)
{
    // Long enough that what is compiled quickly first is compiled again.
    var watch = Stopwatch.StartNew();
    var quickest = double.PositiveInfinity;
    while (watch.Elapsed < TimeSpan.FromSeconds(2))
    {
        var start = Stopwatch.GetTimestamp();
        call();
        quickest = Math.Min(quickest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {quickest:F3}"));
}
