using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>The examples say what the goldens compute: here that they bind, and that their tensors are the ones a golden brings.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Names { get; } = [.. AllNames];

    private static IEnumerable<string> AllNames
        => Directory.GetFiles(Repository.PathOf("examples"), "*.attn").Select(path => Path.GetFileNameWithoutExtension(path)!).Order();

    [Fact]
    public void At_least_28_have_a_golden() => Assert.True(AllNames.Count(name => File.Exists(GoldenOf(name))) >= 28);

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_binds_to_one_attention_of_its_name(string name)
    {
        var path = Repository.PathOf("examples", name + ".attn");
        var unit = CompilationUnit.Read(new SourceText(File.ReadAllText(path), path));

        Assert.Empty(unit.Diagnostics.Select(d => d.ToString()));
        var spec = Assert.Single(unit.Specs);
        Assert.Equal(name, spec.Name);
        Assert.NotEmpty(spec.Documentation);
        Assert.All(spec.Parameters, parameter => Assert.NotNull(parameter.Default));
        if (File.Exists(GoldenOf(name)))
        {
            Assert.Equal(CapturedBy(name), spec.Tensors.Select(t => t.Name));
        }
    }

    private static string GoldenOf(string name) => Repository.PathOf("tests", "goldens", name + ".safetensors");

    private static IEnumerable<string> CapturedBy(string name)
    {
        using var file = File.OpenRead(GoldenOf(name));
        using var reader = new BinaryReader(file);
        var header = JsonDocument.Parse(reader.ReadBytes((int)reader.ReadInt64())).RootElement;
        var captured = header.GetProperty("__metadata__").GetProperty("captured").GetString()!;

        // For example: slope:f32[4]:diff,doc:i32[2,83]
        return Regex.Matches(captured, @"(\w+):\w+\[").Select(match => match.Groups[1].Value);
    }
}
