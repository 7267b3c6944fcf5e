using System;
using System.Collections.Generic;
using System.Globalization;

namespace Attn.IR.Text;

/// <summary>
/// The tokens of an IR text, with the few moves that the parsers of all levels share. A name is a letter or underscore and then
/// letters, digits, underscores, primes or dots followed by a letter; <c>#</c> starts a comment; <c>"..."</c> is a string.
/// </summary>
public sealed class IrReader
{
    private static readonly string[] Signs =
        ["..", "->", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+=", "\u2190"];

    private readonly List<(string Text, int Line, bool IsString)> _tokens = [];
    private int _at;

    /// <summary>Splits a text into tokens.</summary>
    /// <exception cref="IrTextException">A string does not end.</exception>
    public IrReader(string text) => Tokenise(text);

    /// <summary>Whether all tokens were read.</summary>
    public bool AtEnd => _at == _tokens.Count;

    /// <summary>The line of the token that was read last.</summary>
    public int Line => _at == 0 ? 1 : _tokens[_at - 1].Line;

    /// <summary>The next token's text, or an empty string at the end.</summary>
    public string Peek => AtEnd ? "" : _tokens[_at].Text;

    /// <summary>The text of a token further on, or an empty string past the end.</summary>
    public string PeekAt(int ahead) => _at + ahead < _tokens.Count ? _tokens[_at + ahead].Text : "";

    /// <summary>Whether the next token is this one.</summary>
    public bool Sees(string token) => !AtEnd && !_tokens[_at].IsString && Peek == token;

    /// <summary>Reads the token if it is the next.</summary>
    public bool Take(string token)
    {
        if (!Sees(token))
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Reads the token.</summary>
    /// <exception cref="IrTextException">Another token is next.</exception>
    public void Expect(string token)
    {
        if (!Take(token))
        {
            throw Error($"expected '{token}', found '{Peek}'");
        }
    }

    /// <summary>Reads a name.</summary>
    public string Name()
    {
        if (AtEnd || !IsNameStart(Peek[0]) || _tokens[_at].IsString)
        {
            throw Error($"expected a name, found '{Peek}'");
        }

        return _tokens[_at++].Text;
    }

    /// <summary>Reads a quoted string.</summary>
    public string String()
    {
        if (AtEnd || !_tokens[_at].IsString)
        {
            throw Error($"expected a string, found '{Peek}'");
        }

        return _tokens[_at++].Text;
    }

    /// <summary>Reads an integer, with or without a sign.</summary>
    public long Integer()
    {
        var sign = Take("-") ? "-" : "";
        if (!long.TryParse(sign + Peek, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            throw Error($"expected an integer, found '{Peek}'");
        }

        _at++;
        return value;
    }

    /// <summary>Reads <c>item, item, ...</c> up to a closing token, which it reads too.</summary>
    public EquatableArray<T> List<T>(string close, Func<T> item)
        where T : IEquatable<T>
    {
        var items = new List<T>();
        while (!Take(close))
        {
            if (items.Count > 0)
            {
                Expect(",");
            }

            items.Add(item());
        }

        return items.ToEquatableArray();
    }

    /// <summary>Whether the next token is a number without a sign.</summary>
    public bool SeesNumber() => !AtEnd && !_tokens[_at].IsString && char.IsDigit(Peek[0]);

    /// <summary>Reads any token.</summary>
    public string Next()
    {
        if (AtEnd)
        {
            throw Error("the text ends too early");
        }

        return _tokens[_at++].Text;
    }

    /// <summary>An error at the token that was read last.</summary>
    public IrTextException Error(string message) => new(Line, message);

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '\'';

    private void Tokenise(string text)
    {
        var line = 1;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (c == '\n')
            {
                line++;
                at++;
            }
            else if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (c == '#')
            {
                while (at < text.Length && text[at] != '\n')
                {
                    at++;
                }
            }
            else if (c == '"')
            {
                var end = text.IndexOf('"', at + 1);
                if (end < 0)
                {
                    throw new IrTextException(line, "a string does not end");
                }

                _tokens.Add((text.Substring(at + 1, end - at - 1), line, true));
                at = end + 1;
            }
            else
            {
                var length = LengthOfToken(text, at);
                _tokens.Add((text.Substring(at, length), line, false));
                at += length;
            }
        }
    }

    private static int LengthOfToken(string text, int start)
    {
        var at = start;
        if (IsNameStart(text[at]))
        {
            while (at < text.Length && (IsNamePart(text[at]) || (text[at] == '.' && at + 1 < text.Length && IsNameStart(text[at + 1]))))
            {
                at++;
            }

            return at - start;
        }

        if (char.IsDigit(text[at]))
        {
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInsideNumber(text, at)))
            {
                at++;
            }

            return at - start;
        }

        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(text, start, sign, 0, sign.Length) == 0)
            {
                return sign.Length;
            }
        }

        return 1;
    }

    private static bool IsInsideNumber(string text, int at)
        => (text[at] == '.' && at + 1 < text.Length && char.IsDigit(text[at + 1]))
            || (text[at] is '-' or '+' && text[at - 1] is 'e' or 'E' && at + 1 < text.Length && char.IsDigit(text[at + 1]));
}
