using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Attn.Backends.Ptx;
using Attn.Backends.Ptx.Printing;
using Attn.Diagnostics;
using Attn.IR;
using Attn.IR.Gpu;
using Attn.IR.Tile;
using Attn.Language;
using Attn.Language.Syntax;
using Attn.Passes.Schedule.Gpu;
using Attn.Ptx.Tests.Evaluation;
using Attn.Testing;

namespace Attn.Ptx.Tests;

/// <summary>
/// Kernels that list tiles, run from what is printed of them and held to two things: the meaning of the classifier, evaluated naively, which says what a
/// list is to the last tile; and the mask, evaluated at every pair, which no list may contradict.
/// </summary>
public sealed class ListKernelTests
{
    private const int Batches = 2;

    private static readonly GpuShape Shape = new(64, 64, ElementType.BF16);

    private static readonly string[] Examples =
    [
        "bigbird", "block_sparse", "cca", "flamingo", "fully_masked_rows", "longformer", "natten2d", "natten_1d", "natten_3d", "power_attention",
        "prefix_or_document", "swin", "transfusion",
    ];

    public static TheoryData<string> Classified() => [.. Examples];

    [Theory]
    [InlineData("block_sparse")]
    [InlineData("prefix_or_document")]
    public void Kernels(string example)
    {
        var listing = Scheduled(example);
        Assert.All(listing.Kernels, kernel => Assert.Equal(kernel, ListKernelParser.Parse(kernel.ToString())));
        var walk = listing.Products.Split('\n')
            .SkipWhile(l => !l.StartsWith("  let line.length", StringComparison.Ordinal))
            .TakeWhile(l => !l.Contains(" mma ", StringComparison.Ordinal));
        Snapshot.Verify($"{string.Join("\n", listing.Kernels)}\n...\n{string.Join("\n", walk)}\n", "lists", example);
    }

