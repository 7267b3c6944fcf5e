using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Attn.Backends.Ptx;
using Attn.Diagnostics;
using Attn.Passes.Schedule.Gpu;
using Attn.Testing;

namespace Attn.Ptx.Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void Every_descriptor_has_a_page()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics.md"));
        var descriptors = new[] { typeof(PtxDiagnostics), typeof(GpuScheduleDiagnostics) }
            .SelectMany(table => table.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .ToList();
        Assert.Equal(6, descriptors.Count);
        Assert.Empty(descriptors.Where(d => !page.Contains($"\n## {d.Id}: {d.Title}\n", StringComparison.Ordinal)).Select(d => d.Id));
    }
}
