using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Attn.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Attn.Compiler.Tests;

/// <summary>What the README shows of C# is a program that compiles and runs.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_program_compiles_and_runs()
    {
        var program = Program().Match(File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n")).Groups["text"].Value;
        var compilation = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(program)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();

        Assert.Empty(compilation.Emit(image).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assembly.Load(image.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
    }

    [GeneratedRegex("^```csharp\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Program();
}
