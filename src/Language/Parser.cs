using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Generated;
using Attn.Language.Parsing;
using Attn.Language.Syntax;

namespace Attn.Language;

/// <summary>A tree, and what was wrong with its text. The tree is whole also when there are errors: what is missing is marked so.</summary>
public sealed record ParseResult(SyntaxTree Tree, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>Turns a text into a syntax tree.</summary>
public static class Parser
{
    /// <summary>The most bytes of UTF-8 a file may have.</summary>
    public const int MaxFileBytes = 1 << 20;

    /// <summary>The most diagnostics reported for one file.</summary>
    public const int MaxDiagnostics = 100;

    /// <summary>Parses a file. Never throws on any text; errors are diagnostics.</summary>
    public static ParseResult Parse(SourceText source)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = Encoding.UTF8.GetByteCount(source.Text);
        if (bytes > MaxFileBytes)
        {
            diagnostics.Add(SyntaxDiagnostics.FileTooLarge, source.Span(0, 0), $"{bytes}", $"{MaxFileBytes}");
            return Finish(source, [], diagnostics);
        }

        var lexer = new AttnLexer(new AntlrInputStream(source.Text));
        lexer.RemoveErrorListeners();
        var tokens = new CommonTokenStream(lexer);
        tokens.Fill();
        if (!TokenLimits.Check(tokens.GetTokens(), source, diagnostics))
        {
            return Finish(source, [], diagnostics);
        }

        TokenErrors.Report(tokens.GetTokens(), source, diagnostics);
        var unit = ParseUnit(tokens, source, diagnostics);
        return Finish(source, new TreeBuilder(source, tokens, diagnostics).Build(unit), diagnostics);
    }

    /// <summary>
    /// Nearly every correct file is settled by SLL prediction, which is the fast one; where it fails, LL prediction decides whether
    /// the text is wrong, and reports.
    /// </summary>
    private static AttnParser.CompilationUnitContext ParseUnit(CommonTokenStream tokens, SourceText source, DiagnosticBag diagnostics)
    {
        var parser = new AttnParser(tokens);
        parser.RemoveErrorListeners();
        parser.Interpreter.PredictionMode = PredictionMode.SLL;
        parser.ErrorHandler = new BailErrorStrategy();
        try
        {
            return parser.compilationUnit();
        }
        catch (ParseCanceledException)
        {
            parser.Reset();
            parser.Interpreter.PredictionMode = PredictionMode.LL;
            parser.ErrorHandler = new ReportingErrorStrategy(source, diagnostics);
            return parser.compilationUnit();
        }
    }

    private static ParseResult Finish(SourceText source, IEnumerable<MemberSyntax> members, DiagnosticBag diagnostics)
        => new(new SyntaxTree(source, members.ToEquatableArray()), Limited(diagnostics));

    /// <summary>The first diagnostics in the order of the source, and a note where there are more.</summary>
    internal static EquatableArray<Diagnostic> Limited(DiagnosticBag diagnostics)
    {
        var found = diagnostics.Where(d => d.Descriptor != SyntaxDiagnostics.TooManyErrors).ToList();
        if (found.Count <= MaxDiagnostics && found.Count == diagnostics.Count)
        {
            return found.ToEquatableArray();
        }

        found.RemoveRange(Math.Min(MaxDiagnostics, found.Count), Math.Max(0, found.Count - MaxDiagnostics));
        found.Add(Diagnostic.Create(SyntaxDiagnostics.TooManyErrors, found[found.Count - 1].Span, $"{MaxDiagnostics}"));
        return found.ToEquatableArray();
    }
}
