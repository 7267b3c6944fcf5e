using System;
using System.Collections.Concurrent;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using Attn.IR.Cpu;

namespace Attn.Compiler;

/// <summary>
/// Compiled kernels by the hash of their source and of the runtime that they were compiled against: in this process, and as
/// assemblies in the user's cache folder. A file there may be missing, broken or written by someone else at this moment; then
/// the kernel is compiled again.
/// </summary>
public static class KernelCache
{
    private const string Switch = "ATTN_KERNEL_CACHE";
    private static readonly ConcurrentDictionary<string, Lazy<IKernelEntry>> Loaded = new();

    /// <summary>
    /// Where assemblies are kept: what the environment variable <c>ATTN_KERNEL_CACHE</c> says, where it says <c>off</c> nowhere, else a
    /// folder of the user's.
    /// </summary>
    public static string? Folder { get; set; } = FolderOf(Environment.GetEnvironmentVariable(Switch));

    /// <summary>Forgets the kernels of this process, so that they can be collected; files stay.</summary>
    public static void Clear() => Loaded.Clear();

    internal static IKernelEntry GetOrCompile(CpuKernel kernel, string source)
        => Loaded.GetOrAdd(KeyOf(source, EntrySource.Print(kernel)), _ => new Lazy<IKernelEntry>(() => LoadOrCompile(Folder, kernel, source))).Value;

    /// <summary>The kernel from a folder's file, else compiled, and kept there; a null folder keeps nothing.</summary>
    internal static IKernelEntry LoadOrCompile(string? folder, CpuKernel kernel, string source)
    {
        var entry = EntrySource.Print(kernel);
        var key = KeyOf(source, entry);
        var path = folder is null ? null : Path.Combine(folder, key + ".dll");
        if (path is not null && TryLoad(path) is { } cached)
        {
            return cached;
        }

        var image = KernelAssembly.Emit($"attn.{kernel.Name}.{key[..16]}", source, entry);
        if (path is not null)
        {
            TryStore(path, image);
        }

        return KernelAssembly.Load(image);
    }

    private static IKernelEntry? TryLoad(string path)
    {
        try
        {
            // The hash in front of the assembly tells a whole file from a torn one.
            var file = File.ReadAllBytes(path);
            var image = file.AsSpan(SHA256.HashSizeInBytes);
            return SHA256.HashData(image).AsSpan().SequenceEqual(file.AsSpan(0, SHA256.HashSizeInBytes)) ? KernelAssembly.Load(image.ToArray()) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException
            or BadImageFormatException or TypeLoadException or InvalidCastException)
        {
            return null;
        }
    }

    private static void TryStore(string path, byte[] image)
    {
        var temporary = $"{path}.{Environment.ProcessId}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(temporary, [.. SHA256.HashData(image), .. image]);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Without a cache the next process compiles again.
            TryDelete(temporary);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Nothing depends on its being gone.
        }
    }

    private static string KeyOf(string source, string entry)
    {
        var text = string.Join('\n', source, entry, typeof(Runtime.WorkSplitter).Module.ModuleVersionId, typeof(KernelCache).Module.ModuleVersionId);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The folder that a value of the environment variable asks for; null for none.</summary>
    internal static string? FolderOf(string? said)
    {
        if (!string.IsNullOrEmpty(said))
        {
            return said == "off" ? null : said;
        }

        var user = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return user.Length == 0 ? null : Path.Combine(user, "attn", "kernels");
    }
}
