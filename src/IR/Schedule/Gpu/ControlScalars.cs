using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>The scalars of a block that decide what its roles do: how often loops run, and which slots and phases they name. Blocks where these are equal run alike.</summary>
internal sealed class ControlScalars
{
    private readonly HashSet<Variable> _deciding = [];

    public ControlScalars(GpuKernel kernel)
    {
        var lets = new Dictionary<Variable, List<Expr>>();
        foreach (var role in kernel.Roles)
        {
            Collect(role.Body, lets);
        }

        // What a role names decides by what it is made of. A name may stand for different values in different roles.
        var open = new Queue<Variable>(_deciding);
        while (open.Count > 0)
        {
            foreach (var read in lets.TryGetValue(open.Dequeue(), out var values) ? values.SelectMany(UniformEvaluator.Reads) : [])
            {
                if (_deciding.Add(read))
                {
                    open.Enqueue(read);
                }
            }
        }
    }

    /// <summary>Their values in a block, in an order of their own; what roles count and name themselves is not among them.</summary>
    public EquatableArray<Scalar> In(IReadOnlyDictionary<Variable, Scalar> block) => _deciding.Where(block.ContainsKey).Select(v => block[v]).ToEquatableArray();

    private void Collect(IEnumerable<GpuStatement> body, Dictionary<Variable, List<Expr>> lets)
    {
        foreach (var statement in body)
        {
            if (statement is LetStatement let)
            {
                lets[let.Variable] = [.. lets.TryGetValue(let.Variable, out var values) ? values : [], let.Value];
            }

            if (statement is ForStatement loop)
            {
                Collect(loop.Body, lets);
            }

            _deciding.UnionWith(Deciding(statement).SelectMany(UniformEvaluator.Reads));
        }
    }

    // What GpuAgent evaluates where it goes on, waits, copies or reads.
    private static IEnumerable<Expr> Deciding(GpuStatement statement) => statement switch
    {
        ForStatement s => [s.From, s.To],
        ExpectStatement s => [s.Barrier.Slot],
        WaitStatement s => [s.Barrier.Slot, s.Parity],
        ArriveStatement s => [s.Barrier.Slot],
        CopyStatement s => [s.Buffer.Slot, s.Barrier.Slot],
        FetchStatement s => [s.Buffer.Slot],
        MmaStatement s => new[] { s.Left, s.Right }.OfType<SharedOperand>().Select(o => o.Tile.Slot),
        _ => [],
    };
}
