using Attn.IR;

namespace Attn.Passes.Analysis;

/// <summary>Query rows <c>FirstRow .. FirstRow+Rows-1</c> against keys <c>FirstKey .. FirstKey+Keys-1</c> of one head; not empty.</summary>
public readonly record struct TileBox(int Batch, int Head, long FirstRow, int Rows, long FirstKey, int Keys);
