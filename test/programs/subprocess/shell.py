# python: 3.13
# What a shell makes of a text: lists, quotes, variables, pipes, redirections, what decides and repeats, and what goes wrong.
import subprocess
import sys


def sh(text, **keywords):
    result = subprocess.run(text, shell=True, capture_output=True, text=True, **keywords)
    print(result.returncode, repr(result.stdout), repr(result.stderr))


sh('echo hi; echo bad >&2; exit 4')
sh('echo "a  b" c   d \'$x\' "q\\"uo\\$te" a#b # said')
sh('true && echo yes || echo no; false && echo yes || echo no; ! true; echo $?')
sh('x=5; echo $x ${x}y $((x + 2 * 3)) ${none:-default} ${#x}; words="1 2"; for word in $words 3; do echo $word; done')
sh('i=0; while [ $i -lt 2 ]; do echo $i; i=$((i+1)); done; if [ $i = 2 ]; then echo two; elif true; then echo other; fi')
sh('echo $(echo inner; echo more) `echo old`; (echo sub; exit 3); echo $?; { echo group; } 2>&1')
sh('printf "%s\\n" b c a | sort -r | head -n 2; echo none > /dev/null; seq 2 | while read n; do echo "n=$n"; done')
sh('export A=1; env | grep ^A=; B=2 env | grep ^B=; cd / && pwd')
sh('read first rest; echo "$rest, $first"', input='one two three\n')
sh('sleep 0.02 & wait; echo waited')
sh('nosuch; echo $?')
sh('cat < /nofile')
sh('echo "open')
sh('echo a &&')
sh('for x in; done')
sh('set -e; false; echo never')
sh('kill -9 $$')
sh(f'"{sys.executable}" -c "import sys; print(sys.argv); sys.exit(7)" a "b c" || echo failed $?')
subprocess.run('echo first > /tmp/words.txt; echo second >> /tmp/words.txt; cat /tmp/words.txt; rm /tmp/words.txt', shell=True, stdout=sys.stdout)
print(subprocess.getoutput('echo out'), subprocess.getstatusoutput('exit 5'), subprocess.check_output('echo $1', shell=True))
print(subprocess.run(['sh', '-c', 'echo $0 $# $2', 'name', 'a', 'b'], capture_output=True).stdout)
child = subprocess.Popen('sleep 100', shell=True)
child.kill()
print(child.wait())
# expect: 4 'hi\n' 'bad\n'
# expect: 0 'a  b c d $x q"uo$te a#b\n' ''
# expect: 0 'yes\nno\n1\n' ''
# expect: 0 '5 5y 11 default 1\n1\n2\n3\n' ''
# expect: 0 '0\n1\ntwo\n' ''
# expect: 0 'inner more old\nsub\n3\ngroup\n' ''
# expect: 0 'c\nb\nn=1\nn=2\n' ''
# expect: 0 'A=1\nB=2\n/\n' ''
# expect: 0 'two three, one\n' ''
# expect: 0 'waited\n' ''
# expect: 0 '127\n' '/bin/sh: 1: nosuch: not found\n'
# expect: 2 '' '/bin/sh: 1: cannot open /nofile: No such file\n'
# expect: 2 '' '/bin/sh: 1: Syntax error: Unterminated quoted string\n'
# expect: 2 '' '/bin/sh: 1: Syntax error: end of file unexpected\n'
# expect: 2 '' '/bin/sh: 1: Syntax error: "done" unexpected (expecting "do")\n'
# expect: 1 '' ''
# expect: -9 '' ''
# expect: 0 "['-c', 'a', 'b c']\nfailed 7\n" ''
# expect: first
# expect: second
# expect: out (5, '') b'\n'
# expect: b'name 2 b\n'
# expect: -9
