using System;
using System.Collections.Concurrent;
using System.Numerics;

namespace Attn.Runtime;

/// <summary>
/// The cosines and sines of rotary embedding: pair <c>r</c> of a vector of <c>L</c> features is turned by <c>p theta^(-2 r / L)</c> at the position
/// <c>p</c>. Angles are float64 throughout. Rows of one tile follow each other, so each angle is that of the first row turned on by one of a
/// small table; memory does not grow with the positions.
/// </summary>
public sealed class RotaryTable
{
    private const int MostTables = 32;
    private static readonly ConcurrentDictionary<(float Theta, long Length, int Rows), RotaryTable> Tables = [];

    private readonly double[] _frequencies;
    private readonly double[] _cosines;
    private readonly double[] _sines;
    private readonly int _rows;

    private RotaryTable(double theta, long length, int rows)
    {
        _rows = rows;
        _frequencies = new double[length / 2];
        _cosines = new double[_frequencies.Length * rows];
        _sines = new double[_frequencies.Length * rows];
        for (var pair = 0; pair < _frequencies.Length; pair++)
        {
            _frequencies[pair] = Math.Pow(theta, -2.0 * pair / length);
            for (var row = 0; row < rows; row++)
            {
                (_sines[(pair * rows) + row], _cosines[(pair * rows) + row]) = Math.SinCos(row * _frequencies[pair]);
            }
        }
    }

    /// <summary>The table of a base and a length; made once and kept.</summary>
    /// <param name="theta">The base of the angles.</param>
    /// <param name="length">Features of the vector, even.</param>
    /// <param name="rows">Rows of a panel.</param>
    public static RotaryTable Of(float theta, long length, int rows)
    {
        if (Tables.TryGetValue((theta, length, rows), out var table))
        {
            return table;
        }

        if (Tables.Count >= MostTables)
        {
            Tables.Clear();
        }

        return Tables[(theta, length, rows)] = new RotaryTable(theta, length, rows);
    }

    /// <summary>Fills panels <c>[pair][row]</c> for rows at consecutive positions.</summary>
    /// <param name="first">The position of the first row.</param>
    /// <param name="cosines">Receives a panel.</param>
    /// <param name="sines">Receives a panel.</param>
    public void Fill(long first, Span<float> cosines, Span<float> sines)
    {
        for (var pair = 0; pair < _frequencies.Length; pair++)
        {
            var (sine, cosine) = Math.SinCos(first * _frequencies[pair]);
            var place = pair * _rows;
            Turn(
                cosine, sine, _cosines.AsSpan(place, _rows), _sines.AsSpan(place, _rows), cosines.Slice(place, _rows), sines.Slice(place, _rows));
        }
    }

    /// <summary>Fills panels <c>[pair][row]</c> for rows at any positions; the rows past the last position hold anything.</summary>
    /// <param name="positions">A position a row.</param>
    /// <param name="cosines">Receives a panel.</param>
    /// <param name="sines">Receives a panel.</param>
    public void Fill(ReadOnlySpan<long> positions, Span<float> cosines, Span<float> sines)
    {
        if (AreConsecutive(positions))
        {
            Fill(positions.IsEmpty ? 0 : positions[0], cosines, sines);
            return;
        }

        for (var pair = 0; pair < _frequencies.Length; pair++)
        {
            for (var row = 0; row < positions.Length; row++)
            {
                var (sine, cosine) = Math.SinCos(positions[row] * _frequencies[pair]);
                cosines[(pair * _rows) + row] = (float)cosine;
                sines[(pair * _rows) + row] = (float)sine;
            }
        }
    }

    private static bool AreConsecutive(ReadOnlySpan<long> positions)
    {
        for (var row = 1; row < positions.Length; row++)
        {
            if (positions[row] != positions[0] + row)
            {
                return false;
            }
        }

        return true;
    }

    // cos(a + b) and sin(a + b) of one angle a and a row of angles b.
    private static void Turn(
        double cosine, double sine, ReadOnlySpan<double> cosines, ReadOnlySpan<double> sines, Span<float> toCosines, Span<float> toSines)
    {
        var row = 0;
        for (; row + (2 * Vector<double>.Count) <= cosines.Length; row += 2 * Vector<double>.Count)
        {
            var (c0, s0) = (new Vector<double>(cosines[row..]), new Vector<double>(sines[row..]));
            var (c1, s1) = (new Vector<double>(cosines[(row + Vector<double>.Count)..]), new Vector<double>(sines[(row + Vector<double>.Count)..]));
            Vector.Narrow((c0 * cosine) - (s0 * sine), (c1 * cosine) - (s1 * sine)).CopyTo(toCosines[row..]);
            Vector.Narrow((s0 * cosine) + (c0 * sine), (s1 * cosine) + (c1 * sine)).CopyTo(toSines[row..]);
        }

        for (; row < cosines.Length; row++)
        {
            toCosines[row] = (float)((cosine * cosines[row]) - (sine * sines[row]));
            toSines[row] = (float)((cosine * sines[row]) + (sine * cosines[row]));
        }
    }
}
