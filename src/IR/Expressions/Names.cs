using System.Collections.Generic;

namespace Attn.IR;

/// <summary>
/// The names that mean the same everywhere. Indices: <c>b</c> batch, <c>h</c> query head, <c>g</c> key/value head
/// (<c>h / (Hq/Hk)</c>), <c>m</c> and <c>n</c> rows of the query and key tensors, <c>i</c> and <c>j</c> their positions
/// (<c>m</c> and <c>n</c> plus the launch's offsets), <c>d</c> and <c>e</c> features. Operands: <c>q[B,Hq,M,D]</c>,
/// <c>k[B,Hk,N,D]</c>, <c>v[B,Hk,N,E]</c>; results: <c>out[B,Hq,M,E]</c>, <c>lse[B,Hq,M]</c>.
/// </summary>
public static class Names
{
    public static Variable Batch { get; } = Index("b");

    public static Variable QueryHead { get; } = Index("h");

    public static Variable KeyHead { get; } = Index("g");

    public static Variable QueryRow { get; } = Index("m");

    public static Variable KeyRow { get; } = Index("n");

    public static Variable QueryPosition { get; } = Index("i");

    public static Variable KeyPosition { get; } = Index("j");

    public static Variable Feature { get; } = Index("d");

    public static Variable ValueFeature { get; } = Index("e");

    public static Variable B { get; } = Dimension("B");

    public static Variable Hq { get; } = Dimension("Hq");

    public static Variable Hk { get; } = Dimension("Hk");

    public static Variable M { get; } = Dimension("M");

    public static Variable N { get; } = Dimension("N");

    public static Variable D { get; } = Dimension("D");

    public static Variable E { get; } = Dimension("E");

    /// <summary>The position of the first query of the current batch: <c>i = m + query_offset</c>.</summary>
    public static Variable QueryOffset { get; } = Index("query_offset");

    /// <summary>The position of the first key of the current batch: <c>j = n + key_offset</c>.</summary>
    public static Variable KeyOffset { get; } = Index("key_offset");

    /// <summary>How many keys of the current batch exist, at most N; the rest take part in nothing.</summary>
    public static Variable KeyLength { get; } = Index("key_length");

    /// <summary>What a launch says of each batch, by name; lower levels than the Spec speak of it.</summary>
    public static IReadOnlyDictionary<string, Variable> OfBatch { get; } = ByName(QueryOffset, KeyOffset, KeyLength);

    /// <summary>The factor of the raw scores, a launch argument of every attention; <c>1/sqrt(D)</c> where none is given.</summary>
    public static Variable Scale { get; } = Expr.Variable("scale", ScalarType.Float, VariableKind.Parameter);

    /// <summary>The indices, by name.</summary>
    public static IReadOnlyDictionary<string, Variable> Indices { get; } = ByName(
        Batch, QueryHead, KeyHead, QueryRow, KeyRow, QueryPosition, KeyPosition, Feature, ValueFeature);

    /// <summary>The dimensions of the operands, by name.</summary>
    public static IReadOnlyDictionary<string, Variable> Dimensions { get; } = ByName(B, Hq, Hk, M, N, D, E);

    /// <summary>The extent of an index, or null for a name that is no index.</summary>
    public static Variable? ExtentOf(string index) => index switch
    {
        "b" => B,
        "h" => Hq,
        "g" => Hk,
        "m" => M,
        "n" => N,
        "d" => D,
        "e" => E,
        _ => null,
    };

    /// <summary>An integer index of another name, such as the axis of a table.</summary>
    public static Variable Index(string name) => Expr.Variable(name, ScalarType.Int, VariableKind.Index);

    /// <summary>A dimension of another name, such as one that a captured tensor binds.</summary>
    public static Variable Dimension(string name) => Expr.Variable(name, ScalarType.Int, VariableKind.Dimension);

    private static Dictionary<string, Variable> ByName(params Variable[] variables)
    {
        var map = new Dictionary<string, Variable>();
        foreach (var variable in variables)
        {
            map.Add(variable.Name, variable);
        }

        return map;
    }
}
