using System.Collections.Generic;
using System.Linq;

namespace Attn.Fuzz;

/// <summary>The coordinates that an attention gives the positions of its queries and keys.</summary>
/// <param name="Query"><c>i.x</c> and so on; empty where the attention has no such grid.</param>
/// <param name="Key"><c>j.x</c> and so on.</param>
internal sealed record GridAxes(string[] Query, string[] Key)
{
    public bool AreBoth => Query.Length > 0 && Key.Length > 0;

    public string AnyQuery(Draft draft) => draft.Pick(Query);

    public string AnyKey(Draft draft) => draft.Pick(Key);

    /// <summary>Writes grids for both sides, for one, or mostly none.</summary>
    public static GridAxes Write(Draft draft, List<string> members)
        => draft.OneIn(3)
            ? new GridAxes(draft.OneIn(8) ? [] : Axes("i", draft, members), draft.OneIn(8) ? [] : Axes("j", draft, members))
            : new GridAxes([], []);

    private static string[] Axes(string side, Draft draft, List<string> members)
    {
        var count = draft.Next(3) + 1;
        var extents = Enumerable.Range(0, count).Select(_ => draft.Next(4) switch
        {
            0 => draft.Declared("height", "int = 5"),
            1 => draft.Declared("width", "int = 6"),
            2 => "max(1, N / 6)",
            _ => draft.Number(1, 9),
        });
        var origin = draft.Pick("", "", " from 3", " from N / 2", " from -2");
        members.Add($"grid {side} [{string.Join(", ", extents)}]{(origin.Length == 0 && draft.OneIn(4) ? " from " + draft.Declared("text", "int = 4") : origin)}");
        return [.. "xyz".Take(count).Select(axis => $"{side}.{axis}")];
    }
}
