# A file of arguments is read as file names are: what is no UTF-8 becomes lone surrogates.
import argparse
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "arguments")
with open(path, "wb") as file:
    file.write(b"--x\n\xe7a\xff\n")
parser = argparse.ArgumentParser(fromfile_prefix_chars="@")
parser.add_argument("--x")
print(ascii(parser.parse_args(["@" + path]).x))
# expect: '\udce7a\udcff'
