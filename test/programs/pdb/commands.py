import io, pdb, sys


class Shown(io.StringIO):
    """Standard output, with the name of this file shortened."""

    def write(self, text):
        return sys.__stdout__.write(text.replace(__file__, "program"))


def debugger(*commands):
    made = pdb.Pdb(stdin=io.StringIO("\n".join(commands) + "\n"), stdout=Shown(), readrc=False)
    made.prompt = "\n(Pdb) "
    return made


def add(a, b):
    c = a + b
    d = c * 2
    return d


def numbers():
    x = [1, 2]
    stop(); z = 0
    y = add(x[0], x[1])
    for i in range(3):
        y += i
    return y


def careful(n):
    stop()
    try:
        return n / 0
    except ZeroDivisionError as problem:
        n = str(problem)
    return n


def counting(limit):
    for i in range(limit):
        yield i


def stop():
    pass


one = debugger(
    "p x", "n", "s", "a", "l 1,3", "n", "n", "p c, d", "r", "u", "d", "whatis c", "pp x", "b 30", "b", "c", "i", "!y = 100", "unt", "b", "cl 1", "args",
    "display y", "n", "ll", "source add", "retval", "1/0", "c",
)
stop = lambda: one.set_trace(sys._getframe(1))
print(numbers())

print("--- exceptions, conditions, commands")
two = debugger(
    "n", "n", "n", "p n, problem", "tbreak add", "b add, a > 2", "condition 3", "ignore 3 1", "disable 3", "enable 3", "b nothing", "b 1000", "b 9", "commands 3", "silent",
    "p 'at add', a", "end", "alias pi p 10 * %1", "pi 3", "until 1", "undisplay q", "display", "p 1;;p 2", "v = 5", "p v", "whatis add", "cl 77", "tbreak 20", "c",
    "c", "cl 3", "c", "c", "c",
)
stop = lambda: two.set_trace(sys._getframe(1))
print(careful(4))
print(add(1, 2), add(3, 4), add(5, 6))

print("--- run and quit")
three = debugger("n", "n", "s", "s", "c")
three.run("a = 1\nfor n in counting(1): pass\n", {"counting": counting})
print(debugger("n", "c").runeval("1 + 2", {}), debugger("s", "r", "p __return__", "c").runcall(add, 1, 1))
debugger("q").run("print('not printed')", {})

print("--- afterwards")
try:
    add(1, "2")
except TypeError as problem:
    four = debugger("p a, b", "u", "p problem is None", "d", "d", "q")
    four.reset()
    four.interaction(None, problem.__traceback__)
