using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Attn.Compiler;

/// <summary>Turns generated C# into a loaded assembly, without a file or a process of its own.</summary>
internal static class KernelAssembly
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(FindReferences);

    /// <summary>Compiles sources to an assembly's bytes.</summary>
    /// <exception cref="KernelCompilationException">The sources do not compile: a bug of the compiler that wrote them.</exception>
    public static byte[] Emit(string assemblyName, params IEnumerable<string> sources)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp13);
        var compilation = CSharpCompilation.Create(
            assemblyName,
            sources.Select(s => CSharpSyntaxTree.ParseText(SourceText.From(s), parse)),
            References.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? image.ToArray()
            : throw new KernelCompilationException([.. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())]);
    }

    /// <summary>Loads an assembly where it can be collected, and makes its entry.</summary>
    public static IKernelEntry Load(byte[] image)
    {
        var context = new KernelLoadContext();
        using var stream = new MemoryStream(image, writable: false);
        return (IKernelEntry)Activator.CreateInstance(context.LoadFromStream(stream).GetType(EntrySource.TypeName, throwOnError: true)!)!;
    }

    /// <summary>This assembly, the runtime and all that they refer to: read from memory, since a single file has no paths.</summary>
    private static List<MetadataReference> FindReferences()
    {
        var found = new Dictionary<string, Assembly>();
        var open = new Stack<Assembly>([typeof(object).Assembly, typeof(IKernelEntry).Assembly, typeof(Runtime.WorkSplitter).Assembly]);
        while (open.TryPop(out var assembly))
        {
            if (!found.TryAdd(assembly.GetName().Name!, assembly))
            {
                continue;
            }

            // Of this assembly only the interface matters, and its references are the runtime's.
            foreach (var name in assembly == typeof(IKernelEntry).Assembly ? [] : assembly.GetReferencedAssemblies())
            {
                open.Push(Assembly.Load(name));
            }
        }

        if (!found.ContainsKey("System.Runtime"))
        {
            found["System.Runtime"] = Assembly.Load("System.Runtime");
        }

        return [.. found.Values.Select(Reference).OfType<MetadataReference>()];
    }

    private static unsafe MetadataReference? Reference(Assembly assembly)
        => assembly.TryGetRawMetadata(out var blob, out var length)
            ? AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)blob, length)).GetReference()
            : null;

    private sealed class KernelLoadContext() : AssemblyLoadContext("attn kernel", isCollectible: true)
    {
        // Everything but the kernel itself is shared with the host.
        protected override Assembly? Load(AssemblyName assemblyName)
            => assemblyName.Name == typeof(IKernelEntry).Assembly.GetName().Name ? typeof(IKernelEntry).Assembly
                : assemblyName.Name == typeof(Runtime.WorkSplitter).Assembly.GetName().Name ? typeof(Runtime.WorkSplitter).Assembly
                : null;
    }
}

/// <summary>Generated code does not compile: always a bug of this compiler, never of the user.</summary>
public sealed class KernelCompilationException(IReadOnlyList<string> errors)
    : Exception("The generated code does not compile; this is a bug, please report it with the attention: " + string.Join(Environment.NewLine, errors))
{
    /// <summary>What the C# compiler said.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
