using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using Attn.Runtime.Cuda;

namespace Attn.Runtime.Artifacts;

/// <summary>
/// Checks a launch, in the order in which each check may rely on those before (operands, parameters, lengths, captured tensors, requirements,
/// positions, outputs), and plans its memory and kernels.
/// </summary>
internal sealed class LaunchPlanner
{
    private readonly LaunchRules _rules;
    private readonly LaunchArguments _arguments;
    private readonly Dictionary<string, LaunchValue> _values = [];
    private readonly Dictionary<string, DeviceTensor> _tensors = [];
    private readonly Dictionary<string, PlannedMemory> _memory = [];

    private LaunchPlanner(LaunchRules rules, LaunchArguments arguments) => (_rules, _arguments) = (rules, arguments);

    /// <exception cref="AttnException">The arguments do not fit one another or the artifact: the ids of CPU launches, ATTN5044 to 5046 and ATTN5106.</exception>
    public static LaunchPlan Plan(LaunchRules rules, LaunchArguments arguments)
    {
        var planner = new LaunchPlanner(rules, arguments);
        var shape = planner.Operands();
        planner.Parameters();
        planner.Captured();
        planner.Requirements();
        planner.Positions(shape);
        planner.Outputs(shape);
        planner.Provide();
        var kernels = new KernelPlanner(rules, planner._values, planner._tensors, planner._memory);
        return new LaunchPlan([.. planner._memory.Values], [.. kernels.Plan()]);
    }

    /// <summary>The extent of the output's last axis.</summary>
    /// <inheritdoc cref="Plan"/>
    public static long OutputFeatures(LaunchRules rules, LaunchArguments arguments)
    {
        var planner = new LaunchPlanner(rules, arguments);
        planner.Operands();
        planner.Parameters();
        planner.Captured();
        return rules.Outputs[0].Shape[^1].Integer(planner._values);
    }

    private AttentionShape Operands()
    {
        var (q, k, v) = (_arguments.Query, _arguments.Key, _arguments.Value);
        foreach (var (name, tensor) in new[] { ("q", q), ("k", k), ("v", v), (LaunchRules.OutputName, _arguments.Output) })
        {
            Require.Type(name, tensor.Element == _rules.Element, tensor.Element.Spelling(), _rules.Element.Spelling());
            Require.Rank(name, tensor.Shape.Count, 4);
        }

        var (headDim, valueDim) = (_rules.Manifest.HeadDim, _rules.Manifest.ValueDim);
        var shape = AttentionShape.OnDevice(q.Shape[0], q.Shape[1], k.Shape[1], q.Shape[2], k.Shape[2], headDim, valueDim);
        _tensors["q"] = Placed("q", q, [shape.Batch, shape.QueryHeads, shape.Queries, headDim]);
        _tensors["k"] = Placed("k", Broadcast(k, shape.Batch), [shape.Batch, shape.KeyHeads, shape.Keys, headDim]);
        _tensors["v"] = Placed("v", Broadcast(v, shape.Batch), [shape.Batch, shape.KeyHeads, shape.Keys, valueDim]);
        Require.Lanes(shape, _rules.Manifest.LargestDimension);
        foreach (var (name, length) in LaunchRules.Dimensions.Zip(
            [shape.Batch, shape.QueryHeads, shape.KeyHeads, shape.Queries, shape.Keys, shape.HeadDim, shape.ValueDim]))
        {
            _values[name] = (long)length;
        }

        return shape;
    }

    private static DeviceTensor Broadcast(DeviceTensor tensor, int batch) => tensor.Shape[0] != 1 || batch == 1
        ? tensor
        : new DeviceTensor(tensor.Address, tensor.Element, [batch, .. tensor.Shape.Skip(1)], [0, .. tensor.Strides.Skip(1)]);

