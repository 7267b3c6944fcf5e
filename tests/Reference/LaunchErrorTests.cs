using System;
using System.Collections.Generic;
using System.Linq;
using Attn.IR;

namespace Attn.Reference.Tests;

/// <summary>A launch that does not fit is refused with an id and the name of what is wrong.</summary>
public class LaunchErrorTests
{
    private static readonly Launch Good = Specs.Column([1, 2], [1, 2], [1, 2]);

    [Theory]
    [InlineData(new long[] { 2 }, new long[] { 1, 1, 2, 1 }, new long[] { 1, 1, 2, 1 })]
    [InlineData(new long[] { 1, 1, 2, 1 }, new long[] { 1, 1, 1, 2 }, new long[] { 1, 1, 1, 2 })]
    [InlineData(new long[] { 1, 1, 2, 1 }, new long[] { 1, 1, 2, 1 }, new long[] { 1, 2, 1, 1 })]
    [InlineData(new long[] { 1, 3, 2, 1 }, new long[] { 1, 2, 2, 1 }, new long[] { 1, 2, 2, 1 })]
    [InlineData(new long[] { 1, 1, 2, 1 }, new long[] { 1, 0, 2, 1 }, new long[] { 1, 0, 2, 1 })]
    public void OperandsThatDoNotFitEachOther(long[] q, long[] k, long[] v)
        => AssertFails("ATTN5301", Specs.Softmax(), new Launch(Zeros(q), Zeros(k), Zeros(v)));

    [Fact]
    public void OperandsOfIntegers()
        => AssertFails("ATTN5302", Specs.Softmax(), Good with { Query = Tensor.Of(new long[2], 1, 1, 2, 1) });

    [Fact]
    public void RequirementThatIsNotMet()
        => AssertFails("ATTN5310", Specs.Weighted("1.0", declarations: "require D % 2 == 0"), Good, "D % 2 == 0");

    [Fact]
    public void MissingParameterAndTensor()
    {
        AssertFails("ATTN5303", Specs.Weighted("cap", declarations: "param cap: f32"), Good, "cap");
        AssertFails("ATTN5303", Specs.Weighted("table[0]", declarations: "tensor table: f32[Fresh]"), Good, "table");
    }

    [Fact]
    public void UnknownParameterAndTensor()
    {
        AssertFails("ATTN5304", Specs.Softmax(), Good with { Parameters = new Dictionary<string, Scalar> { ["cap"] = 1.0 } }, "cap");
        AssertFails("ATTN5304", Specs.Softmax(), With("table", Tensor.Of([1.0], 1)), "table");
    }

    [Fact]
    public void ParameterOfAnotherType()
    {
        var spec = Specs.Weighted("float(window)", declarations: "param window: int = 4");

        AssertFails("ATTN5302", spec, Good with { Parameters = new Dictionary<string, Scalar> { ["window"] = 1.5 } }, "window");
    }

    [Fact]
    public void AnIntegerServesAsARealParameter()
    {
        var spec = Specs.Weighted("cap", declarations: "param cap: f32 = 4.0");
        var launch = Good with { Parameters = new Dictionary<string, Scalar> { ["cap"] = 3L } };

        Assert.Equal([9, 9], Interpreter.Evaluate(spec, launch).Output);
    }

    [Fact]
    public void CapturedTensorOfAnotherShapeOrType()
    {
        var spec = Specs.Weighted("table[j]", declarations: "tensor table: f32[2*N-1]");

        AssertFails("ATTN5301", spec, With("table", Tensor.Of([1.0, 2], 2)), "[2]", "[3]");
        AssertFails("ATTN5301", spec, With("table", Tensor.Of([1.0, 2, 3], 3, 1)));
        AssertFails("ATTN5302", spec, With("table", Tensor.Of([1L, 2, 3], 3)));
    }

