"""The few functions of the CUDA driver that launching takes. The context is the one that is current: PyTorch's, once it has used its device."""
import ctypes

_SHARED_BYTES = 8          # CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
_LOG, _LOG_BYTES = 5, 6    # CU_JIT_ERROR_LOG_BUFFER and its size


class DriverError(RuntimeError):
    """A call that the driver refused."""


class Driver:
    def __init__(self):
        self._cuda = ctypes.CDLL("libcuda.so.1")
        self._call("cuInit", 0)

    def _call(self, name, *arguments, log=""):
        result = getattr(self._cuda, name)(*arguments)
        if result:
            text = ctypes.c_char_p()
            self._cuda.cuGetErrorName(result, ctypes.byref(text))
            raise DriverError(f"{name}: {(text.value or b'error %d' % result).decode()}{log and log()}")

    def function(self, ptx, entry, shared_bytes):
        """Assembles a module and gets its kernel."""
        error = ctypes.create_string_buffer(1 << 16)
        options = (ctypes.c_int * 2)(_LOG, _LOG_BYTES)
        values = (ctypes.c_void_p * 2)(ctypes.addressof(error), len(error))
        module, function = ctypes.c_void_p(), ctypes.c_void_p()
        self._call(
            "cuModuleLoadDataEx", ctypes.byref(module), ctypes.c_char_p(ptx), 2, options, values, log=lambda: "\n" + error.value.decode())
        self._call("cuModuleGetFunction", ctypes.byref(function), module, entry.encode())
        self._call("cuFuncSetAttribute", function, _SHARED_BYTES, shared_bytes)
        return function

    def tensor_map(self, address, element, lengths, byte_strides, box):
        """A tensor map, innermost axis first, in the 128-byte swizzle."""
        space = ctypes.create_string_buffer(128 + 64)
        aligned = (ctypes.addressof(space) + 63) // 64 * 64
        rank = len(lengths)
        words, halves = ctypes.c_uint64 * rank, ctypes.c_uint32 * rank
        self._call(
            "cuTensorMapEncodeTiled", ctypes.c_void_p(aligned), {"f16": 6, "f32": 7, "bf16": 9}[element], rank, ctypes.c_uint64(address),
            words(*lengths), words(*byte_strides[1:], 0), halves(*box), halves(*([1] * rank)), 0, 3, 3, 0)
        return space, aligned

    def launch(self, function, grid, threads, shared_bytes, stream, pointers):
        self._call("cuLaunchKernel", function, *grid, threads, 1, 1, shared_bytes, ctypes.c_void_p(stream), pointers, None)
