namespace Attn.Fuzz;

/// <summary>
/// Writes random masks: affine, of distances, of documents and lengths, of blocks, residues and bits, of tables, of heads, of coordinates, and all
/// combinations of these.
/// </summary>
internal sealed class MaskGenerator(Draft draft, GridAxes grid)
{
    public string Next() => Next(3);

    private string Next(int depth)
    {
        if (depth > 0 && draft.Next(3) > 0)
        {
            return draft.Next(6) switch
            {
                0 => $"!({Next(depth - 1)})",
                1 or 2 => $"({Next(depth - 1)} || {Next(depth - 1)})",
                _ => $"{Next(depth - 1)} && {Next(depth - 1)}",
            };
        }

        return grid.AreBoth && draft.OneIn(2) ? OfCoordinates() : OfPositions();
    }

    private string OfPositions()
    {
        var k = draft.Number(1, 9);
        return draft.Next(17) switch
        {
            0 or 1 or 2 => "j <= i",
            3 => $"i - j < {draft.Window()}",
            4 => $"abs(i - j) <= {draft.Window()}",
            5 => OfDocuments(k),
            6 => $"j < {draft.Integers("lengths", "B")}[b]",
            7 => "(i ^ j) & 3 != 1",
            8 => $"i % {k} == j % {k}",
            9 => "popcount(i & j) % 2 == 0",
            10 => $"i / {k} >= j / {k}",
            11 => draft.Declared("alive", "bool[B, N]") + "[b, j]",
            12 => $"clamp(i, {k}, N - {k}) - j <= {draft.Window()}",
            13 => $"j >= i - {draft.Integers("reach", "Hq")}[h]",
            14 => $"(h % 2 == 0 ? j <= i : i - j < {draft.Window()})",
            15 => $"{draft.Defined("near", "mask near(w: int, sinks: int = 0) { abs(i - j) <= w || j < sinks }\n")}({k}{draft.Pick("", ", sinks: 2")})",
            _ => $"j * {k} < i + N",
        };
    }

    private string OfDocuments(string k)
    {
        draft.Declared("doc", $"sorted {draft.Pick("i32", "i32", "i64")}[B, M + N]");
        return draft.Pick("doc[b, i] == doc[b, j]", $"doc[b, i] - doc[b, j] <= {k}", "doc[b, j] < doc[b, i]");
    }

    private string OfCoordinates()
    {
        var (i, j, k) = (grid.AnyQuery(draft), grid.AnyKey(draft), draft.Number(1, 5));
        return draft.Next(6) switch
        {
            0 or 1 => $"abs({i} - {j}) <= {k}",
            2 => $"{i} == {j}",
            3 => $"{j} <= {i}",
            4 => $"abs(clamp({i}, 1, 3) - {j}) <= {k}",
            _ => $"({i} + {j}) % {k} != 1",
        };
    }
}
