using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using Attn.Cli.Explain;
using Attn.Cli.Launch;
using Attn.Cli.Output;
using Attn.Cli.Viz;
using Attn.Passes.Analysis;

namespace Attn.Cli.Commands;

/// <summary><c>attn viz</c>: a picture of a mask.</summary>
internal static class VizCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.File();
        var name = CommonOptions.Name();
        var shape = CommonOptions.Shape(required: true);
        var seed = CommonOptions.Seed();
        var set = CommonOptions.Set();
        var tile = CommonOptions.Tile();
        var batch = CommonOptions.Number("--batch", "The batch that is shown.", "B");
        var head = CommonOptions.Number("--head", "The query head that is shown.", "H");
        var output = new Option<string?>("--output", "-o") { Description = "The SVG file to write.", HelpName = "FILE" };
        var text = new Option<bool>("--text") { Description = "Draw in the terminal." };
        var command = new Command("viz", "Draw a mask: its pairs where there are few, else its tiles by class.")
        {
            file, name, shape, seed, set, tile, batch, head, output, text,
        };
        var positions = new PositionOptions(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is null && !result.GetValue(text))
            {
                result.AddError("Give -o FILE, --text or both.");
            }
        });
        command.SetAction(parsed =>
        {
            // Not a validator: that would run before the shape is read.
            var (b, h) = (parsed.GetValue(batch), parsed.GetValue(head));
            var lengths = parsed.GetRequiredValue(shape)!.Operands;
            if (b >= Math.Max(1, lengths.Batch) || h >= Math.Max(1, lengths.QueryHeads))
            {
                terminal.Error.WriteLine("error: --batch and --head must be below B and Hq of --shape.");
                terminal.Error.WriteLine("Run 'attn viz --help' for how it is used.");
                return ExitCode.Usage;
            }

            var attention = SourceFile.Attention(parsed.GetRequiredValue(file), parsed.GetValue(name));
            var dimensions = parsed.GetRequiredValue(shape)!;
            var placed = PlacedAttention.Of(attention, positions.Of(parsed), dimensions.Operands);
            var launch = MaskLaunches.Of(
                placed,
                dimensions,
                parsed.GetValue(set) ?? Settings.None,
                new Synthesis(parsed.GetValue(seed)),
                note => terminal.Error.WriteLine($"note: {note}"));
            var size = parsed.GetValue(tile);
            var grid = new TileGrid(dimensions.Operands.Queries, dimensions.Operands.Keys, size.Rows, size.Keys);
            var picture = MaskPicture.Of(placed.Attention.Spec, launch, grid, b, h, terminal.Progress);
            var what = string.Create(CultureInfo.InvariantCulture, $"M = {grid.Rows:#,0}, N = {grid.Keys:#,0}, batch {b}, head {h}, {(picture.ShowsPairs ? "pair by pair" : $"tiles of {picture.Grid.RowTile} \u00d7 {picture.Grid.KeyTile}")}");
            if (parsed.GetValue(output) is { } path)
            {
                Write(path, SvgPicture.Print(picture, attention.Spec.Name, what));
            }

            if (parsed.GetValue(text))
            {
                terminal.Output.WriteLine($"{attention.Spec.Name}  {what}");
                TextPicture.Write(terminal.Output, picture, terminal.ShowsColour);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static void Write(string path, string svg)
    {
        try
        {
            File.WriteAllText(path, svg);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(ToolErrors.CannotWrite, path, error.Message);
        }
    }
}