    /// <summary>An operand of a shape. Kernels copy rows that are whole units of the alignment by such units, and others an element at a time.</summary>
    private DeviceTensor Placed(string name, DeviceTensor tensor, long[] shape)
    {
        Require.Shape(name, [.. tensor.Shape], shape);
        var bytes = tensor.Element.Bytes();
        var unit = _rules.Manifest.OperandAlignment;
        var alignment = (Int128)shape[3] * bytes % unit == 0 ? unit : bytes;
        for (var axis = 0; axis < 4; axis++)
        {
            var stride = tensor.Strides[axis];
            if (shape[axis] > 1 && (stride < 0 || (axis == 3 ? stride != 1 : (Int128)stride * bytes % alignment != 0 || stride > long.MaxValue / bytes)))
            {
                throw RuntimeErrors.DeviceStrides.With(name, Require.Text([.. tensor.Strides]), alignment / bytes);
            }
        }

        return shape.Contains(0) || tensor.Address % (ulong)alignment == 0
            ? tensor
            : throw RuntimeErrors.Misaligned.With(name, tensor.Address.ToString("x", CultureInfo.InvariantCulture), alignment);
    }

    private void Parameters()
    {
        Known(_arguments.Parameters.Keys, _rules.Parameters.Select(p => p.Name));
        foreach (var parameter in _rules.Parameters)
        {
            var value = _arguments.Parameters.TryGetValue(parameter.Name, out var given) ? given
                : parameter.Default?.Evaluate(_values) ?? throw RuntimeErrors.MissingParameter.With(parameter.Name);
            value = value.Type == LaunchValueType.Integer && parameter.Type == LaunchValueType.Real ? value.AsReal : value;
            Require.Type(parameter.Name, value.Type == parameter.Type, value.Type.ToString(), parameter.Type.ToString());
            if (value.Type == LaunchValueType.Integer)
            {
                Require.Parameter(parameter.Name, value.AsInteger);
            }

            _values[parameter.Name] = value;
        }

        var scale = _rules.FixedScale?.Evaluate(_values).AsReal ?? _arguments.Scale ?? (1 / Math.Sqrt(Math.Max(_rules.Manifest.HeadDim, 1)));
        _values[LaunchRules.Scale] = scale;
    }

    private void Captured()
    {
        Known(_arguments.Tensors.Keys, _rules.Tensors.Select(t => t.Name));
        foreach (var (rule, given) in Given())
        {
            Require.Rank(rule.Name, given.Shape.Count, rule.Shape.Count);
            foreach (var (axis, length) in rule.Shape.Zip(given.Shape).Where(pair => rule.Bound.Contains(pair.First.ToString())))
            {
                Require.Lanes(length, _rules.Manifest.LargestDimension);
                _values.TryAdd(axis.ToString(), length);
            }
        }

        foreach (var (rule, unbound) in _rules.Tensors.SelectMany(t => t.Bound.Where(name => !_values.ContainsKey(name)).Select(name => (t, name))))
        {
            throw rule.Default is null ? RuntimeErrors.MissingParameter.With(rule.Name) : RuntimeErrors.UnboundDimension.With(unbound, rule.Name);
        }

        foreach (var divisor in _rules.Divisors)
        {
            Require.Positive(divisor.ToString(), divisor.Integer(_values));
        }

        foreach (var (rule, given) in Given())
        {
            Require.Type(rule.Name, given.Element == rule.Element, given.Element.Spelling(), rule.Element.Spelling());
            _tensors[rule.Name] = Dense(rule.Name, given, ShapeOf(rule.Shape));
        }

        foreach (var rule in _rules.Tensors.Where(t => !_tensors.ContainsKey(t.Name)))
        {
            var table = rule.Default ?? throw RuntimeErrors.MissingParameter.With(rule.Name);
            var content = new DefaultTable(rule, table, ShapeOf(rule.Shape), _values);
            _memory[rule.Name] = new PlannedMemory(rule.Name, content.Bytes, content.Content);
        }
    }

    private IEnumerable<(TensorRule Rule, DeviceTensor Given)> Given()
        => _rules.Tensors.Where(t => _arguments.Tensors.ContainsKey(t.Name)).Select(t => (t, _arguments.Tensors[t.Name]));

