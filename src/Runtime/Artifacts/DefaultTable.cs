using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using Attn.Runtime.Cuda;

namespace Attn.Runtime.Artifacts;

/// <summary>The elements of a captured tensor that a launch leaves out, made from its default.</summary>
internal sealed class DefaultTable
{
    private readonly TensorRule _tensor;
    private readonly DefaultRule _default;
    private readonly long[] _shape;
    private readonly Dictionary<string, LaunchValue> _values;

    /// <exception cref="AttnException">ATTN5001: a length is negative. ATTN5003: too many elements for host memory.</exception>
    public DefaultTable(TensorRule tensor, DefaultRule table, long[] shape, IReadOnlyDictionary<string, LaunchValue> values)
    {
        (_tensor, _default, _shape) = (tensor, table, shape);
        _values = new Dictionary<string, LaunchValue>(values);
        Bytes = BytesOf(tensor.Name, tensor.Element, shape);
        if (Bytes > Array.MaxLength)
        {
            throw RuntimeErrors.TensorTooLarge.With(tensor.Name, Bytes / tensor.Element.Bytes());
        }
    }

    /// <summary>The size.</summary>
    public long Bytes { get; }

    /// <summary>The elements, as the device stores them. Two tables over equal lengths and parameters are the same.</summary>
    public PlannedContent Content => new(
        $"{Require.Text(_shape)} {string.Join(", ", _default.Value.Names.Where(_values.ContainsKey).Select(name => $"{name}={_values[name]}"))}", Make);

    /// <summary>The bytes of a dense tensor.</summary>
    /// <exception cref="AttnException">ATTN5001: a length is negative. ATTN5003: they are more than 64 bits count.</exception>
    public static long BytesOf(string name, DeviceElement element, long[] shape)
    {
        if (shape.FirstOrDefault(length => length < 0) is < 0 and var negative)
        {
            throw RuntimeErrors.NegativeLength.With(name, negative);
        }

        var bytes = shape.Aggregate((System.Numerics.BigInteger)element.Bytes(), (product, length) => product * length);
        return bytes <= long.MaxValue ? (long)bytes : throw RuntimeErrors.TensorTooLarge.With(name, bytes / element.Bytes());
    }

    private byte[] Make()
    {
        var size = _tensor.Element.Bytes();
        var bytes = new byte[Bytes];
        for (var place = 0L; place < bytes.Length / size; place++)
        {
            var rest = place;
            for (var axis = _shape.Length - 1; axis >= 0; axis--)
            {
                (rest, var index) = Math.DivRem(rest, _shape[axis]);
                _values[_default.Axes[axis]] = index;
            }

            Store(bytes.AsSpan((int)(place * size), size), _default.Value.Evaluate(_values));
        }

        return bytes;
    }

    private void Store(Span<byte> to, LaunchValue value)
    {
        switch (_tensor.Element)
        {
            case DeviceElement.F32:
                BinaryPrimitives.WriteSingleLittleEndian(to, (float)value.AsReal);
                break;
            case DeviceElement.F16:
                BinaryPrimitives.WriteHalfLittleEndian(to, (Half)value.AsReal);
                break;
            case DeviceElement.BF16:
                BinaryPrimitives.WriteUInt16LittleEndian(to, (ushort)(BitConverter.SingleToUInt32Bits((float)(BFloat16)(float)value.AsReal) >> 16));
                break;
            case DeviceElement.I32:
                BinaryPrimitives.WriteInt32LittleEndian(to, checked((int)value.AsInteger));
                break;
            case DeviceElement.I64:
                BinaryPrimitives.WriteInt64LittleEndian(to, value.AsInteger);
                break;
            default:
                to[0] = value.AsTruth ? (byte)1 : (byte)0;
                break;
        }
    }
}
