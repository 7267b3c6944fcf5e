using System;
using Attn.Runtime.Cuda;

namespace Attn.Artifacts.Tests;

/// <summary>A test that runs where a GPU is, and says why where none is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeviceFactAttribute : FactAttribute
{
    public DeviceFactAttribute()
    {
        if (!CudaDriver.TryDescribe(out var reason))
        {
            base.Skip = $"A GPU is needed: {reason}.";
        }
    }
}
