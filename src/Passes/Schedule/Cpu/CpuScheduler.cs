using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Cpu;
using Attn.IR.Tile;

namespace Attn.Passes;

/// <summary>
/// The last step of the CPU path, from TileProgram to CpuKernel: decides what is kept in memory and where, fuses all maps and
/// reductions over the same rows into one loop over rows, packs the uniform factor of the scores into the queries, and moves
/// what does not vary along a sweep out of it.
/// </summary>
public static class CpuScheduler
{
    /// <summary>The name of this step, beside those of <c>Pipeline.Passes</c>.</summary>
    public const string Name = "Schedule";

    /// <summary>Schedules a program.</summary>
    /// <param name="program">A verified program.</param>
    /// <param name="diagnostics">Receives a limitation where the program holds what this backend cannot do.</param>
    /// <returns>The kernel, or null where a limitation was reported.</returns>
    public static CpuKernel? Run(TileProgram program, DiagnosticBag diagnostics)
    {
        try
        {
            // What lanes compute with 64 bits stays whole: hoisting moves parts of the rest.
            var kernel = UniformHoisting.Run(LaneWidening.Run(Schedule(program), program));
            RequireLanes(program, kernel);
            CpuKernelVerifier.Verify(kernel);
            return kernel;
        }
        catch (CpuLimitationException limitation)
        {
            diagnostics.Add(limitation.Diagnostic);
            return null;
        }
    }

    private static CpuKernel Schedule(TileProgram program)
    {
        if (program.Kernels.Count != 1 || program.Workspaces.Count > 0)
        {
            throw CpuLimitationException.Construct(program, "a program of several kernels", program.Name);
        }

        var (factor, kernel) = Prescale.Split(program.Kernels[0]);
        RequireAxes(program, kernel);
        var scheduling = new CpuScheduling(program, kernel);
        var segments = scheduling.Values.Segments;

        // Later segments ask earlier ones to keep what they read, so the plans are filled from the last to the first.
        var products = segments.ToDictionary(s => s.Number, s => s.Loop is null ? null : PlanLoop(program, scheduling, s));
        var output = PlanStores(program, scheduling, segments);
        foreach (var segment in segments.Reverse())
        {
            foreach (var carried in (segment.Loop?.Carried ?? []).Where(c => scheduling.Values[c.Name].Place == ValuePlace.Row))
            {
                scheduling.PlanOf(segment.Number - 1).Carry(carried.Name, carried.Initial);
            }
        }

        var body = new List<CpuStatement>();
        foreach (var segment in segments)
        {
            var rows = scheduling.PlanOf(segment.Number).Build();
            if (segment.Loop is not null)
            {
                body.Add(KeyLoop(program, scheduling, segment, rows, products[segment.Number]));
                if (segments.Count(s => s.Loop is not null) == 1 && new StateMerging(scheduling, segment).Build(products[segment.Number]) is { } merge)
                {
                    body.Add(merge);
                }
            }
            else if (rows is not null)
            {
                body.Add(rows);
            }
        }

        body.Add(new StoreOutput(output));
        body.InsertRange(0, scheduling.ItemValues.Append(new PackQueries(factor, QueryTransform(program, scheduling))));
        var (i, j) = (kernel.Axis("I"), kernel.Axis("J"));
        return new CpuKernel(
            program.Name, program.Parameters, program.Tensors, program.Scale, i.Size, j.Size,
            scheduling.Buffers.ToEquatableArray(), body.ToEquatableArray())
        {
            Alignment = program.Alignment,
            Features = program.Features,
            Requirements = program.Requirements,
        };
    }

    private static void RequireLanes(TileProgram program, CpuKernel kernel)
    {
        foreach (var transform in kernel.Transforms)
        {
            if (TransformLanes.Unfitting(kernel, transform) is { } wide)
            {
                throw new CpuLimitationException(Diagnostic.Create(CpuLimitations.WideFeatures, program.Origins.SpanOf(wide), wide.ToString()));
            }
        }
    }

    private static RowTransform? QueryTransform(TileProgram program, CpuScheduling scheduling)
        => scheduling.Values.All.FirstOrDefault(v => v.IsScoreProduct) is { Op: DotOp dot } ? OperandOf(program, scheduling, dot.Left, "q") : null;

    /// <summary>What is done to the rows of an operand that a product reads; null where they are as they are handed in.</summary>
    private static RowTransform? OperandOf(TileProgram program, CpuScheduling scheduling, string name, string operand)
    {
        var value = scheduling.Values[name];
        var transform = value.Op as TransformOp;
        var load = (transform is null ? value : scheduling.Values[transform.Source]).Op as LoadOp;
        return load is not null && load.Tensor == operand && load.Indices.All(i => i is not AxisIndex { Address: not null })
            ? transform?.Transform
            : throw CpuLimitationException.Construct(program, $"a product of another operand than '{operand}'", name);
    }

    private static void RequireAxes(TileProgram program, TileKernel kernel)
    {
        var axes = string.Join(", ", kernel.Axes.Select(a => $"{a.Name} of {a.Rank}").OrderBy(a => a, System.StringComparer.Ordinal));
        if (axes != "I of m, J of n" || !new HashSet<string>(kernel.Grid).SetEquals(["b", "h", "I"]))
        {
            throw CpuLimitationException.Construct(program, $"a kernel over {axes} with the grid {string.Join(", ", kernel.Grid)}", kernel.Name);
        }
    }

