using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>
/// A printed kernel, run by a warp whose 32 threads go from instruction to instruction together. All must take the same branch, or some step aside until
/// the others come to where they are, and find what they read: a register that another path writes is no excuse.
/// </summary>
internal sealed partial class Warp
{
    private const int Threads = 32;

    private readonly Registers _registers = new();
    private readonly Dictionary<string, List<Action<State>>> _blocks = [];
    private readonly Dictionary<string, int> _special = [];
    private readonly DeviceMemory _global;
    private readonly string _entry = "entry";

    /// <summary>A kernel on the memory of a device.</summary>
    public Warp(string module, DeviceMemory global)
    {
        _global = global;
        var body = module[module.IndexOf("{\nentry:", StringComparison.Ordinal)..];
        var block = _entry;
        foreach (var line in body.Split('\n').Skip(1).TakeWhile(l => l != "}"))
        {
            if (line.EndsWith(':'))
            {
                block = line[..^1];
                _blocks[block] = [];
            }
            else if (line.Trim() is { Length: > 0 } text && !text.StartsWith(';'))
            {
                _blocks[block].Add(Step(text, block));
            }
        }
    }

    /// <summary>Runs a warp of a block.</summary>
    /// <param name="arguments">The bits of the kernel's arguments, by register.</param>
    /// <param name="block">The block's number along x.</param>
    /// <param name="warp">The warp's number in the block.</param>
    /// <param name="shared">The block's shared memory.</param>
    public void Run(IReadOnlyDictionary<string, long> arguments, int block, int warp, DeviceMemory shared)
        => Assert.All(Stretches(arguments, block, warp, shared), _ => Assert.Fail("a warp on its own waits for others"));

    /// <summary>Runs the warps of a block, each to the next barrier and then the others.</summary>
    public void RunBlock(IReadOnlyDictionary<string, long> arguments, int block, int warps, DeviceMemory shared)
    {
        var runs = Enumerable.Range(0, warps).Select(warp => Stretches(arguments, block, warp, shared).GetEnumerator()).ToList();
        while (runs.ConvertAll(run => run.MoveNext()) is var goesOn && goesOn.Contains(true))
        {
            Assert.DoesNotContain(false, goesOn);
        }
    }

    // Comes back at each barrier, before anything behind it.
    private IEnumerable<bool> Stretches(IReadOnlyDictionary<string, long> arguments, int block, int warp, DeviceMemory shared)
    {
        var state = new State([.. Enumerable.Range(0, Threads).Select(_ => _registers.Fresh())], shared) { Block = _entry };
        foreach (var (name, place) in _special)
        {
            for (var lane = 0; lane < Threads; lane++)
            {
                state.Lanes[lane][place] = name == "tid.x" ? (warp * Threads) + lane : name == "ctaid.x" ? block : 0;
            }
        }

        foreach (var (name, bits) in arguments.Where(a => _registers.Knows(a.Key)))
        {
            foreach (var lane in state.Lanes)
            {
                lane[_registers.Written(name)] = bits;
            }
        }

        while (state.Next is null or not "")
        {
            state.Next = null;
            foreach (var step in _blocks[state.Block])
            {
                step(state);
                if (state.IsAtBarrier)
                {
                    state.IsAtBarrier = false;
                    yield return true;
                }

                if (state.Next is not null)
                {
                    break;
                }
            }

            (state.Before, state.Block) = (state.Block, state.Next is "" ? state.Block : state.Next!);
            state.Meet();
        }
    }

    private Action<State> Step(string line, string block)
    {
        line = PlaceForm().Replace(line.Replace("ptrtoint (ptr addrspace(3) @smem to i32)", "@smem", StringComparison.Ordinal), "@smem+${offset}");
        if (line == "ret void")
        {
            return state => state.Next = "";
        }

        if (BranchForm().Match(line) is { Success: true } branch)
        {
            return Branch(branch);
        }

        if (StoreForm().Match(line) is { Success: true } store)
        {
            var (value, at) = (_registers.Read(store.Groups["type"].Value, store.Groups["x"].Value), _registers.Read("ptr", store.Groups["at"].Value));
            var (space, size) = (store.Groups["space"].Value, Size(store.Groups["type"].Value));
            return state => state.Each(lane => state.Memory(space, _global).Store(lane[at], size, lane[value]));
        }

        if (line.StartsWith("call void @llvm.nvvm.bar.warp.sync", StringComparison.Ordinal))
        {
            return _ => { };
        }

        if (line.StartsWith("call void @llvm.nvvm.barrier.cta.sync.aligned", StringComparison.Ordinal))
        {
            return state => state.IsAtBarrier = true;
        }

        var parts = line.StartsWith("call", StringComparison.Ordinal) ? ["", line] : line.Split(" = ", 2);
        return Assembly.Match(parts[1]) is { } assembly ? assembly.Step(parts[0], _registers, _global) : Assignment(parts[0], parts[1], block);
    }

