using System;
using System.CommandLine;
using System.Globalization;
using Attn.Cli.Output;
using Attn.Cli.Viz;

namespace Attn.Cli.Commands;

/// <summary><c>attn viz</c>: a picture of a mask.</summary>
internal static class VizCommand
{
    public static Command Create(Terminal terminal)
    {
        var batch = CommonOptions.Number("--batch", "The batch that is shown.", "B");
        var head = CommonOptions.Number("--head", "The query head that is shown.", "H");
        var output = new Option<string?>("--output", "-o") { Description = "The SVG file to write.", HelpName = "FILE" };
        var text = new Option<bool>("--text") { Description = "Draw in the terminal." };
        var command = new Command("viz", "Draw a mask: its pairs where there are few, else its tiles by class.");
        var mask = new MaskOptions(command);
        command.Add(batch);
        command.Add(head);
        command.Add(output);
        command.Add(text);
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
            var lengths = mask.Shape(parsed).Operands;
            if (b >= Math.Max(1, lengths.Batch) || h >= Math.Max(1, lengths.QueryHeads))
            {
                terminal.Error.WriteLine("error: --batch and --head must be below B and Hq of --shape.");
                terminal.Error.WriteLine("Run 'attn viz --help' for how it is used.");
                return ExitCode.Usage;
            }

            var request = mask.Of(parsed, terminal);
            var (spec, grid) = (request.Attention.Attention.Spec, request.Grid);
            var picture = MaskPicture.Of(spec, request.Launch, grid, b, h, terminal.Progress);
            var what = string.Create(CultureInfo.InvariantCulture, $"M = {grid.Rows:#,0}, N = {grid.Keys:#,0}, batch {b}, head {h}, {(picture.ShowsPairs ? "pair by pair" : $"tiles of {picture.Grid.RowTile} \u00d7 {picture.Grid.KeyTile}")}");
            if (parsed.GetValue(output) is { } path)
            {
                OutputFile.Write(path, SvgPicture.Print(picture, spec.Name, what));
            }

            if (parsed.GetValue(text))
            {
                terminal.Output.WriteLine($"{spec.Name}  {what}");
                TextPicture.Write(terminal.Output, picture, terminal.ShowsColour);
            }

            return ExitCode.Success;
        });
        return command;
    }
}
