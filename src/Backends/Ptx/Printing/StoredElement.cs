using Attn.IR;

namespace Attn.Backends.Ptx.Printing;

/// <summary>How elements of tensors lie in memory.</summary>
internal static class StoredElement
{
    /// <summary>The LLVM type of a stored element.</summary>
    public static string LlvmType(this ElementType element) => element switch
    {
        ElementType.F32 => "float",
        ElementType.F16 => "half",
        ElementType.BF16 => "bfloat",
        ElementType.I32 => "i32",
        ElementType.I64 => "i64",
        _ => "i8",
    };

    /// <summary>The bytes of a stored element.</summary>
    public static int Bytes(this ElementType element) => element switch
    {
        ElementType.F32 or ElementType.I32 => 4,
        ElementType.I64 => 8,
        ElementType.Bool => 1,
        _ => 2,
    };
}
