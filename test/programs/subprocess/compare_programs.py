# python: 3.13
# Small programs that compare, find, join and split files.
import os
import subprocess
import tempfile

folder = tempfile.mkdtemp()
os.chdir(folder)
old = "".join(f"line {number}\n" for number in range(1, 31))
new = old.replace("line 3\n", "LINE 3\n").replace("line 10\n", "line 10\nmore\nand more\n").replace("line 20\nline 21\n", "").replace("line 30\n", "line 30")
for name, text in {
    "old": old, "new": new, "one": "a\nb\nc\nd\n", "two": "b\nc\ne\n", "cased": "A\nb  c\n", "plain": "a\nb c\n", "code": "if x:\n    a()\n\nif y:\n    b()\n\n", "more": "if x:\n    a()\n\nif z:\n    c()\n\nif y:\n    b()\n\n",
    "people": "1 ann\n2 bob\n4 dan\n", "towns": "1 rome\n1 oslo\n3 bonn\n4 york\n", "left/same": "1\n", "right/same": "1\n", "left/other": "1\n2\n", "right/other": "1\n3\n", "left/only": "", "right/deep/file": "x",
    "tree/a.txt": "aaa", "tree/b.py": "print(1)\n" * 200, "tree/sub/c.TXT": "", "tree/sub/d.txt": "d" * 5000, "tree/sub/.hidden": "h", "tree/sub/deep/e.log": "e",
}.items():  # fmt: skip
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as file:
        file.write(text)
