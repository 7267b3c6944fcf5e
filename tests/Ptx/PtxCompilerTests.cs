using System;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Attn.Backends.Ptx;
using Attn.Backends.Ptx.Llvm;

namespace Attn.Ptx.Tests;

public sealed class PtxCompilerTests
{
    private const string Scale = """
        define ptx_kernel void @scale(ptr addrspace(1) %x, float %by) {
          %lane = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
          %at = getelementptr float, ptr addrspace(1) %x, i32 %lane
          %value = load float, ptr addrspace(1) %at
          %scaled = fmul float %value, %by
          store float %scaled, ptr addrspace(1) %at
          ret void
        }
        declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
        """;

    [LlvmFact]
    public void A_module_becomes_an_entry_for_its_architecture()
    {
        var ptx = PtxCompiler.Compile(Scale, "sm_90a");
        Assert.Contains(".version 8.6", ptx, StringComparison.Ordinal);
        Assert.Contains(".target sm_90a", ptx, StringComparison.Ordinal);
        Assert.Contains(".visible .entry scale(", ptx, StringComparison.Ordinal);
        Assert.Contains("mul.rn.f32", ptx, StringComparison.Ordinal);
    }

    [LlvmFact]
    public void Text_that_is_no_module_is_refused_with_LLVMs_words()
    {
        var error = Assert.Throws<PtxCompilationException>(() => PtxCompiler.Compile("define void @f() { ret i32 0 }", "sm_90a"));
        Assert.Equal("ATTN4102", error.Diagnostic.Id);
        Assert.Contains("value doesn't match function result type", error.Message, StringComparison.Ordinal);
    }

    [LlvmFact]
    public void A_module_that_breaks_a_rule_of_LLVM_is_refused()
    {
        const string Module = "define void @f(i1 %c) {\n  br label %a\na:\n  %x = add i32 %y, 1\n  %y = add i32 %x, 1\n  ret void\n}";
        var error = Assert.Throws<PtxCompilationException>(() => PtxCompiler.Compile(Module, "sm_90a"));
        Assert.Equal("ATTN4102", error.Diagnostic.Id);
        Assert.Contains("does not dominate", error.Message, StringComparison.Ordinal);
    }

    // Left to LLVM, this one ends the process ("no libcall available for flog2").
    [LlvmFact]
    public void An_intrinsic_without_a_lowering_never_reaches_code_generation()
    {
        const string Module = "declare float @llvm.log2.f32(float)\ndefine float @f(float %x) {\n  %y = call float @llvm.log2.f32(float %x)\n  ret float %y\n}";
        var error = Assert.Throws<PtxCompilationException>(() => PtxCompiler.Compile(Module, "sm_90a"));
        Assert.Equal("ATTN4103", error.Diagnostic.Id);
        Assert.Contains("llvm.log2.f32", error.Message, StringComparison.Ordinal);
    }

    /// <summary>A second copy of the backend in this process, which looks for a libLLVM that is not there.</summary>
    [Fact]
    public void Without_libLLVM_compiling_says_what_to_install()
    {
        // The copy that the other tests use has looked before the variable changes.
        LlvmLibrary.TryDescribe(out _);
        var before = Environment.GetEnvironmentVariable(LlvmLibrary.OverrideVariable);
        Environment.SetEnvironmentVariable(LlvmLibrary.OverrideVariable, "/no/such/libLLVM.so");
        try
        {
            var copy = new AssemblyLoadContext("without libLLVM").LoadFromAssemblyPath(typeof(PtxCompiler).Assembly.Location);
            var compile = copy.GetType(typeof(PtxCompiler).FullName!)!.GetMethod(nameof(PtxCompiler.Compile))!;
            var arguments = compile.GetParameters().Select(p => p.Position switch { 0 => Scale, 1 => "sm_90a", _ => p.DefaultValue }).ToArray();

            var error = Assert.Throws<TargetInvocationException>(() => compile.Invoke(null, arguments)).InnerException!;

            Assert.StartsWith("ATTN4101", error.Message, StringComparison.Ordinal);
            Assert.Contains("'/no/such/libLLVM.so', which does not load", error.Message, StringComparison.Ordinal);
            Assert.Contains("apt-get install libllvm22", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(LlvmLibrary.OverrideVariable, before);
        }
    }

    [Fact]
    public void Discovery_names_the_version_or_the_reason()
    {
        var found = LlvmLibrary.TryDescribe(out var description);
        Assert.Contains(found ? "LLVM 22." : "load", description, StringComparison.Ordinal);
    }
}