    private Action<State> Assignment(string name, string text, string block)
    {
        if (PhiForm().Match(text) is { Success: true } phi)
        {
            var type = phi.Groups["type"].Value;
            var (x, y, to) = (_registers.Read(type, phi.Groups["x"].Value), _registers.Read(type, phi.Groups["y"].Value), _registers.Written(name));
            return state => state.Each(lane => lane[to] = lane[state.Before == phi.Groups["a"].Value ? x : y]);
        }

        if (LoadForm().Match(text) is { Success: true } load)
        {
            return Load(name, load.Groups["type"].Value, load.Groups["space"].Value, _registers.Read("ptr", load.Groups["at"].Value));
        }

        if (AddressForm().Match(text) is { Success: true } address)
        {
            var (start, index, to) = (
                _registers.Read("ptr", address.Groups["at"].Value),
                _registers.Read(address.Groups["index"].Value, address.Groups["x"].Value),
                _registers.Written(name));
            var size = Size(address.Groups["type"].Value);
            return state => state.Each(lane => lane[to] = lane[start] + (size * lane[index]));
        }

        if (ElementForm().Match(text) is { Success: true } element)
        {
            var (from, to) = (_registers.Written($"{element.Groups["x"].Value}[{element.Groups["k"].Value}]"), _registers.Written(name));
            return state => state.Each(lane => lane[to] = lane[from]);
        }

        if (PartForm().Match(text) is { Success: true } part)
        {
            var (from, to) = (_registers.Written($"{part.Groups["x"].Value}[{part.Groups["k"].Value}]"), _registers.Written(name));
            return state => state.Each(lane => lane[to] = lane[from]);
        }

        if (ExchangeForm().Match(text) is { Success: true } exchange)
        {
            var (x, to) = (_registers.Read(exchange.Groups["type"].Value, exchange.Groups["x"].Value), _registers.Written(name));
            var isVote = exchange.Groups["vote"].Success;
            return state =>
            {
                var value = isVote ? state.Lanes.All(lane => lane[x] != 0) ? 1 : 0 : state.Lanes[0][x];
                state.Each(lane => lane[to] = value);
            };
        }

        if (SpecialForm().Match(text) is { Success: true } special)
        {
            _special[special.Groups["name"].Value] = _registers.Written(name);
            return _ => { };
        }

        if (ShuffleForm().Match(text) is { Success: true } shuffle)
        {
            var (x, distance, to) = (_registers.Read(shuffle.Groups["type"].Value, shuffle.Groups["x"].Value), int.Parse(shuffle.Groups["distance"].Value), _registers.Written(name));
            return state =>
            {
                var values = state.Lanes.Select(lane => lane[x]).ToArray();
                for (var lane = 0; lane < Threads; lane++)
                {
                    state.Lanes[lane][to] = values[lane ^ distance];
                }
            };
        }

        if (VoteForm().Match(text) is { Success: true } vote)
        {
            var (c, to) = (_registers.Read("i1", vote.Groups["c"].Value), _registers.Written(name));
            return state =>
            {
                var votes = Enumerable.Range(0, Threads).Aggregate(0, (all, lane) => all | (int)(state.Lanes[lane][c] << lane));
                state.Each(lane => lane[to] = votes);
            };
        }

        var instruction = _registers.Instruction(text);
        var result = _registers.Written(name);
        return state => state.Each(lane => lane[result] = instruction(lane));
    }

    private Action<State> Load(string name, string type, string space, int at)
    {
        if (type != "<4 x i32>")
        {
            var to = _registers.Written(name);
            return state => state.Each(lane => lane[to] = state.Memory(space, _global).Load(lane[at], Size(type)));
        }

        var words = Enumerable.Range(0, 4).Select(k => _registers.Written($"{name}[{k}]")).ToArray();
        return state => state.Each(lane =>
        {
            state.Memory(space, _global).Check(lane[at], 16);
            for (var k = 0; k < 4; k++)
            {
                lane[words[k]] = state.Memory(space, _global).Load(lane[at] + (4 * k), 4);
            }
        });
    }

    private Action<State> Branch(Match branch)
    {
        var (yes, no) = (branch.Groups["yes"].Value, branch.Groups["no"].Value);
        if (no.Length == 0)
        {
            return state => state.Next = yes;
        }

        var condition = _registers.Read("i1", branch.Groups["c"].Value);
        return state =>
        {
            if (state.Lanes.Select(lane => lane[condition]).Distinct().Count() > 1)
            {
                state.Part(condition, no);
            }

            state.Next = state.Lanes[0][condition] != 0 ? yes : no;
        };
    }

    /// <summary>Bytes of a type.</summary>
    internal static int Size(string type) => type switch
    {
        "i8" => 1,
        "i16" or "half" or "bfloat" => 2,
        "i64" => 8,
        _ => 4,
    };

