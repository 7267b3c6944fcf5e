using System;
using System.IO;
using Attn.Backends.Ptx;
using Attn.Backends.Ptx.Printing;
using Attn.IR.Gpu;

// Gpu.Compile OUT KERNEL.gpu...: checks scheduled kernels, and writes each with its PTX, for carrying to a machine with a GPU.
Directory.CreateDirectory(args[0]);
foreach (var file in args[1..])
{
    var kernel = GpuKernelParser.Parse(File.ReadAllText(file));
    GpuKernelVerifier.Verify(kernel);
    var name = Path.Combine(args[0], kernel.Name);
    File.WriteAllText(name + ".gpu", kernel.ToString());
    File.WriteAllText(name + ".ptx", PtxCompiler.Compile(GpuKernelToLlvm.Print(kernel), kernel.Target));
    Console.WriteLine($"{name}.ptx");
}
