using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Attn.Ilgpu.Tests;

/// <summary>A printed kernel, compiled against the stub and run by it.</summary>
internal sealed class CompiledKernel
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Threading.dll" or "System.Collections.dll" or "System.Threading.Thread.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private static readonly SyntaxTree Stub = CSharpSyntaxTree.ParseText(IlgpuStub.Source);

    private readonly Assembly _assembly;
    private readonly string _name;

    public CompiledKernel(string source, string name)
    {
        _name = name;
        var compilation = CSharpCompilation.Create(
            "printed",
            [CSharpSyntaxTree.ParseText(source), Stub],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        _assembly = new AssemblyLoadContext("printed", isCollectible: true).LoadFromStream(image);
    }

    /// <summary>Runs the kernel over q, k, v, out and lse, with scalars by name.</summary>
    public void Run((int X, int Y, int Z) grid, float[][] tensors, params (string Name, object Value)[] scalars)
    {
        var type = _assembly.GetType(_name)!;
        var arguments = Activator.CreateInstance(_assembly.GetType(_name + "Arguments")!)!;
        foreach (var (name, value) in scalars)
        {
            arguments.GetType().GetField(name)!.SetValue(arguments, value);
        }

        var view = _assembly.GetType("ILGPU.ArrayView`1")!.MakeGenericType(typeof(float));
        object[] all = [.. tensors.Select(t => Activator.CreateInstance(view, t)!), arguments];
        var forward = type.GetMethod("Forward")!;
        var group = (int)type.GetField("GroupSize")!.GetValue(null)!;
        _assembly.GetType("ILGPU.Launcher")!.GetMethod("Run")!
            .Invoke(null, [grid.X, grid.Y, grid.Z, group, () => { forward.Invoke(null, all); }]);
    }
}
