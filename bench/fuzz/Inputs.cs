using System;
using System.IO;
using System.Linq;
using System.Text;
using Attn.Fuzz;
using Attn.Language.Tests;
using Attn.Testing;

namespace Attn.Bench.Fuzz;

/// <summary>How an input was made.</summary>
internal enum InputKind
{
    Bytes,
    Characters,
    Tokens,
    Declarations,
    Mutated,
    Reworded,
    Exchanged,

    /// <summary>A well-typed attention, which is run and compared with the oracle.</summary>
    Attention,
}

/// <summary>One text to compile. Its seed gives it back, whatever came before it.</summary>
internal sealed record Input(InputKind Kind, int Seed, string Text);

/// <summary>Makes the inputs of a run: each depends on the run's seed and its own number alone.</summary>
internal sealed class Inputs(int seed, int attentionsPerHundred)
{
    // How many of twenty texts are of each kind: what nearly compiles finds more than noise.
    private static readonly InputKind[] Kinds =
    [
        InputKind.Bytes,
        .. Enumerable.Repeat(InputKind.Characters, 2),
        .. Enumerable.Repeat(InputKind.Tokens, 3),
        .. Enumerable.Repeat(InputKind.Declarations, 2),
        .. Enumerable.Repeat(InputKind.Mutated, 3),
        .. Enumerable.Repeat(InputKind.Reworded, 3),
        .. Enumerable.Repeat(InputKind.Exchanged, 6),
    ];

    private readonly string[] _corpus =
    [
        .. Directory.GetFiles(Repository.PathOf("examples"), "*.attn").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        File.ReadAllText(Repository.PathOf("src", "Language", "Prelude.attn")),
    ];

    public Input Make(int number)
    {
        var own = Mix(seed, number);
        var random = new Random(own);
        var kind = number % 100 < attentionsPerHundred ? InputKind.Attention : Kinds[random.Next(Kinds.Length)];
        var texts = new RandomText(random);
        return new Input(kind, own, kind switch
        {
            InputKind.Bytes => RandomBytes(random),
            InputKind.Characters => texts.Characters(),
            InputKind.Tokens => texts.Tokens(),
            InputKind.Declarations => texts.Declarations(),
            InputKind.Mutated => texts.Mutated(_corpus),
            InputKind.Reworded => texts.Reworded(_corpus),
            InputKind.Exchanged => texts.Exchanged(_corpus),
            _ => new AttentionGenerator(own).Next(),
        });
    }

    private static string RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(400)];
        random.NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    // HashCode.Combine differs from run to run.
    private static int Mix(int seed, int number) => unchecked((int)(((ulong)(uint)seed << 32 | (uint)number) * 0x9E3779B97F4A7C15UL >> 33));
}
