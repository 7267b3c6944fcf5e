using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Attn.Backends.CSharp;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Runtime;

namespace Attn.Compiler.Tests;

/// <summary>Whatever names a source gives, the generated code compiles, means the same, and shows callers the source's names.</summary>
public sealed class NameTests
{
    // Arguments that every attention has; the language does not reserve these four.
    private static readonly string[] Taken = ["output", "shape", "positions", "options"];

    private static readonly string[] Keywords = ["class", "int", "string", "in", "ref", "default", "this", "base", "__arglist", "await", "dynamic", "record"];

    /// <summary>Every word of generated code as the name of a parameter, all in one attention.</summary>
    [Fact]
    public void EveryWordOfGeneratedCodeMayBeAParameter()
    {
        var names = new[] { "softcap_causal", "t5_bucket_bias", "document", "sink_logit" }
            .Select(example => Compilation.Of(Examples.Read(example)).CSharp!)
            .SelectMany(source => Regex.Matches(source, "(?<![A-Za-z0-9_])[A-Za-z_][A-Za-z0-9_]*").Select(m => m.Value))
            .Concat(Keywords).Concat(Taken).Concat(["shape_", "launch2", "_", "__"])
            .Distinct().Where(IsName).ToList();
        Assert.True(names.Count > 150, $"{names.Count} names");

        var declared = string.Join(", ", names.Select((name, k) => $"{name}: f32 = {(k % 2 == 0 ? 2 : 0.5)}"));
        var (spec, kernel) = Examples.FromText($"attention named({declared}) {{ mask {{ j <= i }} score {{ s * {string.Join(" * ", names)} }} }}");
        new Synthesised(spec, new AttentionShape(1, 2, 1, 9, 9, 4, 4), 21).Check(kernel);

        var identifiers = CSharpBackend.ArgumentsOf(kernel.Schedule).Where(a => a.Kind == ArgumentKind.Parameter)
            .ToDictionary(a => a.Name, a => a.Identifier);
        Assert.Equal(names.Except(Taken).Order(StringComparer.Ordinal), identifiers.Where(i => i.Value.TrimStart('@') == i.Key).Select(i => i.Key).Order(StringComparer.Ordinal));
        Assert.Equal(identifiers.Count, identifiers.Values.Distinct().Count());
        Assert.Equal("@class", identifiers["class"]);
        Assert.Equal("shape__", identifiers["shape"]);
    }

    /// <summary>Names of types that generated code reads, of its members, and names that make no identifier.</summary>
    [Theory]
    [InlineData("math")]
    [InlineData("attn")]
    [InlineData("system")]
    [InlineData("forward")]
    [InlineData("kernel_entry")]
    [InlineData("vec_512")]
    [InlineData("rows")]
    [InlineData("_")]
    [InlineData("_1")]
    public void AnyNameMayBeAnAttentions(string name)
    {
        var (spec, kernel) = Examples.FromText($"attention {name}(window: int = 3) {{ mask {{ i / window == j / window }} }}");
        new Synthesised(spec, new AttentionShape(1, 1, 1, 9, 9, 4, 4), 22).Check(kernel);
    }

    private static bool IsName(string word) => !CompilationUnit.Read(new SourceText($"attention a({word}: f32 = 1) {{ }}")).HasErrors;
}
