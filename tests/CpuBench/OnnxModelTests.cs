using System.ComponentModel;
using System.Diagnostics;
using Attn.Testing;

namespace Attn.Cpu.Bench.Tests;

/// <summary>The bytes of the models that ONNX Runtime is measured on are tested in their own language.</summary>
public sealed class OnnxModelTests
{
    [NodeFact]
    public void Models_hold_what_they_were_asked_for()
    {
        var test = Repository.PathOf("bench", "cpu", "peers", "onnx.test.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", ["--test", test]) { RedirectStandardOutput = true })!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();

        Assert.True(node.ExitCode == 0, output);
    }

    private sealed class NodeFactAttribute : FactAttribute
    {
        public NodeFactAttribute()
        {
            try
            {
                using var node = Process.Start(new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true })!;
                node.WaitForExit();
            }
            catch (Win32Exception)
            {
                base.Skip = "Node is not installed.";
            }
        }
    }
}
