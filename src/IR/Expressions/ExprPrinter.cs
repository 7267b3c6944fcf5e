using System.Globalization;
using System.Linq;
using System.Text;

namespace Attn.IR;

/// <summary>
/// Writes expressions with the fewest parentheses that <see cref="ExprParser"/> needs to read the same expression back.
/// Floats always show a point, an exponent or a name (<c>inf</c>, <c>nan</c>), so that <c>1</c> is an integer and <c>1.0</c> is not.
/// </summary>
internal static class ExprPrinter
{
    public static string Print(Expr expr)
    {
        var text = new StringBuilder();
        Write(text, expr, 0);
        return text.ToString();
    }

    internal static string Number(double value)
    {
        if (double.IsNaN(value))
        {
            return "nan";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "inf" : "-inf";
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'E', 'e']) >= 0 ? text : text + ".0";
    }

    private static void Write(StringBuilder text, Expr expr, int outer)
    {
        switch (expr)
        {
            case IntConstant c:
                Atom(text, c.Value.ToString(CultureInfo.InvariantCulture), outer);
                break;
            case FloatConstant c:
                Atom(text, Number(c.Value), outer);
                break;
            case BoolConstant c:
                text.Append(c.Value ? "true" : "false");
                break;
            case Variable v:
                text.Append(v.Name);
                break;
            case Access a:
                text.Append(a.Tensor).Append('[');
                List(text, a);
                text.Append(']');
                break;
            case Search s:
                text.Append(s.Tensor).Append('.').Append(s.Side.Spelling()).Append('[');
                List(text, s);
                text.Append(']');
                break;
            case Apply a when a.Op.IsInfix:
                Open(text, a, outer);
                Write(text, a[0], a.Op.Precedence);
                text.Append(' ').Append(a.Op.Spelling).Append(' ');
                Write(text, a[1], a.Op.Precedence + 1);
                Close(text, a, outer);
                break;
            case Apply a when a.Op.IsPrefix:
                Open(text, a, outer);
                text.Append(a.Op.Spelling);

                // A sign before a literal would be read as part of it.
                Write(text, a[0], a[0] is IntConstant or FloatConstant ? int.MaxValue : a.Op.Precedence);
                Close(text, a, outer);
                break;
            case Apply a:
                text.Append(a.Op.Spelling).Append('(');
                List(text, a);
                text.Append(')');
                break;
        }
    }

    private static void Atom(StringBuilder text, string literal, int outer)
        => text.Append(outer == int.MaxValue ? $"({literal})" : literal);

    private static void List(StringBuilder text, Expr parent)
    {
        foreach (var (child, index) in parent.Children.Select((c, k) => (c, k)))
        {
            text.Append(index == 0 ? "" : ", ");
            Write(text, child, 0);
        }
    }

    private static void Open(StringBuilder text, Apply apply, int outer) => text.Append(apply.Op.Precedence < outer ? "(" : "");

    private static void Close(StringBuilder text, Apply apply, int outer) => text.Append(apply.Op.Precedence < outer ? ")" : "");
}
