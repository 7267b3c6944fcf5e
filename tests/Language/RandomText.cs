using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Attn.Language.Tests;

/// <summary>Makes texts that a compiler may be given: noise, words of the language in any order, and files with a few changes.</summary>
internal sealed class RandomText(Random random)
{
    private const int MostChanges = 6;
    private const string WordPattern = @"([A-Za-z_]\w*|\d[\w.]*|&&|\|\||[<>=!]=|<<|>>|\*\*|[^\w\s])";

    private static readonly string[] Words =
    [
        "attention", "mask", "score", "weight", "normalize", "row", "fn", "let", "return", "scale", "query", "key", "value", "prob", "output", "grid", "align",
        "import", "emit", "select", "state", "true", "inf", "a", "b", "d", "e", "g", "h", "i", "j", "m", "n", "o", "p", "s", "w", "x", "z", "N", "M", "D", "Hq",
        "f32", "int", "i32", "bf16", "sorted", "grad", "softmax", "sum", "exp", "max", "rowmax", "rowsum", "count", "clamp", "rope", "concat", "rmsnorm",
        "bottom_right", "0", "1", "0.5", "1e-3", "9223372036854775807", "2N", "\"x\"", "\"",
        "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "?", "=", "**", "*", "/", "%", "+", "-", "~", "!", "<<", ">>", "&", "^", "|", "<", "<=", ">", ">=",
        "==", "!=", "&&", "||", "//", "///", "\n", "$", "\u00e4", "\0",
    ];

    // What may stand in one another's place without a change of type.
    private static readonly string[][] Classes =
    [
        ["i", "j", "m", "n", "h", "g", "b", "N", "M"], ["s", "z", "w", "p", "o"], ["d", "e", "h"], ["<", "<=", ">", ">=", "==", "!="], ["+", "-", "*"], ["/", "%", "*"],
        ["&&", "||"], ["&", "|", "^", "<<", ">>"], ["min", "max"], ["abs", "sign", "relu"], ["sum", "mean"], ["rope", "rope_interleaved"], ["rmsnorm", "l2norm", "layernorm"],
        ["exp", "tanh", "sigmoid", "softplus", "silu", "gelu", "elu", "exp2", "log1p", "sin", "cos", "floor", "sqrt", "rsqrt"],
        ["rowmax", "rowmin", "rowsum"], ["f32", "f16", "bf16"], ["i32", "i64"], ["true", "false"], ["softmax", "off_by_one", "cog"], ["abs_sum", "mean", "none"],
        ["Hq", "Hk", "B", "M", "N", "D", "E"],
    ];

    private static readonly string[] Numbers = ["0", "1", "2", "3", "7", "64", "127", "1000", "4096", "65536", "4294967296", "9223372036854775807"];

    public string Characters() => new([.. Enumerable.Range(0, random.Next(200)).Select(_ => Character())]);

    public string Tokens() => string.Join(" ", Enumerable.Range(0, random.Next(80)).Select(_ => Pick(Words)));

    /// <summary>Declarations with the right syntax, whose expressions need not have a type.</summary>
    public string Declarations()
        => $"fn f(x: f32) {{ {Expression(3)} }} mask m2 {{ {Expression(4)} }} attention a(t: f32[N, Hq], c: i32[4], p2: f32 = {Expression(1)}) "
            + $"{{ mask {{ {Expression(5)} }} score {{ let u = {Expression(4)}; {Expression(5)} }} }}";

    /// <summary>A file with characters removed, inserted or replaced.</summary>
    public string Mutated(IReadOnlyList<string> corpus)
    {
        var text = new StringBuilder(Pick(corpus));
        for (var change = random.Next(1, MostChanges); change > 0 && text.Length > 0; change--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 9), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Pick(Words));
                    break;
                default:
                    text[at] = Character();
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>A file with words and signs removed, repeated, exchanged, or replaced by some of the language or of another file.</summary>
    public string Reworded(IReadOnlyList<string> corpus)
    {
        var tokens = Split(Pick(corpus));
        var others = Split(Pick(corpus));
        for (var change = random.Next(1, MostChanges); change > 0 && tokens.Count > 0; change--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(6))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                case 2:
                    var other = random.Next(tokens.Count);
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                case 3:
                    tokens[at] = Pick(Words) + " ";
                    break;
                case 4:
                    tokens[at] = Pick(others);
                    break;
                default:
                    var from = random.Next(others.Count);
                    tokens.InsertRange(at, others.GetRange(from, Math.Min(random.Next(1, 20), others.Count - from)));
                    break;
            }
        }

        return string.Concat(tokens);
    }

    /// <summary>
    /// A file with a few words and signs exchanged for others of their class: indices for indices, functions for functions, comparisons for comparisons. Most
    /// of these have a meaning still, so they reach the passes and the code.
    /// </summary>
    public string Exchanged(IReadOnlyList<string> corpus)
    {
        var tokens = Split(Pick(corpus));
        var known = Enumerable.Range(0, tokens.Count).Where(at => ClassOf(tokens[at]).Count > 0).ToList();
        for (var change = random.Next(1, MostChanges); change > 0 && known.Count > 0; change--)
        {
            var at = Pick(known);
            tokens[at] = Pick(ClassOf(tokens[at])) + tokens[at][Word(tokens[at]).Length..];
        }

        return string.Concat(tokens);
    }

    /// <summary>An expression with the right syntax.</summary>
    public string Expression(int depth)
    {
        string[] leaves = ["s", "i", "j", "h", "n", "x", "1", "0", "2.5", "true", "p2", "N", "Hq", "t[n, h]", "c[i % 4]", "m2", "f(s)", "inf", "c[5]"];
        string[] signs = ["+", "-", "*", "/", "%", "<", "<=", "==", "&&", "||", "&", "|", "^", "<<", ">>", "**"];
        return depth == 0 ? Pick(leaves) : random.Next(6) switch
        {
            0 => "-" + Expression(depth - 1),
            1 => $"({Expression(depth - 1)})",
            2 => $"max({Expression(depth - 1)}, {Expression(depth - 1)})",
            3 => $"{Expression(depth - 1)} ? {Expression(depth - 1)} : {Expression(depth - 1)}",
            4 => $"exp({Expression(depth - 1)})",
            _ => $"{Expression(depth - 1)} {Pick(signs)} {Expression(depth - 1)}",
        };
    }

    /// <summary>Words and signs, each with the white space and the comments after it.</summary>
    private static List<string> Split(string text) => [.. Regex.Matches(text, WordPattern + @"(\s|//[^\n]*)*").Select(match => match.Value)];

    private static string Word(string token) => Regex.Match(token, "^" + WordPattern).Value;

    private IReadOnlyList<string> ClassOf(string token)
    {
        var word = Word(token);
        var classes = Classes.Where(c => c.Contains(word)).ToList();
        return classes.Count > 0 ? Pick(classes) : word.Length > 0 && word.All(char.IsDigit) ? Numbers : [];
    }

    private char Character() => (char)(random.Next(8) == 0 ? random.Next(0x10000) : random.Next(32, 127));

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