os.mkdir("tree/empty")
os.symlink("a.txt", "tree/link")
CASES = [
    "diff one two; echo $?; diff one one; echo $?; diff -q one two; diff -s one one; diff -i cased plain; diff -w -i cased plain; echo $?; diff nofile one; echo $?; cat two | diff one -; diff - one < two",
    "diff old new; diff -u --label old --label new old new; diff -U1 --label x --label y old new; diff -u --label a --label b one two; diff -u --label code --label more code more; diff code more; diff -b cased plain",
    "diff -u --label a --label b /dev/null one; diff one /dev/null; diff -r left right; diff -rq left right; diff left right; diff one tree; echo $?; diff -u0 --label a --label b one two",
    "comm one two; comm -12 one two; comm -3 one two; comm -23 one two; comm -13 one two; sort -r one > down; comm down two; echo $?; join people towns; join -a 1 people towns; join -v 2 people towns; join -j 2 people people",
    "find tree | sort; find tree -name '*.txt' | sort; find tree -iname '*.txt' -type f | sort; find tree -type d | sort; find tree -maxdepth 1 | sort; find tree -mindepth 2 -type f | sort; find tree -empty | sort; find tree -type l",
    "find tree -size +1k | sort; find tree -size -2 -type f | sort; find tree -size 5000c; find tree -not -name '*.txt' ! -type d | sort; find tree \\( -name '*.py' -o -name '*.log' \\) -print | sort; find tree -path '*sub*' -name '*.log'",
    "find tree -name '*.py' -exec wc -l {} \\;; find tree -name '*.txt' -exec echo {} + | wc -w; find tree -type f -printf '%f %s %d %P\\n' | sort; find tree -name sub -prune -o -type f -print | sort; find tree -type f -print0 | tr '\\0' '\\n' | wc -l; cd tree; find . -name 'a*'; find * -name '*.txt' | sort",
    "find tree -newer one -type f | wc -l; find tree -name '*.log' -delete; find tree/sub -depth -type d; find nofile; echo $?; find tree -bad; echo $?; find tree -type f | xargs grep -l print; find tree -perm -u+x -maxdepth 0 2>&1 | head -1; find -L tree/a.txt 2>&1",
    "split -l 10 old part; ls part*; tail -1 partab; split -b 100 old byte; ls byte*; split -d -l 15 old n; ls n*; cat n00 n01 | cmp - old && echo same; chmod 600 one; ls -l one | cut -c1-10; chmod u+x,go+r one; ls -l one | cut -c1-10; chmod a-w,o= one; ls -l one | cut -c1-10; chmod +x nofile; echo $?; chmod u=rw,g=r,o=r one",
    "timeout 0.2 sleep 5; echo $?; timeout 5 echo quick; echo $?; timeout 2 nothing_here; echo $?; timeout 3 sh -c 'exit 7'; echo $?; readlink tree/link; readlink -f tree/link | grep -c tree/a.txt; basename $(realpath tree/link)",
]
for case in CASES:
    result = subprocess.run(["sh", "-c", case], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    print(result.returncode, result.stdout, sep="\n", end="--\n")
# expect: 1
# expect: 1d0
# expect: < a
# expect: 4c3
# expect: < d
# expect: ---
# expect: > e
# expect: 1
# expect: 0
# expect: Files one and two differ
# expect: Files one and one are identical
# expect: 2c2
# expect: < b  c
# expect: ---
# expect: > b c
# expect: 0
# expect: diff: nofile: No such file or directory
# expect: 2
# expect: 1d0
# expect: < a
# expect: 4c3
# expect: < d
# expect: ---
# expect: > e
# expect: 0a1
# expect: > a
# expect: 3c4
# expect: < e
# expect: ---
# expect: > d
# expect: --
# expect: 1
# expect: 3c3
# expect: < line 3
# expect: ---
# expect: > LINE 3
# expect: 10a11,12
# expect: > more
# expect: > and more
# expect: 20,21d21
# expect: < line 20
# expect: < line 21
# expect: 30c30
# expect: < line 30
# expect: ---
# expect: > line 30
# expect: \ No newline at end of file
# expect: --- old
# expect: +++ new
# expect: @@ -1,6 +1,6 @@
# expect:  line 1
# expect:  line 2
# expect: -line 3
# expect: +LINE 3
# expect:  line 4
# expect:  line 5
# expect:  line 6
# expect: @@ -8,6 +8,8 @@
# expect:  line 8
# expect:  line 9
# expect:  line 10
# expect: +more
# expect: +and more
# expect:  line 11
# expect:  line 12
# expect:  line 13
# expect: @@ -17,8 +19,6 @@
# expect:  line 17
# expect:  line 18
# expect:  line 19
# expect: -line 20
# expect: -line 21
# expect:  line 22
# expect:  line 23
# expect:  line 24
# expect: @@ -27,4 +27,4 @@
# expect:  line 27
# expect:  line 28
# expect:  line 29
# expect: -line 30
# expect: +line 30
# expect: \ No newline at end of file
# expect: --- x
# expect: +++ y
# expect: @@ -2,3 +2,3 @@
# expect:  line 2
# expect: -line 3
# expect: +LINE 3
# expect:  line 4
# expect: @@ -10,2 +10,4 @@
# expect:  line 10
# expect: +more
# expect: +and more
# expect:  line 11
# expect: @@ -19,4 +21,2 @@
# expect:  line 19
# expect: -line 20
# expect: -line 21
# expect:  line 22
# expect: @@ -29,2 +29,2 @@
# expect:  line 29
# expect: -line 30
# expect: +line 30
# expect: \ No newline at end of file
# expect: --- a
# expect: +++ b
# expect: @@ -1,4 +1,3 @@
# expect: -a
# expect:  b
# expect:  c
# expect: -d
# expect: +e
# expect: --- code
# expect: +++ more
# expect: @@ -1,6 +1,9 @@
# expect:  if x:
# expect:      a()
# expect:
# expect: +if z:
# expect: +    c()
# expect: +
# expect:  if y:
# expect:      b()
# expect:
# expect: 3a4,6
# expect: > if z:
# expect: >     c()
# expect: >
# expect: 1c1
# expect: < A
# expect: ---
# expect: > a
# expect: --
# expect: 1
# expect: --- a
# expect: +++ b
# expect: @@ -0,0 +1,4 @@
# expect: +a
# expect: +b
# expect: +c
# expect: +d
# expect: 1,4d0
# expect: < a
# expect: < b
# expect: < c
# expect: < d
# expect: Only in right: deep
# expect: Only in left: only
# expect: diff -r left/other right/other
# expect: 2c2
# expect: < 2
# expect: ---
# expect: > 3
# expect: Only in right: deep
# expect: Only in left: only
# expect: Files left/other and right/other differ
# expect: Only in right: deep
# expect: Only in left: only
# expect: diff left/other right/other
# expect: 2c2
# expect: < 2
# expect: ---
# expect: > 3
# expect: diff: tree/one: No such file or directory
# expect: 2
# expect: --- a
# expect: +++ b
# expect: @@ -1 +0,0 @@
# expect: -a
# expect: @@ -4 +3 @@
# expect: -d
# expect: +e
# expect: --
# expect: 0
# expect: a
# expect: 		b
# expect: 		c
# expect: d
# expect: 	e
# expect: b
# expect: c
# expect: a
# expect: d
# expect: 	e
# expect: a
# expect: d
# expect: e
# expect: 	b
# expect: 	c
# expect: d
# expect: comm: file 1 is not in sorted order
# expect: c
# expect: b
# expect: a
# expect: 	e
# expect: comm: input is not in sorted order
# expect: 1
# expect: 1 ann rome
# expect: 1 ann oslo
# expect: 4 dan york
# expect: 1 ann rome
# expect: 1 ann oslo
# expect: 2 bob
# expect: 4 dan york
# expect: 3 bonn
# expect: ann 1 1
# expect: bob 2 2
# expect: dan 4 4
# expect: --
# expect: 0
# expect: tree
# expect: tree/a.txt
# expect: tree/b.py
# expect: tree/empty
# expect: tree/link
# expect: tree/sub
# expect: tree/sub/.hidden
# expect: tree/sub/c.TXT
# expect: tree/sub/d.txt
# expect: tree/sub/deep
# expect: tree/sub/deep/e.log
# expect: tree/a.txt
# expect: tree/sub/d.txt
# expect: tree/a.txt
# expect: tree/sub/c.TXT
# expect: tree/sub/d.txt
# expect: tree
# expect: tree/empty
# expect: tree/sub
# expect: tree/sub/deep
# expect: tree
# expect: tree/a.txt
# expect: tree/b.py
# expect: tree/empty
# expect: tree/link
# expect: tree/sub
# expect: tree/sub/.hidden
# expect: tree/sub/c.TXT
# expect: tree/sub/d.txt
# expect: tree/sub/deep/e.log
# expect: tree/empty
# expect: tree/sub/c.TXT
# expect: tree/link
# expect: --
# expect: 0
# expect: tree
# expect: tree/b.py
# expect: tree/empty
# expect: tree/sub
# expect: tree/sub/d.txt
# expect: tree/sub/deep
# expect: tree/a.txt
# expect: tree/sub/.hidden
# expect: tree/sub/c.TXT
# expect: tree/sub/deep/e.log
# expect: tree/sub/d.txt
# expect: tree/b.py
# expect: tree/link
# expect: tree/sub/.hidden
# expect: tree/sub/c.TXT
# expect: tree/sub/deep/e.log
# expect: tree/b.py
# expect: tree/sub/deep/e.log
# expect: tree/sub/deep/e.log
# expect: --
# expect: 0
# expect: 200 tree/b.py
# expect: 2
# expect: .hidden 1 2 sub/.hidden
# expect: a.txt 3 1 a.txt
# expect: b.py 1800 1 b.py
# expect: c.TXT 0 2 sub/c.TXT
# expect: d.txt 5000 2 sub/d.txt
# expect: e.log 1 3 sub/deep/e.log
# expect: tree/a.txt
# expect: tree/b.py
# expect: 6
# expect: ./a.txt
# expect: a.txt
# expect: sub/d.txt
# expect: --
# expect: 0
# expect: 6
# expect: tree/sub/deep
# expect: tree/sub
# expect: find: ‘nofile’: No such file or directory
# expect: 1
# expect: find: unknown predicate `-bad'
# expect: 1
# expect: tree/b.py
# expect: tree
# expect: tree/a.txt
# expect: --
# expect: 0
# expect: partaa
# expect: partab
# expect: partac
# expect: line 20
# expect: byteaa
# expect: byteab
# expect: byteac
# expect: n00
# expect: n01
# expect: new
# expect: same
# expect: -rw-------
# expect: -rwxr--r--
# expect: -r-xr-----
# expect: chmod: cannot access 'nofile': No such file or directory
# expect: 1
# expect: --
# expect: 0
# expect: 124
# expect: quick
# expect: 0
# expect: timeout: failed to run command ‘nothing_here’: No such file or directory
# expect: 127
# expect: 7
# expect: a.txt
# expect: 1
# expect: a.txt
# expect: --
