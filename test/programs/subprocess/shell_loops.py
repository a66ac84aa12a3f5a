# What leaves a loop, what may fail under -e, and apostrophes between double quotes, in texts for the shell.
# python: 3.13
import subprocess
for text in (
    'for i in 1 2 3; do if [ $i = 2 ]; then continue; fi; echo $i; done',
    'for i in 1 2 3; do if [ $i = 2 ]; then break; fi; echo $i; done; echo $?',
    'while :; do echo once; break; done',
    'until false; do echo once; break; done; echo after',
    'for i in 1 2; do for j in a b c; do [ $j = b ] && continue 2; echo $i$j; done; done',
    'for i in 1 2; do while true; do echo $i; break 2; done; done; echo out',
    'for i in 1 2; do while true; do echo $i; break 9; done; done; echo out',
    'while break; do echo never; done; echo left',
    'break; echo no loop',
    'set -e; if false; then :; fi; echo yes',
    'set -e; while false; do :; done; echo yes',
    'set -e; ! true; echo yes',
    'set -e; false && true; echo yes',
    'set -e; false || true; echo yes',
    'set -e; true && false; echo no',
    'set -e; if true; then false; fi; echo no',
    'set -e; if if false; then :; fi; then echo in; fi; false; echo no',
    'echo "it\'s" "a\'b" \'it\'"\'"\'s\'',
    'echo "$(echo "it\'s")"',
    'exit abc',
):
    done = subprocess.run(text, shell=True, capture_output=True, text=True)
    print(done.returncode, done.stdout.split(), done.stderr.strip())
# expect: 0 ['1', '3']
# expect: 0 ['1', '0']
# expect: 0 ['once']
# expect: 0 ['once', 'after']
# expect: 0 ['1a', '2a']
# expect: 0 ['1', 'out']
# expect: 0 ['1', 'out']
# expect: 0 ['left']
# expect: 0 ['no', 'loop']
# expect: 0 ['yes']
# expect: 0 ['yes']
# expect: 0 ['yes']
# expect: 0 ['yes']
# expect: 0 ['yes']
# expect: 1 []
# expect: 1 []
# expect: 1 ['in']
# expect: 0 ["it's", "a'b", "it's"]
# expect: 0 ["it's"]
# expect: 2 [] /bin/sh: 1: exit: Illegal number: abc
