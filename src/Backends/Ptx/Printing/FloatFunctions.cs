using System;
using System.Collections.Generic;
using Attn.IR;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// Every operator that takes floats, in f32 and straight-line. Infinities, NaN and signed zeros give what the definition gives
/// (<see cref="ScalarMath"/>); subnormal operands and results count as zero, as everywhere in a module. Errors are in units in the last
/// place (ulp) over all operands; a test holds the printed instructions to them, with each approximate instruction as far off as PTX allows.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>+ - * fma sqrt floor ceil round abs min max sign int</c></term><description>rounded once</description></item>
/// <item><term><c>/ exp log pow</c></term><description>2 ulp</description></item>
/// <item><term><c>exp2 rsqrt log2 expm1 sin cos</c></term><description>3 ulp</description></item>
/// <item><term><c>tanh erf log1p softplus</c></term><description>4 ulp</description></item>
/// <item><term><c>ropecos ropesin</c></term><description>2e-7, and 2e-15 of the angle</description></item>
/// <item><term><c>sigmoid</c></term><description>6 ulp, and 2 ulp more for each unit that x is below 0</description></item>
/// </list>
/// </remarks>
internal sealed class FloatFunctions
{
    private readonly LlvmText _text;
    private readonly RealInstructions _f;
    private readonly Trigonometry _trigonometry;
    private readonly Dictionary<Op, Func<string[], string>> _functions;
    private readonly Dictionary<Op, string> _comparisons = new()
    {
        [Op.Equal] = "oeq",
        [Op.NotEqual] = "une",
        [Op.Less] = "olt",
        [Op.LessEqual] = "ole",
    };

    public FloatFunctions(LlvmText text)
    {
        var powers = new Powers(text);
        var exponentials = new Exponentials(text);
        var logarithms = new Logarithms(text);
        _text = text;
        _f = RealInstructions.Single(text);
        _trigonometry = new Trigonometry(text, powers);
        _functions = new()
        {
            [Op.Add] = x => _f.Add(x[0], x[1]),
            [Op.Subtract] = x => _f.Subtract(x[0], x[1]),
            [Op.Multiply] = x => _f.Multiply(x[0], x[1]),
            [Op.Divide] = x => _f.Divide(x[0], x[1]),
            [Op.Negate] = x => _f.Negate(x[0]),
            [Op.Minimum] = x => _f.Minimum(x[0], x[1]),
            [Op.Maximum] = x => _f.Maximum(x[0], x[1]),
            [Op.Fma] = x => _f.Fma(x[0], x[1], x[2]),
            [Op.Abs] = x => _f.Abs(x[0]),
            [Op.Sign] = x => Sign(x[0]),
            [Op.Floor] = x => _f.Floor(x[0]),
            [Op.Ceiling] = x => _f.Call("llvm.ceil.f32", x),
            [Op.Round] = x => _f.Call("llvm.rint.f32", x),
            [Op.Sqrt] = x => _f.Call("llvm.nvvm.sqrt.rn.ftz.f", x),
            [Op.Rsqrt] = x => _f.Call("llvm.nvvm.rsqrt.approx.ftz.f", x),
            [Op.Exp2] = x => exponentials.Exp2(x[0]),
            [Op.Exp] = x => exponentials.Exp(x[0]),
            [Op.Expm1] = x => exponentials.Expm1(x[0]),
            [Op.Tanh] = x => exponentials.Tanh(x[0]),
            [Op.Sigmoid] = x => exponentials.Sigmoid(x[0]),
            [Op.Erf] = x => exponentials.Erf(x[0]),
            [Op.Log] = x => logarithms.Log(x[0]),
            [Op.Log2] = x => logarithms.Log2(x[0]),
            [Op.Log1p] = x => logarithms.Log1p(x[0]),
            [Op.Softplus] = x => _f.Add(_f.Maximum(x[0], _f.Literal(0)), logarithms.Log1p(exponentials.Exp(_f.Negate(_f.Abs(x[0]))))),
            [Op.Sin] = x => _trigonometry.Sin(x[0]),
            [Op.Cos] = x => _trigonometry.Cos(x[0]),
            [Op.Pow] = x => powers.Pow(x[0], x[1]),
        };
    }

    /// <summary>Writes an operator whose operands are f32; its result is a <c>float</c>, an <c>i1</c> or an <c>i64</c>.</summary>
    public LlvmScalar Apply(Op op, string[] x)
        => _functions.TryGetValue(op, out var function) ? new("float", function(x))
            : _comparisons.TryGetValue(op, out var predicate) ? new("i1", _f.Compare(predicate, x[0], x[1]))
            : op == Op.IsNaN ? new("i1", _f.Compare("uno", x[0], x[0]))
            : op == Op.ToInt ? new("i64", _text.Call("i", "i64", "llvm.fptosi.sat.i64.f32", ("float", _f.Floor(x[0]))))
            : throw new IrVerificationException("operator", $"'{op}' is none of floats");

    /// <summary>Writes <see cref="Op.RopeCos"/> or <see cref="Op.RopeSin"/> of a base in f32 and of a position, a pair and a length in i64.</summary>
    public LlvmScalar Rotation(Op op, string theta, string position, string pair, string length)
        => new("float", op == Op.RopeCos ? _trigonometry.RopeCos(theta, position, pair, length) : _trigonometry.RopeSin(theta, position, pair, length));

    private string Sign(string x) => _f.Select(_f.Compare("one", x, 0), _f.WithSign(_f.Literal(1), x), _f.Add(x, 0));
}
