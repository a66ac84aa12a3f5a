# What CPython's zlib makes of some texts, at every level and with every strategy: python3 deflate_table.py > deflate.jsonl
import base64
import hashlib
import json
import random
import zlib

random.seed(3)


def texts():
    yield from (b"", b"a", b"ab", b"hello world" * 3, b"a" * 1000, bytes(range(256)) * 4, bytes(70000))
    words = [bytes(random.choice(b"abcdefghijklmnop") for _ in range(random.randint(1, 9))) for _ in range(300)]
    for count in (50, 3000, 16000):
        yield b" ".join(random.choice(words) for _ in range(count))
    yield bytes(random.randrange(256) for _ in range(2000))
    yield bytes(random.randrange(4) for _ in range(40000))
    yield json.dumps([{"id": i, "name": "user%d" % i, "v": i * i % 97} for i in range(700)]).encode()
    yield b"".join(bytes([random.choice(b"ab")]) * random.randint(1, 300) for _ in range(200))


def answer(parts):
    return [hashlib.md5(b"".join(parts)).hexdigest(), sum(map(len, parts))]


for text in texts():
    row = {"text": base64.b64encode(zlib.compress(text, 9)).decode(), "cases": []}
    settings = [(level, 15, 8, 0) for level in range(-1, 10)] + [(6, 15, 8, strategy) for strategy in (1, 2, 3, 4)]
    settings += [(6, wbits, mem, 0) for wbits, mem in ((-15, 8), (31, 9), (10, 1), (9, 8), (12, 4))]
    for level, wbits, mem, strategy in settings:
        if level == 0 and len(text) > 15000:
            continue
        packer = zlib.compressobj(level, 8, wbits, mem, strategy)
        row["cases"].append([level, wbits, mem, strategy, [], *answer([packer.compress(text), packer.flush()])])
    if len(text) > 10:
        for mode in (1, 2, 3):
            packer, cut = zlib.compressobj(6), len(text) // 3
            parts = [packer.compress(text[:cut]), packer.flush(mode), packer.compress(text[cut:]), packer.flush()]
            row["cases"].append([6, 15, 8, 0, [cut, mode], *answer(parts)])
    print(json.dumps(row))
