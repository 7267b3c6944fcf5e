using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Attn.Cli.Backends;
using Attn.Cli.Launch;
using Attn.IR;
using Attn.Runtime;

namespace Attn.Cli.Verification;

/// <summary>The launches that <c>attn verify</c> tries an attention on, and that <c>attn build --for-verify</c> builds artifacts for.</summary>
internal static class VerifyCases
{
    // Lengths around tile and vector boundaries; one row, one key; grouped heads; odd and large features; E other than D; tall and wide.
    private static readonly string[] AwkwardShapes =
    [
        "B=1,Hq=1,Hk=1,M=1,N=1,D=8",
        "B=2,Hq=2,Hk=1,M=7,N=77,D=16",
        "B=1,Hq=4,Hk=2,M=77,N=7,D=33,E=17",
        "B=1,Hq=2,Hk=2,M=128,N=128,D=64",
        "B=1,Hq=3,Hk=1,M=129,N=128,D=40,E=24",
        "B=1,Hq=1,Hk=1,M=128,N=129,D=256",
        "B=1,Hq=1,Hk=1,M=1,N=1000,D=128",
        "B=1,Hq=2,Hk=1,M=1000,N=257,D=13,E=64",
        "B=1,Hq=1,Hk=1,M=300,N=1000,D=64",
    ];

    /// <summary>The <c>.attn</c> files of a folder that have attentions, or errors; those of declarations only are there to be imported. A file is its own.</summary>
    /// <exception cref="ToolException">There is none, or the folder cannot be read.</exception>
    public static IReadOnlyList<string> FilesOf(string folder)
    {
        try
        {
            var files = File.Exists(folder) ? [folder] : Directory.EnumerateFiles(folder, "*.attn").Where(MayHaveAttentions).Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files : throw new ToolException(ToolErrors.NothingToVerify, folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ToolErrors.CannotRead, folder, error.Message);
        }
    }

    /// <summary>The cases of an attention: recorded ones, then awkward shapes in every type, of which features are rounded up to what the backend takes.</summary>
    /// <param name="attention">The attention.</param>
    /// <param name="recorded">The path of what was recorded, if anything was.</param>
    /// <param name="backend">What is verified.</param>
    /// <param name="types">The types of operands that are wanted, of those that the backend takes.</param>
    public static IEnumerable<VerifyCase> Of(Attention attention, string recorded, IBackend backend, IReadOnlyList<ElementType> types)
    {
        if (File.Exists(recorded))
        {
            // A backend that is made for fewer bits runs them in each type: rounded operands have other results, which the oracle says.
            foreach (var type in backend.Types[0] == ElementType.F32 ? [null] : types.Select(type => type == ElementType.F32 ? null : (ElementType?)type))
            {
                yield return new VerifyCase("recorded", type, null, () => Recorded(attention, recorded, type));
            }
        }

        foreach (var (shape, at) in backend is OracleBackend ? [] : AwkwardShapes.Select((shape, at) => (Rounded(shape, backend.FeatureMultiple), at)))
        {
            var positions = RandomPositions.Of(attention.Spec, ShapeText.Parse(shape).Operands, new Random(at));
            foreach (var type in types)
            {
                yield return At(shape, RowPositions.None, type);
            }

            // Positions and types do not meet in a kernel: each shape is held to the oracle at random positions in one type.
            yield return At(shape, positions, types[at % types.Count]);
        }

        VerifyCase At(string shape, RowPositions positions, ElementType type) => new(
            positions == RowPositions.None ? shape : $"{shape} {positions}",
            type,
            ShapeText.Parse(shape).Operands,
            () => new VerifyLaunch(new Synthesis(1).Launch(attention.Spec, ShapeText.Parse(shape), Settings.None, positions, _ => { }).StoredAs(type)));
    }

    private static VerifyLaunch Recorded(Attention attention, string path, ElementType? type)
    {
        using var @case = CaseFile.Open(path);
        var launch = CaseLaunch.Of(attention.Spec, @case, Settings.None, RowPositions.None, type);
        return type is null && @case.Expected is { } expected ? new VerifyLaunch(launch, expected, @case.ExpectedType) : new VerifyLaunch(launch);
    }

    /// <summary>A shape with its features rounded up to a multiple.</summary>
    private static string Rounded(string shape, int multiple) => string.Join(',', shape.Split(',').Select(part =>
        part.Split('=') is ["D" or "E", var length] && int.Parse(length, CultureInfo.InvariantCulture) is var features
            ? FormattableString.Invariant($"{part[0]}={(features + multiple - 1) / multiple * multiple}")
            : part));

    private static bool MayHaveAttentions(string path)
    {
        try
        {
            var unit = SourceFile.Read(path);
            return unit.HasErrors || unit.Specs.Count > 0;
        }
        catch (ToolException)
        {
            // It fails, and says so, as a variant.
            return true;
        }
    }
}
