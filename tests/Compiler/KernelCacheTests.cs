using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Kernels kept in a folder: read again where they are whole, compiled again where they are not, and never needed.</summary>
public sealed class KernelCacheTests : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("attn-cache-");

    private string Folder => Path.Combine(_parent.FullName, "kernels");

    private string CachedFile => Assert.Single(Directory.GetFiles(Folder));

    public void Dispose() => _parent.Delete(recursive: true);

    /// <summary>The file decides what runs: with another kernel's in its place, that one runs.</summary>
    [Fact]
    public void AWholeFileIsLoadedInsteadOfCompiling()
    {
        Assert.Equal(3, Weight(3));
        var path = CachedFile;
        var three = File.ReadAllBytes(path);
        File.Delete(path);
        Assert.Equal(5, Weight(5));
        File.WriteAllBytes(CachedFile, three);
        Assert.Equal(3, Weight(5));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(32)]
    [InlineData(1000)]
    [InlineData(-1)]
    public void ABrokenFileIsCompiledAgainAndMended(int length)
    {
        Assert.Equal(3, Weight(3));
        var path = CachedFile;
        var whole = File.ReadAllBytes(path);
        var broken = length < 0 ? [.. whole] : whole[..length];
        if (length < 0)
        {
            broken[^100] ^= 1;
        }

        File.WriteAllBytes(path, broken);
        Assert.Equal(3, Weight(3));
        Assert.Equal(whole, File.ReadAllBytes(path));
    }

    [Fact]
    public void SeveralWritersLeaveOneWholeFile()
    {
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ => Assert.Equal(3, Weight(3)));
        var written = File.ReadAllBytes(CachedFile);
        File.Delete(CachedFile);
        Assert.Equal(3, Weight(3));
        Assert.Equal(written, File.ReadAllBytes(CachedFile));
    }

    [Fact]
    public void WithoutAFolderNothingIsWritten()
    {
        Assert.Equal(3, Weight(3, folder: null));
        Assert.False(Directory.Exists(Folder));
        Assert.Null(KernelCache.FolderOf("off"));
        Assert.Equal("/there", KernelCache.FolderOf("/there"));
        Assert.EndsWith(Path.Combine("attn", "kernels"), KernelCache.FolderOf(null), StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderThatCannotBeWrittenIsNoError()
    {
        var file = Path.Combine(_parent.FullName, "file");
        File.WriteAllText(file, "");
        Assert.Equal(3, Weight(3, Path.Combine(file, "kernels")));
    }

    /// <summary>In one process a kernel is compiled once, whoever asks.</summary>
    [Fact]
    public void AProcessKeepsItsKernels()
    {
        var compilation = Compilation.Of(Spec(7));
        Assert.Same(KernelCache.GetOrCompile(compilation.Kernel!, compilation.CSharp!), KernelCache.GetOrCompile(compilation.Kernel!, compilation.CSharp!));
    }

    private float Weight(int weight) => Weight(weight, Folder);

    /// <summary>What an attention that weighs its one key with a constant gives for a value of 1.</summary>
    private static float Weight(int weight, string? folder)
    {
        var compilation = Compilation.Of(Spec(weight));
        var output = new float[1];
        var arguments = new KernelArguments<float>(new AttentionShape(1, 1, 1, 1, 1, 1, 1), new[] { 1f }, new[] { 1f }, new[] { 1f }, output);
        KernelCache.LoadOrCompile(folder, compilation.Kernel!, compilation.CSharp!).Invoke(new EntryArguments<float>(arguments));
        return output[0];
    }

    private static Spec Spec(int weight) => Examples.Bind($"attention constant {{ normalize none weight {{ {weight} + 0 * z }} }}");
}
