using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Passes;

/// <summary>
/// Moves what is the same along a sweep in front of it, and what is the same for all rows and keys in front of the kernel. Only total
/// expressions move: an access could be out of bounds where nobody reads it, unless its indices are the axes' own.
/// </summary>
internal static class UniformHoisting
{
    public static CpuKernel Run(CpuKernel kernel) => new Hoister(kernel).Run();

    private enum Variation
    {
        Item,
        Row,
        Lane,
    }

    private sealed class Hoister(CpuKernel kernel)
    {
        private readonly Dictionary<string, Variation> _values = kernel.Buffers
            .ToDictionary(b => b.Name, b => b.Shape == CpuBufferShape.Rows ? Variation.Row : Variation.Lane);
        private readonly Dictionary<Expr, Variable> _ofItem = [];
        private readonly List<CpuStatement> _itemLets = [];
        private int _names;

        public CpuKernel Run()
        {
            _values[CpuKernel.Scores.Name] = Variation.Lane;
            _values[CpuKernel.Accumulator.Name] = Variation.Lane;
            foreach (var let in kernel.Body.OfType<Let>())
            {
                _values[let.Target.Name] = Variation.Item;
            }

            var body = kernel.Body.SelectMany(Item).ToList();
            var firstLoop = body.FindIndex(s => s is not Let);
            body.InsertRange(firstLoop, _itemLets);
            return kernel with { Body = body.ToEquatableArray() };
        }

        private IEnumerable<CpuStatement> Item(CpuStatement statement)
        {
            switch (statement)
            {
                case EachRow rows:
                    yield return OfRows(rows);
                    break;
                case Merge merge:
                    yield return merge with { Rows = OfRows(merge.Rows) };
                    break;
                case EachKeyTile tiles:
                    yield return tiles with { Body = tiles.Body.SelectMany(Item).ToEquatableArray() };
                    break;
                case EachKey keys:
                    Bind(keys.Body);
                    yield return new EachKey(keys.Body.MapSame(s => s.MapExpressions(e => Outward(e, Variation.Item, OfItem))));
                    break;
                default:
                    yield return statement;
                    break;
            }
        }

        private EachRow OfRows(EachRow rows) => new(rows.Body.SelectMany(Rows([])).ToEquatableArray());

        private Func<CpuStatement, IEnumerable<CpuStatement>> Rows(Dictionary<Expr, Variable> ofRow) => statement =>
        {
            var lets = new List<CpuStatement>();
            switch (statement)
            {
                case EachKey keys:
                    var sweep = new EachKey(Lanes(keys.Body));
                    return lets.Append(sweep);
                case EachFeature features:
                    var wide = new EachFeature(Lanes(features.Body));
                    return lets.Append(wide);
                default:
                    Bind(statement);
                    return [statement.MapExpressions(e => Outward(e, Variation.Item, OfItem))];
            }

            EquatableArray<CpuStatement> Lanes(EquatableArray<CpuStatement> body)
            {
                Bind(body);
                return body.MapSame(s => s is LetEach ? s.MapExpressions(e => Outward(e, Variation.Item, OfItem)) : s.MapExpressions(e => Outward(e, Variation.Row, OfRow)));
            }

            Variable OfRow(Expr expr)
            {
                if (VariationOf(expr) == Variation.Item)
                {
                    return OfItem(expr);
                }

                if (!ofRow.TryGetValue(expr, out var name))
                {
                    ofRow[expr] = name = Fresh(expr.Type, "row", Variation.Row);
                    lets.Add(new Let(name, Outward(expr, Variation.Item, OfItem)));
                }

                return name;
            }
        };

        private Variable OfItem(Expr expr)
        {
            if (!_ofItem.TryGetValue(expr, out var name))
            {
                _ofItem[expr] = name = Fresh(expr.Type, "item", Variation.Item);
                _itemLets.Add(new Let(name, expr));
            }

            return name;
        }

        private Variable Fresh(ScalarType type, string prefix, Variation variation)
        {
            var name = $"{prefix}.c{_names++}";
            _values[name] = variation;
            return Expr.Variable(name, type, VariableKind.Value);
        }

        /// <summary>Replaces the largest parts that vary no more than <paramref name="most"/> and cost something.</summary>
        private Expr Outward(Expr expr, Variation most, Func<Expr, Variable> name)
            => expr.Children.Count == 0 ? expr
                : VariationOf(expr) <= most && kernel.IsDefined(expr) ? name(expr)
                : expr.WithChildren([.. expr.Children.Select(c => Outward(c, most, name))]);

        private Variation VariationOf(Expr expr) => expr.Nodes().OfType<Variable>().Select(VariationOf).DefaultIfEmpty(Variation.Item).Max();

        private Variation VariationOf(Variable variable) => variable.Kind switch
        {
            VariableKind.Index => variable.Name switch
            {
                "b" or "h" or "g" or "I" or "query_offset" or "key_offset" or "key_length" => Variation.Item,
                "m" or "i" => Variation.Row,
                _ => Variation.Lane,
            },
            VariableKind.Value => _values[variable.Name],
            _ => Variation.Item,
        };

        private void Bind(IEnumerable<CpuStatement> statements)
        {
            foreach (var statement in statements)
            {
                Bind(statement, Variation.Lane);
            }
        }

        private void Bind(CpuStatement statement, Variation variation = Variation.Row)
        {
            switch (statement)
            {
                case Let let:
                    _values[let.Target.Name] = variation;
                    break;
                case LetEach let:
                    _values[let.Target.Name] = variation;
                    break;
                case Guard guard:
                    _values[guard.Target.Name] = variation;
                    break;
                case Reduce reduce:
                    _values[reduce.Target.Name] = Variation.Row;
                    break;
                default:
                    break;
            }
        }
    }
}
