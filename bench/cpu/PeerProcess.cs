using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace Attn.Cpu.Bench;

/// <summary>A peer that runs as a child process, with a folder for exchange as its current one.</summary>
internal sealed class PeerProcess : IDisposable
{
    /// <summary>A first compilation takes some peers most of a minute.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private PeerProcess(string name, Process process, Peer peer, string folder)
    {
        (Name, _process, Peer, Folder) = (name, process, peer, folder);
    }

    /// <summary>The library's name.</summary>
    public string Name { get; }

    /// <summary>The conversation with it.</summary>
    public Peer Peer { get; }

    /// <summary>Where operands and results are exchanged.</summary>
    public string Folder { get; }

    /// <summary>Whether a peer has this name.</summary>
    public static bool Exists(string name) => name is "torch" or "onnxruntime" or "onnxruntime-node";

    /// <summary>Starts the peers that the options name; says of those that do not start why, and goes on without them.</summary>
    public static IReadOnlyList<PeerProcess> StartAll(Options options)
    {
        var started = new List<PeerProcess>();
        foreach (var name in options.Peers)
        {
            try
            {
                started.Add(Start(name, options));
            }
            catch (Exception e) when (e is FormatException or TimeoutException or Win32Exception or IOException)
            {
                Console.Error.WriteLine($"note: going on without {name}: {e.Message}");
            }
        }

        return started;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(2000))
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static PeerProcess Start(string name, Options options)
    {
        var folder = Directory.CreateTempSubdirectory("attn-bench-").FullName;
        var scripts = Path.Combine(AppContext.BaseDirectory, "peers");
        var threads = options.Threads.ToString(CultureInfo.InvariantCulture);
        var start = name == "onnxruntime-node"
            ? new ProcessStartInfo("node", [Path.Combine(scripts, "onnxruntime.mjs"), threads, Path.GetFullPath(options.NodeModules)])
            : new ProcessStartInfo(options.Python, [Path.Combine(scripts, $"{name}_peer.py"), threads]);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        Process? process = null;
        try
        {
            process = Process.Start(start)!;
            return new PeerProcess(name, process, new Peer(process.StandardOutput, process.StandardInput, Patience), folder);
        }
        catch
        {
            process?.Kill(entireProcessTree: true);
            process?.Dispose();
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }
}
