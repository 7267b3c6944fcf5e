using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Attn.Cli.Backends;
using Attn.Cli.Verification;
using Attn.IR;
using Attn.Passes.Schedule.Gpu;
using Attn.Runtime;

namespace Attn.Cli.Artifacts;

/// <summary>Finds out which artifacts a command line asks for.</summary>
internal static class ArtifactJobs
{
    /// <summary>Every attention of the files at every shape, in every type, for every target.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="name">The only attention that is wanted; null for all.</param>
    /// <param name="shapes">D and E.</param>
    /// <param name="types">Types of operands.</param>
    /// <param name="targets">Architectures.</param>
    /// <exception cref="ToolException">A file cannot be read or has errors, or two attentions have one name.</exception>
    public static IReadOnlyList<ArtifactJob> Of(
        IReadOnlyList<string> paths, string? name, IReadOnlyList<FeatureShape> shapes, IReadOnlyList<ElementType> types, IReadOnlyList<string> targets)
    {
        var attentions = paths.SelectMany(path => name is null ? SourceFile.Attentions(path) : [SourceFile.Attention(path, name)]).ToList();
        return attentions.Count == 0 ? throw new ToolException(ToolErrors.NoAttention, string.Join(", ", paths)) : Distinct(
            from attention in attentions
            from target in targets
            from shape in shapes
            from type in types
            select new ArtifactJob(attention, target, new GpuShape(shape.HeadDim, shape.ValueDim, type)));
    }

    /// <summary>What <c>attn verify FOLDER --data DATA --backend cuda</c> launches.</summary>
    /// <param name="folder">The folder of attentions.</param>
    /// <param name="data">The folder of what was recorded.</param>
    /// <param name="types">Types of operands.</param>
    /// <param name="targets">Architectures.</param>
    /// <exception cref="ToolException">A file cannot be read or has errors.</exception>
    public static IReadOnlyList<ArtifactJob> ForVerify(string folder, string data, IReadOnlyList<ElementType> types, IReadOnlyList<string> targets)
    {
        var backend = new CudaBackend("");
        return Distinct(
            from path in VerifyCases.FilesOf(folder)
            let attention = SourceFile.Attention(path, null)
            from verified in VerifyCases.Of(attention, Path.Combine(data, Path.GetFileNameWithoutExtension(path) + ".safetensors"), backend, types)
            let shape = ShapeOf(verified)
            where shape is not null
            from target in targets
            select new ArtifactJob(attention, target, new GpuShape(shape.Value.HeadDim, shape.Value.ValueDim, verified.Type ?? ElementType.F32)));
    }

    /// <summary>The dimensions of a case; null for one that verifying will refuse, too.</summary>
    private static AttentionShape? ShapeOf(VerifyCase verified)
    {
        try
        {
            return verified.Shape ?? verified.Make().Data.Shape;
        }
        catch (Exception error) when (error is ToolException or AttnException)
        {
            return null;
        }
    }

    private static List<ArtifactJob> Distinct(IEnumerable<ArtifactJob> jobs)
    {
        // Not Key alone: what differs in its file alone is a mistake.
        var all = jobs.DistinctBy(job => (job.Key, job.Attention.Sources.Root.Path)).ToList();
        foreach (var same in all.GroupBy(job => job.Key).Where(group => group.Count() > 1))
        {
            throw new ToolException(
                ToolErrors.SameName, same.Key.Name, same.First().Attention.Sources.Root.Path, same.Last().Attention.Sources.Root.Path);
        }

        return all;
    }
}
