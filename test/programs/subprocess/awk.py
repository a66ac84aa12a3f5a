# python: 3.13
# Programs in awk: patterns, fields, arrays, functions, output.
import os
import subprocess
import tempfile

os.chdir(tempfile.mkdtemp())
for name, text in {"fruit": "apple 3 red\nbanana 10 yellow\ncherry 7 red\napple 1 green\n", "other": "delta 4 blue\napple 9 red\n", "table": "x:3:b\ny:1:a\nz::a\n"}.items():
    with open(name, "w") as file:
        file.write(text)
CASES = [
    ("{print $1}", "fruit"), ("{s += $2} END {print s, s / NR}", "fruit"), ('$3 == "red" {print NR, $1}', "fruit"), ("NR > 1 && /apple/", "fruit"), ("/banana/,/cherry/ {print NR \": \" $0}", "fruit"),
    ("{c[$1]++} END {for (k in c) print k, c[k] | \"sort\"}", "fruit", "other"), ('BEGIN {for (i = 0; i < 3; i++) printf "%d,", i; print ""}',), ("-F:", "{print $2, NF; print $2 + 0}", "table"),
    ("{print length($0), toupper($1), length}", "other"), ('{a = $1; $1 = ""; print a "|" $0; $5 = "x"; print; print NF}', "other"), ('{gsub(/a/, "<&>"); print; n = sub(/e/, "E", $1); print n, $1}', "other"),
    ('BEGIN {x = substr("hello", 2, 3); print x, index("hello", "l"), substr("abc", 0), substr("abc", 2), match("foobar", /o+/), RSTART, RLENGTH}',), ("{print $NF, $(NF - 1)}", "fruit", "other"), ("FNR == 1 {print FILENAME, NR}", "fruit", "other"),
    ("-v", "t=5", "$2 > t {print; n++} END {print n + 0}", "fruit"), ('{n = split($0, p, " "); print n, p[n], split("a:b:c", q, ":"), q[2]}', "other"), ("NR == 2 {exit 3} {print} END {print \"end\"}", "fruit"),
    ("function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2) }\nfunction add(t, k) { t[k] = k * 2 }\nBEGIN { print f(10); add(tab, 3); print tab[3]; if (3 in tab) print \"in\"; delete tab[3]; print (3 in tab) }",),
    ('BEGIN {OFS = "-"; $0 = "a b c"; $1 = $1; print; print 1, 2; print 1e6, 1e20, 0.1 + 0.2, 1/3, 100000 * 100000, -7 % 3, 2 ^ 10, int(-3.7)}',), ('BEGIN {printf "%5.2f|%-5s|%05d|%x|%c|%c|%e|%%|%i\\n", 3.14159, "ab", 42, 255, 65, "hey", 12345.678, 7.9}',),
    ("BEGIN {i = 5; while (i > 0) {if (i == 2) break; if (i % 2) {i--; continue} print i; i--} do {i++} while (i < 10); print i, i++ + ++i, i}",), ('BEGIN {print "b" > "made"; print "a" >> "made"; close("made"); while ((getline line < "made") > 0) print "got", line; print "to sort" | "cat"}',),
    ('BEGIN {print 10 < 9, "10" < "9", "a" < "b", 1 == 1.0, "x" "y" 1 + 2, !0, !"", !"a", 1 ? "yes" : "no", "A" ~ /a/, "abc" ~ "b.", -"3x"}',), ("{print $1; next; print \"never\"} END {print NR}", "other"), ("BEGIN {RS = \"\"} {print NR, $1, NF}", "fruit"),
    ('{$2 = $2 * 2} 1', "other"), ('!seen[$1]++', "fruit", "other"), ('{t = t (NR > 1 ? "," : "") $1} END {print t}', "fruit"), ("{m[$3] = m[$3] \" \" $1; if ($2 > max) {max = $2; who = $1}} END {print max, who; print m[\"red\"]}", "fruit"),
    ('BEGIN {a["x", 1] = 5; for (k in a) {split(k, p, SUBSEP); print p[1], p[2]} print length(a), (("x", 1) in a)}',), ("BEGIN {print toupper(substr(\"abc\", 1, 1)) substr(\"abc\", 2); print length(\"x\" 12); system(\"echo sys\"); print sprintf(\"%03d\", 7)}",), ("END {print $0, NF}", "other"), ('-F', "[:,]", '{print $3 "" $1}', "table"),
    ("{ if ($2 > 5) print $1, \"big\"; else print $1, \"small\" }", "fruit"), ("# a comment\n  $2 ~ /^[0-9]$/ { # more\n  total += $2\n}\nEND {\n  print total\n}\n", "fruit"), ("{print}", "nofile"),
    ('BEGIN {c = "seq 3"; while ((c | getline line) > 0) s = s line; print s, close(c), close(c); "echo a b" | getline; print $2, NF; ("echo " 7) | getline n; print n + 1}',),
    ('{("echo " $1 " | tr a-z A-Z") | getline up; print up, $2}', "other"), ('BEGIN {print ARGC, ARGV[1], ARGV[2], (ENVIRON["PATH"] != ""), ENVIRON["NOPE"] "."}', "fruit", "t=1"),
]  # fmt: skip
for words in CASES:
    result = subprocess.run(["awk", *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    print(result.returncode, repr(result.stdout))
print(subprocess.run("printf 'a 1\\nb 2\\n' | awk '{s+=$2} END{print s}' - ; echo a:b:c | awk -F: -v OFS=, '{$1=$1} 1'; seq 3 | awk 'NR%2 {print $1 * 2}' | paste -sd+ -", shell=True, capture_output=True, text=True).stdout)
# expect: 0 'apple\nbanana\ncherry\napple\n'
# expect: 0 '21 5.25\n'
# expect: 0 '1 apple\n3 cherry\n'
# expect: 0 'apple 1 green\n'
# expect: 0 '2: banana 10 yellow\n3: cherry 7 red\n'
# expect: 0 'apple 3\nbanana 1\ncherry 1\ndelta 1\n'
# expect: 0 '0,1,2,\n'
# expect: 0 '3 3\n3\n1 3\n1\n 3\n0\n'
# expect: 0 '12 DELTA 12\n11 APPLE 11\n'
# expect: 0 'delta| 4 blue\n 4 blue  x\n5\napple| 9 red\n 9 red  x\n5\n'
# expect: 0 'delt<a> 4 blue\n1 dElt<a>\n<a>pple 9 red\n1 <a>pplE\n'
# expect: 0 'ell 3 abc bc 2 2 2\n'
# expect: 0 'red 3\nyellow 10\nred 7\ngreen 1\nblue 4\nred 9\n'
# expect: 0 'fruit 1\nother 5\n'
# expect: 0 'banana 10 yellow\ncherry 7 red\n2\n'
# expect: 0 '3 blue 3 b\n3 red 3 b\n'
# expect: 3 'apple 3 red\nend\n'
# expect: 0 '55\n6\nin\n0\n'
# expect: 0 'a-b-c\n1-2\n1000000-1e+20-0.3-0.333333-1e+10--1-1024--3\n'
# expect: 0 ' 3.14|ab   |00042|ff|A|h|1.234568e+04|%|7\n'
# expect: 0 '4\n10 22 12\n'
# expect: 0 'got b\ngot a\nto sort\n'
# expect: 0 '0 1 1 1 xy3 1 1 0 yes 0 1 -3\n'
# expect: 0 'delta\napple\n2\n'
# expect: 0 '1 apple 12\n'
# expect: 0 'delta 8 blue\napple 18 red\n'
# expect: 0 'apple 3 red\nbanana 10 yellow\ncherry 7 red\ndelta 4 blue\n'
# expect: 0 'apple,banana,cherry,apple\n'
# expect: 0 '10 banana\n apple cherry\n'
# expect: 0 'x 1\n1 1\n'
# expect: 0 'Abc\n3\nsys\n007\n'
# expect: 0 'apple 9 red 3\n'
# expect: 0 'bx\nay\naz\n'
# expect: 0 'apple small\nbanana big\ncherry big\napple small\n'
# expect: 0 '11\n'
# expect: 2 ''
# expect: 0 '123 0 -1\nb 2\n8\n'
# expect: 0 'DELTA 4\nAPPLE 9\n'
# expect: 0 '3 fruit t=1 1 .\n'
# expect: 3
# expect: a,b,c
# expect: 2+6
# expect:
