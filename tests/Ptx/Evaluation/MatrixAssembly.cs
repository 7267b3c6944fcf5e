using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>
/// Copies to shared memory, and what multiplies matrices from there: places of elements as the PTX manual draws them, by <c>g = lane / 4</c> and <c>p = lane % 4</c>.
/// Sums are of f64 over one instruction's depth, rounded to f32.
/// </summary>
internal static partial class MatrixAssembly
{
    private const int Lanes = 32;

    /// <summary>What an instruction does to a warp, or null where it is none of these.</summary>
    public static Action<Warp.State>? Step(string text, string result, Registers registers, int[] places, DeviceMemory global)
    {
        if (text == "cp.async.commit_group;")
        {
            return state => state.Commit();
        }

        if (WaitForm().Match(text) is { Success: true } wait)
        {
            return state => state.Await(int.Parse(wait.Groups["running"].Value));
        }

        if (CopyForm().Match(text) is { Success: true } copy)
        {
            return Copy(places, int.Parse(copy.Groups["offset"].Value), copy.Groups["guard"].Success, global);
        }

        if (MatrixForm().Match(text) is { Success: true } matrix)
        {
            return Matrices(Results(4), places[0], int.Parse(matrix.Groups["offset"].Value), matrix.Groups["transposed"].Success);
        }

        if (ElementForm().Match(text) is { Success: true } element)
        {
            var (to, offset) = (registers.Written(result), int.Parse(element.Groups["offset"].Value));
            return state => state.Each(lane => lane[to] = state.Memory("3", global).Load(lane[places[0]] + offset, 4));
        }

        if (text == "cvt.rna.tf32.f32 $0, $1;")
        {
            // To nearest, of two the one away from zero; the lower 13 bits are not looked at.
            var to = registers.Written(result);
            return state => state.Each(lane => lane[to] = float.IsFinite(Number.Single(lane[places[0]])) ? (int)((lane[places[0]] + 0x1000) & ~0x1FFFL) : lane[places[0]]);
        }

        return ProductForm().Match(text) is { Success: true } product ? Product(Results(4), product.Groups["type"].Value, places) : null;

        int[] Results(int count) => [.. Enumerable.Range(0, count).Select(k => registers.Written($"{result}[{k}]"))];
    }

    // Sixteen bytes, of which the first so many are read and the others are zero.
    private static Action<Warp.State> Copy(int[] places, int offset, bool isGuarded, DeviceMemory global) => state =>
    {
        var shared = state.Memory("3", global);
        foreach (var lane in state.Lanes.Where(lane => !isGuarded || lane[places[3]] != 0))
        {
            var (to, from, bytes) = (lane[places[0]] + offset, lane[places[1]], lane[places[2]]);
            state.Later(() =>
            {
                shared.Check(to, 16);
                for (var at = 0; at < 16; at += 4)
                {
                    shared.Store(to + at, 4, at < bytes ? global.Load(from + at, 4) : 0);
                }
            });
        }
    };

    // Four matrices of eight rows of 16 bytes; lane l names row l % 8 of matrix l / 8.
    private static Action<Warp.State> Matrices(int[] results, int address, int offset, bool isTransposed) => state =>
    {
        Assert.Equal(Lanes, state.Lanes.Length);
        var shared = state.Memory("3", null!);
        for (var matrix = 0; matrix < 4; matrix++)
        {
            var rows = Enumerable.Range(8 * matrix, 8).Select(lane => state.Lanes[lane][address] + offset).ToArray();
            Assert.All(rows, row => shared.Check(row, 16));
            for (var lane = 0; lane < Lanes; lane++)
            {
                var (g, p) = (lane / 4, lane % 4);
                state.Lanes[lane][results[matrix]] = isTransposed
                    ? (int)((shared.Load(rows[(2 * p) + 1] + (2 * g), 2) << 16) | (shared.Load(rows[2 * p] + (2 * g), 2) & 0xFFFF))
                    : shared.Load(rows[g] + (4 * p), 4);
            }
        }
    };

    private static Action<Warp.State> Product(int[] results, string type, int[] places) => state =>
    {
        Assert.Equal(Lanes, state.Lanes.Length);
        var depth = type == "tf32" ? 8 : 16;
        var (a, b) = (new double[16, depth], new double[depth, 8]);
        for (var lane = 0; lane < Lanes; lane++)
        {
            var (g, p) = (lane / 4, lane % 4);
            for (var register = 0; register < 6; register++)
            {
                var elements = Elements(type, state.Lanes[lane][places[register]]);
                for (var k = 0; k < elements.Length; k++)
                {
                    // Registers of the left side: rows g and g + 8 of the first half of the depth, then of the second; of the right, the first and the second half.
                    var half = register < 4 ? register / 2 : register - 4;
                    var at = (half * depth / 2) + (p * elements.Length) + k;
                    if (register < 4)
                    {
                        a[g + (8 * (register % 2)), at] = elements[k];
                    }
                    else
                    {
                        b[at, g] = elements[k];
                    }
                }
            }
        }

        for (var lane = 0; lane < Lanes; lane++)
        {
            for (var k = 0; k < 4; k++)
            {
                var (row, column) = ((lane / 4) + (8 * (k / 2)), (2 * (lane % 4)) + (k % 2));
                var sum = Enumerable.Range(0, depth).Sum(at => a[row, at] * b[at, column]);
                state.Lanes[lane][results[k]] = Number.Bits((float)(Number.Single(state.Lanes[lane][places[6 + k]]) + sum));
            }
        }
    };

    private static double[] Elements(string type, long register) => type switch
    {
        "tf32" => [Number.Single(register & ~0x1FFFL)],
        "f16" => [Number.OfHalf("half", register), Number.OfHalf("half", register >> 16)],
        _ => [Number.OfHalf("bfloat", register), Number.OfHalf("bfloat", register >> 16)],
    };

    [GeneratedRegex(@"^cp\.async\.wait_group (?<running>\d+);$")]
    private static partial Regex WaitForm();

    [GeneratedRegex(@"^(?<guard>@\$3 )?cp\.async\.cg\.shared\.global \[\$0\+(?<offset>\d+)\], \[\$1\], 16, \$2;$")]
    private static partial Regex CopyForm();

    [GeneratedRegex(@"^ldmatrix\.sync\.aligned\.m8n8\.x4(?<transposed>\.trans)?\.shared\.b16 \{\$0,\$1,\$2,\$3\}, \[\$4\+(?<offset>\d+)\];$")]
    private static partial Regex MatrixForm();

    [GeneratedRegex(@"^ld\.shared\.b32 \$0, \[\$1\+(?<offset>\d+)\];$")]
    private static partial Regex ElementForm();

    [GeneratedRegex(@"^mma\.sync\.aligned\.m16n8k(8|16)\.row\.col\.f32\.(?<type>\w+)\.\w+\.f32 .*;$")]
    private static partial Regex ProductForm();
}
