# python: 3.13
# Small programs that change texts, names and files.
import subprocess

CASES = [
    "printf '%s %s\\n' a b c; printf '%5d|%-5s|%05.1f|%x|%o|%%\\n' 42 ab 3.14159 255 8; printf '%b\\n' 'a\\tb'; printf 'no newline'; printf '\\n%c%c\\n' abc def; printf '\\101\\n'",
    "printf '3 c\\n1 a\\n2 b\\n' | sort -k2; printf '3 c\\n10 a\\n2 b\\n' | sort -n; printf 'b:2\\na:10\\n' | sort -t: -k2 -n; printf 'b\\nA\\na\\nB\\n' | sort -f",
    "printf 'hello world\\nfoo bar\\n' | grep -c o; printf 'a1\\nb2\\n' | grep -v 1; printf 'a.b\\naxb\\n' | grep -F a.b; printf 'abc123\\n' | grep -o '[0-9]*'; echo aXb | grep -i x; grep zz /dev/null; echo $?; printf 'foo\\nfoobar\\n' | grep -w foo; printf 'a+b\\n' | grep 'a+b'; printf 'aab\\n' | grep -E 'a+b'",
    "printf 'a b\\nc d\\n' | sed 's/\\(.\\) \\(.\\)/\\2 \\1/'; printf 'x\\ny\\nz\\n' | sed '2d'; printf 'x\\ny\\nz\\n' | sed -n '2,3p'; echo abc | sed 's/b/[&]/'; echo a/b | sed 's|/|-|'; printf '1\\n2\\n3\\n' | sed '$d'; printf '1\\n2\\n3\\n' | sed -n '/2/p'; echo abc | sed -e s/a/x/ -e s/c/z/; echo aaa | sed s/a/b/2; echo abc | sed 'y/abc/xyz/'; echo 'a1b22' | sed -E 's/[0-9]+/N/g'; printf 'a\\nb\\n' | sed '1i top'; printf 'a\\nb\\n' | sed 'a after'; printf 'a\\nb\\nc\\n' | sed 2q",
    "echo hello | tr 'a-y' 'b-z'; echo 'Hello World' | tr '[:upper:]' '[:lower:]'; echo 'a  b' | tr -s ' '; echo abc123 | tr -cd '0-9\\n'; echo abc | tr abc x; echo 'a,b,c' | tr ',' '\\n'; echo hello | tr -d l",
    'seq 5 | paste -sd, -; seq 1 3 | tac; echo abcdef | fold -w 2; seq 3 | nl; seq 10 | head -3 | tail -1; seq 1 2 7; seq 3 -1 1; seq 0.5 0.5 1.5; seq -w 8 10',
    "echo 'a b c' | xargs -n 1 echo; echo 'x y' | xargs -I{} echo '<{}>'; seq 3 | xargs echo; printf 'a\\nb\\n' | xargs -I X echo file X.txt",
    'cd $(mktemp -d); echo 1 > a; cp a b; mv b c; ls; mkdir d; cp a c d; ls d; rm -r d; ls; ln -s a l; ls; cat l; rm a c l; ls; rmdir nope; mkdir -p x/y; ls x; rm x',
    "basename a/b/; dirname /; dirname a/b/; dirname /a; basename /; expr 'abc' : 'a\\(.\\)c'; expr substr hello 2 3; expr index hello l; expr 5 - 7; expr 1 / 0; expr a + 1; expr; expr 3 '*' '(' 2 + 1 ')'; expr 0; echo $?; expr abc \\< abd",
    "echo abc | md5sum; printf abc | sha256sum; echo hi | base64; echo aGkK | base64 -d; echo abc | wc; printf 'a b\\nc' | wc -w; printf 'abc' | wc -c; wc -l /dev/null",
    "printf 'a\\na\\nb\\na\\n' | uniq -c; printf 'a\\na\\nb\\n' | uniq -d; printf 'a\\nb\\n' > /tmp/q7; cat -n /tmp/q7; head -c 2 /tmp/q7; tail -c 2 /tmp/q7; tac /tmp/q7; rm /tmp/q7; yes hi | head -2; true | wc -l; tee /tmp/q8 </dev/null; which sh; which nope; echo $?",
    # (the last line has no end)
    "cd $(mktemp -d); printf 'ab\\ncd' > a; head -n 5 a; tail -n 1 a; for c in 'cat -n' tac rev 'fold -w 1' sort nl 'cut -c1' 'sed s/a/b/' 'sed p' 'sed $=' 'sed $d' 'sed 2q'; do echo \"$c\"; $c a; echo '|'; $c a a; echo '|'; done; sed '$a after' a; sed -i 's/b/B/' a; cat a; printf '' | sed p; printf x | sed 1q; printf x | sed 1cy",
]
for case in CASES:
    result = subprocess.run(["sh", "-c", case, "x"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print(result.returncode, repr(result.stdout))
# expect: 0 'a b\nc \n   42|ab   |003.1|ff|10|%\na\tb\nno newline\nad\nA\n'
# expect: 0 '1 a\n2 b\n3 c\n2 b\n3 c\n10 a\nb:2\na:10\nA\na\nB\nb\n'
# expect: 0 '2\nb2\na.b\n123\naXb\n1\nfoo\na+b\naab\n'
# expect: 0 'b a\nd c\nx\nz\ny\nz\na[b]c\na-b\n1\n2\n2\nxbz\naba\nxyz\naNbN\ntop\na\nb\na\nafter\nb\nafter\na\nb\n'
# expect: 0 'ifmmp\nhello world\na b\n123\nxxx\na\nb\nc\nheo\n'
# expect: 0 '1,2,3,4,5\n3\n2\n1\nab\ncd\nef\n     1\t1\n     2\t2\n     3\t3\n3\n1\n3\n5\n7\n3\n2\n1\n0.5\n1.0\n1.5\n08\n09\n10\n'
# expect: 0 'a\nb\nc\n<x y>\n1 2 3\nfile a.txt\nfile b.txt\n'
# expect: 1 "a\nc\na\nc\na\nc\na\nc\nl\n1\nrmdir: failed to remove 'nope': No such file or directory\ny\nrm: cannot remove 'x': Is a directory\n"
# expect: 0 "b\n/\na\n/\n/\nb\nell\n3\n-2\nexpr: division by zero\nexpr: non-integer argument\nexpr: missing operand\nTry 'expr --help' for more information.\n9\n0\n1\n1\n"
# expect: 0 '0bee89b07a248e27c83fc3d5951213c1  -\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  -\naGkK\nhi\n      1       1       4\n3\n3\n0 /dev/null\n'
# expect: 0 '      2 a\n      1 b\n      1 a\na\n     1\ta\n     2\tb\na\nb\nb\na\nhi\nhi\n0\n/usr/bin/sh\n1\n'
# expect: 0 'ab\ncdcdcat -n\n     1\tab\n     2\tcd|\n     1\tab\n     2\tcdab\n     3\tcd|\ntac\ncdab\n|\ncdab\ncdab\n|\nrev\nba\ndc|\nba\ndcba\ndc|\nfold -w 1\na\nb\nc\nd|\na\nb\nc\nda\nb\nc\nd|\nsort\nab\ncd\n|\nab\nab\ncd\ncd\n|\nnl\n     1\tab\n     2\tcd\n|\n     1\tab\n     2\tcd\n     3\tab\n     4\tcd\n|\ncut -c1\na\nc\n|\na\nc\na\nc\n|\nsed s/a/b/\nbb\ncd|\nbb\ncd\nbb\ncd|\nsed p\nab\nab\ncd\ncd|\nab\nab\ncd\ncd\nab\nab\ncd\ncd|\nsed $=\nab\n2\ncd|\nab\ncd\nab\n4\ncd|\nsed $d\nab\n|\nab\ncd\nab\n|\nsed 2q\nab\ncd\n|\nab\ncd\n|\nab\ncd\nafter\naB\ncdx\ny\n'
