# A failed future of a subclass that dies in debug mode is told, too.
import asyncio
import gc


class Reply(asyncio.Future):
    pass


loop = asyncio.new_event_loop()
loop.set_debug(True)
loop.set_exception_handler(lambda loop, context: print(context["message"], context["exception"], "source_traceback" in context))
for kind in Reply, asyncio.Future:
    future = kind(loop=loop)
    future.set_exception(ValueError("lost"))
    future = None
    gc.collect()
loop.close()
# expect: Reply exception was never retrieved lost True
# expect: Future exception was never retrieved lost True
