using System;
using Attn.Runtime;
using Attn.Runtime.Cuda;

namespace Attn.Runtime.Tests.Cuda;

public sealed class CudaDriverTests
{
    [Fact]
    public void Without_a_device_opening_one_says_what_to_do()
    {
        if (CudaDriver.TryDescribe(out var description))
        {
            Assert.Contains("sm_", description, StringComparison.Ordinal);
            return;
        }

        var error = Assert.Throws<AttnException>(() => CudaContext.Open());
        Assert.Equal("ATTN5101", error.Id);
        Assert.Contains(description, error.Message, StringComparison.Ordinal);
        Assert.Contains("Install NVIDIA's driver", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, CudaDriver.DeviceCount);
    }

    [Fact]
    public void A_call_that_fails_is_named_with_the_drivers_reason()
    {
        var error = CudaDriver.TryDescribe(out _)
            ? Assert.Throws<AttnException>(() => CudaDriver.Check(1, "cuMemAlloc"))
            : RuntimeErrors.DriverRefused.With("cuMemAlloc", "CUDA_ERROR_INVALID_VALUE (invalid argument)");

        Assert.Equal("ATTN5102", error.Id);
        Assert.Contains("cuMemAlloc: CUDA_ERROR_INVALID_VALUE", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Kernel_arguments_take_the_drivers_limit_and_no_more()
    {
        using var arguments = new KernelArguments();
        for (var k = 0; k < 512; k++)
        {
            arguments.Add((long)k);
        }

        Assert.Throws<InvalidOperationException>(() => arguments.Add(0));
        arguments.Dispose();
        Assert.Throws<ObjectDisposedException>(() => arguments.Add(0));
    }
}
