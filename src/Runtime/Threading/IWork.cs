namespace Attn.Runtime;

/// <summary>
/// The body of a parallel loop. It may be a ref struct that holds spans and views of the caller: the loop ends before the caller returns.
/// </summary>
public interface IWork
{
    /// <summary>Does one independent piece of work. Several threads call this on the same value at once.</summary>
    /// <param name="item">From 0 to the number of items - 1.</param>
    /// <param name="scratch">Memory of this thread, not cleared, taken back when the item is done.</param>
    void Execute(int item, Scratch scratch);
}
