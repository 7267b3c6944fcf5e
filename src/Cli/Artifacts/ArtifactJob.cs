using Attn.IR;
using Attn.Passes.Schedule.Gpu;

namespace Attn.Cli.Artifacts;

/// <summary>One artifact that is to be built.</summary>
/// <param name="Attention">The attention.</param>
/// <param name="Target">The architecture.</param>
/// <param name="Shape">D, E and the type of the operands.</param>
internal sealed record ArtifactJob(Attention Attention, string Target, GpuShape Shape)
{
    /// <summary>What tells it from other jobs: an attention's name stands for it.</summary>
    public (string Name, string Target, GpuShape Shape) Key => (Attention.Spec.Name, Target, Shape);

    /// <inheritdoc/>
    public override string ToString()
        => $"{Attention.Spec.Name} D={Shape.HeadDim}{(Shape.ValueDim == Shape.HeadDim ? "" : $",E={Shape.ValueDim}")} {Shape.Element.Spelling()} {Target}";
}