# expect: > program(25)numbers()
# expect: -> stop(); z = 0
# expect:
# expect: (Pdb) [1, 2]
# expect:
# expect: (Pdb) > program(26)numbers()
# expect: -> y = add(x[0], x[1])
# expect:
# expect: (Pdb) --Call--
# expect: > program(17)add()
# expect: -> def add(a, b):
# expect:
# expect: (Pdb) a = 1
# expect: b = 2
# expect:
# expect: (Pdb)   1  	import io, pdb, sys
# expect:   2
# expect:   3
# expect:
# expect: (Pdb) > program(18)add()
# expect: -> c = a + b
# expect:
# expect: (Pdb) > program(19)add()
# expect: -> d = c * 2
# expect:
# expect: (Pdb) *** NameError: name 'd' is not defined
# expect:
# expect: (Pdb) --Return--
# expect: > program(20)add()->6
# expect: -> return d
# expect:
# expect: (Pdb) > program(26)numbers()
# expect: -> y = add(x[0], x[1])
# expect:
# expect: (Pdb) > program(20)add()->6
# expect: -> return d
# expect:
# expect: (Pdb) <class 'int'>
# expect:
# expect: (Pdb) *** NameError: name 'x' is not defined
# expect:
# expect: (Pdb) *** Blank or comment
# expect:
# expect: (Pdb)
# expect: (Pdb) 9
# expect: --- exceptions, conditions, commands
# expect: > program(33)careful()
# expect: -> stop()
# expect:
# expect: (Pdb) > program(34)careful()
# expect: -> try:
# expect:
# expect: (Pdb) > program(35)careful()
# expect: -> return n / 0
# expect:
# expect: (Pdb) ZeroDivisionError: division by zero
# expect: > program(35)careful()
# expect: -> return n / 0
# expect:
# expect: (Pdb) *** NameError: name 'problem' is not defined
# expect:
# expect: (Pdb) Breakpoint 1 at program:18
# expect:
# expect: (Pdb) Breakpoint 2 at program:18
# expect:
# expect: (Pdb) *** Breakpoint number 3 out of range
# expect:
# expect: (Pdb) *** Breakpoint number 3 out of range
# expect:
# expect: (Pdb) *** Breakpoint number 3 out of range
# expect:
# expect: (Pdb) *** Breakpoint number 3 out of range
# expect:
# expect: (Pdb) *** The specified object 'nothing' is not a function or was not found along sys.path.
# expect:
# expect: (Pdb) End of file
# expect:
# expect: (Pdb) *** Blank or comment
# expect:
# expect: (Pdb) *** cannot set commands: Breakpoint number 3 out of range
# expect:
# expect: (Pdb) *** NameError: name 'silent' is not defined
# expect:
# expect: (Pdb) *** NameError: name 'a' is not defined
# expect:
# expect: (Pdb) *** NameError: name 'end' is not defined
# expect:
# expect: (Pdb)
# expect: (Pdb) 30
# expect:
# expect: (Pdb) *** "until" line number is smaller than current line number
# expect:
# expect: (Pdb) *** not displaying q
# expect:
# expect: (Pdb) No expression is being displayed
# expect:
# expect: (Pdb) 1
# expect: 2
# expect:
# expect: (Pdb)
# expect: (Pdb) 5
# expect:
# expect: (Pdb) Function add
# expect:
# expect: (Pdb) *** Breakpoint number 77 out of range
# expect:
# expect: (Pdb) Breakpoint 3 at program:20
# expect:
# expect: (Pdb) division by zero
# expect: Deleted breakpoint 1 at program:18
# expect: > program(18)add()
# expect: -> c = a + b
# expect:
# expect: (Pdb) Deleted breakpoint 3 at program:20
# expect: > program(20)add()
# expect: -> return d
# expect:
# expect: (Pdb) *** Breakpoint 3 already deleted
# expect:
# expect: (Pdb) > program(18)add()
# expect: -> c = a + b
# expect:
# expect: (Pdb) > program(18)add()
# expect: -> c = a + b
# expect:
# expect: (Pdb) 6 14 22
# expect: --- run and quit
# expect: > <string>(1)<module>()
# expect:
# expect: (Pdb) > <string>(2)<module>()
# expect:
# expect: (Pdb) --Return--
# expect: > <string>(2)<module>()->None
# expect:
# expect: (Pdb) > <string>(1)<module>()
# expect:
# expect: (Pdb) --Return--
# expect: > <string>(1)<module>()->3
# expect:
# expect: (Pdb) > program(18)add()
# expect: -> c = a + b
# expect:
# expect: (Pdb) > program(19)add()
# expect: -> d = c * 2
# expect:
# expect: (Pdb) --Return--
# expect: > program(20)add()->4
# expect: -> return d
# expect:
# expect: (Pdb) 4
# expect:
# expect: (Pdb) 3 4
# expect: > <string>(1)<module>()
# expect:
# expect: (Pdb) --- afterwards
# expect: > program(18)add()
# expect: -> c = a + b
# expect:
# expect: (Pdb) (1, '2')
# expect:
# expect: (Pdb) > program(75)<module>()
# expect: -> add(1, "2")
# expect:
# expect: (Pdb) False
# expect:
# expect: (Pdb) > program(18)add()
# expect: -> c = a + b
# expect:
# expect: (Pdb) *** Newest frame
# expect:
# expect: (Pdb)
