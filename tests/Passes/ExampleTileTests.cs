using System.IO;
using System.Linq;
using Attn.Diagnostics;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Passes.Tests;

/// <summary>What the pipeline makes of examples that stand for a kind: read these to see what a backend is handed.</summary>
public sealed class ExampleTileTests
{
    [Theory]
    [InlineData("sink_logit")]
    [InlineData("t5_bucket_bias")]
    [InlineData("sigmoid_attention")]
    [InlineData("document_causal")]
    [InlineData("score_polynomial")]
    [InlineData("retention")]
    [InlineData("block_sparse")]
    [InlineData("rela")]
    public void TileProgram(string example)
    {
        var path = Repository.PathOf("examples", example + ".attn");
        var spec = CompilationUnit.Read(new SourceText(File.ReadAllText(path), path)).Specs.Single();
        Snapshot.Verify(Pipeline.Run(spec, new PassContext(TargetModel.Cpu, new DiagnosticBag()))!.ToString(), "txt", example);
    }
}
