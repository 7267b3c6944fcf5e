using System.Collections.Generic;
using System.Linq;

namespace Attn.IR.Gpu;

/// <summary>One runner of a role in a simulated block: the thread, one warpgroup, or one warp.</summary>
internal sealed class GpuAgent
{
    private readonly GpuBlockState _state;
    private readonly Dictionary<Variable, Scalar> _scalars;
    private readonly Role _role;
    private readonly int _number;
    private readonly int _agents;
    private readonly Queue<int> _fetches = [];
    private readonly GpuClock _clock;
    private readonly Queue<(string Result, List<GpuBlockState.SlotState> Reads)> _groups = [];
    private readonly IEnumerator<GpuStatement> _steps;

    public GpuAgent(GpuBlockState state, Role role, string name, int number, int agents, Dictionary<Variable, Scalar> scalars)
    {
        _state = state;
        _scalars = scalars;
        _role = role;
        _number = number;
        _agents = agents;
        Name = name;
        _clock = new GpuClock(agents);
        _steps = Run(role.Body).GetEnumerator();
    }

    public string Name { get; }

    public bool Ended { get; private set; }

    /// <summary>The text of the statement that the agent cannot get past now.</summary>
    public string BlockedAt => GpuKernelPrinter.Statement(_steps.Current);

    /// <summary>Goes on until something must be waited for.</summary>
    public void Advance()
    {
        if (Ended || _steps.MoveNext())
        {
            return;
        }

        Ended = true;
        _state.Events++;
        if (_groups.Count > 0)
        {
            throw GpuScheduleSimulator.Broken($"{Name} ends and never awaits '{_groups.Peek().Result}'");
        }

        if (_fetches.Count > 0)
        {
            throw GpuScheduleSimulator.Broken($"{Name} ends while {_fetches.Count} of its fetches run");
        }
    }

    // Yields a statement whenever it cannot be passed yet; it is tried again when the agent advances.
    private IEnumerable<GpuStatement> Run(IEnumerable<GpuStatement> body)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case ForStatement loop:
                    foreach (var blocked in Run(loop))
                    {
                        yield return blocked;
                    }

                    break;
                case WaitStatement wait:
                    while (!_state.Wait(Resolve(wait.Barrier), Evaluate(wait.Parity), _clock))
                    {
                        yield return wait;
                    }

                    break;
                case SyncStatement sync:
                    var generation = _state.Come(sync.Barrier, Threads, _clock);
                    while (!_state.LetGo(sync.Barrier, generation, _clock))
                    {
                        yield return sync;
                    }

                    break;
                default:
                    Step(statement);
                    break;
            }

            _state.Events++;
        }
    }

    private IEnumerable<GpuStatement> Run(ForStatement loop)
    {
        var end = Evaluate(loop.To);
        for (var index = Evaluate(loop.From); index < end; index++)
        {
            _scalars[loop.Variable] = index;
            foreach (var blocked in Run(loop.Body))
            {
                yield return blocked;
            }
        }
    }

    private void Step(GpuStatement statement)
    {
        switch (statement)
        {
            case LetStatement s:
                _scalars[s.Variable] = UniformEvaluator.Evaluate(s.Value, _scalars);
                break;
            case ExpectStatement s:
                _state.Arrive(Resolve(s.Barrier), _clock, s.Bytes);
                break;
            case ArriveStatement s:
                _state.Arrive(Resolve(s.Barrier), _clock, 0);
                break;
            case CopyStatement s:
                _state.Copy(Resolve(s.Buffer), Resolve(s.Barrier), _state.BytesOf(s.Buffer.Name), _clock);
                break;
            case SignalStatement s:
                _state.Come(s.Barrier, Threads, _clock);
                break;
            case FetchStatement s:
                _fetches.Enqueue(_state.Fetch(Resolve(s.Buffer), _number, _clock));
                break;
            case SettleStatement s:
                while (_fetches.Count > s.Running)
                {
                    _clock.Copies.Add(_fetches.Dequeue());
                }

                break;
            case MmaStatement s when _role.Scope == RoleScope.Warp:
                var step = ++_clock.Steps[_number];
                foreach (var tile in s.SharedOperands)
                {
                    _state.ReadFetched(Resolve(tile.Tile), _number, _agents, step, _clock);
                }

                break;
            case MmaStatement s:
                _groups.Enqueue((s.Result, [.. s.SharedOperands.Select(o => _state.Read(Resolve(o.Tile), _clock))]));
                break;
            case AwaitStatement s:
                Await(s);
                break;
            default:
                break;
        }
    }

    private void Await(AwaitStatement wait)
    {
        while (_groups.Count > wait.Running)
        {
            var step = ++_clock.Steps[_number];
            foreach (var slot in _groups.Dequeue().Reads)
            {
                slot.Reading--;
                slot.Reads.Add((_number, step));
            }
        }

        if (wait.Finished.FirstOrDefault(f => _groups.Any(g => g.Result == f.InFlight)) is { } early)
        {
            throw GpuScheduleSimulator.Broken($"{Name} names '{early.Result}' while '{early.InFlight}' may still run");
        }
    }

    private int Threads => _role.Scope == RoleScope.Warp ? GpuKernel.WarpThreads : GpuKernel.WarpgroupThreads;

    private (string, long) Resolve(SlotRef slot) => (slot.Name, Evaluate(slot.Slot));

    private long Evaluate(Expr expr) => UniformEvaluator.Evaluate(expr, _scalars).AsInt;
}
