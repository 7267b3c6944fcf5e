using System.Collections.Generic;

namespace Attn.Runtime.Cuda;

/// <summary>How the elements of a tensor on a device are stored.</summary>
public enum DeviceElement
{
    /// <summary>IEEE single precision.</summary>
    F32,

    /// <summary>IEEE half precision.</summary>
    F16,

    /// <summary>bfloat16.</summary>
    BF16,

    /// <summary>Signed 32-bit integer.</summary>
    I32,

    /// <summary>Signed 64-bit integer.</summary>
    I64,

    /// <summary>A truth value, one byte, 0 or 1.</summary>
    Bool,
}

/// <summary>Spellings and sizes of device elements.</summary>
public static class DeviceElements
{
    private static readonly Dictionary<string, DeviceElement> BySpelling = new()
    {
        ["f32"] = DeviceElement.F32,
        ["f16"] = DeviceElement.F16,
        ["bf16"] = DeviceElement.BF16,
        ["i32"] = DeviceElement.I32,
        ["i64"] = DeviceElement.I64,
        ["bool"] = DeviceElement.Bool,
    };

    /// <summary>The spelling in manifests and <c>.attn</c> files.</summary>
    public static string Spelling(this DeviceElement element) => element switch
    {
        DeviceElement.F32 => "f32",
        DeviceElement.F16 => "f16",
        DeviceElement.BF16 => "bf16",
        DeviceElement.I32 => "i32",
        DeviceElement.I64 => "i64",
        _ => "bool",
    };

    /// <summary>Bytes of an element.</summary>
    public static int Bytes(this DeviceElement element) => element switch
    {
        DeviceElement.I64 => 8,
        DeviceElement.F32 or DeviceElement.I32 => 4,
        DeviceElement.F16 or DeviceElement.BF16 => 2,
        _ => 1,
    };

    /// <summary>Reads a spelling; false where it names no element.</summary>
    public static bool TryParse(string spelling, out DeviceElement element) => BySpelling.TryGetValue(spelling, out element);
}
