# What an open member of an archive says of itself, and what is said of files that are no archives.
import io
import tarfile
import zipfile

data = io.BytesIO()
with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("packed.txt", "x" * 50)
    archive.writestr("plain.txt", "x", compress_type=zipfile.ZIP_STORED)
with zipfile.ZipFile(data) as archive:
    for name in archive.namelist():
        with archive.open(name) as file:
            print(file)
        print(file)
for text in b"x" * 600, b"":
    try:
        tarfile.open(fileobj=io.BytesIO(text))
    except tarfile.ReadError as error:
        print(error)
# expect: <zipfile.ZipExtFile name='packed.txt' compress_type=deflate>
# expect: <zipfile.ZipExtFile [closed]>
# expect: <zipfile.ZipExtFile name='plain.txt'>
# expect: <zipfile.ZipExtFile [closed]>
# expect: file could not be opened successfully:
# expect: - method gz: ReadError('not a gzip file')
# expect: - method bz2: ReadError('not a bzip2 file')
# expect: - method xz: ReadError('not an lzma file')
# expect: - method zst: ReadError('not a zstd file')
# expect: - method tar: ReadError('invalid header')
# expect: file could not be opened successfully:
# expect: - method gz: ReadError('empty file')
# expect: - method bz2: ReadError('not a bzip2 file')
# expect: - method xz: ReadError('not an lzma file')
# expect: - method zst: ReadError('not a zstd file')
# expect: - method tar: ReadError('empty file')
