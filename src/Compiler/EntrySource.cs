using System.Linq;
using Attn.Backends.CSharp;
using Attn.IR.Cpu;

namespace Attn.Compiler;

/// <summary>Prints the class through which a compiled kernel is called.</summary>
internal static class EntrySource
{
    /// <summary>The class's full name.</summary>
    public const string TypeName = "Attn.Generated.KernelEntry";

    public static string Print(CpuKernel kernel) => $$"""
        #nullable enable
        namespace Attn.Generated;

        public sealed class KernelEntry : Attn.Compiler.IKernelEntry
        {
            public void Invoke(Attn.Compiler.EntryArguments arguments)
                => {{CSharpBackend.ClassNameOf(kernel)}}.Forward(
                    {{string.Join(",\n            ", CSharpBackend.ArgumentsOf(kernel).Select(Argument))}});
        }

        """;

    private static string Argument(ForwardArgument argument)
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
            var kind => kind.ToString(),
        };
        return $"{argument.Identifier}: arguments.{value}";
    }

    private static string Getter(string type) => type switch
    {
        "long" => "Int",
        "bool" => "Bool",
        _ => "Float",
    };

    private static string ElementOf(string span) => span["ReadOnlySpan<".Length..^1];
}