    [Fact]
    public void AFreshDimensionIsBoundByItsTensorAndSharedByTheOthers()
    {
        var spec = Specs.Weighted("a[Fresh - 1] + c[0]", declarations: "tensor a: f32[Fresh]\n  tensor c: f32[Fresh]");
        var fits = Good with { Tensors = new Dictionary<string, Tensor> { ["a"] = Tensor.Of([1.0, 2], 2), ["c"] = Tensor.Of([5.0, 6], 2) } };
        var differs = Good with { Tensors = new Dictionary<string, Tensor> { ["a"] = Tensor.Of([1.0, 2], 2), ["c"] = Tensor.Of([5.0], 1) } };

        Assert.Equal([21, 21], Interpreter.Evaluate(spec, fits).Output);
        AssertFails("ATTN5301", spec, differs, "c");
        var defaulted = Specs.Weighted("a[0]", declarations: "tensor a: f32[Fresh] = [x] float(x)");
        AssertFails("ATTN5305", defaulted, Good, "Fresh");
    }

    [Fact]
    public void UnsortedTensorDeclaredSorted()
    {
        var spec = Specs.Weighted("1.0", "doc[b, m] == doc[b, n]", "tensor doc: sorted i32[B, N]");

        Assert.Equal([3, 3], Interpreter.Evaluate(spec, With("doc", Tensor.Of([4L, 4], 1, 2))).Output);
        AssertFails("ATTN5306", spec, With("doc", Tensor.Of([4L, 3], 1, 2)), "doc");
    }

    [Theory]
    [InlineData("table[j + 1]", "2")]
    [InlineData("table[i - 1]", "-1")]
    public void IndexOutOfRangeAtAVisiblePair(string weight, string index)
    {
        var spec = Specs.Weighted(weight, declarations: "tensor table: f32[N]");

        AssertFails("ATTN5307", spec, With("table", Tensor.Of([1.0, 2], 2)), index, "table", "[2]");
    }

    [Theory]
    [InlineData("4 % (i - j)", "0")]
    [InlineData("4 / (i - j - 1)", "-1")]
    public void IntegerDivisorThatVariesIsNotPositiveAtAVisiblePair(string weight, string divisor)
        => AssertFails("ATTN5308", Specs.Weighted($"float({weight})"), Good, divisor);

    [Fact]
    public void IntegerDivisorThatVariesCountsWhereItDivides()
        => Assert.Equal([0, 4], Interpreter.Evaluate(Specs.Weighted("select(j < i, float(4 / (i - j)), 0.0)"), Good).Output);

    [Theory]
    [InlineData("float(i / (M - 3))", "true")]
    [InlineData("1.0", "3 < M && i / (M - 3) == 0")]
    public void IntegerDivisorOfTheLaunchIsNotPositive(string weight, string visible)
        => AssertFails("ATTN5308", Specs.Weighted(weight, visible), Good, "-1");

    [Fact]
    public void AResultOverTheInterpretersSize()
        => AssertFails("ATTN5309", Specs.Softmax(), new Launch(Zeros([1, 1, 33_000, 1]), Zeros([1, 1, 1, 1]), Zeros([1, 1, 1, 33_000])), "1089000000");

    [Fact]
    public void AnIdIsListedOnceAndSaysWhatToDo()
    {
        Assert.Equal(EvaluationErrors.All.Select(e => e.Id).Distinct(), EvaluationErrors.All.Select(e => e.Id));
        Assert.All(EvaluationErrors.All, e => Assert.NotEmpty(e.Advice));
    }

    private static Launch With(string name, Tensor tensor) => Good with { Tensors = new Dictionary<string, Tensor> { [name] = tensor } };

    private static Tensor Zeros(long[] shape) => Tensor.Of(new double[shape.Aggregate((a, b) => a * b)], shape);

    private static void AssertFails(string id, Spec spec, Launch launch, params string[] mentioned)
    {
        var failure = Assert.Throws<EvaluationException>(() => Interpreter.Evaluate(spec, launch));
        Assert.Equal(id, failure.Diagnostic.Id);
        Assert.All(mentioned, text => Assert.Contains(text, failure.Diagnostic.Message, StringComparison.Ordinal));
    }
}
