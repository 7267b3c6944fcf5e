using Attn.IR;

namespace Attn.Passes.Schedule.Gpu;

/// <summary>The indices by which one pair of a query and a key differs from another.</summary>
internal static class PairIndices
{
    /// <summary>Whether an expression is a query's row or position.</summary>
    public static bool IsOfQuery(Expr expr) => expr == Names.QueryRow || expr == Names.QueryPosition;

    /// <summary>Whether an expression is a key's row or position.</summary>
    public static bool IsOfKey(Expr expr) => expr == Names.KeyRow || expr == Names.KeyPosition;
}
