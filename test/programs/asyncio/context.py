import asyncio, contextvars
v = contextvars.ContextVar("v", default="d")
async def child(n):
    print(n, v.get()); v.set(n); await asyncio.sleep(0); print(n, v.get())
async def main():
    v.set("main")
    await asyncio.gather(child("a"), child("b"))
    print(v.get())
    await child("direct"); print(v.get())
    ctx = contextvars.copy_context()
    t = asyncio.create_task(child("ctx"), context=ctx); await t
    print(ctx[v], v.get(), t.get_context() is ctx)
    loop = asyncio.get_running_loop()
    v.set("cb"); loop.call_soon(lambda: print("soon", v.get())); v.set("later")
    loop.call_later(0.1, lambda: print("timer", v.get())); v.set("after")
    await asyncio.sleep(0.2)
    tok = v.set("t"); print(tok.old_value, v.get()); v.reset(tok); print(v.get())
    with v.set("w"): print(v.get())
    print(v.get())
    async def gen():
        v.set("gen"); yield 1; print("in gen", v.get()); yield 2
    async for x in gen(): print(x, v.get()); v.set("loop%d" % x)
    f = loop.create_future(); f.add_done_callback(lambda f: print("done", v.get()), context=ctx); f.set_result(1); await asyncio.sleep(0)
asyncio.run(main())
# expect: a main
# expect: b main
# expect: a a
# expect: b b
# expect: main
# expect: direct main
# expect: direct direct
# expect: direct
# expect: ctx direct
# expect: ctx ctx
# expect: ctx direct True
# expect: soon cb
# expect: timer later
# expect: after t
# expect: after
# expect: w
# expect: after
# expect: 1 gen
# expect: in gen loop1
# expect: 2 loop1
# expect: done ctx
