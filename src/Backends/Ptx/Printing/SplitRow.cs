namespace Attn.Backends.Ptx.Printing;

/// <summary>The two indices of a row that is split.</summary>
/// <param name="Quotient">The quotient by the divisor, in 32 bits.</param>
/// <param name="Remainder">What the division leaves.</param>
internal readonly record struct SplitRow(string Quotient, string Remainder)
{
    /// <summary>Splits a row.</summary>
    public static SplitRow Write(LlvmText text, string row, string divisor)
    {
        var quotient = text.Define("quotient", $"udiv i32 {row}, {divisor}");
        var whole = text.Define("whole", $"mul i32 {quotient}, {divisor}");
        return new(quotient, text.Define("remainder", $"sub i32 {row}, {whole}"));
    }
}
