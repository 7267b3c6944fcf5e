using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;

namespace Attn.Testing;

/// <summary>
/// Compares text with a file beside the test, under the naming of the Verify package (which the feed lacks):
/// <c>Class.Method_case.verified.ext</c>, and <c>.received.ext</c> where they differ.
/// <c>ATTN_ACCEPT=1</c> accepts what was received; CI never does.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares <paramref name="text"/> with its verified file.</summary>
    /// <param name="text">What the code under test printed.</param>
    /// <param name="extension">The file's extension, without a dot.</param>
    /// <param name="caseName">Tells the cases of one test method apart.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="member">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">The text differs from the verified file, or there is none.</exception>
    public static void Verify(
        string text,
        string extension = "txt",
        string? caseName = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string member = "")
    {
        var verified = FileOf("verified");
        var received = FileOf("received");
        var actual = Normalise(text);
        var expected = File.Exists(verified) ? Normalise(File.ReadAllText(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("ATTN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        throw new SnapshotException(
            $"{Path.GetFileName(verified)} {(expected is null ? "does not exist" : "differs " + FirstDifference(expected, actual))}. "
            + $"Read {Path.GetFileName(received)}; if it is right, run the test again with ATTN_ACCEPT=1.");

        string FileOf(string state)
        {
            var suffix = caseName is null ? "" : "_" + caseName;
            var name = $"{Path.GetFileNameWithoutExtension(file)}.{member}{suffix}.{state}.{extension}";
            return Path.Combine(Path.GetDirectoryName(file)!, name);
        }
    }

    private static string Normalise(string text)
        => new StringBuilder(text).Replace("\r\n", "\n").ToString().TrimEnd('\n') + "\n";

    private static string FirstDifference(string expected, string actual)
    {
        var want = expected.Split('\n');
        var got = actual.Split('\n');
        var line = 0;
        while (line < want.Length && line < got.Length && want[line] == got[line])
        {
            line++;
        }

        return $"at line {line + 1}:\n  verified: {At(want)}\n  received: {At(got)}\n";

        string At(string[] lines) => line < lines.Length ? lines[line] : "(end of text)";
    }
}

/// <summary>A snapshot differs from its verified file.</summary>
public sealed class SnapshotException(string message) : Exception(message);
