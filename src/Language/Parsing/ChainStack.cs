using System.Collections.Generic;
using Attn.IR;
using Attn.Language.Syntax;

namespace Attn.Language.Parsing;

/// <summary>
/// Orders a list of operands and operators: Dijkstra's shunting yard, with one open chain for each precedence. The chains on the stack
/// bind tighter and tighter towards the top, so there are never more of them than there are precedences.
/// </summary>
internal sealed class ChainStack
{
    private readonly Stack<OpenChain> _open = new();

    /// <summary>Adds an operand and the operator after it.</summary>
    public void Add(ExpressionSyntax operand, OperatorSyntax following)
    {
        var precedence = following.Kind.Precedence();
        while (_open.Count > 0 && _open.Peek().Precedence > precedence)
        {
            operand = _open.Pop().Close(operand);
        }

        if (_open.Count == 0 || _open.Peek().Precedence < precedence)
        {
            _open.Push(new OpenChain(precedence));
        }

        _open.Peek().Add(operand, following);
    }

    /// <summary>Adds the last operand and gives the whole.</summary>
    public ExpressionSyntax Close(ExpressionSyntax last)
    {
        while (_open.Count > 0)
        {
            last = _open.Pop().Close(last);
        }

        return last;
    }

    private sealed class OpenChain(int precedence)
    {
        private readonly List<ExpressionSyntax> _operands = [];
        private readonly List<OperatorSyntax> _operators = [];

        public int Precedence => precedence;

        public void Add(ExpressionSyntax operand, OperatorSyntax following)
        {
            _operands.Add(operand);
            _operators.Add(following);
        }

        public ExpressionSyntax Close(ExpressionSyntax last)
        {
            _operands.Add(last);
            return new ChainSyntax(_operands.ToEquatableArray(), _operators.ToEquatableArray(), _operands[0].Span.To(last.Span));
        }
    }
}