    // The examples with a classifier are those whose kernels read a list.
    [Fact]
    public void Every_example_that_a_classifier_decides_is_here()
    {
        var listed = Directory.EnumerateFiles(Repository.PathOf("examples"), "*.attn").Select(p => Path.GetFileNameWithoutExtension(p)!)
            .Where(e => SpecsOf(e).Any(s => ProgramOf(s).Kernels.SelectMany(k => k.Body).OfType<Loop>().Any(l => l.Domain is ListDomain)));
        Assert.Equal(Examples, listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Classified))]
    public void Lists_are_what_the_classifier_says_and_never_against_the_mask(string example)
    {
        var listing = Scheduled(example);
        Check(listing, 260, 330, []);
        Check(listing, 129, 129, new() { ["key_length"] = [129, 64] });
        Check(listing, 40, 700, new() { ["query_offset"] = [3, 600], ["key_length"] = [700, 650] });
    }

    // Boxes of more than 256 elements, and of elements outside of the table, are known by what holds of any.
    [Theory]
    [InlineData("layout[i / edge, j / edge] > 0", 16, 700)]
    [InlineData("layout[i / edge, j / edge] > 0", 3, 130)]
    [InlineData("j > 500 || layout[i / edge, j / edge] > 0", 4, 700)]
    public void A_block_is_looked_through_where_it_is_small_and_lies_in_its_table(string mask, int edge, int keys)
    {
        var source = new SourceText($"attention blocks(layout: i32[150, 150], edge: int = {edge}) {{ mask {{ {mask} }} }}", "test.attn");
        Check(Scheduled(SpecsOf(source).Single()), 130, keys, []);
    }

    [LlvmFact]
    public void Lists_compile_for_every_architecture()
    {
        foreach (var architecture in GpuArchitecture.All)
        {
            var diagnostics = new DiagnosticBag();
            var program = PtxBackend.Compile(SpecsOf("prefix_or_document").Single(), architecture.Name, Shape, diagnostics)!;
            Assert.Empty(diagnostics);
            Assert.Equal(
                ["prefix_or_document_forward_tiles_keys", "prefix_or_document_forward_tiles_list", "prefix_or_document_forward_packed", "prefix_or_document_forward"],
                program.Kernels.Select(k => k.Entry));
            Assert.All(program.Kernels, kernel => Assert.DoesNotContain(".local", kernel.Ptx, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Several_passes_over_the_keys_walk_one_list()
    {
        const string Source = "attention twice(doc: i32[B, N]) { mask { doc[b, i] == doc[b, j] } prob { p * p } }";
        var listing = Scheduled(SpecsOf(new SourceText(Source, "test.attn")).Single());
        Assert.Equal(["twice.forward.tiles.keys", "twice.forward.tiles.list"], listing.Kernels.Select(k => k.Name));
        Assert.Equal(1, Count(listing.Products, "  tiles forward.tiles: "));
        Assert.Equal(2 * 2, Count(listing.Products, "  for J.turn = "));
    }

    // A condition that decides no tile for good leaves tiles out all the same.
    [Fact]
    public void Where_no_tile_can_be_proved_full_there_is_no_loop_without_a_mask()
    {
        const string Source = "attention sparse(doc: i32[B, N]) { mask { doc[b, i] == doc[b, j] && cos(1.0 * i * j) < 0.5 } }";
        var listing = Scheduled(SpecsOf(new SourceText(Source, "test.attn")).Single());
        Assert.Equal(Expr.False, listing.Domain.Classifier.All);
        Assert.Equal(1, Count(listing.Products, "  for J.turn = "));
    }

    [Theory]
    [InlineData("sweep m from", "sweep block.x from", "name")]
    [InlineData("doc[b, m + query_offset] where", "doc[b, n] where", "scope")]
    [InlineData("keys0[b, 0, J] = keys0", "keys0[b, 0, J] = keys1", "scope")]
    [InlineData("keep forward.tiles.keys0[b, 0, J]", "keep forward.tiles.keys0[b, J]", "place")]
    [InlineData("list forward.tiles[", "list forward.tiles.keys0[", "place")]
    [InlineData("let t0: int = J * 64", "let t0: int = J * 64 let t0: int = J * 64", "name")]
    [InlineData("grid [(M + 127) / 128 * B, 1, 1]", "grid [(M + 127) / 128 * B, 1]", "type")]
    public void A_kernel_with_a_broken_invariant_is_refused(string text, string broken, string invariant)
    {
        var kernel = Scheduled("prefix_or_document").Kernels.Select(k => k.ToString()).First(k => k.Contains(text, StringComparison.Ordinal)).Replace(text, broken, StringComparison.Ordinal);
        Assert.Equal(invariant, Assert.Throws<IrVerificationException>(() => ListKernelVerifier.Verify(ListKernelParser.Parse(kernel))).Invariant);
    }

    // Loops over a list have turns in the simulation: it misses a barrier in either of them.
    [Fact]
    public void The_schedule_of_a_walk_is_simulated()
    {
        var products = Scheduled("block_sparse").Products;
        for (var at = products.IndexOf(Sync, StringComparison.Ordinal); at >= 0; at = products.IndexOf(Sync, at + 1, StringComparison.Ordinal))
        {
            var error = Assert.Throws<IrVerificationException>(() => GpuKernelVerifier.Verify(GpuKernelParser.Parse(products.Remove(at, Sync.Length))));
            Assert.Equal("schedule", error.Invariant);
        }
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private const string Sync = "    sync all.warps\n";

    private static void Check(Listing listing, long queries, long keys, Dictionary<string, long[]> ofBatch)
    {
        var (spec, kernels, (queriesOfTile, keysOfTile)) = (listing.Spec, listing.Kernels, listing.Tile);
        var dimensions = new Dictionary<string, long> { ["B"] = Batches, ["Hq"] = 2, ["Hk"] = 1, ["M"] = queries, ["N"] = keys, ["D"] = 64, ["E"] = 64 };
        var launch = new Scalars((_, _) => throw new NotSupportedException());
        foreach (var (name, value) in dimensions)
        {
            launch[name] = value;
        }

        foreach (var parameter in spec.Parameters.Where(p => p.Type == ScalarType.Int))
        {
            dimensions[parameter.Name] = (launch[parameter.Name] = launch.Of(parameter.Default!)).AsInt;
        }

        var tables = spec.Tensors.Where(t => t.Element is ElementType.I32 or ElementType.Bool).ToDictionary(t => t.Name, t => new Table(t, launch));
        LaunchMemory? device = null;
        foreach (var kernel in kernels)
        {
            var launched = new LaunchMemory(kernel.Parameters, dimensions, tables.ToDictionary(t => t.Key, t => t.Value.Elements), ofBatch, device);
            launched.Run(kernel);
            Assert.Equal(0, launched.Status);
            device = launched;
        }

        var mask = ((MapBody)spec.Find("visible")!.Body).Value;
        var list = kernels[^1].Body.OfType<ListTiles>().Single();
        for (var line = 0L; line < (queries + queriesOfTile - 1) / queriesOfTile * Batches * 2; line++)
        {
            var (b, h, tile) = (line % Batches, line / Batches % 2, line / Batches / 2);
            var scalars = new Scalars(
                new Scalars((tensor, index) => tables[tensor].At(index)),
                [
                    .. launch.Select(p => (p.Key, p.Value)), ("b", b), ("h", h), ("g", 0L), ("I", tile),
                    ("query_offset", OfBatch("query_offset", 0)), ("key_offset", OfBatch("key_offset", 0)), ("key_length", OfBatch("key_length", keys)),
                ]);
            var (full, other) = Listed(device!, list, b, h, tile);
            var meant = new ClassifiedTiles(listing.Domain, queriesOfTile, keysOfTile, scalars);
            Assert.Equal(meant.Full, full);
            Assert.Equal(meant.Other, other);
            CheckMask(mask, listing.Tile, scalars, full, other);

            long OfBatch(string name, long otherwise) => ofBatch.TryGetValue(name, out var each) ? each[b] : otherwise;
        }
    }

    private static void CheckMask(Expr mask, (int Queries, int Keys) size, Scalars scalars, List<long> full, List<long> other)
    {
        var (queries, keys, tile) = (scalars["M"].AsInt, scalars["key_length"].AsInt, scalars["I"].AsInt);
        for (var j = 0L; j * size.Keys < keys; j++)
        {
            var seen = Visible(j).ToList();
            Assert.True(full.Contains(j) || other.Contains(j) || !seen.Contains(true), $"tile {tile}, {j} has a visible pair and is not listed");
            Assert.True(!full.Contains(j) || (!seen.Contains(false) && (j + 1) * size.Keys <= keys), $"tile {tile}, {j} is listed as full");
        }

        IEnumerable<bool> Visible(long j)
        {
            var place = new Scalars(scalars);
            for (var m = tile * size.Queries; m < Math.Min((tile + 1) * size.Queries, queries); m++)
            {
                for (var n = j * size.Keys; n < Math.Min((j + 1) * size.Keys, keys); n++)
                {
                    (place["m"], place["n"], place["i"], place["j"]) = (m, n, m + scalars["query_offset"].AsInt, n + scalars["key_offset"].AsInt);
                    yield return place.Holds(mask);
                }
            }
        }
    }

    private static (List<long> Full, List<long> Other) Listed(LaunchMemory device, ListTiles list, long b, long h, long tile)
    {
        var head = list.Origin[1] == Expr.Int(0) ? 0 : h;
        var length = device.Extent(list.Tensor, 3);
        var (full, other) = (At(TileLine.FullCount), At(TileLine.OtherCount));
        return ([.. Range(full).Select(k => At(TileLine.FirstFull + k))], [.. Range(other).Select(k => At(length - 1 - k))]);

        long At(long place) => (long)device.At(list.Tensor, b, head, tile, place);

        static IEnumerable<long> Range(long count) => Enumerable.Range(0, (int)count).Select(k => (long)k);
    }

    private static Listing Scheduled(string example) => Scheduled(SpecsOf(example).Single());

    private static Listing Scheduled(Spec spec)
    {
        var diagnostics = new DiagnosticBag();
        var (program, products) = MmaKernels.Schedule(spec, Shape, "sm_80", diagnostics);
        var kernel = program.Kernels.Single(k => !RowSchedule.Covers(k));
        var (kernels, _) = ListSchedule.Run(program, kernel, Shape, GpuArchitecture.Named("sm_80")!, diagnostics)!.Value;
        Assert.Empty(diagnostics);
        var domain = Assert.IsType<ListDomain>(kernel.Body.OfType<Loop>().First().Domain);
        return new Listing(spec, domain, (kernel.Axes.Single(a => a.Rank == "m").Size, kernel.Axes.Single(a => a.Rank == "n").Size), kernels, products.Single().ToString());
    }

    private static TileProgram ProgramOf(Spec spec)
        => MmaKernels.Program(spec, spec.Features.Count > 0 ? new GpuShape(8, 8, ElementType.BF16) : Shape, "sm_80", new DiagnosticBag());

    private static EquatableArray<Spec> SpecsOf(string example)
    {
        var path = Repository.PathOf("examples", example + ".attn");
        return SpecsOf(new SourceText(File.ReadAllText(path), path));
    }

    private static EquatableArray<Spec> SpecsOf(SourceText source) => CompilationUnit.Read(source).Specs;

    /// <summary>An attention whose tiles are listed: the loop that walks them, the tile's size, and the kernels.</summary>
    private sealed record Listing(Spec Spec, ListDomain Domain, (int Queries, int Keys) Tile, IReadOnlyList<ListKernel> Kernels, string Products);

    /// <summary>A captured tensor of stretches of equal elements, from 0 to 3.</summary>
    private sealed class Table
    {
        private readonly CapturedTensor _tensor;
        private readonly long[] _extents;

        public Table(CapturedTensor tensor, Scalars launch)
        {
            _tensor = tensor;
            _extents = [.. tensor.Shape.Select(launch.Int)];
            var (count, last) = (_extents.Aggregate(1L, (x, y) => x * y), _extents[^1]);
            var stretch = last > 20 ? 70 : 1;
            Elements = [.. Enumerable.Range(0, (int)count).Select(k => (double)Element(((k % last / stretch * 7) + (k / last)) % 4))];
        }

        public double[] Elements { get; }

        private long Element(long value) => _tensor.Element == ElementType.Bool ? Math.Min(value, 1) : value;

        public Scalar At(long[] indices)
        {
            if (indices.Zip(_extents).Any(pair => pair.First < 0 || pair.First >= pair.Second))
            {
                throw new InvalidOperationException($"{_tensor.Name}[{string.Join(", ", indices)}]");
            }

            var element = (long)Elements[indices.Zip(_extents).Aggregate(0L, (all, axis) => (all * axis.Second) + axis.First)];
            return _tensor.Element == ElementType.Bool ? element != 0 : element;
        }
    }
}
