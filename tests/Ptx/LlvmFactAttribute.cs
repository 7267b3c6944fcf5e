using System;
using Attn.Backends.Ptx.Llvm;

namespace Attn.Ptx.Tests;

/// <summary>A test that compiles PTX. It runs where libLLVM is, and says why where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LlvmFactAttribute : FactAttribute
{
    public LlvmFactAttribute() => base.Skip = LlvmSkip.Reason;
}

/// <summary>Tests that compile PTX, a case each.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LlvmTheoryAttribute : TheoryAttribute
{
    public LlvmTheoryAttribute() => base.Skip = LlvmSkip.Reason;
}

internal static class LlvmSkip
{
    /// <summary>Why nothing can be compiled; null where it can.</summary>
    public static string? Reason => LlvmLibrary.TryDescribe(out var reason) ? null : $"PTX needs libLLVM here: {reason}.";
}
