"""The module with a memory of its own. It answers one request at a time."""

import ctypes


class TooLarge(Exception):
    """A request is empty, or larger than the module takes."""


class Broken(Exception):
    """An instance trapped, or could not be made. It is in no state to go on."""


def load(library):
    """Loads the library that build.py made. One process loads it once."""
    functions = ctypes.CDLL(library)
    functions.heard_open.restype = ctypes.c_void_p
    functions.heard_open.argtypes = [ctypes.c_uint32]
    functions.heard_close.argtypes = [ctypes.c_void_p]
    functions.heard_ask.argtypes = [
        ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32,
        ctypes.POINTER(ctypes.c_void_p), ctypes.POINTER(ctypes.c_uint32),
    ]
    functions.wasm_rt_strerror.restype = ctypes.c_char_p
    functions.heard_module()
    return functions


class Instance:
    """An instance whose memory grows to so many bytes at most."""

    def __init__(self, functions, memory):
        self._functions = functions
        self._host = functions.heard_open(memory)
        if not self._host:
            raise Broken("wants more memory to begin with")

    def ask(self, request):
        """Has a request answered, and copies the response out. Both are bytes."""
        response, length = ctypes.c_void_p(), ctypes.c_uint32()
        trap = self._functions.heard_ask(self._host, request, len(request), response, length)
        if trap:
            raise Broken(self._functions.wasm_rt_strerror(trap).decode())
        if not response:
            raise TooLarge("wants a request of 1 byte to 8 MiB")
        return ctypes.string_at(response, length.value)

    def close(self):
        self._functions.heard_close(self._host)
