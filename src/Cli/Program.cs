using System;
using Attn.Cli.Output;

namespace Attn.Cli;

internal static class Program
{
    private static int Main(string[] args)
        => Tool.Run(args, new Terminal(Console.Out, Console.Error, ShowsProgress: !Console.IsErrorRedirected)
        {
            Input = Console.In,

            // https://no-color.org
            ShowsColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        });
}
