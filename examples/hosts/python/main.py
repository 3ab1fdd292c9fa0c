"""Checks cases with the module heard.wasm and prints their reports, with the receipt of each: what
../../check does, with the same bytes, and without Go.

    python3 main.py LIBRARY FILE…

The library is what build.py makes of the module. A file holds one case; "-" is standard input. The
reports follow one another, in order. What is wrong with a file goes to standard error.

The exit status is 0 where every case could be read, whatever its report says; 1 where one had
problems, or could not be read; 2 where the command was called wrongly.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import sys

from instance import Broken, TooLarge
from pool import Pool


class Refused(Exception):
    """A response held problems."""

    def __init__(self, problems):
        super().__init__("\n".join("{line}:{column}: {message}".format(**p) for p in problems))


def ask(pool, request):
    """Has a request answered, and gives what stands under "ok"."""
    response = json.loads(pool.ask(request.encode()))
    if "problems" in response:
        raise Refused(response["problems"])
    return response["ok"]


def check(pool, name):
    """Reads a case, and gives its report with its receipt. A text from elsewhere goes to the module
    as a string first, in "read": pasted in at once as the case, it could bring more than a case."""
    content = sys.stdin.buffer.read() if name == "-" else pathlib.Path(name).read_bytes()
    document = content.decode()
    ask(pool, json.dumps({"op": "read", "document": document}))
    texts = ask(pool, f'{{"op":"canonical","case":{document}}}')
    receipt = json.dumps({part: digest(texts[part]) for part in ("case", "rules")})
    return ask(pool, f'{{"op":"render","format":"json","receipt":{receipt},"case":{document}}}')


def digest(text):
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def main():
    if len(sys.argv) < 3:
        print("usage: python3 main.py LIBRARY FILE…", file=sys.stderr)
        return 2
    library, *names = sys.argv[1:]
    instances = os.cpu_count()
    pool = Pool(os.path.abspath(library), instances, memory=1 << 30, seconds=20)
    status = 0
    with concurrent.futures.ThreadPoolExecutor(instances) as threads:
        for name, checked in zip(names, [threads.submit(check, pool, name) for name in names]):
            try:
                sys.stdout.buffer.write(checked.result().encode())
            except (Refused, TooLarge, Broken, TimeoutError, OSError, UnicodeDecodeError) as fault:
                for line in str(fault).split("\n"):
                    print(f"{name}: {line}", file=sys.stderr)
                status = 1
    pool.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
