using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Attn.Runtime;

/// <summary>One tensor of a <see cref="SafetensorsFile"/>, valid until that is disposed.</summary>
public sealed unsafe class SafetensorsTensor
{
    private readonly SafetensorsFile _file;
    private readonly long[] _shape;
    private readonly byte* _start;
    private readonly long _bytes;

    internal SafetensorsTensor(SafetensorsFile file, SafetensorsEntry entry, byte* start)
    {
        _file = file;
        _shape = entry.Shape;
        _start = start;
        _bytes = entry.End - entry.Begin;
        Name = entry.Name;
        Type = entry.Type;
    }

    /// <summary>Its name in the file.</summary>
    public string Name { get; }

    /// <summary>Its element type.</summary>
    public SafetensorsType Type { get; }

    /// <summary>The lengths of its axes; empty for a scalar.</summary>
    public IReadOnlyList<long> Shape => _shape;

    /// <summary>Elements.</summary>
    public long Count => _bytes / Type.Size();

    /// <summary>The elements as they lie in the file.</summary>
    /// <exception cref="AttnException">
    /// ATTN5011: <typeparamref name="T"/> is not the tensor's type. ATTN5003: more elements than a span holds.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The file has been disposed.</exception>
    public ReadOnlySpan<T> AsSpan<T>()
        where T : unmanaged
    {
        ObjectDisposedException.ThrowIf(_file.IsDisposed, _file);
        if (!Type.IsHeldBy(typeof(T)))
        {
            throw RuntimeErrors.TypeMismatch.With(Name, Type, typeof(T).Name);
        }

        if (Count > int.MaxValue)
        {
            throw RuntimeErrors.TensorTooLarge.With(Name, Count);
        }

        return new ReadOnlySpan<T>(_start, (int)Count);
    }

    /// <summary>The tensor has this shape.</summary>
    /// <exception cref="AttnException">ATTN5004.</exception>
    public SafetensorsTensor RequireShape(params ReadOnlySpan<long> wanted)
    {
        Require.Shape(Name, _shape, wanted);
        return this;
    }

    /// <summary>A copy as 32-bit floats; F64 rounds, and integers round where they need more than 24 bits.</summary>
    /// <exception cref="AttnException">ATTN5003: more elements than an array holds.</exception>
    public float[] ToSingles() => Type switch
    {
        SafetensorsType.F64 => Converted<double, float>(static x => (float)x),
        SafetensorsType.F32 => AsSpan<float>().ToArray(),
        SafetensorsType.F16 => Converted<Half, float>(static x => (float)x),
        SafetensorsType.BF16 => Converted<BFloat16, float>(static x => (float)x),
        SafetensorsType.I64 => Converted<long, float>(static x => x),
        SafetensorsType.I32 => Converted<int, float>(static x => x),
        SafetensorsType.I16 => Converted<short, float>(static x => x),
        SafetensorsType.I8 => Converted<sbyte, float>(static x => x),
        SafetensorsType.U8 => Converted<byte, float>(static x => x),
        _ => Converted<bool, float>(static x => x ? 1 : 0),
    };

    /// <summary>A copy as 32-bit integers.</summary>
    /// <exception cref="AttnException">ATTN5011: the tensor holds floats, or an integer that does not fit. ATTN5003: more elements than an array holds.</exception>
    public int[] ToInts() => Type switch
    {
        SafetensorsType.I64 => Converted<long, int>(x => x is >= int.MinValue and <= int.MaxValue
            ? (int)x
            : throw RuntimeErrors.TypeMismatch.With(Name, $"the integer {x}", "I32")),
        SafetensorsType.I32 => AsSpan<int>().ToArray(),
        SafetensorsType.I16 => Converted<short, int>(static x => x),
        SafetensorsType.I8 => Converted<sbyte, int>(static x => x),
        SafetensorsType.U8 => Converted<byte, int>(static x => x),
        SafetensorsType.BOOL => Converted<bool, int>(static x => x ? 1 : 0),
        _ => throw RuntimeErrors.TypeMismatch.With(Name, Type, "I32"),
    };

    private TTo[] Converted<TFrom, TTo>(Func<TFrom, TTo> convert)
        where TFrom : unmanaged
    {
        var source = AsSpan<TFrom>();
        var result = new TTo[source.Length];
        for (var k = 0; k < result.Length; k++)
        {
            result[k] = convert(source[k]);
        }

        return result;
    }
}
