using System;
using System.Collections.Generic;
using Attn.Cli.Launch;
using Attn.Cli.Verification;
using Attn.IR;
using Attn.Runtime.Artifacts;
using Attn.Runtime.Cuda;

namespace Attn.Cli.Backends;

/// <summary>Artifacts of <c>attn build</c>, on the first GPU. Each launch takes the one for its D, E and type.</summary>
internal sealed class CudaBackend(string folder) : IBackend
{
    public const string BackendName = "cuda";

    /// <summary>The id of what <see cref="IKernel.Run"/> throws where the folder has no artifact for a launch.</summary>
    public const string MissingArtifact = "ATTN5043";

    private readonly Lazy<CudaContext> _context = new(() => CudaContext.Open());

    public string Name => BackendName;

    public IReadOnlyList<ElementType> Types { get; } = [ElementType.BF16, ElementType.F16, ElementType.F32];

    public int FeatureMultiple => 8;

    public ICriterion CriterionOf(ElementType type) => new RoundingCriterion(type);

    public IKernel Compile(Attention attention) => new Kernel(attention, folder, _context.Value);

    /// <summary>The artifact of an attention for a device.</summary>
    /// <exception cref="ToolException">The attention is not what the artifact was built from.</exception>
    /// <exception cref="Runtime.AttnException">There is none in the folder that the device runs, or it is broken.</exception>
    internal static AttentionArtifact Find(string folder, Attention attention, ArtifactKey key, ComputeCapability device)
    {
        var artifact = AttentionArtifact.Load(folder, key, device);
        return artifact.Manifest.Spec == attention.Spec.ToString()
            ? artifact
            : throw new ToolException(ToolErrors.StaleArtifact, key.ToString(), attention.Sources.Root.Path);
    }

    private sealed class Kernel(Attention attention, string folder, CudaContext context) : IKernel
    {
        private readonly Dictionary<ArtifactKey, DeviceAttention> _loaded = [];
        private readonly CudaStream _stream = CudaStream.Create(context);
        private DeviceOperands? _operands;

        public Run Run(LaunchData data, int threads)
        {
            var device = Loaded(data);
            if (!ReferenceEquals(_operands?.Data, data))
            {
                _operands?.Dispose();
                _operands = null;
                _operands = new DeviceOperands(context, device.Artifact, data);
            }

            using var start = _stream.Record();
            device.Launch(_operands.Arguments, _stream);
            using var end = _stream.Record();
            var time = TimeSpan.FromMilliseconds(end.MillisecondsSince(start));
            device.Check(_stream);
            return new Run(_operands.Results(), time);
        }

        public void Dispose()
        {
            _operands?.Dispose();
            foreach (var device in _loaded.Values)
            {
                device.Dispose();
            }

            _stream.Dispose();
        }

        private DeviceAttention Loaded(LaunchData data)
        {
            _ = DeviceElements.TryParse(data.Element.Spelling(), out var element);
            var key = new ArtifactKey(attention.Spec.Name, data.Shape.HeadDim, data.Shape.ValueDim, element);
            if (!_loaded.TryGetValue(key, out var device))
            {
                _loaded[key] = device = DeviceAttention.Load(context, Find(folder, attention, key, context.Device.ComputeCapability));
            }

            return device;
        }
    }
}
