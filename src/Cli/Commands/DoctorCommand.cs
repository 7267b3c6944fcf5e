using System;
using System.CommandLine;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Attn.Backends.Ptx.Llvm;
using Attn.Cli.Output;
using Attn.Runtime.Cuda;

namespace Attn.Cli.Commands;

/// <summary><c>attn doctor</c>: what this machine offers.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = CommonOptions.Json();
        var command = new Command("doctor", "Report what this machine offers: vectors, threads, CUDA, LLVM.") { json };
        command.SetAction(parsed => Report(terminal, parsed.GetValue(json)));
        return command;
    }

    private static int Report(Terminal terminal, bool json)
    {
        CudaDriver.TryDescribe(out var cuda);
        LlvmLibrary.TryDescribe(out var llvm);
        var report = new DoctorReport(
            typeof(Tool).Assembly.GetName().Version!.ToString(3),
            RuntimeInformation.FrameworkDescription,
            RuntimeInformation.RuntimeIdentifier,
            VectorBits(),
            Environment.ProcessorCount,
            cuda,
            llvm);
        if (json)
        {
            Reports.Write(terminal.Output, report);
            return ExitCode.Success;
        }

        var table = new Table("attn", report.Version);
        table.Add("run time", $"{report.Runtime}, {report.System}");
        table.Add("vectors", $"{report.VectorBits} bits");
        table.Add("threads", $"{report.Threads}");
        table.Add("CUDA", report.Cuda);
        table.Add("libLLVM", report.LibLlvm);
        table.Write(terminal.Output);
        return ExitCode.Success;
    }

    private static int VectorBits()
        => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
}
