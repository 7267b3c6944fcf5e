using System;

namespace Attn.IR;

/// <summary>
/// A level of the IR breaks one of its invariants. Always a compiler bug: the binder has refused every wrong input before.
/// </summary>
public sealed class IrVerificationException(string invariant, string detail)
    : Exception($"{invariant}: {detail}")
{
    /// <summary>The invariant's short name, as the verifier lists it.</summary>
    public string Invariant { get; } = invariant;
}
