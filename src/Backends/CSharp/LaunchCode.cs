using System.Collections.Generic;
using System.Linq;
using Attn.IR;
using Attn.IR.Cpu;

namespace Attn.Backends.CSharp;

/// <summary>Prints the public methods: their arguments, what they keep of them for the kernel, and the choice of the vector width.</summary>
internal sealed class LaunchCode(CpuKernel kernel, CSharpNames names, ScalarCode scalar, ClassifierCode? classifier)
{
    /// <summary>The arguments that every attention has before its own.</summary>
    private static readonly (string Type, string Name, string Field, string Doc)[] Operands =
    [
        ("ReadOnlyTensorView", "q", "Query", "Queries [B, Hq, M, D]."),
        ("ReadOnlyTensorView", "k", "Key", "Keys [B, Hk, N, D], or [1, Hk, N, D] for every batch."),
        ("ReadOnlyTensorView", "v", "Value", "Values [B, Hk, N, E], or [1, Hk, N, E] for every batch."),
        ("TensorView", "output", "Output", "Receives the result [B, Hq, M, E]."),
    ];

    private readonly LaunchChecks _checks = new(kernel, names, scalar);

    /// <summary>The field of <c>Launch</c> that holds a dimension.</summary>
    public static string DimensionField(Variable dimension, CSharpNames names) => dimension.Name switch
    {
        "B" => "Shape.Batch",
        "Hq" => "Shape.QueryHeads",
        "Hk" => "Shape.KeyHeads",
        "M" => "Shape.Queries",
        "N" => "Shape.Keys",
        "D" => "Shape.HeadDim",
        "E" => "Shape.ValueDim",
        _ => names.Of(dimension),
    };

    /// <summary>The field of <c>Launch</c> that holds a parameter.</summary>
    public static string ParameterField(Variable parameter, CSharpNames names)
        => parameter == Names.Scale ? "Scale" : names.Of(parameter);

    /// <summary>The number of key tiles of a call.</summary>
    public static string KeyTilesOf(CpuKernel kernel, string shape) => $"(int)(({shape}.Keys + {kernel.KeyTile - 1}L) / {kernel.KeyTile})";

    /// <summary>Prints <c>Forward</c> and the type that keeps its arguments.</summary>
    public void Print(SourceWriter writer, CSharpOptions options)
    {
        var signature = Signature().ToList();
        _checks.Fields(writer);
        Documentation(writer, options.Documentation);
        Head(writer, $"public static void Forward<{names.Element}>", signature.Select(s => (s.Argument.Type, s.Argument.Identifier, s.Argument.Default)));
        if (signature.Any(s => s.Argument.Identifier != s.Local))
        {
            // The body calls some of the source's names otherwise; callers need not know.
            writer.Line($"Start({string.Join(", ", signature.Select(s => s.Argument.Identifier))});");
            writer.Close(blank: true);
            Head(writer, $"private static void Start<{names.Element}>", signature.Select(s => (s.Argument.Type, s.Local, (string?)null)));
        }

        _checks.Operands(writer);
        _checks.Arguments(writer);
        _checks.Output(writer);
        Run(writer, options.VectorBits);
        writer.Close(blank: true);
        if (classifier is not null)
        {
            FindTiles(writer, signature);
        }

        Launch(writer);
    }

