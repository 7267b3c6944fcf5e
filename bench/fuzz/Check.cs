using System;
using System.Linq;
using System.Text.RegularExpressions;
using Attn.Compiler;
using Attn.Fuzz;
using Attn.IR;
using Attn.Language;
using Attn.Language.Formatting;
using Attn.Language.Syntax;

namespace Attn.Bench.Fuzz;

/// <summary>What is wrong with an input. <paramref name="Kind"/> stays the same while the input is made smaller.</summary>
internal sealed record Failure(string Kind, string Message);

/// <summary>How far an input got.</summary>
internal enum Depth
{
    /// <summary>Its syntax is wrong.</summary>
    Text,

    /// <summary>It is bound, and a name or a type is wrong.</summary>
    Syntax,

    /// <summary>It has Specs, and a pass or a backend refuses one with a reason.</summary>
    Spec,

    /// <summary>It has generated code, which is C# at least.</summary>
    Code,

    /// <summary>It was run, and results were compared with the oracle's.</summary>
    Compared,
}

/// <summary>What came of an input.</summary>
/// <param name="Failure">What is wrong; null where there is nothing.</param>
/// <param name="Depth">How far it got.</param>
internal sealed record Verdict(Failure? Failure, Depth Depth);

/// <summary>What has to hold of every text.</summary>
internal static partial class Check
{
    // Above this an attention that a mutation made is not taken through the passes: it is slow, and nothing new.
    private const int LongestCompiled = 4_000;

    // Roslyn takes fifty times as long as all of this compiler: it reads the code of one input in so many.
    private const int CodeCheckedIn = 50;

    /// <summary>Whether an input fails, and how far it got.</summary>
    public static Verdict Run(Input input)
    {
        try
        {
            return input.Kind == InputKind.Attention ? Compare(input) : Compile(input);
        }
        catch (Exception error)
        {
            // Any exception is a finding here, whatever its type: no text may make the compiler throw.
            var place = error.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Attn.", StringComparison.Ordinal)) ?? "";
            return new Verdict(new Failure($"{error.GetType().Name}{LineNumber().Replace(place, "")}", error.ToString()), Depth.Text);
        }
    }

    private static Verdict Compare(Input input)
    {
        var (failure, compared) = Differential.Run(input.Text, input.Seed);
        return new Verdict(
            failure is null ? null : new Failure(failure[..failure.IndexOf(' ', StringComparison.Ordinal)], failure), compared > 0 ? Depth.Compared : Depth.Code);
    }

    private static Verdict Compile(Input input)
    {
        var source = new SourceText(input.Text);
        var unit = CompilationUnit.Read(source);
        foreach (var diagnostic in unit.Diagnostics)
        {
            var span = diagnostic.Span;
            if (span.Start < 0 || span.End > input.Text.Length || diagnostic.Message.Length == 0 || diagnostic.Advice.Length == 0)
            {
                return new Verdict(new Failure("malformed diagnostic", diagnostic.ToString()), Depth.Text);
            }
        }

        var formatted = Formatter.Format(source).Text;
        if (formatted is not null && Formatter.Format(new SourceText(formatted)).Text != formatted)
        {
            return new Verdict(new Failure("formatted twice", formatted), Depth.Syntax);
        }

        // What cannot be formatted has no tree.
        if (unit.HasErrors || unit.Specs.Count == 0)
        {
            return new Verdict(null, formatted is null ? Depth.Text : Depth.Syntax);
        }

        var depth = Depth.Spec;
        foreach (var spec in unit.Specs)
        {
            SpecVerifier.Verify(spec);
            if (SpecParser.Parse(spec.ToString()).ToString() != spec.ToString())
            {
                return new Verdict(new Failure("round trip of a Spec", spec.ToString()), depth);
            }

            if (input.Text.Length > LongestCompiled)
            {
                continue;
            }

            var compilation = Compilation.Of(spec);
            if (compilation.CSharp is null)
            {
                if (compilation.Diagnostics.Count == 0)
                {
                    return new Verdict(new Failure("no kernel and no reason", spec.ToString()), depth);
                }

                continue;
            }

            depth = Depth.Code;
            if (input.Seed % CodeCheckedIn == 0)
            {
                _ = AttentionKernel.Compile(compilation);
            }
        }

        return new Verdict(null, depth);
    }

    [GeneratedRegex(@" in .*$")]
    private static partial Regex LineNumber();
}
