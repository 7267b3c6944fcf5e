using System;
using System.Collections.Generic;
using System.Linq;

namespace Attn.Ptx.Tests.Evaluation;

/// <summary>Printed LLVM instructions without branches and memory, run by one thread.</summary>
internal sealed class StraightLine
{
    private readonly Registers _registers = new();
    private readonly List<Action<long[]>> _steps = [];
    private readonly int[] _operands;
    private readonly int _result;

    /// <summary>A program.</summary>
    /// <param name="body">Its instructions, a line each.</param>
    /// <param name="operands">The registers that its operands are in.</param>
    /// <param name="result">The register of its result.</param>
    public StraightLine(string body, IReadOnlyList<string> operands, string result)
    {
        _operands = [.. operands.Select(_registers.Written)];
        foreach (var line in body.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))
        {
            var parts = line.Split(" = ", 2);
            var step = _registers.Instruction(parts[1]);
            var place = _registers.Written(parts[0]);
            _steps.Add(values => values[place] = step(values));
        }

        _result = _registers.Written(result);
    }

    /// <summary>The bits of the result, given the bits of the operands.</summary>
    public long Run(params long[] operands)
    {
        var values = _registers.Fresh();
        foreach (var (place, bits) in _operands.Zip(operands))
        {
            values[place] = bits;
        }

        foreach (var step in _steps)
        {
            step(values);
        }

        return values[_result];
    }

    /// <summary>The result as a float, given floats.</summary>
    public float Run(params float[] operands) => Number.Single(Run([.. operands.Select(Number.Bits)]));
}
