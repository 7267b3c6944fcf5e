using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>
/// The tiles of keys that a loop with a classifier visits, as kernels before its own list them: a line (<see cref="TileLine"/>) a tile of queries.
/// </summary>
/// <param name="Name">The workspace's name.</param>
/// <param name="Domain">The loop's domain.</param>
/// <param name="Queries">The axis of the queries.</param>
/// <param name="Keys">The axis of the keys.</param>
internal sealed record TileList(string Name, ListDomain Domain, TileAxis Queries, TileAxis Keys)
{
    /// <summary>The lists of a kernel: one for each domain, whatever loops have it.</summary>
    public static IReadOnlyList<TileList> Of(TileKernel kernel)
        => [.. kernel.Body.OfType<Loop>().Select(l => l.Domain).OfType<ListDomain>().Distinct().Select((domain, k) => new TileList(
            $"{kernel.Name}.tiles{(k == 0 ? "" : $"{k}")}", domain, kernel.Axes.First(a => a.Rank == "m"), kernel.Axes.First(a => a.Rank == "n")))];

    /// <summary>Whether the tiles differ from head to head.</summary>
    public bool VariesWithHead => ReadsHead(Domain.Ranges().SelectMany(r => r.Bounds()).Concat(Domain.Classifier.Expressions));

    /// <summary>Whether some tile may be full.</summary>
    public bool MayHaveFullTiles => Domain.Classifier.All != Expr.False || Domain.Ranges().Any(r => r.FullEnd is not null);

    /// <summary>Summaries of the tiles of queries.</summary>
    public EquatableArray<TileSummary> OfQueries => Domain.Classifier.Summaries.Where(s => s.Axis == Queries.Name).ToEquatableArray();

    /// <summary>Summaries of the tiles of keys, which a kernel of their own makes once for all lines.</summary>
    public EquatableArray<TileSummary> OfKeys => Domain.Classifier.Summaries.Where(s => s.Axis == Keys.Name).ToEquatableArray();

    /// <summary>Whether some summary of keys differs from head to head.</summary>
    public bool KeysVaryWithHead => ReadsHead(OfKeys.SelectMany(s => s.Where is { } where ? new[] { s.Value, where } : [s.Value]));

    /// <summary>Tiles of all keys that there are memory for; a batch may have fewer.</summary>
    public Expr KeyTiles => (Names.N + Expr.Int(Keys.Size - 1)) / Keys.Size;

    /// <summary>The length of a line.</summary>
    public Expr Length => TileLine.Length(KeyTiles);

    /// <summary>The extents of the list.</summary>
    public EquatableArray<Expr> Shape => [Names.B, HeadsOf(VariesWithHead), Queries.Count, Length];

    /// <summary>What the kernels hand on.</summary>
    public IEnumerable<Workspace> Workspaces
        => OfKeys.Select(s => new Workspace(NameOf(s), ElementType.I64, [Names.B, HeadsOf(KeysVaryWithHead), KeyTiles, Expr.Int(KeepSummary.Parts)]))
            .Append(new Workspace(Name, ElementType.I32, Shape));

    /// <summary>The workspace of a summary of keys.</summary>
    public string NameOf(TileSummary summary) => $"{Name}.{summary.Name}";

    /// <summary>What the line of a tile of queries has at a place.</summary>
    public Expr At(Expr batch, Expr head, Expr queries, Expr place)
        => Expr.Access(Name, ScalarType.Int, [batch, VariesWithHead ? head : Expr.Int(0), queries, place]);

    private static Expr HeadsOf(bool vary) => vary ? Names.Hq : Expr.Int(1);

    private static bool ReadsHead(IEnumerable<Expr> expressions) => expressions.Any(e => e.Any(n => n == Names.QueryHead || n == Names.KeyHead));
}
