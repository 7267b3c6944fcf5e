using System;

namespace Attn.Cpu.Bench.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void Without_arguments_everything_is_measured_alone()
    {
        var options = Options.Parse([]);

        Assert.True(options.Selects("alibi"));
        Assert.Empty(options.Peers);
    }

    [Fact]
    public void Works_are_named_by_how_they_begin()
    {
        var options = Options.Parse(["--works", "s2048,decode-4096", "--threads", "16"]);

        Assert.True(options.Selects("s2048-d64-full"));
        Assert.True(options.Selects("decode-4096-bf16"));
        Assert.False(options.Selects("decode-32768"));
        Assert.Equal(16, options.Threads);
    }

    [Fact]
    public void Several_libraries_may_be_measured_in_one_run()
        => Assert.Equal(["torch", "onnxruntime", "onnxruntime-node"], Options.Parse(["--peer", "torch,onnxruntime,onnxruntime-node"]).Peers);

    [Theory]
    [InlineData("--speed")]
    [InlineData("--threads")]
    [InlineData("--threads", "0")]
    [InlineData("--rounds", "few")]
    [InlineData("--peer", "onnxruntime,jax")]
    public void What_is_wrong_is_refused(params string[] arguments) => Assert.Throws<FormatException>(() => Options.Parse(arguments));
}
