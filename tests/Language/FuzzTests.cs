using System;
using System.IO;
using System.Linq;
using System.Text;
using Attn.IR;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>
/// No text crashes the front end, and what it says about a text is well formed. Seeded, so that a failure comes back; the seed and the
/// text are in the message.
/// </summary>
public sealed class FuzzTests
{
    private const int Rounds = 250;

    private static readonly string[] Corpus = [.. Directory.GetFiles(Repository.PathOf("examples"), "*.attn").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_characters(int seed) => Run(seed, text => text.Characters());

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_tokens(int seed) => Run(seed, text => text.Tokens());

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Random_expressions(int seed) => Run(seed, text => text.Declarations());

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Mutated_examples(int seed) => Run(seed, text => text.Mutated(Corpus));

    private static void Run(int seed, Func<RandomText, string> make)
    {
        var random = new RandomText(new Random(seed));
        for (var round = 0; round < Rounds; round++)
        {
            var text = make(random);
            try
            {
                Check(text);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"seed {seed}, round {round}: {failure.Message}\n{text}", failure);
            }
        }
    }

    private static void Check(string text)
    {
        var source = new SourceText(text);
        var unit = CompilationUnit.Read(source);
        foreach (var diagnostic in unit.Diagnostics)
        {
            Assert.InRange(diagnostic.Span.Start, 0, text.Length);
            Assert.InRange(diagnostic.Span.End, 0, text.Length);
            Assert.NotEmpty(diagnostic.Message);
            Assert.NotEmpty(diagnostic.Advice);
        }

        // A text in which nothing is wrong says something that the next level can print.
        if (!unit.HasErrors)
        {
            Assert.All(unit.Specs, SpecVerifier.Verify);
            Assert.All(unit.Specs, spec => Assert.Equal(spec.ToString(), SpecParser.Parse(spec.ToString()).ToString()));
        }
    }
}
