using System;
using System.Collections.Generic;
using System.Globalization;
using Attn.Runtime;

namespace Attn.Cpu.Bench;

internal sealed class Full : Variant
{
    public override string Name => "full";

    public override (int First, int End) Keys(int position, int keys) => (0, keys);

    public override void Forward<T>(Operands<T> x, AttentionOptions options)
        => Generated.Full.Forward(x.Query, x.Key, x.Value, x.Output, x.Shape, positions: x.Positions, options: options);
}

internal sealed class Causal : Variant
{
    public override string Name => "causal";

    public override void Forward<T>(Operands<T> x, AttentionOptions options)
        => Generated.Causal.Forward(x.Query, x.Key, x.Value, x.Output, x.Shape, positions: x.Positions, options: options);
}

internal sealed class Window(int width) : Variant
{
    public override string Name => "window";

    public override IReadOnlyDictionary<string, string> Parameters { get; }
        = new Dictionary<string, string> { ["width"] = width.ToString(CultureInfo.InvariantCulture) };

    public override (int First, int End) Keys(int position, int keys) => (Math.Max(0, position - width + 1), position + 1);

    public override void Forward<T>(Operands<T> x, AttentionOptions options)
        => Generated.Window.Forward(x.Query, x.Key, x.Value, x.Output, x.Shape, width: width, positions: x.Positions, options: options);
}

internal sealed class Alibi : Variant
{
    public override string Name => "alibi";

    public override double Score(double s, int head, int heads, int distance) => s - (Math.Pow(2, -8.0 * (head + 1) / heads) * distance);

    public override void Forward<T>(Operands<T> x, AttentionOptions options)
        => Generated.Alibi.Forward(x.Query, x.Key, x.Value, x.Output, x.Shape, positions: x.Positions, options: options);
}

internal sealed class Softcap(float cap) : Variant
{
    public override string Name => "softcap";

    public override IReadOnlyDictionary<string, string> Parameters { get; }
        = new Dictionary<string, string> { ["cap"] = cap.ToString(CultureInfo.InvariantCulture) };

    public override double Score(double s, int head, int heads, int distance) => cap * Math.Tanh(s / cap);

    public override void Forward<T>(Operands<T> x, AttentionOptions options)
        => Generated.Softcap.Forward(x.Query, x.Key, x.Value, x.Output, x.Shape, cap: cap, positions: x.Positions, options: options);
}

/// <summary>A bias for each head and distance.</summary>
internal sealed class RelativeBias(int heads, int keys) : Variant
{
    private readonly float[] _table = Noise.Normal(heads * ((2 * keys) - 1), seed: 5);

    public override string Name => "relative_bias";

    public override (string Name, float[] Elements)? Table => ("table", _table);

    public override double Score(double s, int head, int heads, int distance) => s + _table[(head * ((2 * keys) - 1)) + distance + keys - 1];

    public override void Forward<T>(Operands<T> x, AttentionOptions options)
        => Generated.RelativeBias.Forward(x.Query, x.Key, x.Value, x.Output, x.Shape, table: _table, positions: x.Positions, options: options);
}

/// <summary>Packed documents of unequal lengths; a row sees its own.</summary>
internal sealed class Documents : Variant
{
    private readonly int[] _ends;
    private readonly int[] _document;

    /// <param name="keys">Their length together.</param>
    /// <param name="count">How many there are.</param>
    public Documents(int keys, int count)
    {
        var random = new Random(6);
        _ends = new int[count];
        for (var k = 0; k < count - 1; k++)
        {
            _ends[k] = random.Next(1, keys);
        }

        _ends[^1] = keys;
        Array.Sort(_ends);
        _document = new int[keys];
        for (var n = 0; n < keys; n++)
        {
            _document[n] = DocumentOf(n);
        }
    }

    public override string Name => "documents";

    public override IReadOnlyDictionary<string, string> Parameters => new Dictionary<string, string> { ["ends"] = string.Join(',', _ends) };

    public override (int First, int End) Keys(int position, int keys)
    {
        var document = _document[position];
        return (document == 0 ? 0 : _ends[document - 1], _ends[document]);
    }

    public override void Forward<T>(Operands<T> x, AttentionOptions options)
        => Generated.Documents.Forward(x.Query, x.Key, x.Value, x.Output, x.Shape, document: _document, positions: x.Positions, options: options);

    private int DocumentOf(int position) => Array.FindIndex(_ends, end => position < end);
}
