using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>
/// Runs the roles of a kernel's blocks against the rules of copies, products and barriers, without any data, at small lengths
/// that take every loop through none, one, and more turns than a buffer has slots. It finds:
/// <list type="bullet">
/// <item>a deadlock: nothing can go on, and not all roles have ended;</item>
/// <item>a product that reads a slot to which no copy is known to have come;</item>
/// <item>a copy into a slot that a product may still read, or another copy still write, also where every warp fetches its share;</item>
/// <item>a fragment named by an <c>await</c> that does not wait for it, and products never awaited;</item>
/// <item>a barrier that gets more arrivals than its phase takes, and copies that outlive the block.</item>
/// </list>
/// "Known" is happens-before, kept in vector clocks that barriers hand on, so an error is found in whatever order the roles
/// happen to run; the orders that are tried (each role as far ahead as it gets, copies early and late) matter for deadlocks.
/// </summary>
public static class GpuScheduleSimulator
{
    // Tiles of at most 128 rows and rings of at most 4 slots: 0, 1, part of, 2, 3 and 5 tiles and more.
    private static readonly long[] Lengths = [0, 1, 129, 300, 641];
    private static readonly long[] Parameters = [0, 1, 200];
    private const int TurnLimit = 100_000;

    /// <summary>Runs a kernel at every combination of small lengths, each block once of those that run alike.</summary>
    /// <exception cref="IrVerificationException">A run broke a rule (<c>schedule</c>).</exception>
    public static void Verify(GpuKernel kernel)
    {
        var control = new ControlScalars(kernel);
        var seen = new HashSet<EquatableArray<Scalar>>();
        foreach (var queries in Lengths)
        {
            foreach (var keys in Lengths)
            {
                foreach (var value in kernel.Parameters.OfType<ScalarParameter>().Any(IsIntParameter) ? Parameters : [0])
                {
                    try
                    {
                        VerifyAt(kernel, queries, keys, value, control, seen);
                    }
                    catch (DivideByZeroException)
                    {
                        // A launch refuses parameters that make a divisor 0.
                    }
                }
            }
        }
    }

    private static bool IsIntParameter(ScalarParameter p) => p.Variable is { Type: ScalarType.Int, Kind: VariableKind.Parameter };

    private static void VerifyAt(GpuKernel kernel, long queries, long keys, long parameter, ControlScalars control, HashSet<EquatableArray<Scalar>> seen)
    {
        var scalars = new Dictionary<Variable, Scalar>();
        foreach (var p in kernel.Parameters.OfType<ScalarParameter>())
        {
            scalars[p.Variable] = p.Variable.Type switch
            {
                ScalarType.Float => 1.0,
                ScalarType.Bool => true,
                _ => p.Variable == Names.M ? queries : p.Variable == Names.N ? keys : IsIntParameter(p) ? parameter : 1L,
            };
        }

        foreach (var list in kernel.Parameters.OfType<TileListParameter>())
        {
            scalars[UniformEvaluator.LengthOf(list.Name)] = UniformEvaluator.Evaluate(list.Shape[list.Shape.Count - 1], scalars);
        }

        var blocks = UniformEvaluator.Evaluate(kernel.Grid[0], scalars).AsInt;
        for (var block = 0L; block < blocks; block++)
        {
            var inBlock = new Dictionary<Variable, Scalar>(scalars)
            {
                [GpuKernel.Block[0]] = block, [GpuKernel.Block[1]] = 0L, [GpuKernel.Block[2]] = 0L,
            };
            foreach (var let in kernel.Prologue)
            {
                inBlock[let.Variable] = UniformEvaluator.Evaluate(let.Value, inBlock);
            }

            var deciding = control.In(inBlock);
            if (seen.Contains(deciding))
            {
                continue;
            }

            foreach (var eager in new[] { true, false })
            {
                foreach (var reverse in new[] { true, false })
                {
                    Run(new GpuBlockState(kernel, eager), kernel, inBlock, reverse);
                }
            }

            // Only now: a run may have stopped at a division by 0.
            seen.Add(deciding);
        }
    }

    private static void Run(GpuBlockState state, GpuKernel kernel, Dictionary<Variable, Scalar> scalars, bool reverse)
    {
        var agents = new List<GpuAgent>();
        var count = kernel.Roles.Sum(r => r.Teams);
        foreach (var role in kernel.Roles)
        {
            for (var w = 0L; w < role.Teams; w++)
            {
                var own = new Dictionary<Variable, Scalar>(scalars);
                if (role.Team is { } team)
                {
                    own[team] = w;
                }

                agents.Add(new GpuAgent(state, role, $"{role.Name} {w}", agents.Count, count, own));
            }
        }

        state.Start(count);
        if (reverse)
        {
            agents.Reverse();
        }

        for (var turn = 0; agents.Any(a => !a.Ended); turn++)
        {
            var before = state.Events;
            foreach (var agent in agents)
            {
                agent.Advance();
            }

            if (state.Events == before && agents.Any(a => !a.Ended) && !state.FinishOldestCopy())
            {
                throw Broken($"a deadlock: {string.Join("; ", agents.Where(a => !a.Ended).Select(a => $"{a.Name} at '{a.BlockedAt}'"))}");
            }

            if (turn > TurnLimit)
            {
                throw Broken("the roles do not end");
            }
        }

        state.VerifyEnd();
    }

    internal static IrVerificationException Broken(string detail) => new("schedule", detail);
}

/// <summary>
/// Evaluates uniform scalars. There are no tables: an element is 0, a search finds the first place or the end of the keys, and a batch has its
/// default; what a loop does then, it does for other bounds too. Lists of tiles are made up, and differ from line to line.
/// </summary>
internal static class UniformEvaluator
{
    public static Scalar Evaluate(Expr expr, IReadOnlyDictionary<Variable, Scalar> scalars) => expr switch
    {
        IntConstant c => c.Value,
        FloatConstant c => c.Value,
        BoolConstant c => c.Value,
        Variable v => scalars[v],
        Apply a => ScalarMath.Apply(a.Op, [.. a.Children.Select(c => Evaluate(c, scalars))]),
        Access { Tensor: "key_length" } => scalars[Names.N],
        Access a when scalars.TryGetValue(LengthOf(a.Tensor), out var length) => TileLine.Sample(
            Evaluate(a.Children[a.Children.Count - 2], scalars).AsInt, Evaluate(a.Children[a.Children.Count - 1], scalars).AsInt, length.AsInt),
        Access { Type: ScalarType.Float } => 0.0,
        Access { Type: ScalarType.Bool } => true,
        Access => 0L,
        Search { Side: SearchSide.First } => 0L,
        Search => scalars[Names.N],
        _ => throw new IrVerificationException("scope", $"'{expr}' is no scalar"),
    };

    /// <summary>The scalars that a value depends on.</summary>
    public static IEnumerable<Variable> Reads(Expr expr) => expr.Nodes().SelectMany(node => node switch
    {
        Variable v => [v],
        Access { Tensor: "key_length" } or Search => [Names.N],
        Access a => [LengthOf(a.Tensor)],
        _ => Enumerable.Empty<Variable>(),
    });

    /// <summary>The scalar that is the length of a list's lines; no name of a kernel ends in a point.</summary>
    public static Variable LengthOf(string list) => Names.Index(list + ".");
}
