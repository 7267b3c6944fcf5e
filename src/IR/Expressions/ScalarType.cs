namespace Attn.IR;

/// <summary>The type of a scalar expression.</summary>
public enum ScalarType
{
    /// <summary>A truth value.</summary>
    Bool,

    /// <summary>A 64-bit two's complement integer; <c>/</c> and <c>%</c> floor.</summary>
    Int,

    /// <summary>A real number: float64 in the interpreter, f32 in compiled code.</summary>
    Float,
}

/// <summary>The storage type of a tensor's elements.</summary>
public enum ElementType
{
    /// <summary>IEEE single precision.</summary>
    F32,

    /// <summary>IEEE half precision.</summary>
    F16,

    /// <summary>bfloat16.</summary>
    BF16,

    /// <summary>Signed 32-bit integer; sign-extends when loaded.</summary>
    I32,

    /// <summary>Signed 64-bit integer.</summary>
    I64,

    /// <summary>A truth value, one byte.</summary>
    Bool,
}

/// <summary>Names and scalar types of the storage types.</summary>
public static class ElementTypes
{
    /// <summary>The spelling in <c>.attn</c> files and in the text of the IR.</summary>
    public static string Spelling(this ElementType type) => type switch
    {
        ElementType.F32 => "f32",
        ElementType.F16 => "f16",
        ElementType.BF16 => "bf16",
        ElementType.I32 => "i32",
        ElementType.I64 => "i64",
        _ => "bool",
    };

    /// <summary>The type that an element has once it is loaded.</summary>
    public static ScalarType Loaded(this ElementType type) => type switch
    {
        ElementType.I32 or ElementType.I64 => ScalarType.Int,
        ElementType.Bool => ScalarType.Bool,
        _ => ScalarType.Float,
    };

    /// <summary>The spelling of a scalar type in <c>.attn</c> files and in the text of the IR.</summary>
    public static string Spelling(this ScalarType type) => type switch
    {
        ScalarType.Bool => "bool",
        ScalarType.Int => "int",
        _ => "f32",
    };

    /// <summary>Reads a spelling; false where it names no storage type.</summary>
    public static bool TryParse(string spelling, out ElementType type)
    {
        switch (spelling)
        {
            case "f32": type = ElementType.F32; return true;
            case "f16": type = ElementType.F16; return true;
            case "bf16": type = ElementType.BF16; return true;
            case "i32": type = ElementType.I32; return true;
            case "i64": type = ElementType.I64; return true;
            case "bool": type = ElementType.Bool; return true;
            default: type = default; return false;
        }
    }
}
