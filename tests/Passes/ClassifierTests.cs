using System;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Testing;

namespace Attn.Passes.Tests;

/// <summary>Masks in, classifiers out: of tables that a pair of tiles reads a block of.</summary>
public sealed class ClassifierTests
{
    private const string Declarations = """
          param block: int = 8
          tensor layout: bool[Hq, (M + 15) / 16, (N + 15) / 16]
          tensor level: i32[B, (max(M, N) + 7) / 8, (max(M, N) + 7) / 8]
          tensor wide: i64[(max(M, N) + 31) / 32, (max(M, N) + 31) / 32]
          tensor each: bool[Hq, M, N]
          tensor strip: i32[M, (N + 15) / 16]
          tensor near: bool[2 * max(M, N)]

        """;

    [Fact]
    public void ATableOfBlocks() => Snapshot.Verify(Classifier("layout[h, m / 16, n / 16]"));

    [Fact]
    public void NumbersOfBlocksAreCompared() => Snapshot.Verify(Classifier("level[b, i / 8, j / 8] < 3"));

    /// <summary>64-bit elements leave no room for a difference, so that the sides are compared as they are.</summary>
    [Fact]
    public void NumbersOf64Bits() => Snapshot.Verify(Classifier("wide[i / 32, j / 32] < (1 << 40)"));

    /// <summary>Only a launch knows how many blocks a tile touches.</summary>
    [Fact]
    public void ADivisorMayBeAParameter() => Snapshot.Verify(Classifier("j <= i && level[b, i / block, j / block] == 1"));

    [Fact]
    public void AnIndexMayReadABlockItself() => Snapshot.Verify(Classifier("layout[h, level[b, i / 8, j / 8], n / 16]"));

    /// <summary>An index of both sides spans a block of one axis.</summary>
    [Fact]
    public void ATableOfDistances() => Snapshot.Verify(Classifier("near[i - j + max(M, N)]"));

    /// <summary>A tile would read all its pairs, or half a row each: looking at them is the predicate's work.</summary>
    [Theory]
    [InlineData("each[h, m, n]")]
    [InlineData("strip[m, n / 2] == 0")]
    [InlineData("level[b, i, j / 8] == 0")]
    public void ATableOfPairsIsLeftToThePredicate(string mask) => Assert.DoesNotContain("classified", Program(mask), StringComparison.Ordinal);

    private static string Classifier(string mask)
    {
        var program = Program(mask);
        var classifier = program[(program.IndexOf("classified {", StringComparison.Ordinal) + 12)..program.IndexOf("} where", StringComparison.Ordinal)];
        return string.Concat(classifier.Trim().Split('\n', StringSplitOptions.TrimEntries).Select(line => line + "\n"));
    }

    private static string Program(string mask)
        => Pipeline.Run(SpecParser.Parse(Specs.Masked(mask, Declarations)), new PassContext(new TargetModel("test", 64, 64), new DiagnosticBag()))!.ToString();
}
