using System;
using System.Collections.Generic;

namespace Attn.Cli.Viz;

/// <summary>Covers the cells that fit by few rectangles, so that a picture of a million cells stays a small file.</summary>
internal static class CellRectangles
{
    /// <summary>Runs of each row, joined downwards while the next row has the same run.</summary>
    public static IEnumerable<(int Top, int Left, int Height, int Width)> Of(int rows, int columns, Func<int, int, bool> fits)
    {
        var open = new Dictionary<(int Left, int Width), int>();
        for (var row = 0; row <= rows; row++)
        {
            var runs = row == rows ? [] : Runs(row, columns, fits);
            foreach (var ended in new List<(int Left, int Width)>(open.Keys))
            {
                if (!runs.Contains(ended))
                {
                    yield return (open[ended], ended.Left, row - open[ended], ended.Width);
                    open.Remove(ended);
                }
            }

            foreach (var run in runs)
            {
                open.TryAdd(run, row);
            }
        }
    }

    private static HashSet<(int Left, int Width)> Runs(int row, int columns, Func<int, int, bool> fits)
    {
        var runs = new HashSet<(int Left, int Width)>();
        for (var at = 0; at < columns; at++)
        {
            var first = at;
            while (at < columns && fits(row, at))
            {
                at++;
            }

            if (at > first)
            {
                runs.Add((first, at - first));
            }
        }

        return runs;
    }
}
