using System;
using System.Globalization;

namespace Attn.Cli.Output;

/// <summary>Numbers as text and as JSON.</summary>
internal static class Figures
{
    /// <summary>An error in the way it is read: two significant digits; a dash where it is not defined.</summary>
    public static string Error(double? error) => error switch
    {
        null => "-",
        0 => "0",
        { } value => value.ToString("0.0e-00", CultureInfo.InvariantCulture),
    };

    public static string Milliseconds(double ms) => ms.ToString(ms < 10 ? "0.000" : "0.0", CultureInfo.InvariantCulture);

    /// <summary>JSON has no infinities and no NaN: they are null there, and the exit code tells.</summary>
    public static double? Finite(double? value) => value is { } x && double.IsFinite(x) ? x : null;
}
