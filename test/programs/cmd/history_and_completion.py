# python: 3.13
# What readline keeps for a program whose lines come from a pipe.
import os
import readline


def told(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except (OSError, TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)


def complete(text, state):
    return None


told(readline.parse_and_bind, "tab: complete")
readline.set_completer(complete)
print(readline.get_completer() is complete)
told(readline.set_completer, None)
told(readline.get_completer)
told(readline.set_completer, 5)
told(readline.get_completer_delims)
for line in ("one", "two", "three"):
    readline.add_history(line)
print(readline.get_current_history_length(), readline.get_history_item(1), readline.get_history_item(9), readline.get_history_length())
told(readline.remove_history_item, 0)
told(readline.replace_history_item, 0, "second")
for wrong in (7, -1):
    told(readline.remove_history_item, wrong)
told(readline.write_history_file, "kept.txt")
print(open("kept.txt").read().split())
readline.clear_history()
told(readline.read_history_file, "kept.txt")
print([readline.get_history_item(at) for at in (1, 2, 3)])
told(readline.read_history_file, "nowhere.txt")
told(readline.append_history_file, 1, "nowhere.txt")
told(readline.append_history_file, 1, "kept.txt")
print(open("kept.txt").read().split())
readline.set_history_length(2)
told(readline.write_history_file, "kept.txt")
print(open("kept.txt").read().split(), repr(readline.get_line_buffer()), readline.get_begidx())
os.unlink("kept.txt")
# expect: None
# expect: True
# expect: None
# expect: None
# expect: TypeError set_completer(func): argument not callable
# expect: ' \t\n`~!@#$%^&*()-=+[{]}\\|;:\'",<>/?'
# expect: 3 one None -1
# expect: None
# expect: None
# expect: ValueError No history item at position 7
# expect: ValueError History index cannot be negative
# expect: None
# expect: ['second', 'three']
# expect: None
# expect: ['second', 'three', None]
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: FileNotFoundError [Errno 2] No such file or directory
# expect: None
# expect: ['second', 'three', 'three']
# expect: None
# expect: ['second', 'three'] '' 0
