using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Attn.IR;

namespace Attn.Cli.Launch;

/// <summary>The <c>NAME=VALUE</c> of every <c>--set</c>: a scalar, or <c>@FILE</c> for a captured tensor.</summary>
internal sealed class Settings
{
    private readonly Dictionary<string, string> _values;

    private Settings(Dictionary<string, string> values) => _values = values;

    public static Settings None { get; } = new([]);

    /// <summary>Splits the texts of <c>--set</c>.</summary>
    /// <exception cref="FormatException">One is not <c>NAME=VALUE</c>, or a name is given twice.</exception>
    public static Settings Parse(IEnumerable<string> texts)
    {
        var values = new Dictionary<string, string>();
        foreach (var text in texts)
        {
            var at = text.IndexOf('=', StringComparison.Ordinal);
            if (at < 1 || at == text.Length - 1)
            {
                throw new FormatException($"'{text}' is not NAME=VALUE.");
            }

            if (!values.TryAdd(text[..at], text[(at + 1)..]))
            {
                throw new FormatException($"'{text[..at]}' is set twice.");
            }
        }

        return new Settings(values);
    }

    /// <summary>Refuses names that the attention does not have.</summary>
    public void RequireKnown(Spec spec)
    {
        var known = spec.Parameters.Select(p => p.Name).Concat(spec.Tensors.Select(t => t.Name)).ToList();
        if (_values.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw new ToolException(ToolErrors.UnknownSetting, spec.Name, unknown, known.Count == 0 ? "none" : string.Join(", ", known));
        }
    }

    /// <summary>The values of the parameters that are set; every other one has a default.</summary>
    public IReadOnlyDictionary<string, Scalar> ValuesOf(EquatableArray<Parameter> parameters)
    {
        var values = new Dictionary<string, Scalar>();
        foreach (var parameter in parameters)
        {
            if (_values.TryGetValue(parameter.Name, out var text))
            {
                values[parameter.Name] = Read(text, parameter.Type)
                    ?? throw new ToolException(ToolErrors.BadSetting, parameter.Name, $"a parameter of type {parameter.Type.Spelling()}", text);
            }
            else if (parameter.Default is null)
            {
                throw new ToolException(ToolErrors.MissingParameter, parameter.Name);
            }
        }

        return values;
    }

    /// <summary>The file that a captured tensor is set to, or null.</summary>
    public string? FileOf(CapturedTensor tensor)
        => !_values.TryGetValue(tensor.Name, out var text) ? null
            : text is ['@', _, ..] ? text[1..]
            : throw new ToolException(ToolErrors.BadSetting, tensor.Name, "a captured tensor", text);

    private static Scalar? Read(string text, ScalarType type) => type switch
    {
        ScalarType.Bool => bool.TryParse(text, out var truth) ? truth : null,
        ScalarType.Int => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : null,
        _ => text switch
        {
            "inf" => double.PositiveInfinity,
            "-inf" => double.NegativeInfinity,
            _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : (Scalar?)null,
        },
    };
}