    /// <summary>Where a warp is.</summary>
    internal sealed class State(long[][] lanes, DeviceMemory shared)
    {
        private readonly long[][] _all = lanes;
        private readonly Queue<List<Action>> _groups = [];
        private List<Action> _open = [];
        private string? _meeting;

        /// <summary>The threads that run; all but within a branch that some have stepped aside from.</summary>
        public long[][] Lanes { get; private set; } = lanes;

        /// <summary>Whether the instruction was a barrier.</summary>
        public bool IsAtBarrier { get; set; }

        public string Block { get; set; } = "";

        public string Before { get; set; } = "";

        /// <summary>The block that follows; empty where the kernel ends, null where the block goes on.</summary>
        public string? Next { get; set; }

        public DeviceMemory Memory(string space, DeviceMemory global) => space == "3" ? shared : global;

        public void Each(Action<long[]> step)
        {
            foreach (var lane in Lanes)
            {
                step(lane);
            }
        }

        /// <summary>Lets the threads without a condition step aside until the others come to a block.</summary>
        public void Part(int condition, string meeting)
        {
            Assert.Null(_meeting);
            (_meeting, Lanes) = (meeting, [.. Lanes.Where(lane => lane[condition] != 0)]);
        }

        /// <summary>Goes on with all threads where those that stepped aside are met.</summary>
        public void Meet()
        {
            if (Block == _meeting)
            {
                (_meeting, Lanes) = (null, _all);
            }
        }

        /// <summary>A copy that comes as late as it may: when its group is waited for.</summary>
        public void Later(Action copy) => _open.Add(copy);

        /// <summary>Ends a group of copies.</summary>
        public void Commit()
        {
            _groups.Enqueue(_open);
            _open = [];
        }

        /// <summary>Lets groups of copies come until as many are left.</summary>
        public void Await(int running)
        {
            while (_groups.Count > running)
            {
                _groups.Dequeue().ForEach(copy => copy());
            }
        }
    }

    [GeneratedRegex(@"^br (label %(?<yes>[^ ,]+)(, !llvm.loop !\d+)?|i1 (?<c>\S+), label %(?<yes>[^ ,]+), label %(?<no>[^ ,]+)(, !llvm.loop !\d+)?)$")]
    private static partial Regex BranchForm();

    [GeneratedRegex(@"^store (?<type>\w+) (?<x>\S+), ptr addrspace\((?<space>\d)\) (?<at>\S+), align \d+$")]
    private static partial Regex StoreForm();

    [GeneratedRegex(@"^phi (?<type>\w+) \[ (?<x>\S+), %(?<a>\S+) \], \[ (?<y>\S+), %(?<b>\S+) \]$")]
    private static partial Regex PhiForm();

    [GeneratedRegex(@"^load (volatile )?(?<type>\w+|<4 x i32>), ptr addrspace\((?<space>\d)\) (?<at>[^ ,]+), align \d+(, !invariant.load !2)?$")]
    private static partial Regex LoadForm();

    [GeneratedRegex(@"^getelementptr (?<type>\w+), ptr addrspace\(\d\) (?<at>[^ ,]+), (?<index>\w+) (?<x>\S+)$")]
    private static partial Regex AddressForm();

    [GeneratedRegex(@"^extractelement <4 x i32> (?<x>\S+), i32 (?<k>\d)$")]
    private static partial Regex ElementForm();

    [GeneratedRegex(@"getelementptr \(i8, ptr addrspace\(3\) @smem, i32 (?<offset>\d+)\)")]
    private static partial Regex PlaceForm();

    [GeneratedRegex(@"^extractvalue \{[^}]*\} (?<x>\S+), (?<k>\d)$")]
    private static partial Regex PartForm();

    [GeneratedRegex(@"^call (i1 @llvm.nvvm.(?<vote>vote).all.sync|i32 @llvm.nvvm.shfl.sync.idx.i32)\(i32 -1, (?<type>i1|i32) (?<x>[^ ,)]+)(, i32 0, i32 31)?\)$")]
    private static partial Regex ExchangeForm();

    [GeneratedRegex(@"^call i32 @llvm.nvvm.read.ptx.sreg.(?<name>[\w.]+)\(\)$")]
    private static partial Regex SpecialForm();

    [GeneratedRegex(@"^call (?<type>\w+) @llvm.nvvm.shfl.sync.bfly.\w+\(i32 -1, \w+ (?<x>\S+), i32 (?<distance>\d+), i32 31\)$")]
    private static partial Regex ShuffleForm();

    [GeneratedRegex(@"^call i32 @llvm.nvvm.vote.ballot.sync\(i32 -1, i1 (?<c>\S+)\)$")]
    private static partial Regex VoteForm();
}
