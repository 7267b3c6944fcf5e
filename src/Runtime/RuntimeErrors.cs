using System;
using System.Collections.Generic;
using System.Globalization;

namespace Attn.Runtime;

/// <summary>One kind of error at run time. Format and advice take the same arguments.</summary>
/// <param name="Id"><c>ATTN5</c> and three digits.</param>
/// <param name="Title">A few words, the heading of its page.</param>
/// <param name="Format">What is wrong, in one sentence.</param>
/// <param name="Advice">What to do, in one sentence.</param>
public sealed record RuntimeError(string Id, string Title, string Format, string Advice)
{
    internal AttnException With(params object[] arguments) => With(null, arguments);

    internal AttnException With(Exception? inner, params object[] arguments)
        => new(
            Id,
            string.Format(CultureInfo.InvariantCulture, Format, arguments) + " "
            + string.Format(CultureInfo.InvariantCulture, Advice, arguments),
            inner);
}

/// <summary>Every error that the runtime can raise, by id: ATTN50xx of a call or a file, ATTN51xx of a GPU and its driver.</summary>
public static class RuntimeErrors
{
    internal static readonly RuntimeError NegativeLength = new(
        "ATTN5001", "Dimension out of range", "Dimension {0} is {1}.", "Use a length from 0 to 2147483647.");

    internal static readonly RuntimeError HeadsNotGrouped = new(
        "ATTN5002", "Query heads do not divide into groups", "{0} query heads cannot share {1} key/value heads evenly.",
        "Make Hq a multiple of Hk.");

    internal static readonly RuntimeError TensorTooLarge = new(
        "ATTN5003", "Tensor too large", "{0} has {1} elements, more than one span can hold.",
        "Split the call over the batch or the heads, so that no tensor exceeds 2147483647 elements.");

    internal static readonly RuntimeError ShapeMismatch = new(
        "ATTN5004", "Tensor of another shape", "{0} has the shape {1}, and {2} is wanted.",
        "Pass a tensor of that shape.");

    internal static readonly RuntimeError StridesOutOfRange = new(
        "ATTN5005", "Strides reach outside the buffer", "{0} of shape {1} and strides {2} needs {3} elements, and the buffer has {4}.",
        "Pass the whole buffer, or mend the strides (in elements, 0 or more).");

    internal static readonly RuntimeError OverlappingOutput = new(
        "ATTN5006", "Output overlaps itself", "{0} of shape {1} and strides {2} would store two elements at one address.",
        "Give an output strides under which every element has its own place.");

    internal static readonly RuntimeError NotSorted = new(
        "ATTN5007", "Tensor is not sorted", "{0} is declared sorted, and element {1} ({2}) is less than the one before it ({3}).",
        "Sort the last axis in ascending order, or remove 'sorted' from the declaration.");

    internal static readonly RuntimeError IndexOutside = new(
        "ATTN5008", "Index out of range", "Index {0} is outside a captured tensor of {1} elements.",
        "Check the index expression, or mask those positions.");

    internal static readonly RuntimeError DivisorNotPositive = new(
        "ATTN5009", "Divisor is not positive", "The divisor {0} is {1}.", "Pass a value that makes it 1 or more.");

    internal static readonly RuntimeError MissingParameter = new(
        "ATTN5010", "Parameter is missing", "The parameter {0} has no value and no default.", "Pass a value for it.");

    internal static readonly RuntimeError TypeMismatch = new(
        "ATTN5011", "Tensor of another type", "{0} holds {1}, and {2} is wanted.", "Convert the tensor before the call.");

    internal static readonly RuntimeError DimensionTooLarge = new(
        "ATTN5012", "Dimension too large for a kernel", "A dimension is {0}, and the kernel takes at most {1}.",
        "Split the call, so that its indices fit the kernel's 32-bit lanes.");

    internal static readonly RuntimeError UnknownArgument = new(
        "ATTN5013", "Unknown argument", "The attention has no argument {0}.", "It declares {1}: correct the name or leave it out.");

    internal static readonly RuntimeError UnboundDimension = new(
        "ATTN5014", "Dimension is not bound", "The dimension {0} of {1} is given by no tensor.",
        "Pass {1}, or another tensor with that dimension.");

