using System;
using System.Globalization;

namespace Attn.Runtime.Cuda;

/// <summary>The generation of a device, such as 9.0 of Hopper.</summary>
/// <param name="Major">The part before the point.</param>
/// <param name="Minor">The part behind it.</param>
public readonly record struct ComputeCapability(int Major, int Minor) : IComparable<ComputeCapability>
{
    /// <summary>Reads a target, <c>sm_</c> and a number, perhaps with a letter behind it.</summary>
    /// <param name="target">Such as <c>sm_80</c>, <c>sm_90a</c> or <c>sm_120f</c>.</param>
    /// <param name="capability">The generation that it names.</param>
    /// <param name="suffix">The letter: <c>a</c> for this generation alone, <c>f</c> for it and the newer ones of its family; else none.</param>
    public static bool TryParse(string target, out ComputeCapability capability, out string suffix)
    {
        ArgumentNullException.ThrowIfNull(target);
        var digits = target.StartsWith("sm_", StringComparison.Ordinal) ? target[3..].TrimEnd('a', 'f') : "";
        suffix = digits.Length == 0 ? "" : target[(3 + digits.Length)..];
        var isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 10 && suffix.Length <= 1;
        capability = new ComputeCapability(number / 10, number % 10);
        return isNumber;
    }

    /// <summary>Whether a device of this generation runs what was compiled for a target.</summary>
    public bool Runs(string target) => TryParse(target, out var wanted, out var suffix) && suffix switch
    {
        "a" => this == wanted,
        "f" => Major == wanted.Major && Minor >= wanted.Minor,
        _ => CompareTo(wanted) >= 0,
    };

    /// <inheritdoc/>
    public int CompareTo(ComputeCapability other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    public static bool operator <(ComputeCapability left, ComputeCapability right) => left.CompareTo(right) < 0;

    public static bool operator >(ComputeCapability left, ComputeCapability right) => left.CompareTo(right) > 0;

    public static bool operator <=(ComputeCapability left, ComputeCapability right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ComputeCapability left, ComputeCapability right) => left.CompareTo(right) >= 0;

    /// <summary>As targets are written: <c>sm_90</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"sm_{Major}{Minor}");
}
