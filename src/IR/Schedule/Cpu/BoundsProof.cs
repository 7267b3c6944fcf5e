using System.Linq;

namespace Attn.IR.Cpu;

/// <summary>Whether an access needs no check: each index is the axis's own, such as <c>h</c> along an axis <c>Hq</c>.</summary>
public static class BoundsProof
{
    /// <summary>Whether every index of an access is in bounds, whatever the launch.</summary>
    public static bool IsInBounds(CapturedTensor tensor, Access access)
        => access.Children.Select((index, axis) => IsInBounds(index, tensor.Shape[axis])).All(b => b);

    /// <summary>Whether an index is in bounds along an axis of this extent.</summary>
    public static bool IsInBounds(Expr index, Expr extent) => index switch
    {
        Variable { Kind: VariableKind.Index } variable => Extent(variable.Name) == extent,
        IntConstant constant => extent is IntConstant length && constant.Value >= 0 && constant.Value < length.Value,
        _ => false,
    };

    // Positions are rows here: the launch's offsets are 0.
    private static Variable? Extent(string index) => Names.ExtentOf(index switch
    {
        "i" => "m",
        "j" => "n",
        var name => name,
    });
}
