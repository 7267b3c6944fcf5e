using System;
using System.CommandLine;
using System.Globalization;
using Attn.Cli.Launch;

namespace Attn.Cli.Commands;

/// <summary>The options that say where the rows of a launch stand: a number for all batches, or one a batch.</summary>
internal sealed class PositionOptions
{
    private readonly Option<long[]?> _queryOffset = Numbers("--query-offset", "The position of the first query; what the attention's align says, else 0, where it is left out.");
    private readonly Option<long[]?> _keyOffset = Numbers("--key-offset", "The position of the first key; 0 where it is left out.");
    private readonly Option<long[]?> _keyLengths = Numbers("--key-lengths", "How many keys exist; all N where it is left out.");

    /// <summary>Options of a command.</summary>
    public PositionOptions(Command command)
    {
        command.Add(_queryOffset);
        command.Add(_keyOffset);
        command.Add(_keyLengths);
    }

    /// <summary>What the command line says.</summary>
    public RowPositions Of(ParseResult parsed) => new(Given(parsed, _queryOffset), Given(parsed, _keyOffset), Given(parsed, _keyLengths));

    // An option of an array that is left out is an empty one.
    private static long[]? Given(ParseResult parsed, Option<long[]?> option) => parsed.GetValue(option) is { Length: > 0 } values ? values : null;

    private static Option<long[]?> Numbers(string name, string description) => new(name)
    {
        Description = description + " One number, or one a batch separated by commas.",
        HelpName = "N[,N...]",
        CustomParser = CommonOptions.Reading<long[]?>(text => Array.ConvertAll(text.Split(','), part =>
            long.TryParse(part, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException($"'{part}' is not a whole number; '{name}' takes one, or one a batch as in 4096,128."))),
    };
}
