# python: 3.13
# What ls says of files and folders.
import os
import re
import subprocess
import tempfile

os.chdir(tempfile.mkdtemp())


def sh(command):
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    text = re.sub(r'root|learner', 'USER', done.stdout)
    text = re.sub(r'[A-Z][a-z]{2} [ \d]\d \d\d:\d\d', 'WHEN', text)
    print(f'$ {command}', done.returncode, done.stderr.strip(), text, sep='\n')


for number, name in enumerate(['b.txt', 'a.txt', 'z.txt', '.a']):
    with open(name, 'w') as file: file.write('x' * (number * 1500 + 700))
    os.utime(name, (1e9 + number, 1e9 - number * 86400 * 40))
os.makedirs('folder/inner'); open('folder/one', 'w').close(); open('folder/inner/two', 'w').close()
os.symlink('a.txt', 'link'); os.symlink('folder', 'way'); os.chmod('b.txt', 0o755); os.chmod('z.txt', 0o4640)
for command in ('ls', 'ls -l b.txt a.txt', 'ls -l | head -3', 'ls -lA', 'ls -1F', 'ls -p', 'ls -lS b.txt z.txt a.txt', 'ls -ltr b.txt z.txt a.txt', 'ls -t b.txt z.txt a.txt',
                'ls -A', 'ls -R', 'ls -d folder .', 'ls -ld folder way link', 'ls way', 'ls -l way', 'ls folder a.txt missing', 'ls -z', 'ls -lh z.txt b.txt', 'ls -r', 'ls -ar folder', 'ls -lo z.txt', 'ls -lgG z.txt',
                'ls -l /dev/null | cut -d, -f1 | cut -c1-10', 'ls missing gone', 'ls -l folder/*', 'ls *.txt | wc -l', 'ls -lR folder'):
    sh(command)
