using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Fuzz;

/// <summary>An attention in the making: its random choices, and what the stages that were written so far need declared, each once.</summary>
internal sealed class Draft(Random random)
{
    private readonly SortedDictionary<string, string> _parameters = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _definitions = new(StringComparer.Ordinal);

    /// <summary>The parameters and captured tensors.</summary>
    public IEnumerable<string> Parameters => _parameters.Select(p => $"{p.Key}: {p.Value}");

    /// <summary>The masks, functions, constants and row functions.</summary>
    public IEnumerable<string> Definitions => _definitions.Values;

    /// <summary>Whether a captured tensor has an axis over positions.</summary>
    public bool ReadsPositions => _parameters.Values.Any(type => type.Contains('N', StringComparison.Ordinal));

    public int Next(int below) => random.Next(below);

    public bool OneIn(int chances) => random.Next(chances) == 0;

    public string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    /// <summary>A parameter or captured tensor; gives its name.</summary>
    public string Declared(string name, string type)
    {
        _parameters.TryAdd(name, type);
        return name;
    }

    /// <summary>A captured tensor of reals, stored in any type; gives its name.</summary>
    public string Reals(string name, string axes) => Declared(name, $"{Pick("f32", "f32", "f16", "bf16")}[{axes}]");

    /// <summary>A captured tensor of integers, stored in any type; gives its name.</summary>
    public string Integers(string name, string axes) => Declared(name, $"{Pick("i32", "i32", "i64")}[{axes}]");

    /// <summary>A definition of the file; gives its name.</summary>
    public string Defined(string name, string text)
    {
        _definitions.TryAdd(name, text);
        return name;
    }

    public string Slope() => Declared("slopes", Pick("f32", "grad f32", "bf16") + "[Hq] = exp2(-8 * (h + 1) / Hq)") + "[h]";

    public string Window() => OneIn(2) ? Declared("window", "int = 11") : Number(0, 40);

    public string Number(int from, int below) => FormattableString.Invariant($"{random.Next(from, below)}");
}
