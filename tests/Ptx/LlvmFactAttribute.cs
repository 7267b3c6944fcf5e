using System;
using Attn.Backends.Ptx.Llvm;

namespace Attn.Ptx.Tests;

/// <summary>A test that compiles PTX. It runs where libLLVM is, and says why where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LlvmFactAttribute : FactAttribute
{
    public LlvmFactAttribute()
    {
        if (!LlvmLibrary.TryDescribe(out var reason))
        {
            base.Skip = $"PTX needs libLLVM here: {reason}.";
        }
    }
}
