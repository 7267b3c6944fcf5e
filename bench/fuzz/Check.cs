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

/// <summary>What has to hold of every text.</summary>
internal static partial class Check
{
    // Above this an attention that a mutation made is not taken through the passes: it is slow, and nothing new.
    private const int LongestCompiled = 4_000;

    /// <summary>The failure of an input; null where there is none.</summary>
    public static Failure? Run(Input input)
    {
        try
        {
            return input.Kind == InputKind.Attention ? Compare(input) : Compile(input.Text);
        }
        catch (Exception error)
        {
            // Any exception is a finding here, whatever its type: no text may make the compiler throw.
            var place = error.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Attn.", StringComparison.Ordinal)) ?? "";
            return new Failure($"{error.GetType().Name}{LineNumber().Replace(place, "")}", error.ToString());
        }
    }

    private static Failure? Compare(Input input) => Differential.Failure(input.Text, input.Seed) is { } failure
        ? new Failure(failure[..failure.IndexOf(' ', StringComparison.Ordinal)], failure)
        : null;

    private static Failure? Compile(string text)
    {
        var source = new SourceText(text);
        var unit = CompilationUnit.Read(source);
        foreach (var diagnostic in unit.Diagnostics)
        {
            var span = diagnostic.Span;
            if (span.Start < 0 || span.End > text.Length || diagnostic.Message.Length == 0 || diagnostic.Advice.Length == 0)
            {
                return new Failure("malformed diagnostic", diagnostic.ToString());
            }
        }

        if (Formatter.Format(source).Text is { } formatted && Formatter.Format(new SourceText(formatted)).Text != formatted)
        {
            return new Failure("formatted twice", formatted);
        }

        if (unit.HasErrors)
        {
            return null;
        }

        foreach (var spec in unit.Specs)
        {
            SpecVerifier.Verify(spec);
            if (SpecParser.Parse(spec.ToString()).ToString() != spec.ToString())
            {
                return new Failure("round trip of a Spec", spec.ToString());
            }

            var compilation = Compilation.Of(spec);
            if (text.Length <= LongestCompiled && compilation.CSharp is null && compilation.Diagnostics.Count == 0)
            {
                return new Failure("no kernel and no reason", spec.ToString());
            }
        }

        return null;
    }

    [GeneratedRegex(@" in .*$")]
    private static partial Regex LineNumber();
}
