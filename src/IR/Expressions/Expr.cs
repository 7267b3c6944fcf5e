using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR;

/// <summary>
/// A typed scalar expression, immutable and hash-consed: equal expressions are one object, so equality is a reference
/// comparison and a rewrite that changes nothing returns what it was given. Expressions carry no source span for that
/// reason; a <see cref="Spec"/> remembers where each of its expressions was written.
/// </summary>
/// <remarks>
/// Meaning. An integer is 64-bit two's complement and wraps; <c>/</c> and <c>%</c> floor, so <c>0 &lt;= a % b &lt; b</c> for
/// positive <c>b</c>. A shift count is taken modulo 64. <c>min</c> and <c>max</c> of a NaN are NaN. <c>select</c>, <c>&amp;&amp;</c> and
/// <c>||</c> evaluate only what they need, which matters for the bounds of an access. <c>sign(0)</c> is 0 and the sign of
/// NaN is NaN. Floating arithmetic is not reassociated, and infinities and NaN behave as IEEE 754 says.
/// </remarks>
public abstract class Expr : IEquatable<Expr>
{
    private readonly int _hash;

    private protected Expr(ScalarType type, IReadOnlyCollection<Expr> children, int hash)
    {
        Type = type;
        Depth = 1 + (children.Count == 0 ? 0 : children.Max(c => c.Depth));
        Size = Math.Min(int.MaxValue, 1L + children.Sum(c => c.Size));
        _hash = hash;
    }

    /// <summary>The type of the value.</summary>
    public ScalarType Type { get; }

    /// <summary>The height of the tree; bounded by the binder, so that visitors may recurse.</summary>
    public int Depth { get; }

    /// <summary>The number of nodes when written out as a tree, saturating; bounded by the binder, so that printing ends.</summary>
    public long Size { get; }

    /// <summary>The operands, in order.</summary>
    public abstract IReadOnlyList<Expr> Children { get; }

    public static Expr True { get; } = new BoolConstant(true).Interned();

    public static Expr False { get; } = new BoolConstant(false).Interned();

    public static implicit operator Expr(long value) => Int(value);

    public static implicit operator Expr(double value) => Float(value);

    public static Expr operator +(Expr left, Expr right) => Apply(Op.Add, left, right);

    public static Expr operator -(Expr left, Expr right) => Apply(Op.Subtract, left, right);

    public static Expr operator *(Expr left, Expr right) => Apply(Op.Multiply, left, right);

    public static Expr operator /(Expr left, Expr right) => Apply(Op.Divide, left, right);

    public static Expr operator %(Expr left, Expr right) => Apply(Op.Modulo, left, right);

    public static Expr operator -(Expr value) => Apply(Op.Negate, value);

    /// <summary>An integer constant.</summary>
    public static Expr Int(long value) => new IntConstant(value).Interned();

    /// <summary>A floating constant; infinities and NaN are allowed.</summary>
    public static Expr Float(double value) => new FloatConstant(value).Interned();

    /// <summary>A truth value.</summary>
    public static Expr Bool(bool value) => value ? True : False;

    /// <summary>A name that its surroundings give a value to.</summary>
    public static Variable Variable(string name, ScalarType type, VariableKind kind)
        => (Variable)new Variable(name, type, kind).Interned();

    /// <summary>Applies an operator.</summary>
    /// <exception cref="ArgumentException">The operands do not fit the operator: a compiler bug, the binder has checked.</exception>
    public static Expr Apply(Op op, params Expr[] operands)
    {
        var type = op.ResultType([.. operands.Select(o => o.Type)])
            ?? throw new ArgumentException($"'{op}' does not take ({string.Join(", ", operands.Select(o => o.Type.Spelling()))}).");
        return new Apply(op, type, operands).Interned();
    }

    /// <summary>Reads an element of a tensor or of an equation's result.</summary>
    public static Expr Access(string tensor, ScalarType type, params Expr[] indices)
        => new Access(tensor, type, indices).Interned();

    /// <summary>Searches a sorted captured tensor of integers along its last axis.</summary>
    /// <param name="tensor">The tensor's name.</param>
    /// <param name="side">Which place is wanted.</param>
    /// <param name="children">One index an axis but the last, then the value.</param>
    public static Expr Search(string tensor, SearchSide side, params Expr[] children) => new Search(tensor, side, children).Interned();

    /// <summary>What stands for a value that nobody reads: 0, or false.</summary>
    public static Expr Zero(ScalarType type) => type switch
    {
        ScalarType.Float => Float(0),
        ScalarType.Int => Int(0),
        _ => False,
    };

    /// <summary><c>condition ? whenTrue : whenFalse</c>.</summary>
    public static Expr Select(Expr condition, Expr whenTrue, Expr whenFalse) => Apply(Op.Select, condition, whenTrue, whenFalse);

    /// <summary>Both, or either one where the other is true.</summary>
    public static Expr And(Expr left, Expr right)
        => left == True ? right : right == True ? left : Apply(Op.And, left, right);

    /// <summary>Any, or either one where the other is false.</summary>
    public static Expr Or(Expr left, Expr right)
        => left == False ? right : right == False ? left : Apply(Op.Or, left, right);

    /// <summary>The larger one; NaN if either is.</summary>
    public static Expr Max(Expr left, Expr right) => Apply(Op.Maximum, left, right);

    /// <summary>The smaller one; NaN if either is.</summary>
    public static Expr Min(Expr left, Expr right) => Apply(Op.Minimum, left, right);

    public static bool operator ==(Expr? left, Expr? right) => ReferenceEquals(left, right);

    public static bool operator !=(Expr? left, Expr? right) => !ReferenceEquals(left, right);

