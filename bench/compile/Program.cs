using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Attn.Backends.Ptx;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;

// Compile.Bench EXAMPLES [TARGET [D [ROUNDS]]]: times .attn to PTX in a process that is warm, in bf16, for every attention of a folder: reading and binding its
// text; tiling it, which runs the passes of a program; LLVM over its kernels, one after another; and all of it as it is done, with kernels side by side.
// Medians in milliseconds, one JSON object a line.
var target = args.Length > 1 ? args[1] : "sm_90";
var features = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 128;
var rounds = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 9;
var architecture = GpuArchitecture.Named(target) ?? throw new ArgumentException($"no architecture {target}");
var shape = new GpuShape(features, features, ElementType.BF16);
var texts = Directory.GetFiles(args[0], "*.attn").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();

// What is timed has run often enough that the runtime compiled it for good.
for (var k = 0; k < 2; k++)
{
    foreach (var spec in texts.SelectMany(t => Read(t).Specs))
    {
        _ = PtxBackend.Compile(spec, target, shape, new DiagnosticBag());
    }
}

foreach (var (text, name) in texts.SelectMany(t => Read(t).Specs.Select(s => (t, s.Name))))
{
    var spec = Spec(text, name);
    if (PtxBackend.Compile(spec, target, shape, new DiagnosticBag()) is not { } compiled)
    {
        Console.WriteLine($$"""{"attention": "{{name}}", "compiled": false}""");
        continue;
    }

    var read = Median(() => Read(text));
    var tiled = Median(() => ProductTiling.Run(spec, architecture, shape, new DiagnosticBag()));
    var llvm = Median(() => compiled.Kernels.ToList().ForEach(k => PtxCompiler.Compile(k.LlvmIr, target)));
    var all = Median(() => PtxBackend.Compile(Spec(text, name), target, shape, new DiagnosticBag()));
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"attention": "{{name}}", "target": "{{target}}", "D": {{features}}, "kernels": {{compiled.Kernels.Count}}, "llvm_kb": {{compiled.Kernels.Sum(k => k.LlvmIr.Length) / 1024}}, "ms": {"read": {{read:F1}}, "tile": {{tiled:F1}}, "llvm_in_turn": {{llvm:F1}}, "all": {{all:F1}} } }"""));
}

CompilationUnit Read(string text) => CompilationUnit.Read(new SourceText(text));

Spec Spec(string text, string name) => Read(text).Specs.First(s => s.Name == name);

double Median(Action work)
{
    var times = new double[rounds];
    for (var k = 0; k < rounds; k++)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        times[k] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    Array.Sort(times);
    return times[rounds / 2];
}
