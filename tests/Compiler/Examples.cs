using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Attn.IR;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Compiler.Tests;

/// <summary>The attentions of the examples folder, bound and compiled once.</summary>
internal static class Examples
{
    private static readonly ConcurrentDictionary<string, Lazy<(Spec Spec, AttentionKernel Kernel)>> Compiled = new();

    static Examples()
    {
        // Tests see what this build compiles, never what an earlier one left.
        KernelCache.Folder = null;
    }

    /// <summary>Has this process take kernels from a folder, which the same build has filled.</summary>
    public static void KeepIn(string folder) => KernelCache.Folder = folder;

    /// <summary>Every example, by its file's name.</summary>
    public static TheoryData<string> All() => [.. Names];

    /// <summary>The examples that have recorded results.</summary>
    public static TheoryData<string> WithGoldens()
        => [.. Names.Where(name => File.Exists(Repository.PathOf("tests", "goldens", name + ".safetensors")))];

    /// <summary>The attention called as the file, or the only one.</summary>
    public static (Spec Spec, AttentionKernel Kernel) Get(string name) => Compiled.GetOrAdd(name, _ => new(() => Compile(Read(name)))).Value;

    /// <summary>An attention of a text, which has only one.</summary>
    public static (Spec Spec, AttentionKernel Kernel) FromText(string text)
        => Compiled.GetOrAdd(text, _ => new(() => Compile(Bind(text)))).Value;

    public static Spec Read(string name)
    {
        var unit = CompilationUnit.Read(new SourceText(File.ReadAllText(Repository.PathOf("examples", name + ".attn"))));
        Assert.Empty(unit.Diagnostics.Select(d => d.ToString()));
        return unit.Specs.Count == 1 ? unit.Specs[0] : unit.Specs.Single(s => s.Name == name);
    }

    private static IEnumerable<string> Names
        => Directory.EnumerateFiles(Repository.PathOf("examples"), "*.attn").Select(p => Path.GetFileNameWithoutExtension(p)!).Order();

    /// <summary>The only attention of a text.</summary>
    public static Spec Bind(string text)
    {
        var unit = CompilationUnit.Read(new SourceText(text));
        Assert.Empty(unit.Diagnostics.Select(d => d.ToString()));
        return unit.Specs.Single();
    }

    private static (Spec Spec, AttentionKernel Kernel) Compile(Spec spec)
    {
        var result = AttentionKernel.Compile(spec);
        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        return (spec, result.Kernel!);
    }
}
