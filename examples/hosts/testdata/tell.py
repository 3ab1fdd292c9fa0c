"""Asks the pool in Python what standard input says, as tell.mjs asks that in Node."""

import concurrent.futures
import json
import sys

from pool import Pool


def main():
    told = json.load(sys.stdin)
    pool = Pool(told["module"], instances=1, memory=told["memory"], seconds=told["milliseconds"] / 1000)

    def tell(request):
        try:
            return pool.ask(request.encode()).decode()
        except Exception as fault:
            return f"{type(fault).__name__}: {fault}"

    for request in told["requests"]:
        print(tell(request))
    with concurrent.futures.ThreadPoolExecutor(3) as threads:
        for line in threads.map(tell, told["requests"][-1:] * 3):
            print(line)
    pool.close()


if __name__ == "__main__":
    main()
