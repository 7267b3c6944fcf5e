using Attn.Diagnostics;

namespace Attn.Language.Diagnostics;

/// <summary>What can be wrong with names, types and the shape of an attention (ATTN2xxx).</summary>
public static class BindingDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownName = UserError(
        "ATTN2001", "Unknown name", "There is no {0} '{1}'.", "{2}");

    public static readonly DiagnosticDescriptor NotHere = UserError(
        "ATTN2002", "Name does not exist here", "'{0}' does not exist in {1}.", "{2}");

    public static readonly DiagnosticDescriptor WrongType = UserError(
        "ATTN2003", "Wrong type", "{0} is {1} where {2} is needed.", "{3}");

    public static readonly DiagnosticDescriptor WrongOperands = UserError(
        "ATTN2004", "Operator does not take these operands", "'{0}' does not take {1}.", "{2}");

    public static readonly DiagnosticDescriptor WrongArguments = UserError(
        "ATTN2005", "Wrong arguments", "'{0}' takes {1}; {2}.", "Give every argument once, in order or as 'name: value'; only those with a default may be left out.");

    public static readonly DiagnosticDescriptor DuplicateName = UserError(
        "ATTN2006", "Name is taken", "'{0}' already means {1}.", "Choose another name: nothing is shadowed.");

    public static readonly DiagnosticDescriptor WrongKind = UserError(
        "ATTN2007", "Name used as something it is not", "'{0}' is {1}, not {2}.", "{3}");

    public static readonly DiagnosticDescriptor WrongIndexCount = UserError(
        "ATTN2008", "Wrong number of indices", "'{0}' has the shape [{1}], and {2} given.", "Give one index for each axis.");

    public static readonly DiagnosticDescriptor AxisTakesRow = UserError(
        "ATTN2009", "Position used as a row",
        "Axis {0} of '{1}' is declared M, so it takes the row 'm'; '{2}' is a position.",
        "Write 'm': a position counts from the start of the sequence, a row from the start of the tensor that was handed in.");

    public static readonly DiagnosticDescriptor IndexOutOfBounds = UserError(
        "ATTN2010", "Index out of bounds", "Axis {0} of '{1}' has the extent {2}, and this index is {3}.", "Indices run from 0 to the extent less 1.");

    public static readonly DiagnosticDescriptor UnboundDimension = UserError(
        "ATTN2011", "Unbound dimension",
        "Nothing says how large '{0}' is.",
        "Use B, Hq, Hk, M, N, D, E, or a name that stands alone as an axis of this tensor or of one before it.");

    public static readonly DiagnosticDescriptor WrongTypeName = UserError(
        "ATTN2012", "Unknown type", "'{0}' is not {1}.", "{2}");

    public static readonly DiagnosticDescriptor WrongFact = UserError(
        "ATTN2013", "Fact does not fit", "'{0}' cannot be said of {1}.", "'sorted' is for int tensors that ascend along the last axis, 'grad' for tensors of floats that get a gradient.");

    public static readonly DiagnosticDescriptor DefaultNotConstant = UserError(
        "ATTN2014", "Default is not a constant", "The default of '{0}' depends on '{1}'.", "The default of a scalar is made of numbers only; a tensor's may use its own axes, dimensions and scalar parameters.");

    public static readonly DiagnosticDescriptor DuplicateStage = UserError(
        "ATTN2015", "Stage is written twice", "'{0}' already has '{1}'.", "Join both into one.");

    public static readonly DiagnosticDescriptor WeightNeedsNormalize = UserError(
        "ATTN2016", "Weight without a normaliser", "'weight' says what a weight is, and nothing says how it is normalised.", "Add 'normalize none', 'normalize sum' or 'normalize abs_sum'.");

    public static readonly DiagnosticDescriptor NormalizeNeedsWeight = UserError(
        "ATTN2017", "Normaliser without weights", "'normalize {0}' works on weights, and there is no 'weight'.", "Add 'weight {{ ... }}', or normalise with 'softmax'.");

    public static readonly DiagnosticDescriptor NormalizeTakesScore = UserError(
        "ATTN2018", "Weights are not read", "'normalize {0}' makes its own weights out of the score, so 'weight' would have no effect.", "Remove 'weight', move it into 'score', or use 'normalize none', 'sum' or 'abs_sum'.");

    public static readonly DiagnosticDescriptor Recursion = UserError(
        "ATTN2019", "Definition uses itself", "'{0}' is defined by itself.", "Definitions are written out where they are used, so they cannot recurse.");

    public static readonly DiagnosticDescriptor CallsNestTooDeep = UserError(
        "ATTN2020", "Definitions nest too deep", "'{0}' uses definitions that use definitions more than {1} deep.", "Write some of the inner ones out.");

    public static readonly DiagnosticDescriptor TooLarge = UserError(
        "ATTN2021", "Expression too large", "Written out, this expression is {0}, and the most is {1}.", "{2}");

    public static readonly DiagnosticDescriptor ReductionOutsideRow = UserError(
        "ATTN2022", "Reduction outside a row function", "'{0}' reduces over the keys of a row, which only a row function can.", "Move it into 'row name {{ ... }}' and say 'normalize name'.");

    public static readonly DiagnosticDescriptor OutputNotPerRow = UserError(
        "ATTN2023", "Output has a value for each key", "'{0}' has a value for each key, and an output has one for each row.", "Reduce it with rowsum or rowmax.");

    public static readonly DiagnosticDescriptor ChainedComparison = UserError(
        "ATTN2024", "Chained comparison", "Comparisons do not chain.", "Write 'a < b && b < c' for 'a < b < c'.");

    public static readonly DiagnosticDescriptor DivisorNeverPositive = UserError(
        "ATTN2025", "Divisor is never positive", "The divisor is always {0}.", "A divisor of ints is 1 or more; 'a / -b' is '-a / b'.");

    public static readonly DiagnosticDescriptor AmbiguousQuotient = UserError(
        "ATTN2026", "Quotient of ints used as f32",
        "This quotient of ints would be floored, and then used as f32.",
        "Write 'float(a) / b' for the real quotient, or name the floored one with 'let'.");

    public static readonly DiagnosticDescriptor ScalarOnly = UserError(
        "ATTN2027", "Tensor is not a value to pass", "The parameter '{0}' of {1} is a tensor.", "Only an attention captures tensors: pass an element, or write the expression in the attention.");

    public static readonly DiagnosticDescriptor GridOfNoPosition = UserError(
        "ATTN2040", "Grid of something else than a position", "'{0}' has no coordinates.", "Write 'grid i [...]' for queries and 'grid j [...]' for keys.");

    public static readonly DiagnosticDescriptor TooManyGridAxes = UserError(
        "ATTN2041", "Grid of too many axes", "A grid has at most 3 axes, and this one has {0}.", "Multiply axes that belong together, and take them apart with '/' and '%'.");

    public static readonly DiagnosticDescriptor EmptyGrid = UserError(
        "ATTN2042", "Extent of a grid is not positive", "This extent is {0}.", "Write an extent of 1 or more.");

    public static readonly DiagnosticDescriptor NoSuchCoordinate = UserError(
        "ATTN2043", "No such coordinate", "There is no coordinate '{0}' here.", "{1}");

    public static readonly DiagnosticDescriptor NoSuchOutput = UserError(
        "ATTN2044", "Row function does not give the output", "'{0}' does not return '{1}'.", "Normalise with a row function that returns it, or do not emit it.");

    public static readonly DiagnosticDescriptor NotSupported = new(
        "ATTN2100", Severity.Error, DiagnosticKind.Limitation, "Not supported yet", "{0} is part of the language, and this version cannot compile it yet.", "{1}");

    private static DiagnosticDescriptor UserError(string id, string title, string format, string advice)
        => new(id, Severity.Error, DiagnosticKind.UserError, title, format, advice);
}