    private static DeviceTensor Dense(string name, DeviceTensor tensor, long[] shape)
    {
        Require.Shape(name, [.. tensor.Shape], shape);
        return !tensor.IsDense ? throw RuntimeErrors.NotDense.With(name, Require.Text([.. tensor.Strides]), Require.Text(DeviceTensor.DenseStrides(shape)))
            : !shape.Contains(0) && tensor.Address % (ulong)tensor.Element.Bytes() != 0
                ? throw RuntimeErrors.Misaligned.With(name, tensor.Address.ToString("x", CultureInfo.InvariantCulture), tensor.Element.Bytes())
                : tensor;
    }

    private long[] ShapeOf(IReadOnlyList<Formula> shape) => [.. shape.Select(axis => axis.Integer(_values))];

    private void Requirements()
    {
        foreach (var requirement in _rules.Requirements.Where(r => !r.Holds(_values)))
        {
            throw Require.NotMet(requirement.ToString(), string.Join(", ", requirement.Names.Select(name => $"{name} = {_values[name]}")));
        }
    }

    private void Positions(AttentionShape shape)
    {
        var (queryOffset, keyOffset, keyLength) = (Span(_arguments.QueryOffset), Span(_arguments.KeyOffset), Span(_arguments.KeyLength));
        var given = new AttentionPositions { QueryOffset = queryOffset, KeyOffset = keyOffset, KeyLength = keyLength };
        var largest = _rules.Manifest.LargestDimension;
        var placed = _rules.Manifest.QueriesAt == "end" ? LaunchPositions.FromEnd(given, shape, largest) : LaunchPositions.FromStart(given, shape, largest);
        foreach (var (tensor, extent, ofKeys) in _rules.Positions)
        {
            if (ofKeys)
            {
                placed.RequireKeysWithin(tensor, extent.Integer(_values));
            }
            else
            {
                placed.RequireQueriesWithin(tensor, extent.Integer(_values));
            }
        }

        foreach (var (name, values) in LaunchRules.OfBatch.Zip([queryOffset, keyOffset, keyLength]).Where(pair => pair.Second.Length > 0))
        {
            int[] each = [.. Enumerable.Range(0, shape.Batch).Select(b => (int)values[values.Length == 1 ? 0 : b])];
            var memory = LaunchRules.BatchMemory(name);
            _memory[memory] = new PlannedMemory(
                memory, sizeof(int) * (long)each.Length, new PlannedContent(string.Join(",", each), () => MemoryMarshal.AsBytes(each.AsSpan()).ToArray()));
        }

        static long[] Span(IReadOnlyList<long>? values) => values is null ? [] : [.. values];
    }

    private void Outputs(AttentionShape shape)
    {
        var output = Placed(LaunchRules.OutputName, _arguments.Output, ShapeOf(_rules.Outputs[0].Shape));
        TensorLayout.RequireDisjoint(LaunchRules.OutputName, [.. output.Shape], [.. output.Strides]);
        _tensors[LaunchRules.OutputName] = output;
        Known(_arguments.RowOutputs.Keys, _rules.Outputs.Skip(1).Select(o => o.Name));
        foreach (var rule in _rules.Outputs.Skip(1).Where(rule => _arguments.RowOutputs.ContainsKey(rule.Name)))
        {
            var given = _arguments.RowOutputs[rule.Name];
            Require.Type(rule.Name, given.Element == rule.Element, given.Element.Spelling(), rule.Element.Spelling());
            _tensors[rule.Name] = Dense(rule.Name, given, ShapeOf(rule.Shape));
        }
    }

    /// <summary>Workspaces and the status word.</summary>
    private void Provide()
    {
        foreach (var workspace in _rules.Workspaces)
        {
            _memory[workspace.Name] = new PlannedMemory(workspace.Name, DefaultTable.BytesOf(workspace.Name, workspace.Element, ShapeOf(workspace.Shape)));
        }

        if (_rules.Kernels.Any(kernel => kernel.Arguments.Any(argument => argument is StatusArgument)))
        {
            _memory[LaunchRules.StatusMemory] = new PlannedMemory(LaunchRules.StatusMemory, sizeof(int), new PlannedContent("", () => new byte[sizeof(int)]));
        }
    }

    private static void Known(IEnumerable<string> given, IEnumerable<string> declared)
    {
        foreach (var name in given)
        {
            Require.Known(name, declared);
        }
    }
}
