using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Cpu;

/// <summary>
/// Finds the powers <c>exp2(x - r)</c> of a kernel whose exponent is proved to be at most 0 (or NaN) wherever the power is used,
/// because <c>r</c> is a maximum over the very <c>x</c>. Such a power is a weight between 0 and 1: no large result has to be
/// right, and one too small for a normal number is nothing beside the weight 1 that the maximum itself has.
/// </summary>
public sealed class ProvedWeights
{
    private readonly HashSet<Expr> _proved = [];
    private readonly HashSet<Expr> _unproved = [];
    private readonly HashSet<string> _maxima = [];

    private ProvedWeights()
    {
    }

    /// <summary>The weights of a kernel.</summary>
    public static ProvedWeights Of(CpuKernel kernel)
    {
        var weights = new ProvedWeights();
        weights.Block(kernel.Body);
        weights._proved.ExceptWith(weights._unproved);
        if (kernel.Gives(IR.Spec.RowMaximum))
        {
            // The maximum is itself handed out, a NaN in it too.
            weights._maxima.Clear();
        }

        return weights;
    }

    /// <summary>Whether an expression is such a power.</summary>
    public bool Contains(Expr expr) => _proved.Contains(expr);

    /// <summary>
    /// Whether a reduction is a maximum that weights are relative to. Then it need not hand on a NaN: a weight of that score is
    /// NaN, and so is every sum of the row.
    /// </summary>
    public bool IsShift(Reduce reduce) => reduce.Operator == Reduction.Max && _maxima.Contains(reduce.Target.Name);

    private void Block(IEnumerable<CpuStatement> body)
    {
        foreach (var statement in body)
        {
            if (statement is EachRow row)
            {
                new RowScan(this).Row(row.Body);
            }
            else
            {
                Block(statement.Inner());
            }
        }
    }

    /// <summary>Follows a row's statements: which values are at most which, at the present contents of its buffers.</summary>
    private sealed class RowScan(ProvedWeights weights)
    {
        // By the name of a maximum: the values that are at most it, and the reductions that it is made of.
        private readonly Dictionary<string, HashSet<Expr>> _below = [];
        private readonly Dictionary<string, HashSet<string>> _madeOf = [];

        public void Row(IEnumerable<CpuStatement> body)
        {
            foreach (var statement in body)
            {
                switch (statement)
                {
                    case EachKey sweep:
                        Sweep(sweep.Body);
                        break;
                    case Let let:
                        Judge(let.Value);
                        Follow(let);
                        break;
                    case Set set:
                        Judge(set.Value);
                        Overwrite(set);
                        break;
                    default:
                        foreach (var expr in statement.Expressions())
                        {
                            Judge(expr);
                        }

                        break;
                }
            }
        }

        private void Sweep(IEnumerable<CpuStatement> body)
        {
            var definitions = new Dictionary<Expr, Expr>();
            foreach (var statement in body)
            {
                foreach (var expr in statement.Expressions())
                {
                    Judge(expr);
                }

                switch (statement)
                {
                    case Let let:
                        definitions[let.Target] = let.Value;
                        break;
                    case Reduce { Operator: Reduction.Max } maximum:
                        _below[maximum.Target.Name] = definitions.TryGetValue(maximum.Value, out var value) ? [maximum.Value, value] : [maximum.Value];
                        _madeOf[maximum.Target.Name] = [maximum.Target.Name];
                        break;
                    case Set set:
                        Overwrite(set);
                        break;
                    default:
                        break;
                }
            }
        }

        /// <summary>A maximum of maxima is above what they are above; so is one that stands in for -inf by 0.</summary>
        private void Follow(Let let)
        {
            var operands = let.Value switch
            {
                Apply a when a.Op == Op.Maximum => a.Children,
                Apply a when a.Op == Op.Select && a[2] is Variable shift && a[0] == Expr.Apply(Op.Equal, shift, Expr.Float(double.NegativeInfinity)) => [shift],
                Variable v => [v],
                _ => [],
            };
            foreach (var name in operands.OfType<Variable>().Select(o => o.Name).Where(_below.ContainsKey).ToList())
            {
                Below(let.Target.Name).UnionWith(_below[name]);
                MadeOf(let.Target.Name).UnionWith(MadeOf(name));
            }

            if (let.Value is Apply { Op: var op } && op == Op.Maximum)
            {
                Below(let.Target.Name).UnionWith(operands);
            }
        }

        private HashSet<Expr> Below(string maximum) => _below.TryGetValue(maximum, out var below) ? below : _below[maximum] = [];

        private HashSet<string> MadeOf(string maximum) => _madeOf.TryGetValue(maximum, out var parts) ? parts : _madeOf[maximum] = [];

        /// <summary>What was known of a buffer's old contents holds of them no more; the new contents are what was stored.</summary>
        private void Overwrite(Set set)
        {
            foreach (var below in _below.Values)
            {
                var stored = below.Contains(set.Value);
                below.RemoveWhere(e => e.Any(node => node is Variable v && v.Name == set.Buffer));
                if (stored)
                {
                    below.Add(Expr.Variable(set.Buffer, ScalarType.Float, VariableKind.Value));
                }
            }
        }

        private void Judge(Expr expr)
        {
            foreach (var power in expr.Nodes().OfType<Apply>().Where(a => a.Op == Op.Exp2))
            {
                if (power[0] is Apply { Op: var op, Children: [var x, Variable shift] } && op == Op.Subtract
                    && _below.TryGetValue(shift.Name, out var below) && below.Contains(x))
                {
                    weights._proved.Add(power);
                    weights._maxima.UnionWith(MadeOf(shift.Name));
                }
                else
                {
                    weights._unproved.Add(power);
                }
            }
        }
    }
}
