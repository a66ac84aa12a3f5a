# python: 3.13
# Small programs that choose, order and count the lines of one or more files.
import os
import subprocess
import tempfile

folder = tempfile.mkdtemp()
os.chdir(folder)
for name, text in {
    "fruit": "apple 3 red\nbanana 10 yellow\ncherry 7 red\napple 1 green\n", "other": "delta 4 blue\napple 9 red\n", "numbers": "10\n9\n2\n33\n1\n2",
    "log": "start\nok 1\nERROR a\nok 2\nok 3\nok 4\nok 5\nERROR b\nend\n", "sizes": "2K x\n1M y\n900 z\n", "sub/deep.txt": "an apple\nno\n", "sub/more.py": "apple = 1\n",
    "versions": "v1.10\nv1.9\nv1.2\n", "months": "Mar 3\nJan 9\nFeb 1\n", "twice": "a\na\nB\nb\nc\nc\nc\n", "table": "x:3:b\ny:1:a\nz:3:a\n",
}.items():  # fmt: skip
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as file:
        file.write(text)
CASES = [
    "grep apple fruit other; grep -c apple fruit other; grep -l delta fruit other; grep -L delta fruit other; grep -n red fruit other; grep -v apple fruit other; grep -h apple fruit other; grep -H delta other",
    "grep -A1 ERROR log; grep -B1 ERROR log; grep -C 1 -n ERROR log; grep -A1 b fruit log; grep -2 'ok 3' log; grep -m1 ok log; grep -A1 -m1 ok log",
    "grep x nofile; echo $?; grep apple nofile fruit; echo $?; grep -s x nofile; echo $?; grep zzz fruit; echo $?; grep -q red fruit nofile; echo $?",
    "grep -e banana -e delta fruit other; grep -E 'an{1}an|ch' fruit; grep 'an\\{1\\}a' fruit; grep -o '[a-z]*' other; grep -on red fruit; grep -w 1 fruit; grep -x 9 numbers; grep '[[:digit:]][[:digit:]]' numbers; grep '\\<gr' fruit; grep -b red fruit",
    "grep -r apple sub | sort; grep -rn apple . | sort; grep -rl apple --include='*.py' .; (cd sub; grep -r apple | sort); grep -i ERR --count log; grep --invert-match -c ok log; cat fruit | grep -H cherry; egrep 'a|b' numbers; grep -F . versions",
    "head -n 1 fruit other; tail -n 1 fruit other; head -q -n 1 fruit other; head -v -n 1 other; head -n -3 fruit; tail -n +4 fruit; head -c 5 fruit; tail -c 4 fruit; head -c -20 fruit; head -1 fruit nofile; echo $?; tail -2 numbers",
    "wc fruit other; wc -l fruit; wc -lw fruit other; wc -c fruit nofile; echo $?; wc -L fruit; cat fruit | wc; cat fruit | wc -l -; wc -m other",
    "sort fruit other; sort -rn numbers; sort -k2,2n fruit; sort -k3,3 -k1,1r fruit; sort -t: -k2,2n -k3 table; sort -t: -k2nr table; sort -u numbers; sort -h sizes; sort -V versions; sort -M months; sort -k1.2 months; sort -s -k3,3 fruit; sort -n -u numbers; sort -f twice; sort -uf twice; sort -r -k 2 fruit",
    "sort -c numbers; echo $?; sort -o made numbers; cat made; sort nofile; echo $?; sort --reverse --numeric-sort numbers | head -2; sort -k 2 -n fruit | head -1",
    "uniq -c twice; uniq -d twice; uniq -u twice; uniq -i twice; uniq -ic twice; uniq -D twice; sort fruit | uniq -w 3; uniq -f 2 fruit; uniq twice made; cat made",
    "cut -d' ' -f1 fruit other | sort | uniq -c | sort -rn; cat fruit other | grep -v green | sort -k2 -n | head -3 | tail -1; ls | wc -l",
]
for case in CASES:
    result = subprocess.run(["sh", "-c", case], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, "LC_ALL": "C"})
    print(result.returncode, result.stdout, sep="\n", end="--\n")
