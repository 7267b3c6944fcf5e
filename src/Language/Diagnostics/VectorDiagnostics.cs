using Attn.Diagnostics;

namespace Attn.Language.Diagnostics;

/// <summary>What can be wrong with the vectors of <c>query</c>, <c>key</c>, <c>value</c> and <c>output</c> (ATTN22xx).</summary>
public static class VectorDiagnostics
{
    public static readonly DiagnosticDescriptor LengthsDiffer = UserError(
        "ATTN2201", "Vectors of different lengths", "A vector of {0} features meets one of {1} here.", "Make them as long as each other: 'x[a:b]' takes a part, 'concat' joins parts.");

    public static readonly DiagnosticDescriptor NotAVector = UserError(
        "ATTN2202", "A vector is needed", "{0} is one number, and a vector is needed.", "'x' is the vector; 'concat(a, b)' makes one of numbers, and a captured tensor with its last index left out is one.");

    public static readonly DiagnosticDescriptor NotANumber = UserError(
        "ATTN2203", "A number is needed", "{0} is a vector of {1} features, and one number is needed.", "Reduce it with 'sum', 'mean', 'max', 'min' or 'dot'.");

    public static readonly DiagnosticDescriptor OperandsDiffer = UserError(
        "ATTN2204", "Query and key of different lengths", "'query' gives {0} features and 'key' gives {1}, and their product needs as many.", "Change both alike.");

    public static readonly DiagnosticDescriptor OutsideVector = UserError(
        "ATTN2205", "Part of a vector out of bounds", "'{0}' is not inside a vector of {1} features.", "Features run from 0 to the length less 1; a slice 'x[a:b]' needs 0 <= a <= b <= length.");

    public static readonly DiagnosticDescriptor OddRotation = UserError(
        "ATTN2206", "Rotation of an odd number of features", "'{0}' turns pairs of features, and this vector has {1}.", "Rotate an even part: 'concat({0}(x[0:R], ...), x[R:])'.");

    public static readonly DiagnosticDescriptor FeatureNotFixed = UserError(
        "ATTN2207", "Feature depends on more than the launch", "This bound of features depends on '{0}'.", "Use dimensions, parameters and numbers: all rows have features of the same places.");

    public static readonly DiagnosticDescriptor SliceOfNoVector = UserError(
        "ATTN2208", "Slice of something that is no vector", "'a:b' takes a part of a vector, and there is none here.", "Vectors exist in 'query', 'key', 'value' and 'output'; elsewhere give one index for each axis.");

    private static DiagnosticDescriptor UserError(string id, string title, string format, string advice)
        => new(id, Severity.Error, DiagnosticKind.UserError, title, format, advice);
}
