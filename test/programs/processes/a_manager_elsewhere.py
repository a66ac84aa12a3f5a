# python: 3.13
# A manager's server at an address, and clients that connect to it with the right key.
import multiprocessing as mp
from multiprocessing.managers import BaseManager, RemoteError
from queue import Queue


class Server(BaseManager):
    pass


class Client(BaseManager):
    pass


class Sums:
    def __init__(self, start):
        if start < 0:
            raise ValueError("less than nothing")
        self.total = start

    def add(self, number):
        self.total += number
        return self.total

    def divide(self, number):
        return self.total / number


def serve(ready):
    jobs = Queue()
    Server.register("jobs", callable=lambda: jobs)
    Server.register("Sums", Sums)
    known = {"a": 1, "b": [2]}
    Server.register("known", callable=lambda: known)
    server = Server(address=("127.0.0.1", 50321), authkey=b"key").get_server()
    print("at", server.address, flush=True)
    ready.set()
    server.serve_forever()


def work():
    client = Client(address=("127.0.0.1", 50321), authkey=b"key")
    client.connect()
    jobs = client.jobs()
    while (job := jobs.get()) is not None:
        print("job", job, flush=True)
    jobs.put("done")


if __name__ == "__main__":
    context = mp.get_context("fork")
    ready = context.Event()
    server = context.Process(target=serve, args=(ready,))
    server.start()
    ready.wait()
    Client.register("jobs")
    Client.register("Sums")
    client = Client(address=("127.0.0.1", 50321), authkey=b"key")
    try:
        client.jobs()
    except AssertionError as error:
        print(error)
    client.connect()
    worker = context.Process(target=work)
    worker.start()
    jobs = client.jobs()
    for job in ("a", ["b"], None):
        jobs.put(job)
    worker.join()
    print(jobs.get(), jobs.qsize())
    Client.register("known")
    known = client.known()
    print(known.keys(), known.items(), known.values())
    sums = client.Sums(1)
    print(sums.add(2))
    try:
        sums.divide(0)
    except ZeroDivisionError as error:
        print(repr(error))
    try:
        client.Sums(-1)
    except RemoteError as error:
        print(str(error).splitlines()[-2])
    for address, key in ((("127.0.0.1", 50321), b"other"), (("127.0.0.1", 50322), b"key")):
        try:
            Client(address=address, authkey=key).connect()
        except (mp.AuthenticationError, OSError) as error:
            print(type(error).__name__, error)
    try:
        client.get_server()
    except mp.ProcessError as error:
        print(error)
    server.terminate()
    server.join()
    print(server.exitcode)
# expect: at ('127.0.0.1', 50321)
# expect: server not yet started
# expect: job a
# expect: job ['b']
# expect: done 0
# expect: ['a', 'b'] [('a', 1), ('b', [2])] [1, [2]]
# expect: 3
# expect: ZeroDivisionError('division by zero')
# expect: ValueError: less than nothing
# expect: AuthenticationError digest sent was rejected
# expect: ConnectionRefusedError [Errno 111] Connection refused
# expect: Already started server
# expect: -15
