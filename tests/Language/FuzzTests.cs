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

    private static readonly string[] Tokens =
    [
        "attention", "mask", "score", "weight", "normalize", "row", "fn", "let", "return", "scale", "query", "key", "prob", "output", "grid", "align",
        "import", "emit", "select", "state", "true", "inf", "a", "b", "h", "i", "j", "m", "n", "s", "z", "w", "N", "Hq", "f32", "int", "i32", "sorted", "grad",
        "softmax", "sum", "exp", "max", "rowmax", "rowsum", "count", "clamp", "0", "1", "0.5", "1e-3", "9223372036854775807", "2N", "\"x\"", "\"",
        "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "?", "=", "**", "*", "/", "%", "+", "-", "~", "!", "<<", ">>", "&", "^", "|", "<", "<=", ">", ">=",
        "==", "!=", "&&", "||", "//", "///", "\n", "$", "\u00e4", "\0",
    ];

    private static readonly string[] Corpus = [.. Directory.GetFiles(Repository.PathOf("examples"), "*.attn").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_characters(int seed) => Run(seed, random => new string([.. Enumerable.Range(0, random.Next(200))
        .Select(_ => random.Next(8) == 0 ? (char)random.Next(0x10000) : (char)random.Next(32, 127))]));

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_tokens(int seed) => Run(seed, random => string.Join(" ", Enumerable.Range(0, random.Next(80)).Select(_ => Tokens[random.Next(Tokens.Length)])));

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Random_expressions(int seed) => Run(seed, random =>
        $"fn f(x: f32) {{ {Expression(random, 3)} }} mask m2 {{ {Expression(random, 4)} }} attention a(t: f32[N, Hq], c: i32[4], p2: f32 = {Expression(random, 1)}) "
        + $"{{ mask {{ {Expression(random, 5)} }} score {{ let u = {Expression(random, 4)}; {Expression(random, 5)} }} }}");

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Mutated_examples(int seed) => Run(seed, random =>
    {
        var text = new StringBuilder(Corpus[random.Next(Corpus.Length)]);
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 9), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Tokens[random.Next(Tokens.Length)]);
                    break;
                default:
                    text[at] = Corpus[random.Next(Corpus.Length)][random.Next(20)];
                    break;
            }
        }

        return text.ToString();
    });

    private static void Run(int seed, Func<Random, string> make)
    {
        var random = new Random(seed);
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

    private static string Expression(Random random, int depth)
    {
        string[] leaves = ["s", "i", "j", "h", "n", "x", "1", "0", "2.5", "true", "p2", "N", "Hq", "t[n, h]", "c[i % 4]", "m2", "f(s)", "inf", "c[5]"];
        string[] signs = ["+", "-", "*", "/", "%", "<", "<=", "==", "&&", "||", "&", "|", "^", "<<", ">>", "**"];
        return depth == 0 ? leaves[random.Next(leaves.Length)] : random.Next(6) switch
        {
            0 => "-" + Expression(random, depth - 1),
            1 => $"({Expression(random, depth - 1)})",
            2 => $"max({Expression(random, depth - 1)}, {Expression(random, depth - 1)})",
            3 => $"{Expression(random, depth - 1)} ? {Expression(random, depth - 1)} : {Expression(random, depth - 1)}",
            4 => $"exp({Expression(random, depth - 1)})",
            _ => $"{Expression(random, depth - 1)} {signs[random.Next(signs.Length)]} {Expression(random, depth - 1)}",
        };
    }
}
