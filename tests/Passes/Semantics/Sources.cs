using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;

namespace Attn.Passes.Tests.Semantics;

/// <summary>Attentions of a test's own, and their programs in tiles small enough for a launch of a few rows to have several.</summary>
internal static class Sources
{
    /// <summary>The only attention of a text.</summary>
    public static Spec Compiled(string source)
    {
        var unit = CompilationUnit.Read(new SourceText(source, "test.attn"));
        Assert.Empty(unit.Diagnostics);
        return Assert.Single(unit.Specs);
    }

    /// <summary>Its program.</summary>
    public static TileProgram Program(Spec spec) => Pipeline.Run(spec, new PassContext(new TargetModel("test", 4, 3), new DiagnosticBag()))!;
}
