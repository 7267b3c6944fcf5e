using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Attn.IR.Gpu;

/// <summary>Writes a GPU kernel as text, one statement a line.</summary>
internal static class GpuKernelPrinter
{
    public static string Print(GpuKernel kernel)
    {
        var text = new StringBuilder();
        Line(text, 0, $"gpu kernel {kernel.Name} for {kernel.Target}");
        foreach (var parameter in kernel.Parameters)
        {
            Line(text, 1, GpuParameterText.Print(parameter));
        }

        foreach (var buffer in kernel.Buffers)
        {
            Line(text, 1, $"shared {buffer.Name}[{buffer.Stages}]: {buffer.Element.Spelling()}[{buffer.Rows}, {buffer.Columns}]{(buffer.Layout == SharedLayout.Padded ? " padded" : "")}");
        }

        foreach (var barrier in kernel.Barriers)
        {
            Line(text, 1, $"mbarrier {barrier.Name}[{barrier.Slots}] arrivals {barrier.Arrivals}");
        }

        foreach (var barrier in kernel.NamedBarriers)
        {
            Line(text, 1, $"barrier {barrier.Name} number {barrier.Number} threads {barrier.Threads}");
        }

        if (kernel.Residents > 1)
        {
            Line(text, 1, $"residents {kernel.Residents}");
        }

        if (kernel.SparesRegisters)
        {
            Line(text, 1, "spares registers");
        }

        if (kernel.When is { } when)
        {
            Line(text, 1, $"when {when}");
        }

        Line(text, 1, GpuKernelText.Grid(kernel.Grid));
        Body(text, 1, kernel.Prologue);
        foreach (var fault in kernel.Faults)
        {
            Line(text, 1, GpuKernelText.Fault(fault));
        }

        foreach (var role in kernel.Roles)
        {
            var scope = role.Scope switch
            {
                RoleScope.Thread => "thread",
                RoleScope.Warp => "warps",
                _ => "warpgroups",
            };
            Line(text, 0, $"role {role.Name} {scope} {role.Warpgroups} registers {role.Registers} {{");
            Body(text, 1, role.Body);
            Line(text, 0, "}");
        }

        return text.ToString();
    }

    private static void Body(StringBuilder text, int indent, IEnumerable<GpuStatement> body)
    {
        foreach (var statement in body)
        {
            if (statement is ForStatement loop)
            {
                For(text, indent, loop);
            }
            else
            {
                Line(text, indent, Statement(statement));
            }
        }
    }

    private static void For(StringBuilder text, int indent, ForStatement loop)
    {
        var carry = loop.Carried.Count == 0 ? "" : $" carry {string.Join(", ", loop.Carried.Select(c => $"{c.Name} = {c.Initial}"))}";
        Line(text, indent, $"for {loop.Index} = {loop.From} to {loop.To}{carry} {{");
        Body(text, indent + 1, loop.Body);
        if (loop.Carried.Count > 0)
        {
            Line(text, indent + 1, $"yield {string.Join(", ", loop.Carried.Select(c => c.Next))}");
        }

        Line(text, indent, loop.Carried.Count == 0 ? "}" : $"}} give {string.Join(", ", loop.Carried.Select(c => c.Result))}");
    }

    internal static string Statement(GpuStatement statement) => statement switch
    {
        LetStatement s => GpuKernelText.Scalar(s),
        SplitStatement s => $"split {s.Quotient}, {s.Remainder} = {s.Rows} rows from {s.First} by {s.Divisor}",
        ExpectStatement s => $"expect {s.Barrier} bytes {s.Bytes}",
        CopyStatement s => $"copy {s.Buffer} from {s.Tensor}[{List(s.Origin)}] counted by {s.Barrier}",
        FetchStatement s => $"fetch {s.Buffer} from {s.Tensor}[{List(s.Origin)}] below {s.Below}{(s.Divisor is null ? "" : $" by {s.Divisor}")}",
        SettleStatement s => $"settle {s.Running}",
        WaitStatement s => $"wait {s.Barrier} parity {s.Parity}",
        ArriveStatement s => $"arrive {s.Barrier}",
        SyncStatement s => $"sync {s.Barrier}",
        SignalStatement s => $"signal {s.Barrier}",
        MmaStatement s => $"mma {s.Result} = {Operand(s.Left)} * {Operand(s.Right)}{(s.Columns is { } c ? $" columns {c}" : "")}{(s.Onto is null ? "" : $" onto {s.Onto}")}",
        AwaitStatement s => $"await {s.Running}{string.Concat(s.Finished.Select((f, k) => $"{(k == 0 ? " " : ", ")}{f.Result} = {f.InFlight}"))}",
        MapStatement s => $"map {s.Result}: {s.Type}{Axis("rows", s.RowIndex)}{Axis("columns", s.ColumnIndex)} = {s.Value}",
        RescaleStatement s => $"rescale {s.Result} = {s.Fragment} by {s.Factor}",
        ReduceStatement s => $"reduce {s.Result} = {ReductionName(s.Operator)} of {s.Fragment}{(s.Factor is null ? "" : $" times {s.Factor}")}",
        PartStatement s => $"part {s.Result} = sum of {s.Fragment}",
        JoinStatement s => $"join {s.Result} = sum of {s.Parts}",
        PackStatement s => $"pack {s.Result} = {s.Element.Spelling()} of {s.Fragment}",
        ForStatement s => $"for {s.Index} = {s.From} to {s.To}",
        StoreStatement s => $"store {s.Tensor}[{List(s.Origin)}] = {s.Value}",
        _ => throw new ArgumentOutOfRangeException(nameof(statement)),
    };

    internal static string ReductionName(Reduction reduction) => reduction switch
    {
        Reduction.Sum => "sum",
        Reduction.Max => "max",
        _ => "min",
    };

    private static string Operand(MmaOperand operand) => operand switch
    {
        RegisterOperand o => o.Name,
        SharedOperand o => $"{o.Tile}{(o.Transposed ? " transposed" : "")} rows {o.FirstRow} count {o.Rows}",
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };

    private static string Axis(string name, AxisIndex? axis) => axis is null ? "" : $" {name} {axis.Variable} from {axis.Origin}";

    private static string List(IEnumerable<Expr> items) => string.Join(", ", items);

    private static void Line(StringBuilder text, int indent, string line)
        => text.Append(' ', 2 * indent).Append(line).Append('\n');
}
