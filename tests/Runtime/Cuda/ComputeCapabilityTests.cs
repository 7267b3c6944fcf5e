using Attn.Runtime.Cuda;

namespace Attn.Runtime.Tests.Cuda;

public sealed class ComputeCapabilityTests
{
    [Theory]
    [InlineData(9, 0, "sm_80", true)]
    [InlineData(9, 0, "sm_90", true)]
    [InlineData(9, 0, "sm_90a", true)]
    [InlineData(10, 0, "sm_90a", false)]
    [InlineData(12, 0, "sm_90", true)]
    [InlineData(12, 1, "sm_120f", true)]
    [InlineData(10, 3, "sm_120f", false)]
    [InlineData(8, 0, "sm_86", false)]
    [InlineData(9, 0, "sm_", false)]
    [InlineData(9, 0, "compute_80", false)]
    public void A_device_runs_a_target(int major, int minor, string target, bool runs) => Assert.Equal(runs, new ComputeCapability(major, minor).Runs(target));
}
