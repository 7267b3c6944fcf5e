using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Attn.Backends.CSharp;

namespace Attn.Compiler.Tests;

/// <summary>Generated code gives PyTorch's numbers at every register width and on lesser machines than this one.</summary>
public sealed class VectorWidthTests(KeptExamples examples) : IClassFixture<KeptExamples>
{
    // Between them: every kind of row function, captured tensor and index, and loops of every form.
    private static readonly string[] Representative =
        ["softcap_causal", "t5_bucket_bias", "document_causal", "sink_logit", "cog_signed", "sigmoid_attention", "xor_bits", "cross_e_ne_d", "rope_neox_causal", "rope_interleaved", "qk_rmsnorm"];

    /// <summary>One body, instantiated for a width that this machine may lack: the run-time library then computes it in pieces.</summary>
    [Theory]
    [InlineData(128)]
    [InlineData(256)]
    [InlineData(512)]
    public void EveryWidthReproducesTheGoldens(int bits)
    {
        foreach (var name in Representative)
        {
            var spec = Examples.Read(name);
            var compilation = Compilation.Of(spec, new CSharpOptions(VectorBits: bits));
            Assert.Contains($"launch.Run<Vec{bits}>", compilation.CSharp, StringComparison.Ordinal);
            GoldenTests.Check(name, spec, AttentionKernel.Compile(compilation).Kernel!);
        }
    }

    /// <summary>Where there is AVX-512; elsewhere every other test runs without it.</summary>
    [Fact]
    public void EveryExampleRunsWithoutAvx512()
    {
        if (Vector512.IsHardwareAccelerated)
        {
            RunGoldens("DOTNET_EnableAVX512", "512: False", [.. Examples.WithGoldens()]);
        }
    }

    /// <summary>Vector128 without fused multiply-add.</summary>
    [Fact]
    public void EveryExampleRunsWithoutAvx2() => RunGoldens("DOTNET_EnableAVX2", "256: False, 128: True, FMA: False", [.. Examples.WithGoldens()]);

    /// <summary>No vector instructions at all, a thousand times slower.</summary>
    [Fact]
    public void SmallExamplesRunWithoutVectors()
        => RunGoldens("DOTNET_EnableHWIntrinsic", "256: False, 128: False, FMA: False", "causal", "alibi_causal", "relu_attention");

    /// <summary>Runs this assembly's program where a run-time switch is off.</summary>
    private void RunGoldens(string switchedOff, string expectedMachine, params string[] goldens)
    {
        if (!X86Base.IsSupported)
        {
            // The switches are x86's; other machines have one width, which the other tests cover.
            return;
        }

        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "exec", typeof(VectorWidthTests).Assembly.Location, examples.Folder },
            Environment = { [switchedOff] = "0" },
        };
        foreach (var golden in goldens)
        {
            start.ArgumentList.Add(golden);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{output}\n{error.Result}");
        Assert.StartsWith($"{goldens.Length} goldens, ", output, StringComparison.Ordinal);
        Assert.Contains(expectedMachine, output, StringComparison.Ordinal);
    }
}

/// <summary>All examples compiled into a folder, so that processes that run them need no C# compiler.</summary>
public sealed class KeptExamples : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("attn-examples-");

    public KeptExamples()
    {
        foreach (var name in (IEnumerable<object[]>)Examples.WithGoldens())
        {
            var compilation = Compilation.Of(Examples.Read((string)name[0]));
            KernelCache.LoadOrCompile(Folder, compilation.Kernel!, compilation.CSharp!);
        }
    }

    public string Folder => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
