using System.Linq;

namespace Attn.IR;

/// <summary>
/// Whether an access needs no check, whatever the launch: each index is a constant inside its axis, or the index of a rank along an
/// axis at least as long as the rank, such as <c>h</c> along <c>Hq</c> and <c>j</c> along <c>max(M, N)</c>.
/// </summary>
public static class BoundsProof
{
    /// <summary>Whether every index of an access is in bounds.</summary>
    public static bool IsInBounds(CapturedTensor tensor, Access access)
        => access.Children.Select((index, axis) => IsInBounds(index, tensor.Shape[axis])).All(b => b);

    /// <summary>Whether an index is in bounds along an axis of this extent.</summary>
    public static bool IsInBounds(Expr index, Expr extent) => index switch
    {
        Variable { Kind: VariableKind.Index } variable => RowExtent(variable.Name) is { } length && IsAtLeast(extent, length),
        IntConstant constant => extent is IntConstant length && constant.Value >= 0 && constant.Value < length.Value,
        _ => false,
    };

    private static bool IsAtLeast(Expr extent, Variable length)
        => extent == length || (extent is Apply a && (
            a.Op == Op.Maximum ? a.Children.Any(child => IsAtLeast(child, length))
            : a.Op == Op.Add && ((IsAtLeast(a[0], length) && IsLength(a[1])) || (IsLength(a[0]) && IsAtLeast(a[1], length)))));

    private static bool IsLength(Expr expr) => expr is IntConstant { Value: >= 0 } or Variable { Kind: VariableKind.Dimension };

    // A launch whose positions leave an axis that is long enough for its rows is refused.
    private static Variable? RowExtent(string index) => Names.ExtentOf(index switch
    {
        "i" => "m",
        "j" => "n",
        var name => name,
    });
}
