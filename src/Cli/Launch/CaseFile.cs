using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Attn.Cli.Output;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Launch;

/// <summary>
/// A safetensors file with the tensors of one launch: q, k, v, captured tensors by name, and perhaps the results out, lse and rowmax;
/// perhaps positions, and <c>scale</c> in its metadata.
/// </summary>
internal sealed class CaseFile : IDisposable
{
    private readonly string _path;
    private readonly SafetensorsFile _file;

    private CaseFile(string path, SafetensorsFile file)
    {
        _path = path;
        _file = file;
    }

    /// <summary>The factor of the raw scores; null where the file does not say.</summary>
    public double? Scale => !_file.Metadata.TryGetValue("scale", out var text) ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var scale) ? scale
        : throw new ToolException(ToolErrors.BadScale, _path, text);

    /// <summary>The recorded results; null where the file has none.</summary>
    public Computed? Expected => Has("out") ? new Computed(Doubles("out"), Has("lse") ? Doubles("lse") : null, Has("rowmax") ? Doubles("rowmax") : null) : null;

    /// <summary>The type that the recorded output was rounded to.</summary>
    public ElementType ExpectedType => OperandType.All.First(type => OperandType.InFile(type) == Find("out").Type);

    /// <summary>Opens a file.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    /// <exception cref="AttnException">It is not a well-formed safetensors file.</exception>
    public static CaseFile Open(string path)
    {
        try
        {
            return new CaseFile(path, SafetensorsFile.Open(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ToolException(ToolErrors.CannotRead, path, error.Message);
        }
    }

    /// <summary>Writes the results of a run.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(string path, string variant, LaunchData launch, Computed result)
    {
        var s = launch.Shape;
        var writer = new SafetensorsWriter().AddMetadata("variant", variant);
        var rows = (long)s.Batch * s.QueryHeads * s.Queries;
        long[] shape = [s.Batch, s.QueryHeads, s.Queries, rows == 0 ? s.ValueDim : result.Output.LongLength / rows];
        _ = launch.Element switch
        {
            ElementType.F16 => writer.AddAs<Half>("out", Array.ConvertAll(result.Output, x => (Half)x), SafetensorsType.F16, shape),
            ElementType.BF16 => writer.AddAs<BFloat16>("out", Array.ConvertAll(result.Output, x => (BFloat16)(float)x), SafetensorsType.BF16, shape),
            _ => writer.Add("out", Array.ConvertAll(result.Output, x => (float)x), shape),
        };
        if (result.LogSumExp is { } lse)
        {
            writer.Add("lse", Array.ConvertAll(lse, x => (float)x), s.Batch, s.QueryHeads, s.Queries);
        }

        if (result.RowMaximum is { } maxima)
        {
            writer.Add("rowmax", Array.ConvertAll(maxima, x => (float)x), s.Batch, s.QueryHeads, s.Queries);
        }

        OutputFile.Write(path, writer.Write);
    }

    public bool Has(string name) => _file.Tensors.ContainsKey(name);

    /// <summary>q, k or v.</summary>
    /// <exception cref="ToolException">It is missing, or is not a rank-4 tensor of floats that f32 holds exactly.</exception>
    public HostTensor Operand(string name)
    {
        var tensor = Find(name);
        var types = OperandType.All.Where(type => OperandType.InFile(type) == tensor.Type).ToList();
        if (types.Count == 0)
        {
            throw new ToolException(ToolErrors.TensorType, name, tensor.Type.ToString(), "F32, F16 or BF16");
        }

        return tensor.Shape.Count == 4
            ? new HostTensor(types[0], [.. tensor.Shape], tensor.ToSingles())
            : throw new ToolException(ToolErrors.TensorShape, name, $"[{string.Join(", ", tensor.Shape)}]", "one of four axes");
    }

    /// <summary>A captured tensor, of the storage type that the file has.</summary>
    /// <exception cref="ToolException">It is missing, or of a type that no captured tensor has.</exception>
    public HostTensor Captured(string name)
    {
        var tensor = Find(name);
        var (element, elements) = tensor.Type switch
        {
            SafetensorsType.F32 => (ElementType.F32, (Array)tensor.ToSingles()),
            SafetensorsType.F16 => (ElementType.F16, tensor.ToSingles()),
            SafetensorsType.BF16 => (ElementType.BF16, tensor.ToSingles()),
            SafetensorsType.I32 => (ElementType.I32, tensor.ToInts()),
            SafetensorsType.I64 => (ElementType.I64, tensor.AsSpan<long>().ToArray()),
            SafetensorsType.BOOL => (ElementType.Bool, tensor.AsSpan<bool>().ToArray()),
            var other => throw new ToolException(ToolErrors.TensorType, name, other.ToString(), "F32, F16, BF16, I32, I64 or BOOL"),
        };
        return new HostTensor(element, [.. tensor.Shape], elements);
    }

    /// <summary>
    /// Where the rows stand: <c>query_offset</c>, <c>key_offset</c> and <c>key_lengths</c>, integers of no axis or one a batch. A tensor that the attention
    /// captures is that, whatever its name.
    /// </summary>
    /// <exception cref="ToolException">One of them has another type or more axes.</exception>
    public RowPositions Positions(Spec spec)
    {
        var values = RowPositions.FileNames.Select(name => Has(name) && spec.Tensors.All(t => t.Name != name) ? Integers(name) : null).ToList();
        return new RowPositions(values[0], values[1], values[2]);
    }

    public void Dispose() => _file.Dispose();

    private double[] Doubles(string name) => Array.ConvertAll(Find(name).ToSingles(), x => (double)x);

    private long[] Integers(string name)
    {
        var tensor = Find(name);
        return tensor.Shape.Count > 1 ? throw new ToolException(ToolErrors.TensorShape, name, $"[{string.Join(", ", tensor.Shape)}]", "[] or [B]")
            : tensor.Type switch
            {
                SafetensorsType.I32 => Array.ConvertAll(tensor.ToInts(), x => (long)x),
                SafetensorsType.I64 => tensor.AsSpan<long>().ToArray(),
                var other => throw new ToolException(ToolErrors.TensorType, name, other.ToString(), "I32 or I64"),
            };
    }

    private SafetensorsTensor Find(string name)
        => _file.Tensors.TryGetValue(name, out var tensor) ? tensor
            : throw new ToolException(
                ToolErrors.MissingTensor, _path, name, _file.Tensors.Count == 0 ? "none" : string.Join(", ", _file.Tensors.Keys.Order()));
}
