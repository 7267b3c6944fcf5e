using Attn.IR.Text;
using Attn.IR.Tile;

namespace Attn.IR.Tests.Tile;

public sealed class TileTextTests
{
    /// <summary>Causal softmax attention, as the pipeline leaves it before scheduling.</summary>
    public const string Causal = """
        program causal
          tensor table: i32[N, N]
          tensor other: i32[N, N]
        kernel forward
          axis I of m: 64
          axis J of n: 128
          grid b, h, I
          Q: f32[I,d] = load q[b, h, tile I, : d]
          m.init: f32[I] = fill -inf
          l.init: f32[I] = fill 0.0
          o.init: f32[I,e] = fill 0.0
          loop J in 0 .. min((I * 64 + 63) / 128 + 1, (N + 127) / 128) full 0 .. (I * 64 + 1) / 128 where visible {
            carry m: f32[I] = m.init -> m.next
            carry l: f32[I] = l.init -> l.next
            carry o: f32[I,e] = o.init -> o.next
            K: f32[J,d] = load k[b, g, tile J, : d]
            QK: f32[I,J] = dot Q, transpose K
            region I, J {
              Z: f32[I,J] = map QK * (scale * 1.4426950408889634)
              visible: bool[I,J] = map j <= i
              m.part: f32[I] = reduce max Z along J where visible
            }
            m.next: f32[I] = map max(m, m.part)
            m.shift: f32[I] = map select(m.next == -inf, 0.0, m.next)
            m.decay: f32[I] = map exp2(m - m.shift)
            region I, J {
              w: f32[I,J] = map exp2(Z - m.shift) where visible else 0.0
              l.part: f32[I] = reduce sum w along J
            }
            l.next: f32[I] = map l * m.decay + l.part
            o.scaled: f32[I,e] = map o * m.decay
            V: f32[J,e] = load v[b, g, tile J, : e]
            o.next: f32[I,e] = dot w, V + o.scaled
          }
          out: f32[I,e] = map select(l == 0.0, 0.0, o / l)
          lse: f32[I] = map m * 0.6931471805599453 + log(l)
          store out[b, h, tile I, : e] = out
          store lse[b, h, tile I] = lse
        end

        """;

    [Fact]
    public void TextReadsBackAsItself()
    {
        var program = TileParser.Parse(Causal);
        TileVerifier.Verify(program);
        Assert.Equal(Causal, program.ToString());
        Assert.Equal(program, TileParser.Parse(program.ToString()));
    }

    [Theory]
    [InlineData("0 .. N / 128 or N / 256 .. min(I, N) full 1 .. 2")]
    [InlineData("0 .. 1 full 0 .. 1 or 2 .. 3 full 2 .. 3 or I .. 9")]
    [InlineData("table lo .. hi")]
    [InlineData(Classified)]
    public void DomainsReadBackAsThemselves(string domain)
    {
        var text = Causal.Replace("0 .. min((I * 64 + 63) / 128 + 1, (N + 127) / 128) full 0 .. (I * 64 + 1) / 128", domain, System.StringComparison.Ordinal);
        var program = TileParser.Parse(text);
        TileVerifier.Verify(program);
        Assert.Equal(text, program.ToString());
        Assert.Contains($"loop J in {domain} where", program.ToString(), System.StringComparison.Ordinal);
    }

    private const string Classified = """
        0 .. N / 128 full 0 .. I classified {
              summary queries0 of I = 2 * i where i < N else -2147483648 .. 2147483647
              summary keys0 of J = j * j % 7
              block block0 = table[I, keys0.least] to table[I + 1, keys0.greatest] else -2147483648 .. 2147483647
              let t0: int = keys0.least - I + block0.least
              some t0 < queries0.greatest && queries0.residues & keys0.residues != 0
              all t0 + J < queries0.least
            }
        """;

    [Theory]
    [InlineData("summary keys0 of J = j * j % 7", "summary keys0 of J = i * j % 7")]
    [InlineData("summary keys0 of J = j * j % 7", "summary keys0 of d = j * j % 7")]
    [InlineData("all t0 + J < queries0.least", "all J")]
    [InlineData("let t0: int = keys0.least - I", "let t0: int = keys0.least - j")]
    [InlineData("block block0 = table[I, ", "block block0 = table[i, ")]
    [InlineData(" to table[I + 1, keys0.greatest]", " to other[I + 1, keys0.greatest]")]
    [InlineData(" to table[I + 1, keys0.greatest]", " to table[I + 1, n]")]
    public void AClassifierReadsOnlyWhatIsKnownOfTiles(string right, string wrong)
    {
        var text = Causal.Replace("0 .. min((I * 64 + 63) / 128 + 1, (N + 127) / 128) full 0 .. (I * 64 + 1) / 128", Classified, System.StringComparison.Ordinal);
        Assert.Contains(right, text, System.StringComparison.Ordinal);
        Assert.Equal("classifier", Assert.Throws<IrVerificationException>(() => TileVerifier.Verify(TileParser.Parse(text.Replace(right, wrong, System.StringComparison.Ordinal)))).Invariant);
    }

    [Theory]
    [InlineData("carry l: f32[I] = l.init -> l.next", "carry l: f32[I] = o.init -> l.next", "loop")]
    [InlineData("dot Q, transpose K", "dot Q, K", "dot")]
    [InlineData("w: f32[I,J] = map exp2", "Z: f32[I,J] = map exp2", "name")]
    [InlineData("map max(m, m.part)", "map max(m, Z)", "map")]
    [InlineData("reduce sum w along J", "reduce sum w along e", "reduce")]
    [InlineData("load v[b, g, tile J, : e]", "load v[b, g, tile J, 0]", "shape")]
    [InlineData("axis I of m: 64", "axis I of m: 0", "axis")]
    public void VerifierNamesTheBrokenInvariant(string right, string wrong, string invariant)
    {
        var program = TileParser.Parse(Causal.Replace(right, wrong));
        Assert.Equal(invariant, Assert.Throws<IrVerificationException>(() => TileVerifier.Verify(program)).Invariant);
    }

    [Fact]
    public void DomainsAddressesAndModesHaveText()
    {
        const string Text = """
            program gathered
              param window: int = 4
              tensor pages: sorted i32[B, Pages]
              workspace partial: f32[B, Hq, M, E]
            kernel first
              axis J of n: 32
              grid b, g
              loop J in 0 .. N / 32 or 3 .. 5 {
                K: f32[J,d] = load k[b, g, tile J at pages[b, n / 32] * 32 + n % 32, : d]
                s: f32[J,d] = scan sum K along J exclusive
                store atomic partial[b, g, tile J, : d] = s
              }
            end
            kernel second
              axis I of m: 8
              grid b, h
              loop I in table first .. last {
                P: f32[I,e] = load partial[b, h, tile I, : e]
                store ordered out[b, h, tile I, : e] = P
              }
            end

            """;
        Assert.Equal(Text, TileParser.Parse(Text).ToString());
    }

    [Fact]
    public void AWrongTextSaysTheLine()
        => Assert.Equal(4, Assert.Throws<IrTextException>(() => TileParser.Parse("program p\nkernel k\n  grid b\n  x: f32[] = frobnicate\nend")).Line);
}
