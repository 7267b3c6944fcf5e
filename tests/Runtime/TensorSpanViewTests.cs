using System;
using System.Linq;
using System.Numerics.Tensors;

namespace Attn.Runtime.Tests;

/// <summary>Views of System.Numerics.Tensors: the same elements at the same places, whatever the strides.</summary>
public sealed class TensorSpanViewTests
{
    [Fact]
    public void Dense_and_permuted_tensors_keep_their_elements()
    {
        var tensor = Tensor.Create(Enumerable.Range(0, 2 * 3 * 4 * 5).Select(k => (Half)k).ToArray(), [2, 3, 4, 5]);
        Same(tensor, tensor.AsView());
        var permuted = new ReadOnlyTensorSpan<Half>(Enumerable.Range(0, 120).Select(k => (Half)k).ToArray(), [2, 4, 3, 5], [60, 5, 20, 1]);
        Same(permuted, permuted.AsView());
        var broadcast = new ReadOnlyTensorSpan<Half>(new Half[20], [2, 3, 4, 5], [0, 0, 5, 1]);
        Same(broadcast, broadcast.AsView());
    }

    [Fact]
    public void An_output_is_written_through_its_view()
    {
        var numbers = new float[2 * 2 * 3 * 4];
        var view = new TensorSpan<float>(numbers, [2, 3, 2, 4], [24, 4, 12, 1]).AsView();
        view.Block(1, 2, 1, 1).Data[3] = 7;
        Assert.Equal(24 + 8 + 12 + 3, Array.IndexOf(numbers, 7));
    }

    [Fact]
    public void Empty_tensors_and_other_ranks()
    {
        Assert.Equal(0, Tensor.CreateFromShape<float>([2, 0, 4, 5]).AsView().Heads);
        Assert.Equal("ATTN5004", Assert.Throws<AttnException>(() => new ReadOnlyTensorSpan<float>(new float[8], [2, 4]).AsView()).Id);
    }

    private static void Same(in ReadOnlyTensorSpan<Half> tensor, ReadOnlyTensorView<Half> view)
    {
        for (var b = 0; b < view.Batch; b++)
        {
            for (var h = 0; h < view.Heads; h++)
            {
                for (var r = 0; r < view.Rows; r++)
                {
                    for (var c = 0; c < view.Columns; c++)
                    {
                        Assert.Equal(tensor[b, h, r, c], view[b, h, r, c]);
                    }
                }
            }
        }
    }
}
