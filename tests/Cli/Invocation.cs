using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Attn.Cli.Output;
using Attn.Testing;

namespace Attn.Cli.Tests;

/// <summary>One run of the tool inside the test process, and what it wrote.</summary>
internal sealed record Invocation(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static Invocation Of(params string[] args) => Reading("", args);

    /// <summary>A run with a text on the standard input.</summary>
    public static Invocation Reading(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Tool.Run(args, new Terminal(output, error, ShowsProgress: false) { Input = new StringReader(input) });
        return new Invocation(code, output.ToString(), error.ToString());
    }

    public static string Example(string variant) => Repository.PathOf("examples", variant + ".attn");

    public static string Golden(string variant) => Repository.PathOf("tests", "goldens", variant + ".safetensors");

    public Invocation Succeeds()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Error}");
        return this;
    }

    public Invocation Fails(string id)
    {
        Assert.Equal(1, ExitCode);
        Assert.Contains(id, Output + Error, StringComparison.Ordinal);
        return this;
    }

    public static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("attn-");

    public string Path => _folder.FullName;

    public string Write(string name, string text)
    {
        var path = At(name);
        File.WriteAllText(path, text);
        return path;
    }

    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = At(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
