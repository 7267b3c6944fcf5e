namespace Attn.Cli.Explain;

/// <summary>What a roofline is drawn from.</summary>
/// <param name="Name">Where the figures are from.</param>
/// <param name="Teraflops">Peak of the products.</param>
/// <param name="GigabytesPerSecond">Bandwidth of the memory that holds the operands.</param>
/// <param name="ElementBytes">Bytes of an element of q, k, v and out.</param>
internal sealed record Machine(string Name, double Teraflops, double GigabytesPerSecond, int ElementBytes)
{
    /// <summary>NVIDIA's data sheet of the H200 SXM: dense bf16 on the tensor cores, HBM3e.</summary>
    public static Machine H200 { get; } = new("H200 SXM data sheet, bf16", 989, 4800, 2);

    /// <summary>Seconds that the work takes at least, and whether memory is what limits it.</summary>
    public (double Seconds, bool ByMemory) Roofline(double flops, double bytes)
    {
        var (compute, memory) = (flops / (Teraflops * 1e12), bytes / (GigabytesPerSecond * 1e9));
        return memory > compute ? (memory, true) : (compute, false);
    }
}