    internal static readonly RuntimeError ParameterTooLarge = new(
        "ATTN5015", "Parameter out of range", "The parameter {0} is {1}, and an int parameter lies between -{2} and {2}.",
        "Pass a smaller number; a window or an offset beyond every length says the same as the length does.");

    internal static readonly RuntimeError ForeignTileList = new(
        "ATTN5016", "Tile list of another call", "The tile list was made for {0}, and the call is {1}.",
        "Make the list with FindTiles of this attention and the call's own arguments, or leave it out.");

    internal static readonly RuntimeError RequirementNotMet = new(
        "ATTN5017", "Lengths do not fit the attention", "The attention needs {0}, and {1}.",
        "Pass operands and parameters of lengths that meet it.");

    internal static readonly RuntimeError MalformedFile = new(
        "ATTN5020", "Malformed safetensors file", "The safetensors data is malformed: {0}.",
        "Write the file again; it is truncated or was not written by a safetensors writer.");

    internal static readonly RuntimeError OversizedHeader = new(
        "ATTN5021", "Safetensors header too large", "The safetensors header claims {0} bytes, and {1} are allowed.",
        "Check that the file is a safetensors file.");

    internal static readonly RuntimeError OffsetsOutOfRange = new(
        "ATTN5022", "Safetensors offsets out of range", "Tensor {0} claims the bytes {1} to {2} of {3}.",
        "Write the file again; its header and data do not belong together.");

    internal static readonly RuntimeError OverlappingTensors = new(
        "ATTN5023", "Safetensors tensors do not tile the data", "Tensor {0} begins at byte {1}, and the one before it ends at {2}.",
        "Write the file again; tensors must neither overlap nor leave holes.");

    internal static readonly RuntimeError SizeMismatch = new(
        "ATTN5024", "Safetensors shape and bytes differ", "Tensor {0} ({1} {2}) claims {3} bytes.",
        "Write the file again; its shape, type and offsets contradict each other.");

    internal static readonly RuntimeError DuplicateName = new(
        "ATTN5025", "Duplicate safetensors name", "The name {0} appears twice in the safetensors header.",
        "Give every tensor its own name.");

    internal static readonly RuntimeError MissingTensor = new(
        "ATTN5026", "Tensor is missing", "The file has no tensor {0}; it has {1}.", "Add it to the file, or correct the name.");

    internal static readonly RuntimeError UnknownDataType = new(
        "ATTN5027", "Unknown safetensors type", "Tensor {0} has the unknown type {1}.",
        "Use F64, F32, F16, BF16, I64, I32, I16, I8, U8 or BOOL.");

    internal static readonly RuntimeError WrongBatchCount = new(
        "ATTN5030", "Wrong number of batches", "{0} has {1} values, and the call has {2} batches.", "Pass one value for all batches, or one for each.");

    internal static readonly RuntimeError KeyLengthOutOfRange = new(
        "ATTN5031", "Key length out of range", "Batch {0} is said to have {1} keys, and k and v have room for {2}.", "Pass lengths from 0 to N.");

    internal static readonly RuntimeError PositionOutOfRange = new(
        "ATTN5032", "Position out of range", "{0} of batch {1} is {2}, so positions run from there to {3}, and a kernel takes positions from -{4} to {4}.",
        "Pass a smaller offset: where only distances matter, take the same number off both offsets.");

    internal static readonly RuntimeError PositionOutsideAxis = new(
        "ATTN5033", "Position outside a captured tensor", "{0} is read at the positions of {5}, which are {1} to {2} in batch {3}, and its axis has {4} elements.",
        "Pass other offsets, or index the tensor by the row, 'm' or 'n'.");

    internal static readonly RuntimeError MalformedArtifact = new(
        "ATTN5040", "Malformed artifact", "'{0}' is no manifest of an artifact: {1}.", "Build the artifact again, and copy the whole folder.");

    internal static readonly RuntimeError ForeignAbi = new(
        "ATTN5041", "Artifact of another version", "'{0}' has ABI {1}, and this version of Attn takes ABI {2}.",
        "Build the artifact again with the tool of this version.");

    internal static readonly RuntimeError ArtifactChanged = new(
        "ATTN5042", "Artifact was changed", "'{0}' and the PTX beside it are not what was built: their hash is another.",
        "Build the artifact again; a copy must keep every byte, line ends too.");