# expect: 0
# expect: fruit:apple 3 red
# expect: fruit:apple 1 green
# expect: other:apple 9 red
# expect: fruit:2
# expect: other:1
# expect: other
# expect: fruit
# expect: fruit:1:apple 3 red
# expect: fruit:3:cherry 7 red
# expect: other:2:apple 9 red
# expect: fruit:banana 10 yellow
# expect: fruit:cherry 7 red
# expect: other:delta 4 blue
# expect: apple 3 red
# expect: apple 1 green
# expect: apple 9 red
# expect: other:delta 4 blue
# expect: --
# expect: 0
# expect: ERROR a
# expect: ok 2
# expect: --
# expect: ERROR b
# expect: end
# expect: ok 1
# expect: ERROR a
# expect: --
# expect: ok 5
# expect: ERROR b
# expect: 2-ok 1
# expect: 3:ERROR a
# expect: 4-ok 2
# expect: --
# expect: 7-ok 5
# expect: 8:ERROR b
# expect: 9-end
# expect: fruit:banana 10 yellow
# expect: fruit-cherry 7 red
# expect: --
# expect: log:ERROR b
# expect: log-end
# expect: ERROR a
# expect: ok 2
# expect: ok 3
# expect: ok 4
# expect: ok 5
# expect: ok 1
# expect: ok 1
# expect: ERROR a
# expect: --
# expect: 0
# expect: grep: nofile: No such file or directory
# expect: 2
# expect: grep: nofile: No such file or directory
# expect: fruit:apple 3 red
# expect: fruit:apple 1 green
# expect: 2
# expect: 2
# expect: 1
# expect: 0
# expect: --
# expect: 0
# expect: fruit:banana 10 yellow
# expect: other:delta 4 blue
# expect: banana 10 yellow
# expect: cherry 7 red
# expect: banana 10 yellow
# expect: delta
# expect: blue
# expect: apple
# expect: red
# expect: 1:red
# expect: 3:red
# expect: apple 1 green
# expect: 9
# expect: 10
# expect: 33
# expect: apple 1 green
# expect: 0:apple 3 red
# expect: 29:cherry 7 red
# expect: --
# expect: 0
# expect: sub/deep.txt:an apple
# expect: sub/more.py:apple = 1
# expect: ./fruit:1:apple 3 red
# expect: ./fruit:4:apple 1 green
# expect: ./other:2:apple 9 red
# expect: ./sub/deep.txt:1:an apple
# expect: ./sub/more.py:1:apple = 1
# expect: ./sub/more.py
# expect: deep.txt:an apple
# expect: more.py:apple = 1
# expect: 2
# expect: 4
# expect: (standard input):cherry 7 red
# expect: v1.10
# expect: v1.9
# expect: v1.2
# expect: --
# expect: 0
# expect: ==> fruit <==
# expect: apple 3 red
# expect:
# expect: ==> other <==
# expect: delta 4 blue
# expect: ==> fruit <==
# expect: apple 1 green
# expect:
# expect: ==> other <==
# expect: apple 9 red
# expect: apple 3 red
# expect: delta 4 blue
# expect: ==> other <==
# expect: delta 4 blue
# expect: apple 3 red
# expect: apple 1 green
# expect: appleeen
# expect: apple 3 red
# expect: banana 10 yellow
# expect: cherry ==> fruit <==
# expect: apple 3 red
# expect: head: cannot open 'nofile' for reading: No such file or directory
# expect: 1
# expect: 1
# expect: 2--
# expect: 0
# expect:  4 12 56 fruit
# expect:  2  6 25 other
# expect:  6 18 81 total
# expect: 4 fruit
# expect:  4 12 fruit
# expect:  2  6 other
# expect:  6 18 total
# expect: 56 fruit
# expect: wc: nofile: No such file or directory
# expect: 56 total
# expect: 1
# expect: 16 fruit
# expect:       4      12      56
# expect: 4 -
# expect: 25 other
# expect: --
# expect: 0
# expect: apple 1 green
# expect: apple 3 red
# expect: apple 9 red
# expect: banana 10 yellow
# expect: cherry 7 red
# expect: delta 4 blue
# expect: 33
# expect: 10
# expect: 9
# expect: 2
# expect: 2
# expect: 1
# expect: apple 1 green
# expect: apple 3 red
# expect: cherry 7 red
# expect: banana 10 yellow
# expect: apple 1 green
# expect: cherry 7 red
# expect: apple 3 red
# expect: banana 10 yellow
# expect: y:1:a
# expect: z:3:a
# expect: x:3:b
# expect: x:3:b
# expect: z:3:a
# expect: y:1:a
# expect: 1
# expect: 10
# expect: 2
# expect: 33
# expect: 9
# expect: 900 z
# expect: 2K x
# expect: 1M y
# expect: v1.2
# expect: v1.9
# expect: v1.10
# expect: Jan 9
# expect: Feb 1
# expect: Mar 3
# expect: Jan 9
# expect: Mar 3
# expect: Feb 1
# expect: apple 1 green
# expect: apple 3 red
# expect: cherry 7 red
# expect: banana 10 yellow
# expect: 1
# expect: 2
# expect: 9
# expect: 10
# expect: 33
# expect: a
# expect: a
# expect: B
# expect: b
# expect: c
# expect: c
# expect: c
# expect: a
# expect: B
# expect: c
# expect: cherry 7 red
# expect: apple 3 red
# expect: banana 10 yellow
# expect: apple 1 green
# expect: --
# expect: 0
# expect: sort: numbers:3: disorder: 2
# expect: 1
# expect: 1
# expect: 10
# expect: 2
# expect: 2
# expect: 33
# expect: 9
# expect: sort: cannot read: nofile: No such file or directory
# expect: 2
# expect: 33
# expect: 10
# expect: apple 1 green
# expect: --
# expect: 0
# expect:       2 a
# expect:       1 B
# expect:       1 b
# expect:       3 c
# expect: a
# expect: c
# expect: B
# expect: b
# expect: a
# expect: B
# expect: c
# expect:       2 a
# expect:       2 B
# expect:       3 c
# expect: a
# expect: a
# expect: c
# expect: c
# expect: c
# expect: apple 1 green
# expect: banana 10 yellow
# expect: cherry 7 red
# expect: apple 3 red
# expect: banana 10 yellow
# expect: cherry 7 red
# expect: apple 1 green
# expect: a
# expect: B
# expect: b
# expect: c
# expect: --
# expect: 0
# expect:       3 apple
# expect:       1 delta
# expect:       1 cherry
# expect:       1 banana
# expect: cherry 7 red
# expect: 11
# expect: --
