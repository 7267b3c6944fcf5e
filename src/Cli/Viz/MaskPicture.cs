using System;
using System.Collections.Generic;
using Attn.IR;
using Attn.Passes.Analysis;

namespace Attn.Cli.Viz;

/// <summary>The cells of a picture of a mask: pairs, or tiles of them.</summary>
/// <param name="Grid">The pairs of a head and the tiles that they are cut into; a tile of 1 x 1 is a pair.</param>
/// <param name="Classes">The class of every cell, row by row.</param>
/// <param name="Bias">What the score adds at each visible pair; null where that depends on more than the pair, or for tiles.</param>
internal sealed record MaskPicture(TileGrid Grid, TileClass[,] Classes, double[,]? Bias)
{
    /// <summary>Lengths up to this are shown pair by pair.</summary>
    public const int MostPairsAcross = 128;

    /// <summary>More cells across than this cannot be told apart on a page.</summary>
    public const int MostTilesAcross = 1024;

    /// <summary>Whether a cell is a pair.</summary>
    public bool ShowsPairs => Grid is { RowTile: 1, KeyTile: 1 };

    /// <summary>Pairs where there are few, else tiles; the tile is doubled until the cells can be told apart.</summary>
    public static MaskPicture Of(Spec spec, MaskLaunch launch, TileGrid grid, int batch, int head, Action<string> progress)
    {
        var mask = Explain.Explanation.MaskOf(spec);
        if (Math.Max(grid.Rows, grid.Keys) <= MostPairsAcross)
        {
            return Pairs(spec, mask, launch, grid with { RowTile = 1, KeyTile = 1 }, batch, head);
        }

        while (Math.Max(grid.Down, grid.Across) > MostTilesAcross)
        {
            grid = grid with { RowTile = grid.RowTile * 2, KeyTile = grid.KeyTile * 2 };
        }

        var classes = new TileClass[grid.Down, grid.Across];
        var (done, told) = (0L, 0L);
        foreach (var orbit in new TileSurvey(new MaskAnalysis(mask, launch), grid).Orbits(batch, head))
        {
            foreach (var (row, key) in orbit.Tiles())
            {
                classes[row, key] = orbit.Class;
            }

            done += orbit.Count;
            if (done - told > grid.Count / 100)
            {
                told = done;
                progress($"surveying tiles {(double)done / grid.Count:P0}");
            }
        }

        progress("");
        return new MaskPicture(grid, classes, null);
    }

    /// <summary>Cells of a class.</summary>
    public long Count(TileClass wanted)
    {
        var count = 0L;
        foreach (var found in Classes)
        {
            count += found == wanted ? 1 : 0;
        }

        return count;
    }

    private static MaskPicture Pairs(Spec spec, Expr mask, MaskLaunch launch, TileGrid grid, int batch, int head)
    {
        var sweep = new Sweep(launch);
        var (rows, keys) = ((int)grid.Rows, (int)grid.Keys);
        var classes = new TileClass[rows, keys];
        var terms = IndexTerms.Of(spec);
        var bias = terms is null ? null : new double[rows, keys];
        for (var row = 0; row < rows; row++)
        {
            var visible = sweep.Values(mask, new Stretch(batch, head, true, 0, keys, row));
            for (var key = 0; key < keys; key++)
            {
                classes[row, key] = visible[key] != 0 ? TileClass.Full : TileClass.Empty;
                if (bias is not null && visible[key] != 0)
                {
                    bias[row, key] = launch.Evaluate(terms!, batch, head, row, key).AsFloat;
                }
            }
        }

        return new MaskPicture(grid, classes, bias);
    }
}
