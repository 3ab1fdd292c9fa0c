"""Turns the module into C with wasm2c, and that into a library that Python can load.

    python3 build.py MODULE LIBRARY

CC names the compiler, cc unless told otherwise. tcc compiles in a second, gcc -O1 in minutes and
to faster code.
"""

import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
RUNTIME = pathlib.Path("/usr/share/wabt/wasm2c")  # where wabt keeps what every such program needs

# Places in memory are checked, and no signal handler is put beside Python's own.
OPTIONS = ["-shared", "-fPIC", "-w", "-DWASM_RT_MEMCHECK_SIGNAL_HANDLER=0", "-DWASM_RT_USE_STACK_DEPTH_COUNT=0"]


def build(module, library):
    compiler = shlex.split(os.environ.get("CC", "cc"))
    if "tcc" in pathlib.Path(compiler[0]).name:
        compiler += ["-include", str(HERE / "tinyc.h")]
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "heard.c")
        subprocess.run(["wasm2c", module, "-o", source], check=True)
        files = [HERE / "host.c", source, RUNTIME / "wasm-rt-impl.c"]
        subprocess.run([*compiler, *OPTIONS, "-I", folder, "-I", RUNTIME, "-o", library, *files, "-lm"], check=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python3 build.py MODULE LIBRARY")
    build(*sys.argv[1:])
