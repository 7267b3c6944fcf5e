using System.Linq;
using System.Text;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Tile;

namespace Attn.Backends.Ilgpu;

/// <summary>
/// Prints a tile program as one ILGPU kernel in C#: a group of threads for each piece of work, a thread for each query row,
/// tiles of keys and values in shared memory. The kernel is launched explicitly grouped, over (query tiles, heads, batch).
/// </summary>
public static class IlgpuPrinter
{
    /// <summary>Prints a program.</summary>
    /// <param name="program">A tile program of one pass over the keys.</param>
    /// <param name="shape">The feature extents.</param>
    /// <param name="diagnostics">Gets a limitation (ATTN4301) that names what is not printed yet.</param>
    /// <returns>A C# source file, or null where a limitation was reported.</returns>
    public static string? Print(TileProgram program, IlgpuShape shape, DiagnosticBag diagnostics)
    {
        try
        {
            return File(program, shape);
        }
        catch (LimitationException limitation)
        {
            diagnostics.Add(IlgpuDiagnostics.NotPrinted, SourceSpan.None, limitation.Construct);
            return null;
        }
    }

    /// <summary>The name of the class that holds the kernel.</summary>
    public static string ClassName(TileProgram program)
        => string.Concat(program.Name.Split('_', '.').Where(p => p.Length > 0).Select(p => char.ToUpperInvariant(p[0]) + p.Substring(1)));

    private static string File(TileProgram program, IlgpuShape shape)
    {
        var kernel = new KernelBody(program, shape);
        var body = kernel.Print();
        var text = new StringBuilder();
        text.Append("using ILGPU;\nusing ILGPU.Algorithms;\n\n");
        text.Append("/// <summary>The scalars of a launch.</summary>\n");
        text.Append($"public struct {ClassName(program)}Arguments\n{{\n");
        foreach (var (type, name) in kernel.Scalars)
        {
            text.Append($"    public {type} {name};\n");
        }

        text.Append("}\n\n");
        text.Append($"public static class {ClassName(program)}\n{{\n");
        text.Append($"    public const int GroupSize = {kernel.GroupSize};\n\n");
        var views = string.Join(", ", kernel.Views.Select(v => $"ArrayView<float> {v}"));
        text.Append($"    public static void Forward({views}, {ClassName(program)}Arguments arguments)\n    {{\n");
        text.Append(body).Append("    }\n");
        foreach (var line in CSharpExpression.Helpers.Prepend(""))
        {
            text.Append(line.Length == 0 ? "" : "    ").Append(line).Append('\n');
        }

        return text.Append("}\n").ToString();
    }
}
