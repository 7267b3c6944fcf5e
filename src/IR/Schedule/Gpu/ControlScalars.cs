using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>The scalars of a block that decide what its roles do: how often loops run, and which slots and phases they name. Blocks where these are equal run alike.</summary>
internal sealed class ControlScalars
{
    private readonly HashSet<Variable> _deciding = [];

    public ControlScalars(GpuKernel kernel)
    {
        var statements = kernel.Roles.SelectMany(role => All(role.Body)).ToList();

        // What a role names decides by what it is made of. A name may stand for different values in different roles.
        var lets = statements.OfType<LetStatement>().ToLookup(let => let.Variable, let => let.Value);
        var open = new Queue<Expr>(statements.SelectMany(Deciding));
        while (open.Count > 0)
        {
            foreach (var value in UniformEvaluator.Reads(open.Dequeue()).Where(_deciding.Add).SelectMany(read => lets[read]))
            {
                open.Enqueue(value);
            }
        }
    }

    /// <summary>Their values in a block, in an order of their own; what roles count and name themselves is not among them.</summary>
    public EquatableArray<Scalar> In(IReadOnlyDictionary<Variable, Scalar> block) => _deciding.Where(block.ContainsKey).Select(v => block[v]).ToEquatableArray();

    private static IEnumerable<GpuStatement> All(IEnumerable<GpuStatement> body) => body.SelectMany(s => s is ForStatement loop ? All(loop.Body).Prepend(loop) : [s]);

    // What GpuAgent evaluates where it goes on, waits, copies or reads.
    private static IEnumerable<Expr> Deciding(GpuStatement statement) => statement switch
    {
        ForStatement s => [s.From, s.To],
        ExpectStatement s => [s.Barrier.Slot],
        WaitStatement s => [s.Barrier.Slot, s.Parity],
        ArriveStatement s => [s.Barrier.Slot],
        CopyStatement s => [s.Buffer.Slot, s.Barrier.Slot],
        FetchStatement s => [s.Buffer.Slot],
        MmaStatement s => s.SharedOperands.Select(o => o.Tile.Slot),
        _ => [],
    };
}
