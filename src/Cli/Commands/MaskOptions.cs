using System.CommandLine;
using Attn.Cli.Launch;
using Attn.Cli.Output;

namespace Attn.Cli.Commands;

/// <summary>The arguments and options that say whose mask is looked at, at which launch: an attention, lengths, values and positions.</summary>
internal sealed class MaskOptions
{
    private readonly Argument<string> _file = CommonOptions.File();
    private readonly Option<string?> _name = CommonOptions.Name();
    private readonly Option<Dimensions?> _shape = CommonOptions.Shape(required: true);
    private readonly Option<int> _seed = CommonOptions.Seed();
    private readonly Option<Settings?> _set = CommonOptions.Set();
    private readonly Option<TileSize> _tile = CommonOptions.Tile();
    private readonly PositionOptions _positions;

    /// <summary>Options of a command, its first.</summary>
    public MaskOptions(Command command)
    {
        command.Add(_file);
        command.Add(_name);
        command.Add(_shape);
        command.Add(_seed);
        command.Add(_set);
        command.Add(_tile);
        _positions = new PositionOptions(command);
    }

    /// <summary>The lengths that the command line gives.</summary>
    public Dimensions Shape(ParseResult parsed) => parsed.GetRequiredValue(_shape)!;

    /// <summary>What the command line says; tensors that are made up are noted.</summary>
    /// <exception cref="ToolException">The file has no such attention, or a setting does not fit it.</exception>
    public MaskRequest Of(ParseResult parsed, Terminal terminal)
    {
        var attention = SourceFile.Attention(parsed.GetRequiredValue(_file), parsed.GetValue(_name));
        var dimensions = Shape(parsed);
        var placed = PlacedAttention.Of(attention, _positions.Of(parsed), dimensions.Operands);
        var launch = MaskLaunches.Of(
            placed,
            dimensions,
            parsed.GetValue(_set) ?? Settings.None,
            new Synthesis(parsed.GetValue(_seed)),
            note => terminal.Error.WriteLine($"note: {note}"));
        return new MaskRequest(placed, dimensions, launch, parsed.GetValue(_tile));
    }
}
