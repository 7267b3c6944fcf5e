using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.Language.Syntax;

namespace Attn.Language.Formatting;

/// <summary>Lays the declarations of a file out, and the members of attentions.</summary>
internal sealed class MemberLayout(TokenCursor tokens)
{
    // Blocks with more than one `let` have a line for each part even where all would fit one.
    private const int LetsOfALine = 1;

    private readonly ExpressionLayout _expressions = new(tokens);

    /// <summary>A declaration on lines of its own.</summary>
    public Document Declaration(MemberSyntax member) => member switch
    {
        ImportSyntax => Document.Concat(Word("import"), tokens.Gap(Document.Space), tokens.Token()),
        AttentionSyntax attention => Document.Concat(Word("attention"), Name(attention.Name), Parameters(attention.Parameters), Body(attention)),
        MaskSyntax mask => Document.Concat(Word("mask"), Name(mask.Name), Parameters(mask.Parameters), Block(mask.Body)),
        FunctionSyntax function => Document.Concat(Word("fn"), Name(function.Name), Parameters(function.Parameters), Block(function.Body)),
        RowSyntax row => Document.Concat(Word("row"), Name(row.Name), Parameters(row.Parameters), Body(row)),
        RowAliasSyntax alias => Document.Concat(
            Word("row"), Name(alias.Name), Parameters(alias.Parameters), tokens.Take(Document.Space, "="), Name(alias.Target), _expressions.Arguments(alias.Arguments)),
        LetSyntax let => Let(TokenCursor.LineEnd, let),
        _ => throw new InvalidOperationException($"{member.GetType().Name} has no layout in a file."),
    };

    private MemberLine Member(MemberSyntax member) => member switch
    {
        LetSyntax let => new MemberLine("", tokens.IsSetApart, Let(TokenCursor.LineEnd, let), Document.Empty),
        StageSyntax stage => Stage(stage.Keyword, () => Block(stage.Body)),
        NormalizeSyntax normalize => Stage(normalize.Keyword, () => Document.Concat(Name(normalize.Row), _expressions.Arguments(normalize.Arguments))),
        GridSyntax grid => Stage(grid.Keyword, () => Document.Concat(Name(grid.Index), _expressions.Indices(Document.Space, grid.Extents), Origin(grid))),
        AlignSyntax align => Stage(align.Keyword, () => Name(align.Corner)),
        EmitSyntax emit => Stage(emit.Keyword, () => Document.Concat(Name(emit.Name), emit.Body is null ? Document.Empty : Block(emit.Body))),
        SelectSyntax select => Stage(select.Keyword, () => Carrier(select.Name, select.Arguments, select.Body)),
        StateSyntax state => Stage(state.Keyword, () => Carrier(state.Name, state.Arguments, state.Body)),
        _ => throw new InvalidOperationException($"{member.GetType().Name} has no layout in an attention."),
    };

    private MemberLine Stage(Identifier keyword, Func<Document> rest) => new(keyword.Text, tokens.IsSetApart, Word(keyword.Text), rest());

    private Document Origin(GridSyntax grid)
        => grid.Origin is null ? Document.Empty : Document.Concat(tokens.Take(Document.Space, "from"), Document.Nest(_expressions.Of(Document.Space, grid.Origin)));

    private Document Carrier(Identifier? name, EquatableArray<ArgumentSyntax> arguments, BlockSyntax body)
        => Document.Concat(name is null ? Document.Empty : Name(name), _expressions.Arguments(arguments), Block(body));

    private Document Body(AttentionSyntax attention)
    {
        if (attention.Composition is { } composition)
        {
            return Document.Concat(tokens.Take(Document.Space, "="), Document.Nest(_expressions.Of(Document.Space, composition)));
        }

        var open = tokens.Take(Document.Space, "{");
        var members = MemberLine.Align([.. attention.Members.Select(Member)]);
        return Document.Concat(open, Document.Nest(members), tokens.Close(attention.Members.Count == 0 ? Document.Empty : TokenCursor.LineEnd, "}"));
    }

    private Document Body(RowSyntax row)
    {
        var line = row.Assignments.Count == 0 ? Document.Line : TokenCursor.LineEnd;
        var open = tokens.Take(Document.Space, "{");
        var steps = row.Assignments.Select(step => Assignment(TokenCursor.LineEnd, step)).ToList();
        steps.Add(Return(line, row.Return));
        return Document.Group(open, Document.Nest([.. steps]), tokens.Close(line, "}"));
    }

    private Document Return(Document space, ReturnSyntax @return)
    {
        var first = tokens.Take(space, "return");
        var parts = new List<Document> { _expressions.Of(Document.Space, @return.Weight) };
        foreach (var output in @return.Outputs)
        {
            parts.Add(tokens.Take(Document.Empty, ","));
            parts.Add(Assignment(Document.Line, output));
        }

        return Document.Concat(first, Document.Group(Document.Nest([.. parts])));
    }

    private Document Block(BlockSyntax block)
    {
        var line = block.Lets.Count > LetsOfALine ? TokenCursor.LineEnd : Document.Line;
        var open = tokens.Take(Document.Space, "{");
        var lets = block.Lets.Select(let => Let(line, let)).ToList();
        lets.Add(_expressions.Of(line, block.Result));
        return Document.Group(open, Document.Nest([.. lets]), tokens.Close(line, "}"));
    }

    private Document Let(Document space, LetSyntax let)
    {
        var word = tokens.Take(space, "let");
        return Document.Concat(word, Assignment(Document.Space, let), tokens.Take(Document.Empty, ";"));
    }

    private Document Assignment(Document space, LetSyntax assignment) => Document.Concat(
        tokens.Take(space, assignment.Name.Text), tokens.Take(Document.Space, "="), Document.Nest(_expressions.Of(Document.Space, assignment.Value)));

    private Document Parameters(EquatableArray<ParameterSyntax> parameters)
        => tokens.IsAt("(") ? _expressions.List(Document.Empty, "(", parameters, Parameter, ")") : Document.Empty;

    private Document Parameter(Document space, ParameterSyntax parameter)
    {
        var declaration = Document.Concat(tokens.Take(space, parameter.Name.Text), tokens.Take(Document.Empty, ":"), Type(parameter.Type));
        return parameter.Default is not { } value ? declaration
            : Document.Concat(declaration, tokens.Take(Document.Space, "="), Document.Nest(_expressions.Of(Document.Space, value)));
    }

    private Document Type(TypeSyntax type)
        => Document.Concat([.. type.Facts.Select(Name), Name(type.Element), _expressions.Indices(Document.Empty, type.Shape)]);

    /// <summary>The word that a line begins with.</summary>
    private Document Word(string text) => tokens.Take(TokenCursor.LineEnd, text);

    private Document Name(Identifier name) => tokens.Take(Document.Space, name.Text);
}
