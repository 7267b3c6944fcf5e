using System;
using System.IO;

namespace Attn.Cpu.Bench;

/// <summary>
/// A conversation with another attention library: a request a line, an answer a line. It begins with the peer's <c>ready VERSION ENGINE...</c>;
/// <c>run ENGINE CALLS WORK</c> times calls, after one that is not timed; <c>compute ENGINE WORK</c> reads the operands from files in the folder
/// that both share, and leaves the output there. A work is <c>name=value ...</c>.
/// </summary>
internal sealed class Peer
{
    private readonly TextReader _answers;
    private readonly TextWriter _requests;
    private readonly TimeSpan _patience;
    private string? _lost;

    /// <summary>Listens for the greeting.</summary>
    /// <param name="answers">What the peer writes.</param>
    /// <param name="requests">What it reads.</param>
    /// <param name="patience">How long an answer may take.</param>
    /// <exception cref="FormatException">The peer does not speak the protocol, or ended.</exception>
    /// <exception cref="TimeoutException">It says nothing.</exception>
    public Peer(TextReader answers, TextWriter requests, TimeSpan patience)
    {
        _answers = answers;
        _requests = requests;
        _patience = patience;
        var greeting = Answer().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (greeting is not ["ready", var version, _, ..])
        {
            throw new FormatException($"A peer begins with 'ready VERSION ENGINE...', not '{string.Join(' ', greeting)}'.");
        }

        Version = version;
        Engines = greeting[2..];
    }

    /// <summary>The library's version.</summary>
    public string Version { get; }

    /// <summary>Its ways to do a work.</summary>
    public string[] Engines { get; }

    /// <summary>Times calls.</summary>
    public PeerAnswer Run(string engine, int calls, Work work)
    {
        var answer = Ask($"run {engine} {calls} {work.Request}");
        return answer.Declined is null && answer.Milliseconds.Count != calls
            ? new([], $"{answer.Milliseconds.Count} times for {calls} calls")
            : answer;
    }

    /// <summary>Has an engine read <c>q.f32</c>, <c>k.f32</c> and <c>v.f32</c> and write <c>out.f32</c>; gives why not, or null.</summary>
    public string? Compute(string engine, Work work) => Ask($"compute {engine} {work.Request}").Declined;

    /// <summary>A peer that ends, is silent for too long or talks nonsense declines this and all that follows.</summary>
    private PeerAnswer Ask(string request)
    {
        if (_lost is null)
        {
            try
            {
                _requests.WriteLine(request);
                _requests.Flush();
                return PeerAnswer.Parse(Answer());
            }
            catch (Exception e) when (e is IOException or FormatException or TimeoutException)
            {
                _lost = e.Message;
            }
        }

        return new PeerAnswer([], _lost);
    }

    private string Answer()
        => _answers.ReadLineAsync().WaitAsync(_patience).GetAwaiter().GetResult() ?? throw new FormatException("The peer ended.");
}
