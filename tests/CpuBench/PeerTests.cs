using System;
using System.IO;
using Attn.Runtime;

namespace Attn.Cpu.Bench.Tests;

/// <summary>What a peer and the benchmark say to one another.</summary>
public sealed class PeerTests
{
    private static readonly Work Work = new("window", new Window(256), new AttentionShape(1, 8, 2, 1, 2048, 64)) { Element = Element.F16 };

    [Fact]
    public void A_peer_says_its_version_and_its_engines()
    {
        var peer = Converse("ready 2.11.0 sdpa flex", out _);

        Assert.Equal("2.11.0", peer.Version);
        Assert.Equal(["sdpa", "flex"], peer.Engines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ready 2.11.0")]
    [InlineData("Traceback (most recent call last):")]
    public void Whoever_begins_otherwise_is_no_peer(string greeting) => Assert.Throws<FormatException>(() => Converse(greeting, out _));

    [Fact]
    public void A_run_names_engine_calls_and_work()
    {
        var answer = Converse("ready 1 sdpa\nms 12.5 1e1", out var requests).Run("sdpa", 2, Work);

        Assert.Equal([12.5, 10], answer.Milliseconds);
        Assert.Null(answer.Declined);
        Assert.Equal("run sdpa 2 attention=window element=f16 features=64 key_heads=2 keys=2048 queries=1 query_heads=8 width=256\n", requests.ToString());
    }

    [Theory]
    [InlineData("none no window", "no window")]
    [InlineData("none", "no reason given")]
    [InlineData("ms 12.5", "1 times for 2 calls")]
    [InlineData("ms 12.5 NaN", "'NaN' is not a time in milliseconds.")]
    [InlineData("ms 12.5 -1", "'-1' is not a time in milliseconds.")]
    [InlineData("warning: slow", "A peer answers 'ms NUMBER...' or 'none WHY', not 'warning: slow'.")]
    public void An_answer_without_a_time_for_each_call_declines(string answer, string declined)
    {
        var given = Converse("ready 1 sdpa\n" + answer, out _).Run("sdpa", 2, Work);

        Assert.Empty(given.Milliseconds);
        Assert.Equal(declined, given.Declined);
    }

    [Fact]
    public void A_peer_that_declined_is_asked_again()
    {
        var peer = Converse("ready 1 sdpa flex\nnone no window\nms 3", out _);

        Assert.Equal("no window", peer.Run("sdpa", 1, Work).Declined);
        Assert.Equal([3], peer.Run("flex", 1, Work).Milliseconds);
    }

    [Fact]
    public void A_peer_that_talks_nonsense_is_not_asked_again()
    {
        var peer = Converse("ready 1 sdpa\nwhat?\nms 3", out var requests);
        peer.Run("sdpa", 1, Work);
        var asked = requests.ToString();

        Assert.NotNull(peer.Run("sdpa", 1, Work).Declined);
        Assert.Equal(asked, requests.ToString());
    }

    [Fact]
    public void A_peer_that_ended_declines() => Assert.Equal("The peer ended.", Converse("ready 1 sdpa", out _).Compute("sdpa", Work));

    [Fact]
    public void A_result_that_was_written_needs_no_time() => Assert.Null(Converse("ready 1 sdpa\nms", out _).Compute("sdpa", Work));

    private static Peer Converse(string answers, out StringWriter requests)
    {
        requests = new StringWriter { NewLine = "\n" };
        return new Peer(new StringReader(answers), requests, TimeSpan.FromSeconds(10));
    }
}