    private void FindTiles(SourceWriter writer, IEnumerable<(ForwardArgument Argument, string Local)> signature)
    {
        var arguments = signature.Where(s => s.Argument.Kind is ArgumentKind.Shape or ArgumentKind.Parameter or ArgumentKind.Tensor or ArgumentKind.Dimension or ArgumentKind.Positions or ArgumentKind.Options).ToList();
        writer.Line("/// <summary>Finds the key tiles of each query tile, for <see cref=\"AttentionOptions.Tiles\"/> of calls with the same lengths and arguments.</summary>");
        foreach (var (argument, _) in arguments)
        {
            writer.Line($"/// <param name=\"{argument.Identifier.TrimStart('@')}\">{Xml(argument.Documentation)}</param>");
        }

        writer.Line("/// <exception cref=\"AttnException\">The arguments do not fit one another.</exception>");
        Head(writer, "public static TileList FindTiles", arguments.Select(s => (s.Argument.Type, s.Argument.Identifier, s.Argument.Default)));
        if (arguments.Any(s => s.Argument.Identifier != s.Local))
        {
            writer.Line($"return Find({string.Join(", ", arguments.Select(s => s.Argument.Identifier))});");
            writer.Close(blank: true);
            Head(writer, "private static TileList Find", arguments.Select(s => (s.Argument.Type, s.Local, (string?)null)));
        }

        _checks.Arguments(writer);
        writer.Line("var launch = new Launch<float>");
        writer.Line("{");
        writer.Indent();
        writer.Line("Shape = shape,");
        writer.Line($"Positions = {_checks.Placed},");
        foreach (var field in OwnFields())
        {
            writer.Line($"{field.Name} = {field.Name},");
        }

        writer.Unindent();
        writer.Line("};");
        writer.Line("var own = options is null ? null : options with { Tiles = null };");
        writer.Line("using var classifier = new Classifier<float>(launch, own);");
        writer.Line("return TileList.Build(classifier, classifier.Key(), own);");
        writer.Close(blank: true);
    }

    private void Head(SourceWriter writer, string method, IEnumerable<(string Type, string Name, string? Default)> parameters)
    {
        var list = parameters.ToList();
        writer.Line(method + "(");
        writer.Indent();
        for (var k = 0; k < list.Count; k++)
        {
            var value = list[k].Default is { } d ? $" = {d}" : "";
            writer.Line($"{list[k].Type} {list[k].Name}{value}{(k + 1 < list.Count ? "," : ")")}");
        }

        if (method[method.Length - 1] == '>')
        {
            writer.Line($"where {names.Element} : unmanaged");
        }

