using System;
using System.Globalization;

namespace Attn.Runtime;

/// <summary>A number or a truth that a launch passes by name, or that a formula of a manifest comes to.</summary>
public readonly record struct LaunchValue
{
    private readonly long _integer;
    private readonly double _real;

    private LaunchValue(LaunchValueType type, long integer, double real) => (Type, _integer, _real) = (type, integer, real);

    /// <summary>What it is.</summary>
    public LaunchValueType Type { get; }

    /// <summary>The integer, or 1 for true.</summary>
    public long AsInteger => _integer;

    /// <summary>The number; an integer's nearest.</summary>
    public double AsReal => Type == LaunchValueType.Real ? _real : _integer;

    /// <summary>The truth.</summary>
    public bool AsTruth => _integer != 0;

    public static implicit operator LaunchValue(long value) => new(LaunchValueType.Integer, value, 0);

    public static implicit operator LaunchValue(double value) => new(LaunchValueType.Real, 0, value);

    public static implicit operator LaunchValue(bool value) => new(LaunchValueType.Truth, value ? 1 : 0, 0);

    /// <inheritdoc/>
    public override string ToString() => Type switch
    {
        LaunchValueType.Truth => AsTruth ? "true" : "false",
        LaunchValueType.Integer => _integer.ToString(CultureInfo.InvariantCulture),
        _ => _real.ToString("R", CultureInfo.InvariantCulture),
    };
}

/// <summary>What a <see cref="LaunchValue"/> is.</summary>
public enum LaunchValueType
{
    /// <summary>A 64-bit integer, <c>int</c> in a manifest.</summary>
    Integer,

    /// <summary>A real number, <c>f32</c> in a manifest.</summary>
    Real,

    /// <summary>A truth, <c>bool</c> in a manifest.</summary>
    Truth,
}