    /// <summary>The same node over other operands, or this node where they are its own.</summary>
    public abstract Expr WithChildren(IReadOnlyList<Expr> children);

    /// <inheritdoc/>
    public bool Equals(Expr? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _hash;

    /// <summary>The text form, which <see cref="ExprParser"/> reads back.</summary>
    public sealed override string ToString() => ExprPrinter.Print(this);

    /// <summary>Whether the other node has the same kind, payload and (interned) children.</summary>
    internal abstract bool SameNode(Expr other);

    private protected Expr Interned() => ExprInterner.Intern(this);

    private protected static int Mix(int kind, int payload, IEnumerable<Expr> children)
        => children.Aggregate(unchecked((kind * 397) ^ payload), (hash, child) => unchecked((hash * 31) + child.GetHashCode()));

    private protected static bool SameChildren(IReadOnlyList<Expr> left, IReadOnlyList<Expr> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var k = 0; k < left.Count; k++)
        {
            if (!ReferenceEquals(left[k], right[k]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>An integer constant.</summary>
public sealed class IntConstant : Expr
{
    internal IntConstant(long value)
        : base(ScalarType.Int, [], Mix(1, value.GetHashCode(), [])) => Value = value;

    public long Value { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expr> Children => [];

    /// <inheritdoc/>
    public override Expr WithChildren(IReadOnlyList<Expr> children) => this;

    internal override bool SameNode(Expr other) => other is IntConstant c && c.Value == Value;
}

/// <summary>A floating constant. Two constants are the same when their bits are, so -0 and 0 differ and NaN is itself.</summary>
public sealed class FloatConstant : Expr
{
    internal FloatConstant(double value)
        : base(ScalarType.Float, [], Mix(2, BitConverter.DoubleToInt64Bits(value).GetHashCode(), [])) => Value = value;

    public double Value { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expr> Children => [];

    /// <inheritdoc/>
    public override Expr WithChildren(IReadOnlyList<Expr> children) => this;

    internal override bool SameNode(Expr other)
        => other is FloatConstant c && BitConverter.DoubleToInt64Bits(c.Value) == BitConverter.DoubleToInt64Bits(Value);
}

/// <summary>A truth value.</summary>
public sealed class BoolConstant : Expr
{
    internal BoolConstant(bool value)
        : base(ScalarType.Bool, [], Mix(3, value ? 1 : 0, [])) => Value = value;

    public bool Value { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expr> Children => [];

    /// <inheritdoc/>
    public override Expr WithChildren(IReadOnlyList<Expr> children) => this;

    internal override bool SameNode(Expr other) => other is BoolConstant c && c.Value == Value;
}

/// <summary>Where a variable's value comes from.</summary>
public enum VariableKind
{
    /// <summary>An index: <c>b h g i j m n d e</c>, or an axis of a table's default expression.</summary>
    Index,

    /// <summary>A dimension: <c>B Hq Hk M N D E</c>, or one that a captured tensor binds.</summary>
    Dimension,

    /// <summary>A scalar argument of the launch.</summary>
    Parameter,

    /// <summary>A value that an earlier statement of the level names: a tile, an element of one.</summary>
    Value,
}

/// <summary>A name that its surroundings give a value to.</summary>
public sealed class Variable : Expr
{
    internal Variable(string name, ScalarType type, VariableKind kind)
        : base(type, [], Mix(4, StringComparer.Ordinal.GetHashCode(name) ^ (int)kind ^ ((int)type << 4), []))
    {
        Name = name;
        Kind = kind;
    }

    public string Name { get; }

    public VariableKind Kind { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expr> Children => [];

    /// <inheritdoc/>
    public override Expr WithChildren(IReadOnlyList<Expr> children) => this;

    internal override bool SameNode(Expr other) => other is Variable v && v.Name == Name && v.Kind == Kind && v.Type == Type;
}

/// <summary>An operator and its operands.</summary>
public sealed class Apply : Expr
{
    private readonly Expr[] _operands;

    internal Apply(Op op, ScalarType type, Expr[] operands)
        : base(type, operands, Mix(5, StringComparer.Ordinal.GetHashCode(op.Spelling) ^ op.Arity, operands))
    {
        Op = op;
        _operands = operands;
    }

    public Op Op { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expr> Children => _operands;

    /// <summary>An operand by its place.</summary>
    public Expr this[int index] => _operands[index];

    /// <inheritdoc/>
    public override Expr WithChildren(IReadOnlyList<Expr> children)
        => SameChildren(_operands, children) ? this : Apply(Op, [.. children]);

    internal override bool SameNode(Expr other) => other is Apply a && a.Op == Op && SameChildren(a._operands, _operands);
}

/// <summary>An element of a tensor (an operand, a captured one, or the result of an equation) at integer indices.</summary>
public sealed class Access : Expr
{
    private readonly Expr[] _indices;

    internal Access(string tensor, ScalarType type, Expr[] indices)
        : base(type, indices, Mix(6, StringComparer.Ordinal.GetHashCode(tensor) ^ (int)type, indices))
    {
        Tensor = tensor;
        _indices = indices;
    }

    /// <summary>The tensor's or equation's name.</summary>
    public string Tensor { get; }

    /// <summary>One index an axis.</summary>
    public override IReadOnlyList<Expr> Children => _indices;

    /// <inheritdoc/>
    public override Expr WithChildren(IReadOnlyList<Expr> children)
        => SameChildren(_indices, children) ? this : Access(Tensor, Type, [.. children]);

    internal override bool SameNode(Expr other)
        => other is Access a && a.Tensor == Tensor && a.Type == Type && SameChildren(a._indices, _indices);
}
