using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Attn.Bench.Gpu;
using Attn.IR.Gpu;
using Attn.Runtime.Cuda;

// attn-bench-gpu FOLDER RESULTS.json: runs the folder's kernels (NAME.gpu and NAME.ptx), compares them with float64, times them.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Case[] cases =
[
    new(1, 1, 1, 128, 128), new(1, 1, 1, 1, 1), new(1, 1, 1, 64, 64), new(1, 2, 1, 77, 129), new(2, 4, 2, 129, 300), new(1, 2, 2, 300, 129),
    new(1, 2, 2, 700, 129), new(2, 4, 1, 1000, 1000), new(1, 8, 2, 2048, 2048), new(2, 16, 16, 4096, 4096), new(1, 16, 16, 16384, 16384),
];
using var context = CudaContext.Open();
CudaDriver.TryDescribe(out var machine);
Console.WriteLine(machine);
var failed = 0;
using var file = File.Create(args[1]);
using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
json.WriteStartObject();
json.WriteString("machine", machine);
json.WriteStartArray("kernels");
foreach (var variant in Variant.All)
{
    var path = Path.Combine(args[0], variant.Kernel);
    using var runner = new KernelRunner(context, variant, GpuKernelParser.Parse(File.ReadAllText(path + ".gpu")), File.ReadAllText(path + ".ptx"));
    runner.Describe(json);
    json.WriteStartArray("cases");
    failed += cases.Select((c, number) => runner.Run(c, 100 * number, json)).Count(pass => !pass);
    json.WriteEndArray();
    json.WriteEndObject();
}

json.WriteEndArray();
json.WriteEndObject();
return failed == 0 ? 0 : 1;
