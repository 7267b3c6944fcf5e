using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace Attn.Testing;

/// <summary>Finds files of the checkout from a test, wherever the test binary was built to.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Compiler.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path inside the checkout.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(thisFile) })
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Compiler.sln")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("Tests run from inside a checkout: no folder above them holds Compiler.sln.");
    }
}
