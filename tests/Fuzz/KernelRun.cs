namespace Attn.Fuzz;

/// <summary>What a kernel gave, widened to f32.</summary>
/// <param name="Output">Its output.</param>
/// <param name="LogSumExp">Its lse; null where the attention hands out none.</param>
/// <param name="RowMaximum">Its row maxima; null where the attention hands out none.</param>
/// <param name="Features">Features of the output.</param>
internal sealed record KernelRun(float[] Output, float[]? LogSumExp, float[]? RowMaximum, int Features)
{
    /// <summary>The same with a list of tiles that was found before; null where the mask has none to find.</summary>
    public KernelRun? WithTiles { get; init; }
}
