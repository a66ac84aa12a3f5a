"""Whether CPython 3.14's codeop thinks that what was typed can be run. Run by ask.mjs; its output is states.jsonl."""
import ast, codeop, json, warnings

warnings.simplefilter("ignore")
TYPED = r'''
x = 1
--
if x:
  a
else:
  b

--
def f(a,
      b=2):
  """doc
  more"""
  return a

--
x = [1,
 2,
]
--
@deco
@deco.two(1)
def f(): pass

--
async def f():
  await x

--
await x
--
async with a as b:
  pass

--
with (a as b,
  c as d):
  pass

--
try:
  a
except B:
  c
finally:
  d

--
x = """abc
def"""
--
f"""{x
}"""
--
x = 1 \
 + 2
--
match x:
  case 1:
    pass
  case _:
    pass

--
a = 1
b = 2
--
'abc\
def'
--
# comment
--
a)
--
x := 3
--
return 1
--
for x in y: print(x)
--
class A:
  def f(self):
    return 1

'''


def state(typed, flags):
    command = codeop.CommandCompiler()
    command.compiler.flags |= flags
    try:
        return "incomplete" if command(typed, "<input>", "single") is None else "complete"
    except (SyntaxError, ValueError, OverflowError):
        return "error"


seen = set()
for text in TYPED[1:].split("--\n"):
    text = text.removesuffix("\n")
    for end in range(len(text) + 1):
        typed = text[:end]
        if typed not in seen:
            seen.add(typed)
            print(json.dumps([typed, state(typed, 0), state(typed, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)]))