    internal static readonly RuntimeError NoArtifact = new(
        "ATTN5043", "No such artifact", "The folder '{0}' has no artifact of {1}.", "Build it into the folder with attn build.");

    internal static readonly RuntimeError FormulaFailed = new(
        "ATTN5044", "Formula has no value", "The formula '{0}' has no value: {1}.",
        "Pass lengths and parameters that it is defined for; if it cannot be read at all, build the artifact again.");

    internal static readonly RuntimeError Misaligned = new(
        "ATTN5045", "Misaligned address", "{0} begins at address 0x{1}, and kernels need a multiple of {2}.",
        "Pass a tensor that begins at such an address: an allocation does, a slice may not.");

    internal static readonly RuntimeError DeviceStrides = new(
        "ATTN5046", "Strides that kernels cannot read", "{0} has the strides {1}, and kernels need 1 along the last axis and multiples of {2}, not negative, along the others.",
        "Pass a contiguous copy, or pad the rows.");

    internal static readonly RuntimeError NotDense = new(
        "ATTN5047", "Tensor is not dense", "{0} has the strides {1}, and kernels read it with {2}.", "Pass a contiguous copy.");

    internal static readonly RuntimeError NoGpu = new(
        "ATTN5101", "No GPU to run on", "No kernel can run on a GPU here: {0}.", "Install NVIDIA's driver, or use the cpu backend.");

    internal static readonly RuntimeError DriverRefused = new(
        "ATTN5102", "The CUDA driver refused a call", "The CUDA driver refused {0}: {1}.",
        "Check that the device and its driver fit the kernel's target, and that enough device memory is free.");

    internal static readonly RuntimeError OutOfDeviceMemory = new(
        "ATTN5103", "Device memory exhausted", "{0} bytes of device memory were needed, and {1} of {2} are free.",
        "Free memory, or split the call over batches or heads.");

    internal static readonly RuntimeError WrongArchitecture = new(
        "ATTN5104", "Artifact for another architecture", "The artifacts of {0} are for {1}, and the device is {2}.",
        "Build one for the device with attn build --target; a target without a letter runs on newer devices too.");

    internal static readonly RuntimeError PtxRejected = new(
        "ATTN5105", "PTX rejected", "The driver's assembler refused the PTX of {0}: {1}. Its log:\n{2}\n",
        "Update the driver if it does not know the PTX version; otherwise report this with the artifact.");

    internal static readonly RuntimeError GridTooLarge = new(
        "ATTN5106", "Grid too large", "{0} needs {1} blocks along {2}, and a device takes {3}.", "Split the call over batches or heads.");

    internal static readonly RuntimeError KernelFault = new(
        "ATTN5107", "Index out of range on the device", "A kernel of {0} found that {2} leaves the captured tensor {1}.",
        "Check the contents of the tensors that the index is made of, or mask those positions; what the launch wrote is undefined.");

    internal static readonly RuntimeError DeviceTooSmall = new(
        "ATTN5108", "Kernel does not fit the device", "{0} needs {1} bytes of shared memory a block, and the device gives {2}.",
        "Build the artifact for this device's own architecture.");

    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<RuntimeError> All { get; } =
    [
        NegativeLength, HeadsNotGrouped, TensorTooLarge, ShapeMismatch, StridesOutOfRange, OverlappingOutput, NotSorted, IndexOutside,
        DivisorNotPositive, MissingParameter, TypeMismatch, DimensionTooLarge, UnknownArgument, UnboundDimension, ParameterTooLarge, ForeignTileList,
        RequirementNotMet, MalformedFile, OversizedHeader, OffsetsOutOfRange, OverlappingTensors, SizeMismatch, DuplicateName, MissingTensor,
        UnknownDataType, WrongBatchCount, KeyLengthOutOfRange, PositionOutOfRange, PositionOutsideAxis, MalformedArtifact, ForeignAbi,
        ArtifactChanged, NoArtifact, FormulaFailed, Misaligned, DeviceStrides, NotDense, NoGpu, DriverRefused, OutOfDeviceMemory, WrongArchitecture, PtxRejected,
        GridTooLarge, KernelFault, DeviceTooSmall,
    ];

    internal static AttnException IndexOutOfRange(long index, long length) => IndexOutside.With(index, length);
}
