namespace Attn.IR;

/// <summary>
/// The units in which rows of operands are copied and multiplied on GPUs: eight features, which are the columns of a matrix of tensor cores, and
/// 16 bytes or a multiple of them at any storage type.
/// </summary>
public static class FeatureUnits
{
    /// <summary>Features of a unit.</summary>
    public const int Features = 8;

    /// <summary>Whether a row is made of whole units.</summary>
    public static bool AreWhole(int features) => features % Features == 0;

    /// <summary>A number of features, rounded up to whole units.</summary>
    public static int Padded(int features) => (features + Features - 1) / Features * Features;

    /// <summary>The extent of a rank of features, rounded up to whole units.</summary>
    public static Expr Padded(Expr extent) => (extent + Expr.Int(Features - 1)) / Features * Features;
}
