using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using Attn.Cli.Launch;
using Attn.IR;

namespace Attn.Cli.Commands;

/// <summary>Arguments and options that mean the same in several commands.</summary>
internal static class CommonOptions
{
    public static Argument<string> File() => new("FILE") { Description = "An .attn file." };

    public static Argument<string[]> Paths(string description) => new("PATH") { Description = description, Arity = ArgumentArity.OneOrMore };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON instead of text." };

    public static Option<string?> Name()
        => new("--name") { Description = "The attention, where the file has several.", HelpName = "ATTENTION" };

    public static Option<int> Threads() => Number("--threads", "Threads that may work; 0 means one for each processor.", "T");

    /// <summary>A whole number of 0 or more; 0 where it is left out.</summary>
    public static Option<int> Number(string name, string description, string unit) => new(name)
    {
        Description = description,
        HelpName = unit,
        CustomParser = Reading(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{text}' is not a whole number of 0 or more.")),
    };

    public static Option<int> Seed() => new("--seed")
    {
        Description = "Seed of the tensors that --shape makes up.",
        HelpName = "S",
        DefaultValueFactory = _ => 1,
    };

    /// <summary>How q, k, v and out are stored; null where it is left out.</summary>
    public static Option<ElementType?> Dtype(string otherwise) => new("--dtype")
    {
        Description = $"How q, k, v and out are stored, f32, f16 or bf16; {otherwise} where it is left out. Arithmetic is in f32.",
        HelpName = "TYPE",
        CustomParser = Reading<ElementType?>(text => OperandTypeOf(text)),
    };

    /// <summary>Reads how operands are stored.</summary>
    /// <exception cref="FormatException">The text is no such type.</exception>
    public static ElementType OperandTypeOf(string text) => ElementTypes.TryParse(text, out var type) && Array.IndexOf(OperandType.All, type) >= 0
        ? type
        : throw new FormatException($"'{text}' is not f32, f16 or bf16.");

    public static Option<Settings?> Set() => new("--set")
    {
        Description = "A parameter (NAME=VALUE) or a captured tensor (NAME=@FILE.safetensors); may be repeated.",
        HelpName = "NAME=VALUE",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => Guard(result, () => Settings.Parse(result.Tokens.Select(token => token.Value))),
    };

    public static Option<Dimensions?> Shape(bool required = false) => new("--shape")
    {
        Description = "Lengths, as in B=1,Hq=8,Hk=2,M=1024,N=1024,D=64[,E=64]; tensors are made up.",
        HelpName = "LENGTHS",
        Required = required,
        CustomParser = Reading<Dimensions?>(ShapeText.Parse),
    };

    public static Option<TileSize> Tile() => new("--tile")
    {
        Description = "Rows and keys of a tile.",
        HelpName = "ROWSxKEYS",
        DefaultValueFactory = _ => TileSize.Default,
        CustomParser = Reading(TileSize.Parse),
    };

    /// <summary>A number above 0.</summary>
    public static Option<double> Positive(string name, string description, string unit, double otherwise) => new(name)
    {
        Description = description,
        HelpName = unit,
        DefaultValueFactory = _ => otherwise,
        CustomParser = Reading(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value > 0 && double.IsFinite(value)
            ? value
            : throw new FormatException($"'{text}' is not a number above 0.")),
    };

    /// <summary>A parser of one token whose <see cref="FormatException"/> is an error of the command line.</summary>
    public static Func<ArgumentResult, T?> Reading<T>(Func<string, T> parse)
        => result => Guard(result, () => parse(result.Tokens[0].Value));

    /// <summary>Makes a <see cref="FormatException"/> an error of the command line.</summary>
    public static T? Guard<T>(ArgumentResult result, Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (FormatException error)
        {
            result.AddError(error.Message);
            return default;
        }
    }
}
