using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.IR;
using Attn.IR.Gpu;

namespace Attn.Backends.Ptx.Printing;

/// <summary>
/// A value of a role as one thread holds it: its registers, and for a product in flight also the registers that it still reads.
/// </summary>
internal sealed record LlvmValue(GpuType Type, IReadOnlyList<string> Registers, IReadOnlyList<string> StillRead)
{
    public LlvmValue(GpuType type, IReadOnlyList<string> registers)
        : this(type, registers, [])
    {
    }
}

/// <summary>An address in shared memory: a register, or the start of the memory, and a number of bytes that an instruction adds.</summary>
internal sealed record SharedAddress(string Start, int Offset);

/// <summary>Prints what a role does: control flow, copies and barriers. Fragments are <see cref="FragmentEmitter"/>'s.</summary>
internal sealed class RoleEmitter
{
    private readonly LlvmText _text;
    private readonly GpuKernel _kernel;
    private readonly SharedMemoryMap _memory;
    private readonly Scope _bindings;
    private readonly Role _role;
    private readonly int _firstWarpgroup;
    private readonly Dictionary<string, LlvmValue> _values = [];
    private readonly FragmentEmitter _fragments;
    private string _leader = "true";

    public RoleEmitter(
        LlvmText text,
        GpuKernel kernel,
        SharedMemoryMap memory,
        Scope bindings,
        Role role,
        int firstWarpgroup)
    {
        _text = text;
        _kernel = kernel;
        _memory = memory;
        _bindings = bindings;
        _role = role;
        _firstWarpgroup = firstWarpgroup;
        _fragments = new FragmentEmitter(text, kernel, role, bindings, _values);
    }

    /// <summary>Prints scalars, each after the ones that it reads. Searches that follow each other run side by side.</summary>
    public static void WriteScalars(LlvmText text, Scope bindings, IEnumerable<LetStatement> scalars)
    {
        var searches = new List<LetStatement>();
        foreach (var let in scalars)
        {
            if (let.Value is Search && !let.Value.Nodes().Any(n => searches.Any(s => s.Variable == n)))
            {
                searches.Add(let);
                continue;
            }

            WriteSearches(text, bindings, searches);
            var emitter = new ExprEmitter(text, bindings);
            bindings[let.Variable] = Binding.Uniform(emitter.Uniform(let.Value), emitter.RangeOf(let.Value));
            bindings.Reader.Report(emitter);
        }

        WriteSearches(text, bindings, searches);
    }

    private static void WriteSearches(LlvmText text, Scope bindings, List<LetStatement> searches)
    {
        if (searches.Count == 0)
        {
            return;
        }

        var emitter = new ExprEmitter(text, bindings);
        foreach (var (let, place) in searches.Zip(bindings.Reader.Find([.. searches.Select(s => (Search)s.Value)], emitter)))
        {
            bindings[let.Variable] = Binding.Uniform(place, emitter.RangeOf(let.Value));
        }

        bindings.Reader.Report(emitter);
        searches.Clear();
    }

    /// <summary>Prints the role, up to and including its return.</summary>
    /// <param name="behindLoops">What scalars are bound to behind the role's loops, so that none is live in them for what follows.</param>
    public void Write(IReadOnlyList<KeyValuePair<Variable, Binding>> behindLoops)
    {
        if (_role.Scope == RoleScope.Thread)
        {
            Elect();
        }
        else if (_role.Scope == RoleScope.Warp)
        {
            _bindings[GpuKernel.Warp] = Binding.Uniform(new("i32", "%warp"), new(0, _role.Teams - 1));
            _fragments.WritePlaces("%thread");
        }
        else
        {
            var number = _text.Define("w", $"sub i32 %warpgroup, {_firstWarpgroup}");
            _bindings[GpuKernel.Warpgroup] = Binding.Uniform(new("i32", number), new(0, _role.Warpgroups - 1));
            var place = _text.Define("place", $"and i32 %thread, {GpuKernel.WarpgroupThreads - 1}");
            _leader = _text.Define("leader", $"icmp eq i32 {place}, 0");
            _fragments.WritePlaces(place);
        }

        var loops = _role.Body.Select((s, k) => s is ForStatement ? k + 1 : 0).DefaultIfEmpty(0).Max();
        Write(_role.Body.Take(loops));
        _bindings.Rebind(behindLoops);
        if (behindLoops.Count > 0)
        {
            WriteAnew(_role.Body.Take(loops));
        }

        Write(_role.Body.Skip(loops));
        _text.Line("ret void");
    }

    // Scalars where they are used, and the indices of split rows here.
    private void WriteAnew(IEnumerable<GpuStatement> body)
    {
        foreach (var statement in body)
        {
            if (statement is LetStatement let && IsEvaluatedAnew(let))
            {
                BindAnew(let);
            }
            else if (statement is SplitStatement)
            {
                _fragments.Write(statement);
            }
        }
    }

    private static bool IsEvaluatedAnew(LetStatement let) => !let.Value.Any(e => e is Access or Search);