        writer.Unindent();
        writer.Line("{");
        writer.Indent();
    }

    /// <summary>Text as it stands in a doc comment.</summary>
    public static string Xml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private void Documentation(SourceWriter writer, string documentation)
    {
        var lines = documentation.Length == 0 ? [$"The attention {kernel.Name}."] : Xml(documentation).Trim().Split('\n');
        writer.Line("/// <summary>");
        foreach (var line in lines)
        {
            writer.Line(("/// " + line.Trim()).TrimEnd());
        }

        writer.Line("/// </summary>");
        writer.Line($"/// <typeparam name=\"{names.Element}\">How q, k, v and output are stored: float, Half or BFloat16. Arithmetic is in float.</typeparam>");
        foreach (var argument in Arguments())
        {
            writer.Line($"/// <param name=\"{argument.Identifier.TrimStart('@')}\">{Xml(argument.Documentation)}</param>");
        }

        writer.Line("/// <exception cref=\"AttnException\">The arguments do not fit one another.</exception>");
    }

    /// <summary>The arguments of <c>Forward</c>; those without a default come first, as the language wants.</summary>
    public IEnumerable<ForwardArgument> Arguments() => Signature().Select(s => s.Argument);

    /// <summary>The arguments, and what the body of the launch calls them.</summary>
    private IEnumerable<(ForwardArgument Argument, string Local)> Signature()
    {
        foreach (var (type, name, _, doc) in Operands)
        {
            yield return Own(ArgumentKind.Operand, name, $"{type}<{names.Element}>", null, doc);
        }

        yield return Own(ArgumentKind.Shape, "shape", "in AttentionShape", null, "The dimensions of the call.");
        foreach (var isRequired in new[] { true, false })
        {
            foreach (var parameter in kernel.Parameters.Where(p => p.Default is null == isRequired))
            {
                yield return Declared(
                    ArgumentKind.Parameter, parameter.Name, names.Of(parameter.Variable), ScalarCode.Type(parameter.Type),
                    parameter.Default is { } value ? scalar.Print(value) : null, "A parameter of the source.");
            }

            foreach (var tensor in kernel.Tensors.Where(t => t.Default is null == isRequired))
            {
                yield return Declared(
                    ArgumentKind.Tensor, tensor.Name, names.OfTensor(tensor.Name), $"ReadOnlySpan<{ScalarCode.ElementType(tensor.Element)}>",
                    isRequired ? null : "default", $"Dense, [{string.Join(", ", tensor.Shape)}]{(isRequired ? "." : "; its default where empty.")}");
            }

            foreach (var bound in _checks.Bound.Where(d => d.IsArgument && isRequired))
            {
                yield return Declared(
                    ArgumentKind.Dimension, bound.Dimension.Name, names.Of(bound.Dimension), "long", null,
                    $"The dimension {bound.Dimension.Name} of {bound.Tensor.Name}.");
            }
        }

        foreach (var output in RowOutput.Of(kernel))
        {
            yield return Own(
                output.Kind, output.Name, "Span<float>", "default", $"Receives the {output.Meaning} of each row, dense [B, Hq, M]; empty if it is not wanted.");
        }

        if (kernel.Scale is null)
        {
            yield return Own(ArgumentKind.Scale, "scale", "float?", "null", "The factor of the raw scores; 1 / sqrt(D) where null.");
        }

        yield return Own(
            ArgumentKind.Positions, "positions", "AttentionPositions", "default", "Offsets of queries and keys, and the number of keys of each batch.");
        yield return Own(ArgumentKind.Options, "options", "AttentionOptions?", "null", "Threads and cancellation.");
    }

    private static (ForwardArgument Argument, string Local) Own(ArgumentKind kind, string name, string type, string? value, string documentation)
        => (new ForwardArgument(kind, name, name, type, value, documentation), name);

    private (ForwardArgument Argument, string Local) Declared(
        ArgumentKind kind, string name, string local, string type, string? value, string documentation)
        => (new ForwardArgument(kind, name, names.PublicOf(name), type, value, documentation), local);

    /// <summary>What a launch of an attention with transforms keeps besides: a name of Launch, and its value.</summary>
    private IEnumerable<(string Name, string Value)> TransformFields()
    {
        if (!kernel.Transforms.Any())
        {
            yield break;
        }

        yield return ("ProductFeatures", $"Require.Features({scalar.Print(kernel.ProductFeatures)})");
        yield return ("OutputFeatures", $"Require.Features({scalar.Print(kernel.OutputFeatures)})");
        var staged = kernel.Transforms.Select(t => string.Join(" + ", TransformCode.Lengths(kernel, t).Select(l => scalar.Print(l)))).ToList();
        yield return ("StagedFeatures", $"Require.Features({staged.Aggregate((a, b) => $"Math.Max({a}, {b})")})");
    }

    private void Run(SourceWriter writer, int? vectorBits)
    {
        writer.Line($"var launch = new Launch<{names.Element}>");
        writer.Line("{");
        writer.Indent();
        foreach (var (_, name, field, _) in Operands)
        {
            writer.Line($"{field} = {name},");
        }

        writer.Line("Shape = shape,");
        writer.Line($"Positions = {_checks.Placed},");
        foreach (var output in RowOutput.Of(kernel))
        {
            writer.Line($"{output.Field} = {output.Name},");
        }

        writer.Line($"Scale = {(kernel.Scale is { } scale ? scalar.Print(scale) : "scale ?? shape.DefaultScale")},");
        foreach (var (name, value) in TransformFields())
        {
            writer.Line($"{name} = {value},");
        }

        foreach (var field in OwnFields())
        {
            writer.Line($"{field.Name} = {field.Name},");
        }

        writer.Unindent();
        writer.Line("};");
        if (vectorBits is { } only)
        {
            writer.Line($"launch.Run<Vec{only}>(options);");
            return;
        }

        foreach (var (test, width) in new[] { ("if (Vector512.IsHardwareAccelerated)", 512), ("else if (Vector256.IsHardwareAccelerated)", 256), ("else", 128) })
        {
            writer.Open(test);
            writer.Line($"launch.Run<Vec{width}>(options);");
            writer.Close();
        }
    }

    private IEnumerable<(string Type, string Name)> OwnFields()
        => kernel.Parameters.Select(p => (ScalarCode.Type(p.Type), names.Of(p.Variable)))
            .Concat(kernel.Tensors.Select(t => ($"ReadOnlySpan<{ScalarCode.ElementType(t.Element)}>", names.OfTensor(t.Name))))
            .Concat(_checks.Bound.Select(d => ("long", names.Of(d.Dimension))));

    private void Launch(SourceWriter writer)
    {
        writer.Line($"private ref struct Launch<{names.Element}>");
        writer.Indent();
        writer.Line($"where {names.Element} : unmanaged");
        writer.Unindent();
        writer.Line("{");
        writer.Indent();
        foreach (var (type, _, field, _) in Operands)
        {
            writer.Line($"public {type}<{names.Element}> {field};");
        }

        writer.Line("public AttentionShape Shape;");
        writer.Line("public LaunchPositions Positions;");
        foreach (var output in RowOutput.Of(kernel))
        {
            writer.Line($"public Span<float> {output.Field};");
        }

        writer.Line("public float Scale;");
        foreach (var (name, _) in TransformFields())
        {
            writer.Line($"public int {name};");
        }

        foreach (var (type, name) in OwnFields())
        {
            writer.Line($"public {type} {name};");
        }

        writer.Line();
        writer.Line("public readonly void Run<V>(AttentionOptions? options)");
        writer.Indent();
        writer.Line("where V : struct, IVec<V>");
        writer.Unindent();
        writer.Line("{");
        writer.Indent();
        var merge = kernel.Merge;
        var packsHeads = HeadPacking.IsPossible(kernel);
        var features = kernel.Transforms.Any() ? ", ProductFeatures, OutputFeatures" : "";
        if (packsHeads)
        {
            writer.Line("var launch = this;");
        }

        writer.Line($"var plan = TilePlan.Create<V>(Shape, rowTile: {kernel.RowTile}, keyTile: {kernel.KeyTile}{features}){(packsHeads ? ".PackHeads(ref launch.Query, ref launch.Output)" : "")}{(merge is null ? "" : $".InParts(rowVectors: {merge.State.Count})")};");
        if (merge is not null)
        {
            writer.Line($"using var parts = KeyParts.Rent(plan, rowVectors: {merge.State.Count});");
        }

        if (classifier is not null)
        {
            writer.Line($"using var classifier = new Classifier<{names.Element}>(this, options);");
        }

        writer.Line($"var kernel = new Kernel<V, {names.Element}>({(packsHeads ? "launch" : "this")}, plan{(merge is null ? "" : ", parts")}{(classifier is null ? "" : ", classifier")});");
        var counts = new[] { CpuBufferShape.Rows, CpuBufferShape.Keys, CpuBufferShape.RowsByKeys }.Select(s => kernel.OwnBuffers.Count(b => b.Shape == s)).ToList();
        var staging = kernel.Transforms.Any() ? $" + plan.StagingBytes(StagedFeatures, vectors: {kernel.Transforms.Max(t => TransformCode.Lengths(kernel, t).Count)})" : "";
        writer.Line($"WorkSplitter.Run(kernel, plan.Items, plan.ScratchBytes(rowVectors: {counts[0]}, keyVectors: {counts[1]}, tiles: {counts[2]}){staging}{(classifier is null ? "" : $" + Scratch.BytesFor({KeyTilesOf(kernel, "Shape")})")}, options);");
        writer.Close();
        writer.Close(blank: true);
    }
}
