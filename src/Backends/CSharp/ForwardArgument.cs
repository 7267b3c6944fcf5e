namespace Attn.Backends.CSharp;

/// <summary>What an argument of a generated <c>Forward</c> is.</summary>
public enum ArgumentKind
{
    /// <summary>q, k, v or the output.</summary>
    Operand,

    /// <summary>The dimensions.</summary>
    Shape,

    /// <summary>A scalar of the source.</summary>
    Parameter,

    /// <summary>A captured tensor of the source.</summary>
    Tensor,

    /// <summary>The length of an axis of a captured tensor.</summary>
    Dimension,

    /// <summary>Where the logsumexp goes.</summary>
    LogSumExp,

    /// <summary>Where the largest score of each row goes.</summary>
    RowMaximum,

    /// <summary>The factor of the raw scores.</summary>
    Scale,

    /// <summary>Where rows stand in their sequences.</summary>
    Positions,

    /// <summary>Threads and cancellation.</summary>
    Options,
}

/// <summary>An argument of a generated <c>Forward</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in the source.</param>
/// <param name="Identifier">Its name in C# for callers: the source's, with <c>@</c> before a keyword, another one where every attention has one of this name.</param>
/// <param name="Type">Its type in C#.</param>
/// <param name="Default">Its default in C#; null where the caller must give it.</param>
/// <param name="Documentation">What it says of itself.</param>
public sealed record ForwardArgument(ArgumentKind Kind, string Name, string Identifier, string Type, string? Default, string Documentation);