    private void BindAnew(LetStatement let)
        => _bindings[let.Variable] = new Binding(
            Dependence.Uniform, new ExprEmitter(_text, _bindings).RangeOf(let.Value), _ => new ExprEmitter(_text, _bindings).Uniform(let.Value));

    private void Elect()
    {
        var isFirst = _text.Define("first.warp", $"icmp eq i32 %warp, {_firstWarpgroup * 4}");
        _text.Line($"br i1 {isFirst}, label %{_role.Name}.warp, label %{_role.Name}.done");
        _text.Label($"{_role.Name}.warp");
        var elected = _text.Call("elected", "{ i32, i1 }", "llvm.nvvm.elect.sync", ("i32", "-1"));
        var isElected = _text.Define("is.elected", $"extractvalue {{ i32, i1 }} {elected}, 1");
        _text.Line($"br i1 {isElected}, label %{_role.Name}.thread, label %{_role.Name}.done");
        _text.Label($"{_role.Name}.done");
        _text.Line("ret void");
        _text.Label($"{_role.Name}.thread");
    }

    private void Write(IEnumerable<GpuStatement> body)
    {
        foreach (var statement in body)
        {
            Write(statement);
        }
    }

    private void Write(GpuStatement statement)
    {
        switch (statement)
        {
            case LetStatement s when _kernel.SparesRegisters && IsEvaluatedAnew(s):
                BindAnew(s);
                break;
            case LetStatement s:
                WriteScalars(_text, _bindings, [s]);
                break;
            case ForStatement s:
                Write(s);
                break;
            case ExpectStatement s:
                InlineAssembly.Run(
                    _text, ["mbarrier.arrive.expect_tx.shared::cta.b64 _, [$0], $1;"], ("i32", "r", Address(s.Barrier)), ("i32", "r", Number(s.Bytes)));
                break;
            case CopyStatement s:
                Write(s);
                break;
            case WaitStatement s:
                Write(s);
                break;
            case ArriveStatement s:
                InlineAssembly.Run(
                    _text, ["@$0 mbarrier.arrive.shared::cta.b64 _, [$1];"], ("i1", "b", _leader), ("i32", "r", Address(s.Barrier)));
                break;
            case SyncStatement s:
                _text.Call("llvm.nvvm.barrier.cta.sync.aligned.count", Numbered(s.Barrier));
                break;
            case SignalStatement s:
                _text.Call("llvm.nvvm.barrier.cta.arrive.aligned.count", Numbered(s.Barrier));
                break;
            case FetchStatement s:
                new FetchEmitter(_text, _kernel, _bindings, _fragments.Thread).Write(s, At(s.Buffer, Expr.Int(0)));
                break;
            case SettleStatement s:
                InlineAssembly.Run(_text, [$"cp.async.wait_group {Number(s.Running)};"]);
                break;
            case MmaStatement s when _role.Scope == RoleScope.Warp:
                _values[s.Result] = new MmaEmitter(_text, _kernel, _values, _fragments.Thread).Multiply(s, operand => At(operand.Tile, operand.FirstRow));
                break;
            case MmaStatement s:
                _values[s.Result] = new WgmmaEmitter(_text, _kernel, _values).Multiply(s, DescriptorAddress);
                break;
            case AwaitStatement s:
                new WgmmaEmitter(_text, _kernel, _values).Await(s);
                break;
            default:
                _fragments.Write(statement);
                break;
        }
    }

    // A scalar phi a register, never a struct: a struct's phi makes LLVM copy every accumulator in every turn.
    private void Write(ForStatement loop)
    {
        var bounds = new ExprEmitter(_text, _bindings);
        var from = bounds.UniformInt32(loop.From);
        var to = _kernel.SparesRegisters ? null : bounds.UniformInt32(loop.To);
        var before = _text.Block;
        var head = _text.Fresh("for");
        var index = "%" + _text.Fresh(loop.Index);
        _text.Line($"br label %{head}");
        _text.Label(head);
        var phis = _text.Mark;

        // Read from shared memory it takes a register of every thread, all along the loop unless each turn reads it.
        to ??= new ExprEmitter(_text, _bindings).UniformInt32(loop.To);
        _text.Line($"%{head}.more = icmp slt i32 {index}, {to}");
        _text.Line($"br i1 %{head}.more, label %{head}.body, label %{head}.done");
        _text.Label($"{head}.body");
        var lowest = bounds.RangeOf(loop.From).Min;
        _bindings[loop.Variable] = Binding.Uniform(new("i32", index), new(lowest, bounds.RangeOf(loop.To).Max - 1));

        var entering = loop.Carried.Select(c => _values[c.Initial]).ToList();
        var inside = entering.Select(v => v with { Registers = [.. v.Registers.Select(_ => "%" + _text.Fresh("carried"))] }).ToList();
        foreach (var (carried, value) in loop.Carried.Zip(inside))
        {
            _values[carried.Name] = value;
        }

        if (_kernel.SparesRegisters)
        {
            _fragments.TakePlaces();
        }

        Write(loop.Body);
        var next = _text.Define("next", $"add nsw i32 {index}, 1");
        var latch = _text.Block;
        _text.Line($"br label %{head}, !llvm.loop !0");
        _text.Insert(phis, [$"{index} = phi i32 [ {from}, %{before} ], [ {next}, %{latch} ]", .. CarriedPhis()]);
        _text.Label($"{head}.done");
        if (_kernel.SparesRegisters)
        {
            _fragments.TakePlaces();
        }

        foreach (var (carried, value) in loop.Carried.Zip(inside))
        {
            _values[carried.Result] = value;
        }

        IEnumerable<string> CarriedPhis() => loop.Carried.SelectMany((c, k) => inside[k].Registers.Select((register, r)
            => $"{register} = phi {(inside[k].Type is OperandType ? "i32" : "float")} [ {entering[k].Registers[r]}, %{before} ], [ {_values[c.Next].Registers[r]}, %{latch} ]"));
    }

