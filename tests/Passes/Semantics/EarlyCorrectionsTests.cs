using System.IO;
using System.Linq;
using Attn.IR;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;
using Attn.Reference;
using Attn.Testing;
using static Attn.Passes.Tests.Semantics.Sources;

namespace Attn.Passes.Tests.Semantics;

public sealed class EarlyCorrectionsTests
{
    [Fact]
    public void The_output_is_corrected_before_the_weights_are_made()
        => Snapshot.Verify(EarlyCorrections.Run(Program(Compiled("attention causal { mask { j <= i } }"))).ToString());

    [Theory]
    [InlineData("attention sigmoid { normalize none weight { sigmoid(z) } }")]
    [InlineData("row hard { m = rowmax(z)  w = exp(z - m) + 1  return w / rowsum(w) } attention hardened { normalize hard }")]
    public void What_has_no_corrections_stays(string source)
    {
        var program = Program(Compiled(source));
        Assert.Same(program, EarlyCorrections.Run(program));
    }

    [Theory]
    [MemberData(nameof(PassSemanticsTests.Examples), MemberType = typeof(PassSemanticsTests))]
    public void No_result_of_an_example_changes(string example)
    {
        var path = Repository.PathOf("examples", example + ".attn");
        foreach (var spec in CompilationUnit.Read(new SourceText(File.ReadAllText(path), path)).Specs)
        {
            var program = Program(spec);
            var corrected = EarlyCorrections.Run(program);
            if (!ReferenceEquals(program, corrected))
            {
                TileVerifier.Verify(corrected);
                Same(program, corrected, Launches.For(spec, 7, 9, seed: 3) with { Scale = 20 });
                Same(program, corrected, Launches.For(spec, 4, 9, seed: 4) with { Scale = -3 });
            }
        }
    }

    private static void Same(TileProgram program, TileProgram corrected, Launch launch)
    {
        var (expected, actual) = (TileInterpreter.Run(program, launch), TileInterpreter.Run(corrected, launch));
        foreach (var result in expected.Keys)
        {
            Assert.Equal(expected[result], actual[result]);
        }
    }
}
