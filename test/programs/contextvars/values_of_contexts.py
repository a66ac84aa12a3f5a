import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")
count = contextvars.ContextVar("count")
print(user.get(), count.get(0), user.name)
token = user.set("ann")
print(user.get(), token.old_value is contextvars.Token.MISSING, token.var is user)
user.reset(token)
print(user.get())
with user.set("with"):
    print(user.get())
print(user.get())
context = contextvars.copy_context()
print(context.run(lambda: (user.set("inner"), user.get())[1]), user.get(), context[user], user in context, len(context), list(context.keys()) == [user], context.get(count, "none"), dict(context.items()) == {user: "inner"})
for wrong in (lambda: count.get(), lambda: user.reset(token), lambda: count.reset(token), lambda: context.run(lambda: context.run(print)), lambda: context[count], lambda: contextvars.ContextVar(5), lambda: contextvars.ContextVar(), lambda: context.run(), lambda: contextvars.Context(1), lambda: user.set(), lambda: context.copy()[count]):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


async def task(name):
    user.set(name)
    await asyncio.sleep(0)
    return user.get()


async def main():
    user.set("main")
    print(await asyncio.gather(task("a"), task("b")), user.get())
    own = contextvars.copy_context()
    print(await asyncio.create_task(task("c"), context=own), own[user], user.get())


asyncio.run(main())
print(user.get())


class Nameless(str):
    __hash__ = None


try:
    contextvars.ContextVar(Nameless("x"))
except TypeError as error:
    print(error)
# expect: nobody 0 user
# expect: ann True True
# expect: nobody
# expect: with
# expect: nobody
# expect: inner nobody inner True 1 True none True
# expect: LookupError <ContextVar name='count'
# expect: RuntimeError <Token used var=<ContextVar name='user' default='nobody'
# expect: RuntimeError <Token used var=<ContextVar name='user' default='nobody'
# expect: RuntimeError cannot enter context: <_contextvars.Context object
# expect: KeyError <ContextVar name='count'
# expect: TypeError context variable name must be a str
# expect: TypeError ContextVar() takes exactly 1 positional argument (0 given)
# expect: TypeError run() missing 1 required positional argument
# expect: TypeError Context() does not accept any arguments
# expect: TypeError ContextVar.set() takes exactly one argument (0 given)
# expect: KeyError <ContextVar name='count'
# expect: ['a', 'b'] main
# expect: c c main
# expect: nobody
# expect: unhashable type: 'Nameless'
