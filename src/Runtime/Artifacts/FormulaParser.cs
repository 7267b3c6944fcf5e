using System;
using System.Collections.Generic;
using System.Globalization;

namespace Attn.Runtime.Artifacts;

/// <summary>Reads a formula by recursive descent; operators of one level group to the left.</summary>
internal sealed class FormulaParser(string text)
{
    // A manifest is read from disk: neither nesting nor long chains may exhaust the stack.
    private const int DeepestNesting = 256;
    private const int LongestText = 16 * 1024;

    // Each level binds tighter than the one before; at a place the first sign that fits is taken.
    private static readonly string[][] Levels = [["||"], ["&&"], ["==", "!=", "<=", "<"], ["|"], ["^"], ["&"], ["<<", ">>"], ["+", "-"], ["*", "/", "%"]];

    private int _at;
    private int _depth;

    /// <exception cref="FormatException">The text is no formula.</exception>
    public FormulaNode Parse()
    {
        if (text.Length > LongestText)
        {
            throw new FormatException($"it is longer than {LongestText} characters");
        }

        var root = Level(0);
        return _at == text.Length ? root : throw Unexpected("an operator");
    }

    private FormulaNode Level(int level)
    {
        if (level == Levels.Length)
        {
            return Prefix();
        }

        var left = Level(level + 1);
        while (Sign(level) is { } sign)
        {
            left = new OperatorNode(sign, [left, Level(level + 1)]);
        }

        return left;
    }

    private string? Sign(int level)
    {
        SkipSpaces();
        foreach (var sign in Levels[level])
        {
            // "a < b << c", "a | b || c": a sign that begins a longer one of another level is not it.
            if (Follows(sign) && !(sign is "<" or "|" or "&" && Follows(sign + sign)))
            {
                _at += sign.Length;
                return sign;
            }
        }

        return null;
    }

    private FormulaNode Prefix()
    {
        SkipSpaces();
        if (++_depth > DeepestNesting)
        {
            throw new FormatException($"it nests deeper than {DeepestNesting} levels");
        }

        var next = _at < text.Length ? text[_at] : '\0';
        FormulaNode node;
        if (next is '!' or '~' || (next == '-' && !StartsNumber(_at + 1)))
        {
            _at++;
            node = new OperatorNode(next.ToString(), [Prefix()]);
        }
        else
        {
            node = Atom();
        }

        _depth--;
        return node;
    }

    private FormulaNode Atom()
    {
        if (_at < text.Length && text[_at] == '(')
        {
            _at++;
            var inner = Level(0);
            Expect(')');
            return inner;
        }

        if (StartsNumber(_at) || (_at < text.Length && text[_at] == '-'))
        {
            return Number();
        }

        var name = Word();
        SkipSpaces();
        return name switch
        {
            "true" => new ConstantNode(true),
            "false" => new ConstantNode(false),
            "inf" => new ConstantNode(double.PositiveInfinity),
            "nan" => new ConstantNode(double.NaN),
            _ when _at < text.Length && text[_at] == '(' => Function(name),
            _ => new NameNode(name),
        };
    }

    private OperatorNode Function(string name)
    {
        if (!FormulaOperators.Arity.TryGetValue(name, out var arity))
        {
            throw new FormatException($"there is no function '{name}'");
        }

        var operands = new List<FormulaNode>();
        Expect('(');
        do
        {
            operands.Add(Level(0));
            SkipSpaces();
        }
        while (Take(','));
        Expect(')');
        return operands.Count == arity ? new OperatorNode(name, [.. operands]) : throw new FormatException($"'{name}' takes {arity} operands");
    }

    private ConstantNode Number()
    {
        var start = _at++;
        var isReal = false;
        while (_at < text.Length && (char.IsAsciiDigit(text[_at]) || text[_at] is '.' or 'e' or 'E' || (text[_at] is '+' or '-' && text[_at - 1] is 'e' or 'E')))
        {
            isReal |= !char.IsAsciiDigit(text[_at++]);
        }

        var digits = text.AsSpan(start, _at - start);
        return isReal
            ? double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? new ConstantNode(real) : throw NotANumber(digits)
            : long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? new ConstantNode(integer) : throw NotANumber(digits);
    }

    private string Word()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '_' or '.'))
        {
            _at++;
        }

        return _at > start ? text[start.._at] : throw Unexpected("a number, a name or '('");
    }

    private bool StartsNumber(int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private bool Follows(string sign) => string.CompareOrdinal(text, _at, sign, 0, sign.Length) == 0;

    private bool Take(char sign)
    {
        if (_at < text.Length && text[_at] == sign)
        {
            _at++;
            return true;
        }

        return false;
    }

    private void Expect(char sign)
    {
        SkipSpaces();
        if (!Take(sign))
        {
            throw Unexpected($"'{sign}'");
        }
    }

    private void SkipSpaces()
    {
        while (Take(' '))
        {
        }
    }

    private FormatException Unexpected(string wanted) => new(string.Create(CultureInfo.InvariantCulture, $"{wanted} is wanted at character {_at + 1}"));

    private static FormatException NotANumber(ReadOnlySpan<char> digits) => new($"'{digits}' is no number of 64 bits");
}