    /// <summary>Tells the plan of a loop what its rows must yield, and returns how the loop accumulates; null where it does not.</summary>
    private static ValueProduct? PlanLoop(TileProgram program, CpuScheduling scheduling, Segment segment)
    {
        var values = scheduling.Values;
        var plan = scheduling.PlanOf(segment.Number);
        ValueProduct? product = null;
        foreach (var carried in segment.Loop!.Carried)
        {
            switch (values[carried.Name].Place)
            {
                case ValuePlace.Row when carried.Type.Element == ScalarType.Float:
                    scheduling.Buffer(carried.Name, CpuBufferShape.Rows);
                    plan.Carry(carried.Name, carried.Next);
                    break;
                case ValuePlace.RowAndFeature when product is null:
                    product = PlanProduct(program, scheduling, segment, carried);
                    break;
                default:
                    throw CpuLimitationException.Construct(program, $"a carried value of type {carried.Type}", carried.Name);
            }
        }

        return product;
    }

    /// <summary>Recognises <c>next = dot weights, values + carried * rescale</c>.</summary>
    private static ValueProduct PlanProduct(TileProgram program, CpuScheduling scheduling, Segment segment, Carried carried)
    {
        var values = scheduling.Values;
        var plan = scheduling.PlanOf(segment.Number);
        if (values[carried.Next].Op is not DotOp { TransposeLeft: false, TransposeRight: false, Addend: { } addend } dot
            || values[dot.Left].Place != ValuePlace.RowAndKey
            || values[carried.Initial].Op is not FillOp { Value: FloatConstant { Value: 0 } })
        {
            throw CpuLimitationException.Construct(program, "an accumulation of another form than weights times values", carried.Next);
        }

        var transform = OperandOf(program, scheduling, dot.Right, "v");
        plan.Weigh(dot.Left);
        if (addend == carried.Name)
        {
            return new ValueProduct(null, transform);
        }

        var element = values[carried.Name].Element;
        if (values[addend].Op is MapOp { Where: null, Value: Apply { Children: { Count: 2 } factors } scaled } && scaled.Op == Op.Multiply
            && factors.Contains(element) && factors.First(f => f != element) is Variable { Kind: VariableKind.Value } rescale
            && values[rescale.Name].Place == ValuePlace.Row)
        {
            plan.Keep(rescale.Name);
            return new ValueProduct(rescale.Name, transform);
        }

        throw CpuLimitationException.Construct(program, "an accumulator that changes other than by a factor of the row", addend);
    }

    /// <summary>Asks for what is stored; returns what is done to the rows of the output last, or null.</summary>
    private static RowTransform? PlanStores(TileProgram program, CpuScheduling scheduling, IReadOnlyList<Segment> segments)
    {
        var last = segments[segments.Count - 1];
        var hasOutput = false;
        RowTransform? transform = null;
        foreach (var segment in segments)
        {
            foreach (var store in segment.Statements.OfType<Store>())
            {
                var plan = scheduling.PlanOf(segment.Number);
                if (segment != last || store.Mode != StoreMode.Replace || store.Tensor is not (Spec.Output or Spec.LogSumExp or Spec.RowMaximum))
                {
                    throw CpuLimitationException.Construct(program, "a store of this kind", store.Tensor);
                }

                if (store.Tensor == Spec.Output)
                {
                    var edit = scheduling.Values[store.Value].Op as TransformOp;
                    transform = edit?.Transform;
                    plan.Output(edit?.Source ?? store.Value);
                    hasOutput = true;
                }
                else
                {
                    plan.RowOutput(store.Tensor, store.Value);
                }
            }
        }

        if (!hasOutput)
        {
            throw CpuLimitationException.Construct(program, "a kernel without an output", program.Name);
        }

        return transform?.Values.Any() == true
            ? throw CpuLimitationException.Construct(program, "a value of the row beside an output that is read at other features or reduced", Spec.Output)
            : transform;
    }

    private static EachKeyTile KeyLoop(TileProgram program, CpuScheduling scheduling, Segment segment, EachRow? rows, ValueProduct? product)
    {
        var ranges = segment.Loop!.Domain.Ranges();
        if (ranges.Count == 0 || segment.Loop.Axis != "J")
        {
            throw CpuLimitationException.Construct(program, "a loop over a table of tiles", segment.Loop.Axis);
        }

        var body = new List<CpuStatement>();
        var columns = scheduling.ColumnsOf(segment);
        if (columns.Count > 0)
        {
            body.Add(new EachKey(columns.ToEquatableArray()));
        }

        foreach (var dot in scheduling.Values.All.Where(v => v.IsScoreProduct && v.Segment == segment.Number))
        {
            var op = (DotOp)dot.Op!;
            if (op is not { TransposeLeft: false, TransposeRight: true, Addend: null } || body.OfType<ScoreProduct>().Any())
            {
                throw CpuLimitationException.Construct(program, "a product of scores of another form than queries times keys", dot.Name);
            }

            OperandOf(program, scheduling, op.Left, "q");
            body.Add(new ScoreProduct(OperandOf(program, scheduling, op.Right, "k")));
        }

        if (rows is not null)
        {
            body.Add(rows);
        }

        if (product is not null)
        {
            body.Add(product);
        }

        // Where nothing is masked, every tile is full.
        var isMasked = segment.Loop.Guard is not null;
        var tiles = ranges.Select(r => isMasked
            ? new KeyTiles(r.First, r.End, r.FullFirst, r.FullEnd)
            : new KeyTiles(r.First, r.End, r.First, r.End));
        return new EachKeyTile(
            tiles.Select(t => t.Map(scheduling.Expand)).ToEquatableArray(), body.ToEquatableArray(), (segment.Loop.Domain as ListDomain)?.Classifier);
    }
}