device = os.stat('/dev/null').st_rdev
print(os.major(device), os.minor(device), [os.lstat(name).st_blocks for name in ('b.txt', '.a', 'link')])
# expect: $ ls
# expect: 0
# expect:
# expect: a.txt
# expect: b.txt
# expect: folder
# expect: link
# expect: way
# expect: z.txt
# expect:
# expect: $ ls -l b.txt a.txt
# expect: 0
# expect:
# expect: -rw-r--r-- 1 USER USER 2200 Jul 31  2001 a.txt
# expect: -rwxr-xr-x 1 USER USER  700 Sep  9  2001 b.txt
# expect:
# expect: $ ls -l | head -3
# expect: 0
# expect:
# expect: total 16
# expect: -rw-r--r-- 1 USER USER 2200 Jul 31  2001 a.txt
# expect: -rwxr-xr-x 1 USER USER  700 Sep  9  2001 b.txt
# expect:
# expect: $ ls -lA
# expect: 0
# expect:
# expect: total 24
# expect: -rw-r--r-- 1 USER USER 5200 May 12  2001 .a
# expect: -rw-r--r-- 1 USER USER 2200 Jul 31  2001 a.txt
# expect: -rwxr-xr-x 1 USER USER  700 Sep  9  2001 b.txt
# expect: drwxr-xr-x 3 USER USER 4096 WHEN folder
# expect: lrwxrwxrwx 1 USER USER    5 WHEN link -> a.txt
# expect: lrwxrwxrwx 1 USER USER    6 WHEN way -> folder
# expect: -rwSr----- 1 USER USER 3700 Jun 21  2001 z.txt
# expect:
# expect: $ ls -1F
# expect: 0
# expect:
# expect: a.txt
# expect: b.txt*
# expect: folder/
# expect: link@
# expect: way@
# expect: z.txt
# expect:
# expect: $ ls -p
# expect: 0
# expect:
# expect: a.txt
# expect: b.txt
# expect: folder/
# expect: link
# expect: way
# expect: z.txt
# expect:
# expect: $ ls -lS b.txt z.txt a.txt
# expect: 0
# expect:
# expect: -rwSr----- 1 USER USER 3700 Jun 21  2001 z.txt
# expect: -rw-r--r-- 1 USER USER 2200 Jul 31  2001 a.txt
# expect: -rwxr-xr-x 1 USER USER  700 Sep  9  2001 b.txt
# expect:
# expect: $ ls -ltr b.txt z.txt a.txt
# expect: 0
# expect:
# expect: -rwSr----- 1 USER USER 3700 Jun 21  2001 z.txt
# expect: -rw-r--r-- 1 USER USER 2200 Jul 31  2001 a.txt
# expect: -rwxr-xr-x 1 USER USER  700 Sep  9  2001 b.txt
# expect:
# expect: $ ls -t b.txt z.txt a.txt
# expect: 0
# expect:
# expect: b.txt
# expect: a.txt
# expect: z.txt
# expect:
# expect: $ ls -A
# expect: 0
# expect:
# expect: .a
# expect: a.txt
# expect: b.txt
# expect: folder
# expect: link
# expect: way
# expect: z.txt
# expect:
# expect: $ ls -R
# expect: 0
# expect:
# expect: .:
# expect: a.txt
# expect: b.txt
# expect: folder
# expect: link
# expect: way
# expect: z.txt
# expect:
# expect: ./folder:
# expect: inner
# expect: one
# expect:
# expect: ./folder/inner:
# expect: two
# expect:
# expect: $ ls -d folder .
# expect: 0
# expect:
# expect: .
# expect: folder
# expect:
# expect: $ ls -ld folder way link
# expect: 0
# expect:
# expect: drwxr-xr-x 3 USER USER 4096 WHEN folder
# expect: lrwxrwxrwx 1 USER USER    5 WHEN link -> a.txt
# expect: lrwxrwxrwx 1 USER USER    6 WHEN way -> folder
# expect:
# expect: $ ls way
# expect: 0
# expect:
# expect: inner
# expect: one
# expect:
# expect: $ ls -l way
# expect: 0
# expect:
# expect: lrwxrwxrwx 1 USER USER 6 WHEN way -> folder
# expect:
# expect: $ ls folder a.txt missing
# expect: 2
# expect: ls: cannot access 'missing': No such file or directory
# expect: a.txt
# expect:
# expect: folder:
# expect: inner
# expect: one
# expect:
# expect: $ ls -z
# expect: 2
# expect: ls: invalid option -- 'z'
# expect: Try 'ls --help' for more information.
# expect:
# expect: $ ls -lh z.txt b.txt
# expect: 0
# expect:
# expect: -rwxr-xr-x 1 USER USER  700 Sep  9  2001 b.txt
# expect: -rwSr----- 1 USER USER 3.7K Jun 21  2001 z.txt
# expect:
# expect: $ ls -r
# expect: 0
# expect:
# expect: z.txt
# expect: way
# expect: link
# expect: folder
# expect: b.txt
# expect: a.txt
# expect:
# expect: $ ls -ar folder
# expect: 0
# expect:
# expect: one
# expect: inner
# expect: ..
# expect: .
# expect:
# expect: $ ls -lo z.txt
# expect: 0
# expect:
# expect: -rwSr----- 1 USER 3700 Jun 21  2001 z.txt
# expect:
# expect: $ ls -lgG z.txt
# expect: 0
# expect:
# expect: -rwSr----- 1 3700 Jun 21  2001 z.txt
# expect:
# expect: $ ls -l /dev/null | cut -d, -f1 | cut -c1-10
# expect: 0
# expect:
# expect: crw-rw-rw-
# expect:
# expect: $ ls missing gone
# expect: 2
# expect: ls: cannot access 'missing': No such file or directory
# expect: ls: cannot access 'gone': No such file or directory
# expect:
# expect: $ ls -l folder/*
# expect: 0
# expect:
# expect: -rw-r--r-- 1 USER USER    0 WHEN folder/one
# expect:
# expect: folder/inner:
# expect: total 0
# expect: -rw-r--r-- 1 USER USER 0 WHEN two
# expect:
# expect: $ ls *.txt | wc -l
# expect: 0
# expect:
# expect: 3
# expect:
# expect: $ ls -lR folder
# expect: 0
# expect:
# expect: folder:
# expect: total 4
# expect: drwxr-xr-x 2 USER USER 4096 WHEN inner
# expect: -rw-r--r-- 1 USER USER    0 WHEN one
# expect:
# expect: folder/inner:
# expect: total 0
# expect: -rw-r--r-- 1 USER USER 0 WHEN two
# expect:
# expect: 1 3 [8, 16, 0]
