using System.Collections.Generic;
using System.Linq;
using Attn.Backends.CSharp;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Compiler;

/// <summary>Prints the class through which a compiled kernel is called.</summary>
internal static class EntrySource
{
    /// <summary>The class's full name.</summary>
    public const string TypeName = "Attn.Compiled.KernelEntry";

    public static string Print(CpuKernel kernel)
    {
        var arguments = CSharpBackend.ArgumentsOf(kernel);
        var tiles = kernel.Body.OfType<EachKeyTile>().Any(t => t.Classifier is not null)
            ? Call(kernel, "FindTiles", arguments.Where(a => a.Kind is ArgumentKind.Shape or ArgumentKind.Parameter or ArgumentKind.Tensor or ArgumentKind.Dimension or ArgumentKind.Positions or ArgumentKind.Options))
            : "null";
        return $$"""
            #nullable enable
            using System;
            using Attn.Runtime;

            namespace Attn.Compiled;

            public sealed class KernelEntry : global::Attn.Compiler.IKernelEntry
            {
                public void Invoke<T>(global::Attn.Compiler.EntryArguments<T> arguments)
                    where T : unmanaged
                    => {{Call(kernel, "Forward", arguments)}};

                public TileList? FindTiles<T>(global::Attn.Compiler.EntryArguments<T> arguments)
                    where T : unmanaged
                    => {{tiles}};
            }

            """;
    }

    private static string Call(CpuKernel kernel, string method, IEnumerable<ForwardArgument> arguments)
        => $"global::Attn.Generated.{CSharpBackend.ClassNameOf(kernel)}.{method}(\n            {string.Join(",\n            ", arguments.Select(argument => Argument(kernel, argument)))})";

    private static string Argument(CpuKernel kernel, ForwardArgument argument)
    {
        var value = argument.Kind switch
        {
            ArgumentKind.Operand => argument.Name switch
            {
                "q" => "Query",
                "k" => "Key",
                "v" => "Value",
                _ => "Output",
            },
            ArgumentKind.Parameter => $"{Getter(argument.Type)}(\"{argument.Name}\")" + (argument.Default is { } d ? $" ?? {d}" : "!.Value"),
            ArgumentKind.Tensor => $"Tensor<{ElementOf(argument.Type)}>(\"{argument.Name}\")",
            ArgumentKind.Dimension => Extent(kernel, argument.Name),
            var kind => kind.ToString(),
        };
        return $"{argument.Identifier}: arguments.{value}";
    }

    /// <summary>The axis of that name, of a tensor that is always given if there is one.</summary>
    private static string Extent(CpuKernel kernel, string dimension)
    {
        var tensor = kernel.Tensors.OrderBy(t => t.Default is not null).First(t => t.Shape.Contains(Names.Dimension(dimension)));
        return $"Extent(\"{tensor.Name}\", {tensor.Shape.ToList().IndexOf(Names.Dimension(dimension))}, \"{dimension}\")";
    }

    private static string Getter(string type) => type switch
    {
        "long" => "Int",
        "bool" => "Bool",
        _ => "Float",
    };

    private static string ElementOf(string span) => span["ReadOnlySpan<".Length..^1];
}
