using System.Collections.Generic;
using System.Linq;
using Attn.Diagnostics;
using Attn.Language.Imports;
using Attn.Language.Syntax;
using Attn.Testing;

namespace Attn.Language.Tests;

/// <summary>What <c>import</c> brings, how often a file is read, and where what is wrong is reported.</summary>
public sealed class ImportTests
{
    /// <summary>Masks, functions, constants and row functions, which use names of their own file that the importer does not see.</summary>
    [Fact]
    public void An_imported_declaration_means_what_it_means_at_home()
    {
        var apart = Read("""
            import "lib/all.attn"
            fn hidden(x: f32) { x - 1 }
            attention a { mask { recent(8) } score { twice(hidden(s)) + half } normalize flat }
            // file: lib/all.attn
            import "base.attn"
            fn twice(x: f32) { doubled(x) }
            let half = 0.5;
            mask recent(w: int) { causal && i - j < w }
            row flat = shifted(by: 3)
            // file: lib/base.attn
            fn hidden(x: f32) { x * 2 }
            fn doubled(x: f32) { hidden(x) }
            mask causal { j <= i }
            row shifted(by: f32) { m = rowmax(z + by) w = exp(z + by - m) l = rowsum(w) return w / l, lse = m + log(l) }
            """);
        var together = Read("""
            row shifted(by: f32) { m = rowmax(z + by) w = exp(z + by - m) l = rowsum(w) return w / l, lse = m + log(l) }
            row flat = shifted(by: 3)
            attention a { mask { j <= i && i - j < 8 } score { (s - 1) * 2 + 0.5 } normalize flat }
            """);

        Assert.Empty(apart.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(together.Specs.Single().ToString(), apart.Specs.Single().ToString());
        Assert.Equal(["lib/base.attn", "lib/all.attn"], apart.Sources.Imported.Select(text => text.Path));
    }

    [Fact]
    public void A_file_does_not_pass_on_what_it_imports()
    {
        var unit = Read("""
            import "near.attn"
            attention a { mask { near && far } }
            // file: near.attn
            import "far.attn"
            mask near { far && i - j < 8 }
            // file: far.attn
            mask far { j <= i }
            """);

        Assert.Equal(["main.attn(2,30): ATTN2001"], Places(unit));
    }

    /// <summary>Two ways to a file: it is read once, its names are the same from both, and its mistakes are reported once.</summary>
    [Theory]
    [InlineData("j <= i", new string[0])]
    [InlineData("j <= ii", new[] { "lib/base.attn(2,20): ATTN2001", "lib/left.attn(2,1): ATTN2305", "lib/right.attn(2,1): ATTN2305", "main.attn(1,1): ATTN2305", "main.attn(2,1): ATTN2305", "main.attn(3,1): ATTN2305", "main.attn(4,1): ATTN2305" })]
    public void A_diamond_is_read_once(string mask, string[] places)
    {
        var files = Files($$"""
            import "lib/left.attn"
            import "lib/right.attn"
            import "lib/base.attn"
            import "lib/../lib/./base.attn"
            attention a { mask { causal && left && right } }
            // file: lib/left.attn
            import "base.attn"
            mask left { causal }
            // file: lib/right.attn
            import "base.attn"
            mask right { causal }
            // file: lib/base.attn
            mask causal { {{mask}} }
            """);
        var counting = new Counting(files);

        var unit = CompilationUnit.Read(new SourceText(files[TextFiles.Root], TextFiles.Root), counting);

        Assert.Equal(places, Places(unit));
        Assert.Equal(places.Length == 0 ? 1 : 0, unit.Specs.Count);
        Assert.Equal(["lib/left.attn", "lib/base.attn", "lib/right.attn"], counting.Reads);
    }

    [Fact]
    public void Attentions_stay_in_their_file()
    {
        var unit = Read("""
            import "other.attn"
            attention a { mask { causal } }
            // file: other.attn
            mask causal { j <= i }
            attention b { mask { i } }
            attention a { }
            """);

        Assert.Empty(unit.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(["a"], unit.Specs.Select(spec => spec.Name));
    }

    /// <summary>The excerpt is of the file that a span is of, and a name that is taken shows both places.</summary>
    [Fact]
    public void Every_place_is_shown_in_its_own_file()
    {
        var unit = Read("""
            import "lib/cycle.attn"
            import "lib/names.attn"
            import "lib/absent.attn"
            // file: lib/cycle.attn
            import "turn.attn"
            // file: lib/turn.attn

            import "../lib/cycle.attn"
            // file: lib/names.attn
            import "one.attn"
            import "two.attn"
            // file: lib/one.attn
            mask causal { j <= i }
            // file: lib/two.attn

            let causal = 1;
            """);

        Snapshot.Verify(string.Concat(unit.Diagnostics.Select(d => DiagnosticRenderer.Render(d, "", unit.Sources.LineOf))));
    }

    /// <summary>However long a chain of imports is, it ends in a diagnostic and not on the stack.</summary>
    [Fact]
    public void A_chain_without_end_is_cut()
    {
        var unit = CompilationUnit.Read(new SourceText("import \"0.attn\"", TextFiles.Root), new Endless());

        Assert.Equal("ATTN2306", unit.Diagnostics[0].Id);
        Assert.Equal("254.attn", unit.Diagnostics[0].Span.Path);
        Assert.All(unit.Diagnostics.Skip(1), d => Assert.Equal("ATTN2305", d.Id));
        Assert.Equal(255, unit.Sources.Imported.Count);
    }

    /// <summary>Definitions that use definitions of other files are as deep as those of one file, and are bounded alike.</summary>
    [Fact]
    public void Definitions_nest_through_files()
    {
        var files = Enumerable.Range(0, 65).ToDictionary(
            k => $"{k}.attn", k => k == 0 ? "fn f0(x: f32) { x }" : $"import \"{k - 1}.attn\"\nfn f{k}(x: f32) {{ f{k - 1}(x) }}");

        var unit = CompilationUnit.Read(new SourceText(files["64.attn"], "64.attn"), new GivenTexts(files));

        Assert.Equal(["64.attn(2,4): ATTN2020"], Places(unit));
        Assert.Empty(CompilationUnit.Read(new SourceText(files["63.attn"], "63.attn"), new GivenTexts(files)).Diagnostics);
    }

    [Theory]
    [InlineData("a.attn", "b.attn", "b.attn")]
    [InlineData("a.attn", "../b.attn", "../b.attn")]
    [InlineData("../a.attn", "../b.attn", "../../b.attn")]
    [InlineData("./a.attn", "lib/b.attn", "./lib/b.attn")]
    [InlineData("./a.attn", "../b.attn", "./../b.attn")]
    [InlineData("/x/y/a.attn", "../../b.attn", "/b.attn")]
    [InlineData("x/y/a.attn", "../../../b.attn", "../b.attn")]
    [InlineData(@"C:\x\a.attn", "../lib/b.attn", @"C:\lib\b.attn")]
    [InlineData("x/a.attn", "./q/../../b.attn", "b.attn")]
    public void A_path_is_joined_with_the_importing_folder(string importing, string import, string path)
    {
        var asked = new Counting(new Dictionary<string, string>());
        CompilationUnit.Read(new SourceText($"import \"{import}\"", importing), asked);
        Assert.Equal([path], asked.Reads);
    }

    [Fact]
    public void A_text_that_stands_alone_imports_nothing()
        => Assert.Contains("without other files", CompilationUnit.Read(new SourceText("import \"masks.attn\"")).Diagnostics.Single().Message, System.StringComparison.Ordinal);

    private static CompilationUnit Read(string text)
    {
        var files = Files(text);
        return CompilationUnit.Read(new SourceText(files[TextFiles.Root], TextFiles.Root), new GivenTexts(files));
    }

    private static Dictionary<string, string> Files(string text)
        => TextFiles.Split(text).ToDictionary(file => file.Path, file => file.Text);

    private static IEnumerable<string> Places(CompilationUnit unit) => unit.Diagnostics.Select(d => $"{d.Span.Path}({d.Span}): {d.Id}");

    private sealed class Counting(IReadOnlyDictionary<string, string> texts) : IImportResolver
    {
        private readonly GivenTexts _texts = new(texts);

        public List<string> Reads { get; } = [];

        public string IdentityOf(string path) => path;

        public ImportedText Read(string path)
        {
            Reads.Add(path);
            return _texts.Read(path);
        }
    }

    /// <summary>Every file imports another one.</summary>
    private sealed class Endless : IImportResolver
    {
        public string IdentityOf(string path) => path;

        public ImportedText Read(string path)
            => ImportedText.Of($"import \"{int.Parse(path.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) + 1}.attn\"");
    }
}
