# python: 3.13
# Functions, cases, documents, traps, what is cut off variables, arithmetic, and what a shell says of mistakes.
import subprocess

CASES = [
    'echo $((1/0))',
    'echo $((2**3))',
    'shift 3; echo x',
    'f() { echo hi',
    'if ; then',
    'echo a\necho b\n)',
    'case x in',
    '${x',
    'return 2; echo a',
    '. nofile',
    'set -o pipefail; echo $?',
    '[ 1 -eq a ]; echo $?',
    '[ 1 2 ]; echo $?',
    '[ 1',
    'a=(1 2)',
    'for in x',
    'set -z',
    'export 1a=3',
    'wait 999999; echo $?',
    'type nope; echo $?',
    'exec nope; echo hi',
    'eval "echo )"; echo $?',
    'readonly x=1; x=2; echo hi',
    'nope | cat; echo $?',
    'a=$(false)b; echo $?',
    'f() { f2() { echo inner; }; f2; }; f; f2',
    'x=1; (x=2; echo $x); echo $x',
    'echo a | while read l; do x=$l; done; echo "[$x]"',
    "trap 'echo exit; exit 5' EXIT; exit 3",
    "trap 'echo term' TERM; kill $$; echo after; trap - TERM; kill $$; echo no",
    "(trap 'echo sub' EXIT; echo in); echo out",
    'sleep 5 & kill $!; wait $!; echo $?',
    'f() { for i in "$@"; do echo "<$i>"; done; }; f "a b" c ""; f; f $*',
    'set -- "a b" c; for i; do echo "$i"; done; echo "$*"; IFS=-; echo "$*"',
    'set -- a b c d e f g h i j k; echo $10 ${10} ${11}',
    'x=\'a  b\'; echo $x; echo "$x"; y=$x; echo "$y"',
    'x=5; echo "$((x * 2 + 1))" $((x<6)) $((x==5 && 0)) $(( (x+1) * 2 )) $((-x)) $((!x)) $((~x)) $((x>3 ? 10 : 20)) $((0x1f)) $((010)) $((-7/2)) $((-7%2))',
    'x=5; : $((x+=3)); echo $x; x=$((x-1)); echo $x',
    'case "a b" in "a b") echo q;; esac; case x.txt in *.txt|*.md) echo doc;; esac; case 5 in [0-9]) echo digit;; esac; case - in [!a-z]) echo nonalpha;; esac; case \'*\' in \\*) echo star;; esac; case foo in (foo) echo paren; esac',
    'f() { case $1 in start) echo s;; stop) echo t;; *) echo usage; return 2;; esac; }; f start; f x; echo $?',
    'cat <<A; cat <<B\na\nA\nb $((1+1)) \\$x `echo q`\nB',
    'x=v; cat <<E | tr a-z A-Z\nhello $x "q" \'r\'\nE',
    'cat <<E\nunterminated',
    'x=abc; echo ${x#a} ${x%c} ${x#*b} ${x%%b*} ${x##*} ${x:-d} ${x+set} ${#x}',
    'p=/a/b/c.tar.gz; echo ${p##*/} ${p%/*} ${p%.*} ${p%%.*} ${p#/}',
    'unset x; echo "${x:-a b}" ${x:-"c  d"} ${x:=z} $x',
    'echo ${x?} ; echo no',
    'set -u; echo ${x:-ok}; echo $x; echo no',
    'set -e; f() { false; echo in; }; f || echo caught; f; echo no',
    'set -ex; x=1; echo $x; y=$(echo q); [ $y = q ]; for i in a b; do echo $i; done',
    'i=0; while :; do i=$((i+1)); [ $i -eq 2 ] && continue; [ $i -gt 4 ] && break; echo $i; done; for i in 1 2; do for j in 1 2; do [ $j = 2 ] && break 2; echo $i$j; done; done',
    'getit() { while getopts "ab:c" o; do case $o in a) echo A;; b) echo "B=$OPTARG";; \\?) echo bad;; esac; done; shift $((OPTIND-1)); echo "rest: $*"; }; getit -a -b val x y',
    'echo \'a\\tb\' | { read x; echo "$x"; }; echo \'a\\tb\' | { read -r x; echo "$x"; }; printf \'%s\\n\' \'a:b:c\' | { IFS=: read x y; echo "$x|$y"; }',
    'exec 3>/tmp/q3; echo three >&3; exec 3>&-; cat /tmp/q3; exec >/tmp/q4; echo hid; cat /tmp/q4 >&2',
    'cd /tmp && pwd && cd - >/dev/null; OLD=$PWD; cd /; echo $PWD; [ "$OLDPWD" = "$OLD" ] && echo old',
    'command -v cd; command -v if; type if exit cd; f() { :; }; type f; command -v f',
]
for case in CASES:
    result = subprocess.run(["sh", "-c", case, "x"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print(result.returncode, repr(result.stdout))
# expect: 2 'x: 1: arithmetic expression: division by zero: "1/0"\n'
# expect: 2 'x: 1: arithmetic expression: expecting primary: "2**3"\n'
# expect: 2 "x: 1: shift: can't shift that many\n"
# expect: 2 'x: 1: Syntax error: end of file unexpected (expecting "}")\n'
# expect: 2 'x: 1: Syntax error: ";" unexpected\n'
# expect: 2 'a\nb\nx: 3: Syntax error: ")" unexpected\n'
# expect: 2 'x: 1: Syntax error: end of file unexpected (expecting ")")\n'
# expect: 2 "x: 1: Syntax error: Missing '}'\n"
# expect: 2 ''
# expect: 2 'x: 1: .: nofile: not found\n'
# expect: 2 'x: 1: set: Illegal option -o pipefail\n'
# expect: 0 'x: 1: [: Illegal number: a\n2\n'
# expect: 0 'x: 1: [: 1: unexpected operator\n2\n'
# expect: 2 'x: 1: [: missing ]\n'
# expect: 2 'x: 1: Syntax error: "(" unexpected\n'
# expect: 2 'x: 1: Syntax error: word unexpected (expecting "do")\n'
# expect: 2 'x: 1: set: Illegal option -z\n'
# expect: 2 'x: 1: export: 1a: bad variable name\n'
# expect: 0 '127\n'
# expect: 0 'nope: not found\n127\n'
# expect: 127 'x: 1: exec: nope: not found\n'
# expect: 2 'x: 1: eval: Syntax error: ")" unexpected\n'
# expect: 2 'x: 1: x: is read only\n'
# expect: 0 'x: 1: nope: not found\n0\n'
# expect: 0 '1\n'
# expect: 0 'inner\ninner\n'
# expect: 0 '2\n1\n'
# expect: 0 '[]\n'
# expect: 5 'exit\n'
# expect: -15 'term\nafter\n'
# expect: 0 'in\nsub\nout\n'
# expect: 0 'Terminated\n143\n'
# expect: 0 '<a b>\n<c>\n<>\n'
# expect: 0 'a b\nc\na b c\na b-c\n'
# expect: 0 'a0 j k\n'
# expect: 0 'a b\na  b\na  b\n'
# expect: 0 '11 1 0 12 -5 0 -6 10 31 8 -3 -1\n'
# expect: 0 '8\n7\n'
# expect: 0 'q\ndoc\ndigit\nnonalpha\nstar\nparen\n'
# expect: 0 's\nusage\n2\n'
# expect: 0 'a\nb 2 $x q\n'
# expect: 0 'HELLO V "Q" \'R\'\n'
# expect: 0 'unterminated'
# expect: 0 'bc ab c a abc set 3\n'
# expect: 0 'c.tar.gz /a/b /a/b/c.tar /a/b/c a/b/c.tar.gz\n'
# expect: 0 'a b c  d z z\n'
# expect: 2 'x: 1: x: parameter not set\n'
# expect: 2 'ok\nx: 1: x: parameter not set\n'
# expect: 1 'in\n'
# expect: 0 '+ x=1\n+ echo 1\n1\n+ echo q\n+ y=q\n+ [ q = q ]\n+ echo a\na\n+ echo b\nb\n'
# expect: 0 '1\n3\n4\n11\n'
# expect: 0 'A\nB=val\nrest: x y\n'
# expect: 0 'a\tb\na\tb\na|b:c\n'
# expect: 0 'three\nhid\n'
# expect: 0 '/tmp\n/\nold\n'
# expect: 0 'cd\nif\nif is a shell keyword\nexit is a special shell builtin\ncd is a shell builtin\nf is a shell function\nf\n'
