using System;

namespace Attn.IR.Text;

/// <summary>The text of an IR level does not read; only tests and tools feed such text, so this is their error, with its line.</summary>
public sealed class IrTextException(int line, string message) : Exception($"line {line}: {message}")
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
