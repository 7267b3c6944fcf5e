using System;
using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Cpu;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// Finds integers of rows that are not proved to fit the 32 bits of a lane, and has each lane compute what surrounds them
/// with 64 bits.
/// </summary>
internal static class LaneWidening
{
    public static CpuKernel Run(CpuKernel kernel, TileProgram program)
    {
        var names = 0;
        return kernel with { Body = kernel.Body.MapSame(Statement) };

        CpuStatement Statement(CpuStatement statement) => statement switch
        {
            EachKeyTile tiles => tiles with { Body = tiles.Body.MapSame(Statement) },
            EachRow rows => Rows(rows),
            Merge merge => merge with { Rows = Rows(merge.Rows) },
            _ => statement,
        };

        EachRow Rows(EachRow rows)
        {
            var ofRow = new List<CpuStatement>();
            var body = ofRow;
            var lanes = LaneTypes.Of(kernel, rows);
            var target = "";
            foreach (var statement in rows.Body)
            {
                switch (statement)
                {
                    case EachKey keys:
                        var sweep = Sweep(keys.Body);
                        ofRow.Add(new EachKey(sweep));
                        break;
                    case EachFeature features:
                        var wide = Sweep(features.Body);
                        ofRow.Add(new EachFeature(wide));
                        break;
                    default:
                        var widened = Widened(statement);
                        ofRow.Add(widened);
                        break;
                }
            }

            return new EachRow(ofRow.ToEquatableArray());

            EquatableArray<CpuStatement> Sweep(EquatableArray<CpuStatement> statements)
            {
                body = [];
                foreach (var statement in statements)
                {
                    var widened = Widened(statement);
                    body.Add(widened);
                }

                var result = body.ToEquatableArray();
                body = ofRow;
                return result;
            }

            CpuStatement Widened(CpuStatement statement)
            {
                target = TargetOf(statement);
                return statement switch
                {
                    Let { Where: null } let => let with { Value = Widen(let.Value, Expr.True) },
                    Let let => let with { Value = Widen(let.Value, let.Where), Where = Widen(let.Where, Expr.True) },
                    Guard guard => guard with { Value = Widen(guard.Value, Expr.True) },
                    Set set => set with { Value = Widen(set.Value, Expr.True) },
                    StoreRow store => store with { Value = Widen(store.Value, Expr.True) },
                    Reduce { Where: null } reduce => reduce with { Value = Widen(reduce.Value, Expr.True) },
                    Reduce reduce => reduce with { Value = Widen(reduce.Value, reduce.Where), Where = Widen(reduce.Where, Expr.True) },
                    _ => statement,
                };
            }

            Expr Widen(Expr expr, Expr where)
            {
                if (!lanes.Varies(expr) || lanes.Fits(expr))
                {
                    return expr;
                }

                if (lanes.FitsResult(expr) && (expr.Children.Any(c => lanes.Varies(c) && !lanes.FitsResult(c)) || (expr is Apply operation && !lanes.FitsOperands(operation))))
                {
                    return Each(expr, where);
                }

                // What is evaluated only under a condition keeps it.
                var children = expr.Children.ToArray();
                for (var k = 0; k < children.Length; k++)
                {
                    var condition = expr is not Apply apply || k == 0 ? where
                        : apply.Op == Op.And ? Expr.And(where, children[0])
                        : apply.Op == Op.Or || (apply.Op == Op.Select && k == 2) ? Expr.And(where, Expr.Apply(Op.Not, children[0]))
                        : apply.Op == Op.Select ? Expr.And(where, children[0])
                        : where;
                    children[k] = Widen(children[k], condition);
                }

                return expr.WithChildren(children);
            }

            Variable Each(Expr expr, Expr where)
            {
                if (expr.Any(lanes.IsLaneValue) || !lanes.FitsResult(expr))
                {
                    // What reads a score is not what was written any more; then the stage is the place.
                    var span = program.Origins.SpanOf(expr) is { IsNone: false } written ? written : program.Origins.SpanOf(target);
                    throw new CpuLimitationException(Diagnostic.Create(CpuLimitations.WideLanes, span, expr.ToString()));
                }

                // What the row alone decides is computed once a row.
                var name = Expr.Variable($"each.c{names++}", expr.Type, VariableKind.Value);
                (expr.Any(IsSwept) || where.Any(IsSwept) ? body : ofRow).Add(new LetEach(name, expr, where));
                return name;
            }
        }
    }

    private static bool IsSwept(Expr node) => node is Variable { Kind: VariableKind.Index, Name: "n" or "j" or "e" } or Variable { Kind: VariableKind.Value };

    private static string TargetOf(CpuStatement statement) => statement switch
    {
        Let let => let.Target.Name,
        Guard guard => guard.Target.Name,
        Set set => set.Buffer,
        Reduce reduce => reduce.Target.Name,
        StoreRow store => store.Output,
        _ => "",
    };
}
