using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attn.Cpu.Bench;

/// <summary>Results as lines of JSON.</summary>
internal static class JsonLines
{
    /// <summary>No web page will show it: a plus stays a plus.</summary>
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The machine and its limits.</summary>
    public static string Header(Options options, Limits limits, IReadOnlyList<PeerProcess> peers) => Line(json =>
    {
        json.WriteString("processor", Machine.Processor);
        json.WriteNumber("processors", Environment.ProcessorCount);
        json.WriteNumber("threads", options.Threads);
        json.WriteNumber("vector_bits", Machine.VectorBits);
        json.WriteBoolean("avx512", Machine.HasAvx512);
        Rounded(json, "fma_peak_gflops", limits.GigaflopsPerSecond);
        Rounded(json, "read_gb_s", limits.GigabytesPerSecond);
        json.WriteString("version", Machine.Version);
        json.WriteString("runtime", RuntimeInformation.FrameworkDescription);
        foreach (var peer in peers)
        {
            json.WriteString(peer.Name, peer.Peer.Version);
        }
    });

    /// <summary>One work.</summary>
    public static string Work(Row row) => Line(json =>
    {
        var (work, attn) = (row.Measurement.Work, row.Measurement.Attn);
        json.WriteString("work", work.Name);
        json.WriteString("request", work.Request);
        json.WriteNumber("pairs", work.Pairs);
        Rounded(json, "visited_share", work.VisitedShare);
        Milliseconds(json, attn);
        Rounded(json, "gflops", row.Gigaflops);
        Rounded(json, "gflops_best", work.Flops / attn.Best / 1e6);
        Rounded(json, "gflops_of_busy_core", work.Flops / attn.ProcessorMilliseconds / 1e6);
        Rounded(json, "of_peak", row.OfPeak);
        Rounded(json, "of_peak_best", row.OfPeak * attn.Median / attn.Best);
        if (work.IsDecode)
        {
            Rounded(json, "read_gb_s", row.Gigabytes);
            Rounded(json, "of_read", row.OfRead);
            Rounded(json, "of_read_best", row.OfRead * attn.Median / attn.Best);
        }

        if (row.Cost is { } cost)
        {
            json.WriteString("base", work.Base);
            Rounded(json, "cost_of_base", cost);
        }

        json.WriteNumber("allocated_bytes", attn.AllocatedBytes);
        json.WriteStartObject("others");
        foreach (var other in row.Measurement.Others)
        {
            json.WriteStartObject(other.Name);
            if (other.Declined is { } why)
            {
                json.WriteString("declined", why);
            }
            else
            {
                Milliseconds(json, other);
                Rounded(json, "ratio", other.Median / attn.Median);
                Rounded(json, "ratio_best", other.Best / attn.Best);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    /// <summary>The relative Frobenius error of each contender at a work, and how many times the peer's the kernel's is.</summary>
    public static string Errors(Work work, IReadOnlyList<(string Contender, double Error, string? Declined)> errors) => Line(json =>
    {
        json.WriteString("work", work.Name);
        json.WriteString("request", work.Request);
        foreach (var (contender, error, declined) in errors)
        {
            json.WriteStartObject(contender);
            if (declined is not null)
            {
                json.WriteString("declined", declined);
            }
            else
            {
                json.WriteNumber("relative_error", error);
                if (contender != errors[0].Contender)
                {
                    Rounded(json, "attn_is_times", errors[0].Error / error);
                }
            }

            json.WriteEndObject();
        }
    });

    private static void Milliseconds(Utf8JsonWriter json, Contender contender)
    {
        json.WriteStartObject("ms");
        Rounded(json, "median", contender.Median);
        Rounded(json, "min", contender.Best);
        Rounded(json, "max", contender.Milliseconds[^1]);
        json.WriteNumber("calls", contender.Milliseconds.Count);
        json.WriteEndObject();
    }

    private static void Rounded(Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round(value, 4));

    private static string Line(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