    private void Write(CopyStatement copy)
    {
        var tensor = _kernel.Parameters.OfType<TensorParameter>().Single(t => t.Name == copy.Tensor);
        var buffer = _kernel.Buffers.Single(b => b.Name == copy.Buffer.Name);
        var emitter = new ExprEmitter(_text, _bindings);
        var origin = copy.Origin.Select(emitter.UniformInt32).Reverse().ToArray();
        var to = Address(copy.Buffer);
        var barrier = Pointer(Address(copy.Barrier));
        for (var span = 0; span < buffer.Columns / tensor.BoxColumns; span++)
        {
            var bytes = span * tensor.BoxColumns * buffer.Rows * 2;
            var column = span == 0 ? origin[0] : _text.Define("column", $"add i32 {origin[0]}, {span * tensor.BoxColumns}");
            _text.Call(
                $"llvm.nvvm.cp.async.bulk.tensor.g2s.cta.tile.{origin.Length}d",
                [
                    ("ptr addrspace(3)", Pointer(span == 0 ? to : _text.Define("to", $"add i32 {to}, {bytes}"))),
                    ("ptr addrspace(3)", barrier),
                    ("ptr", $"%tensor.{tensor.Name}"),
                    ("i32", column),
                    .. origin.Skip(1).Select(o => ("i32", o)),
                    ("i64", "0"),
                    ("i1", "false"),
                ]);
        }
    }

    private void Write(WaitStatement wait)
        => InlineAssembly.Run(
            _text,
            [
                "{",
                ".reg .pred done;",
                "again_${:uid}:",
                "mbarrier.try_wait.parity.shared::cta.b64 done, [$0], $1;",
                "@!done bra again_${:uid};",
                "}",
            ],
            ("i32", "r", Address(wait.Barrier)),
            ("i32", "r", new ExprEmitter(_text, _bindings).UniformInt32(wait.Parity)));

    private string Address(SlotRef slot)
    {
        var number = new ExprEmitter(_text, _bindings).UniformInt32(slot.Slot);
        var bytes = _text.Define("bytes", $"mul i32 {number}, {_memory.StrideOf(slot.Name)}");
        var offset = _text.Define("offset", $"add i32 {bytes}, {_memory.OffsetOf(slot.Name)}");
        return _text.Define("address", $"add i32 {offset}, ptrtoint (ptr addrspace(3) @smem to i32)");
    }

    // What is known when the kernel is compiled is left to the instruction, so that all buffers share the registers of a thread's place in them.
    private SharedAddress At(SlotRef slot, Expr firstRow)
    {
        var offset = _memory.OffsetOf(slot.Name);
        var start = "ptrtoint (ptr addrspace(3) @smem to i32)";
        Add(slot.Slot, _memory.StrideOf(slot.Name));
        Add(firstRow, _kernel.Buffers.Single(b => b.Name == slot.Name).RowBytes);
        return new SharedAddress(start, offset);

        void Add(Expr count, int bytes)
        {
            if (count is IntConstant { Value: var known })
            {
                offset += checked((int)known * bytes);
                return;
            }

            var along = _text.Define("bytes", $"mul i32 {new ExprEmitter(_text, _bindings).UniformInt32(count)}, {bytes}");
            start = _text.Define("address", $"add i32 {along}, {start}");
        }
    }

    private string DescriptorAddress(SharedOperand operand)
    {
        var row = new ExprEmitter(_text, _bindings).UniformInt32(operand.FirstRow);
        var bytes = _text.Define("row.bytes", $"mul i32 {row}, {SharedBuffer.SpanColumns * 2}");
        return _text.Define("tile", $"add i32 {Address(operand.Tile)}, {bytes}");
    }

    private string Pointer(string address) => _text.Define("pointer", $"inttoptr i32 {address} to ptr addrspace(3)");

    private (string Type, string Value)[] Numbered(string name)
    {
        var barrier = _kernel.NamedBarriers.Single(b => b.Name == name);
        return [("i32", Number(barrier.Number)), ("i32", Number(barrier.Threads))];
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
