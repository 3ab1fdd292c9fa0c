"""A pool of instances that answer requests side by side, each in a process of its own: a request
that takes long holds up nothing else, and can be stopped.
"""

import multiprocessing
import queue

from instance import Broken, Instance, TooLarge, load

# Each process begins afresh, and shares nothing with the threads of this one.
processes = multiprocessing.get_context("spawn")


def serve(connection, library, memory):
    """Answers what comes through the connection until the instance breaks, and the process ends."""
    instance = Instance(load(library), memory)
    while True:
        try:
            connection.send(instance.ask(connection.recv_bytes()))
        except TooLarge as refusal:
            connection.send(refusal)
        except Broken as fault:
            connection.send(fault)
            return
        except EOFError:  # the pool was closed
            return


class Worker:
    def __init__(self, library, memory):
        self._connection, theirs = processes.Pipe()
        self._process = processes.Process(target=serve, args=(theirs, library, memory), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, request, seconds):
        self._connection.send_bytes(request)
        if not self._connection.poll(seconds):
            raise TimeoutError(f"wants an answer within {seconds} s")
        try:
            answer = self._connection.recv()
        except EOFError:
            raise Broken("the process ended") from None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self):
        self._process.kill()
        self._process.join()
        self._connection.close()


class Pool:
    """So many instances, whose memory grows to so many bytes at most, and in which a request may
    take so many seconds. Any number of threads may ask at once."""

    def __init__(self, library, instances, memory, seconds):
        self._make = lambda: Worker(library, memory)
        self._seconds = seconds
        self._places = queue.Queue()  # None where an instance has yet to be made
        for _ in range(instances):
            self._places.put(None)

    def ask(self, request):
        """Has a request answered, and waits for a place where all are taken. An instance that breaks
        is dropped, and another is asked once more. If that breaks too, or the time is over, the
        error says why, and the pool goes on with new instances."""
        worker = self._places.get()
        try:
            for more in (True, False):
                worker = worker or self._make()
                try:
                    return worker.ask(request, self._seconds)
                except (Broken, TimeoutError, OSError) as fault:
                    worker.close()
                    worker = None
                    if isinstance(fault, TimeoutError) or not more:
                        raise
        finally:
            self._places.put(worker)

    def close(self):
        """Ends every instance. Nobody may ask any more."""
        while not self._places.empty():
            worker = self._places.get()
            if worker:
                worker.close()
