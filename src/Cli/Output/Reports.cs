using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Attn.Cli.Output;

/// <summary>What <c>attn run --json</c> prints.</summary>
internal sealed record RunReport(
    string Variant, string Backend, string Dtype, double? MaxAbsErr, double? MaxRelErr, double? LseMaxAbsErr, double Ms);

/// <summary>One element of what <c>attn verify --json</c> prints.</summary>
internal sealed record VerifyReport(
    string Variant, string Backend, string? Dtype, string Case, double? MaxAbsErr, double? RelErr, double? RelTolerance, double? LseMaxAbsErr, string Status);

/// <summary>One element of what <c>attn build --json</c> prints.</summary>
internal sealed record BuildReport(
    string Attention, string Target, int HeadDim, int ValueDim, string Dtype, string Status, string? Manifest, IReadOnlyList<string> Diagnostics);

/// <summary>What <c>attn bench --json</c> prints.</summary>
internal sealed record BenchReport(string Variant, string Backend, string Dtype, int Threads, Spread Ms, long Pairs, double Gflops);

/// <summary>How measurements are spread.</summary>
internal sealed record Spread(double Median, double Min, double Max);

/// <summary>What <c>attn explain --json</c> prints.</summary>
internal sealed record ExplainReport(
    string Variant,
    TileReport Tiles,
    string Form,
    string Domain,
    string Why,
    long? Visited,
    int Passes,
    ProbabilityEditReport? Prob,
    IReadOnlyList<FactReport> Facts,
    IReadOnlyList<LossReport> Lost,
    long LeastPairs,
    long MostPairs,
    double Flops,
    double TileFlops,
    double Bytes,
    double Intensity,
    RooflineReport Roofline);

/// <summary>The edit of the weights, and the passes over the keys that it adds.</summary>
internal sealed record ProbabilityEditReport(string Edit, int Passes);

/// <summary>Tiles by class.</summary>
internal sealed record TileReport(long Total, long Full, long Partial, long Empty);

/// <summary>A fact: proved, checked, refuted or unknown.</summary>
internal sealed record FactReport(string Fact, string Known, string Text, PairReport? At);

/// <summary>A query row, or a pair.</summary>
internal sealed record PairReport(int B, int H, long I, long? J);

/// <summary>Tiles that are partial because of one expression.</summary>
internal sealed record LossReport(string Expression, int Line, int Column, long Tiles);

/// <summary>The least time of a launch on a machine.</summary>
internal sealed record RooflineReport(string Machine, double PeakTflops, double BandwidthGbps, double Ms, string LimitedBy);

/// <summary>One element of what <c>attn check --json</c> prints.</summary>
internal sealed record DiagnosticReport(
    string File, int Line, int Column, int Length, string Severity, string Id, string Message, string Advice, IReadOnlyList<PlaceReport> Related);

/// <summary>A place in a file.</summary>
internal sealed record PlaceReport(string File, int Line, int Column, int Length);

/// <summary>One element of what <c>attn fmt --json</c> prints.</summary>
internal sealed record FormatReport(string File, string Status);

/// <summary>What <c>attn doctor --json</c> prints.</summary>
internal sealed record DoctorReport(
    string Version, string Runtime, string System, int VectorBits, int Threads, string Cuda, string LibLlvm);

/// <summary>The JSON of every report, made at build time: start-up stays short and a trimmed tool stays whole.</summary>
[JsonSerializable(typeof(RunReport))]
[JsonSerializable(typeof(IReadOnlyList<VerifyReport>))]
[JsonSerializable(typeof(IReadOnlyList<BuildReport>))]
[JsonSerializable(typeof(BenchReport))]
[JsonSerializable(typeof(IReadOnlyList<DiagnosticReport>))]
[JsonSerializable(typeof(IReadOnlyList<FormatReport>))]
[JsonSerializable(typeof(DoctorReport))]
[JsonSerializable(typeof(ExplainReport))]
internal sealed partial class Reports : JsonSerializerContext
{
    // The encoder: a console is no web page, so quotes and letters beyond ASCII stand as they are.
    private static readonly Reports Printed = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static void Write<T>(TextWriter writer, T report)
        => writer.WriteLine(JsonSerializer.Serialize(report, (JsonTypeInfo<T>)Printed.GetTypeInfo(typeof(T))!));
}
