# python: 3.13
import os, sys
r,w=os.pipe(); r2,w2=os.pipe()
if os.fork()==0:
    os.close(w); os.close(r2)
    with os.fdopen(r) as f, os.fdopen(w2,'w') as o:
        for line in f: o.write(line.upper())
    os._exit(0)
os.close(r); os.close(w2)
with os.fdopen(w,'w') as f: f.write('a\nb\nhello\n')
with os.fdopen(r2) as f: print(f.read().split())
print(os.wait()[1])
# expect: ['A', 'B', 'HELLO']
# expect: 0
