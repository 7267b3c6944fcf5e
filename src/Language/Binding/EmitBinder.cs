using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.IR;
using Attn.Language.Diagnostics;
using Attn.Language.Syntax;

namespace Attn.Language.Binding;

/// <summary>
/// Decides which values of a row an attention hands out beside <c>out</c>: those that <c>emit</c> names, and where there is no
/// <c>emit</c>, what the row function returns.
/// </summary>
internal sealed class EmitBinder(string attention, DiagnosticBag diagnostics)
{
    private static readonly EquatableArray<string> Known = [Spec.LogSumExp, Spec.RowMaximum];

    private readonly Dictionary<string, SourceSpan> _named = [];
    private bool _chosen;

    /// <summary>Takes note of one <c>emit</c>.</summary>
    public void Collect(EmitSyntax emit)
    {
        _chosen = true;
        if (emit.Name.IsMissing)
        {
            return;
        }

        if (emit.Body is not null)
        {
            diagnostics.Add(BindingDiagnostics.NotSupported, emit.Keyword.Span, "An 'emit' with a body", "Emit 'lse' or 'rowmax', and compute the rest from them.");
        }
        else if (!Known.Contains(emit.Name.Text))
        {
            diagnostics.Add(BindingDiagnostics.UnknownName, emit.Name.Span, "output", emit.Name.Text, Suggestions.For(emit.Name.Text, Known));
        }
        else if (_named.ContainsKey(emit.Name.Text))
        {
            diagnostics.Add(BindingDiagnostics.DuplicateStage, emit.Keyword.Span, attention, $"emit {emit.Name.Text}");
        }
        else
        {
            _named.Add(emit.Name.Text, emit.Name.Span);
        }
    }

    /// <summary>The outputs of an attention with this row function; null where one is asked for that it does not give, which is reported.</summary>
    public IReadOnlyList<string>? OutputsOf(RowTemplate row)
    {
        var given = row.Outputs.Select(o => o.Name).ToList();
        if (!_chosen)
        {
            return given;
        }

        if (_named.TryGetValue(Spec.LogSumExp, out var span) && !given.Contains(Spec.LogSumExp))
        {
            diagnostics.Add(BindingDiagnostics.NoSuchOutput, span, row.Name, Spec.LogSumExp);
            return null;
        }

        return [.. Known.Where(_named.ContainsKey)];
    }
}
