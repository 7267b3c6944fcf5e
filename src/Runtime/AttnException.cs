using System;

namespace Attn.Runtime;

/// <summary>An error of a run: its id, what is wrong and what to do.</summary>
/// <param name="id"><c>ATTN5</c> and three digits.</param>
/// <param name="message">What is wrong and what to do, without the id.</param>
/// <param name="inner">What caused it, if something did.</param>
public sealed class AttnException(string id, string message, Exception? inner = null)
    : Exception($"{id}: {message}", inner)
{
    /// <summary>The id, a heading of the diagnostics page.</summary>
    public string Id { get; } = id;
}
