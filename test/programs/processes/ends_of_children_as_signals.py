# python: 3.13
import asyncio
import multiprocessing
import os
import signal
import time


def handler(number, frame):
    print("handler", signal.Signals(number).name)


def main():
    context = multiprocessing.get_context("fork")

    def child():
        process = context.Process(target=time.sleep, args=(0.1,))
        process.start()
        return process

    signal.signal(signal.SIGCHLD, handler)
    process = child()
    process.join()
    print("joined", process.exitcode)
    pid = os.fork()
    if pid == 0:
        os._exit(3)
    time.sleep(0.2)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    process = child()
    process.join()
    print("nobody hears", process.exitcode)

    async def hear():
        heard = asyncio.Event()
        asyncio.get_running_loop().add_signal_handler(signal.SIGCHLD, heard.set)
        process = child()
        await heard.wait()
        process.join()
        print("the loop heard", process.exitcode)

    asyncio.run(hear())


if __name__ == "__main__":
    main()
# expect: handler SIGCHLD
# expect: joined 0
# expect: handler SIGCHLD
# expect: 3
# expect: nobody hears 0
# expect: the loop heard 0
