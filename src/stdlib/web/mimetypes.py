"""Kinds of files (MIME types), by their names."""

__all__ = [
    "knownfiles", "inited", "MimeTypes", "guess_type", "guess_file_type", "guess_all_extensions", "guess_extension",
    "add_type", "init", "read_mime_types", "suffix_map", "encodings_map", "types_map", "common_types",
]

import os

knownfiles = [
    "/etc/mime.types",
    "/etc/httpd/mime.types",
    "/etc/httpd/conf/mime.types",
    "/etc/apache/mime.types",
    "/etc/apache2/mime.types",
    "/usr/local/etc/httpd/conf/mime.types",
    "/usr/local/lib/netscape/mime.types",
    "/usr/local/etc/httpd/conf/mime.types",
    "/usr/local/etc/mime.types",
]
inited = False
_db = None

# A type and the endings it has, in the order in which they were registered.
_TYPES = """
text/javascript .js .mjs
application/epub+zip .epub
application/gzip .gz
application/json .json
application/manifest+json .webmanifest
application/msword .doc .dot .wiz
application/n-quads .nq
application/n-triples .nt
application/octet-stream .bin .a .dll .exe .o .obj .so
application/oda .oda
application/ogg .ogx
application/pdf .pdf
application/pkcs7-mime .p7c
application/postscript .ps .ai .eps
application/trig .trig
application/vnd.apple.mpegurl .m3u .m3u8
application/vnd.ms-excel .xls .xlb
application/vnd.ms-fontobject .eot
application/vnd.ms-powerpoint .ppt .pot .ppa .pps .pwz
application/vnd.oasis.opendocument.graphics .odg
application/vnd.oasis.opendocument.presentation .odp
application/vnd.oasis.opendocument.spreadsheet .ods
application/vnd.oasis.opendocument.text .odt
application/vnd.openxmlformats-officedocument.presentationml.presentation .pptx
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet .xlsx
application/vnd.openxmlformats-officedocument.wordprocessingml.document .docx
application/vnd.rar .rar
application/wasm .wasm
application/x-7z-compressed .7z
application/x-bcpio .bcpio
application/x-cpio .cpio
application/x-csh .csh
application/x-debian-package .deb
application/x-dvi .dvi
application/x-gtar .gtar
application/x-hdf .hdf
application/x-hdf5 .h5
application/x-latex .latex
application/x-mif .mif
application/x-netcdf .cdf .nc
application/x-pkcs12 .p12
application/x-httpd-php .php
application/x-pkcs12 .pfx
application/x-pn-realaudio .ram
application/x-python-code .pyc .pyo
application/x-rpm .rpm
application/x-sh .sh
application/x-shar .shar
application/x-shockwave-flash .swf
application/x-sv4cpio .sv4cpio
application/x-sv4crc .sv4crc
application/x-tar .tar
application/x-tcl .tcl
application/x-tex .tex
application/x-texinfo .texi .texinfo
application/x-troff .roff .t .tr
application/x-troff-man .man
application/x-troff-me .me
application/x-troff-ms .ms
application/x-ustar .ustar
application/x-wais-source .src
application/xml .xsl .rdf .wsdl .xpdl
application/yaml .yaml .yml
application/zip .zip
audio/3gpp .3gp .3gpp
audio/3gpp2 .3g2 .3gpp2
audio/aac .aac .adts .loas .ass
audio/basic .au .snd
audio/flac .flac
audio/matroska .mka
audio/mp4 .m4a
audio/mpeg .mp3 .mp2
audio/ogg .ogg
audio/opus .opus
audio/x-aiff .aif .aifc .aiff
audio/x-pn-realaudio .ra
audio/vnd.wave .wav
font/otf .otf
font/ttf .ttf
audio/webm .weba
font/woff .woff
font/woff2 .woff2
image/avif .avif
image/bmp .bmp
image/emf .emf
image/fits .fits
image/g3fax .g3
image/gif .gif
image/ief .ief
image/jp2 .jp2
image/jpeg .jpg .jpe .jpeg
image/jpm .jpm
image/jpx .jpx
image/heic .heic
image/heif .heif
image/png .png
image/svg+xml .svg
image/t38 .t38
image/tiff .tiff .tif
image/tiff-fx .tfx
image/vnd.microsoft.icon .ico
image/webp .webp
image/wmf .wmf
image/x-cmu-raster .ras
image/x-portable-anymap .pnm
image/x-portable-bitmap .pbm
image/x-portable-graymap .pgm
image/x-portable-pixmap .ppm
image/x-rgb .rgb
image/x-xbitmap .xbm
image/x-xpixmap .xpm
image/x-xwindowdump .xwd
message/rfc822 .eml .mht .mhtml .nws
model/gltf+json .gltf
model/gltf-binary .glb
model/stl .stl
text/css .css
text/csv .csv
text/html .html .htm
text/markdown .md .markdown
text/n3 .n3
text/plain .txt .bat .c .h .ksh .pl .srt
text/richtext .rtx
text/rtf .rtf
text/tab-separated-values .tsv
text/vtt .vtt
text/x-python .py
text/x-rst .rst
text/x-setext .etx
text/x-sgml .sgm .sgml
text/x-vcard .vcf
text/xml .xml
video/matroska .mkv
video/matroska-3d .mk3d
video/mp4 .mp4
video/mpeg .mpeg .m1v .mpa .mpe .mpg
video/ogg .ogv
video/quicktime .mov .qt
video/webm .webm
video/vnd.avi .avi
video/x-m4v .m4v
video/x-ms-wmv .wmv
video/x-sgi-movie .movie
"""
_COMMON = """
application/rtf .rtf
application/vnd.android.package-archive .apk
audio/midi .midi .mid
image/jpg .jpg
image/pict .pict .pct .pic
text/xul .xul
"""


def _table(text):
    table = {}
    for line in text.split("\n"):
        type, *endings = line.split() or [""]
        table.update(dict.fromkeys(endings, type))
    return table


def _defaults():
    global suffix_map, encodings_map, types_map, common_types, _types_map_default, _common_types_default
    suffix_map = {
        ".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz", ".tbz2": ".tar.bz2", ".txz": ".tar.xz",
    }
    encodings_map = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}
    types_map = _types_map_default = _table(_TYPES)
    common_types = _common_types_default = _table(_COMMON)


class MimeTypes:
    """A datastore of MIME types. `strict` is about types registered with IANA; others are only looked at without it."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()  # as line 69
        self.encodings_map = encodings_map.copy()
        self.suffix_map = suffix_map.copy()
        self.types_map = ({}, {})
        self.types_map_inv = ({}, {})
        for known, is_strict in ((_types_map_default, True), (_common_types_default, False)):
            for ext, type in known.items():
                self.add_type(type, ext, is_strict)
        for name in filenames:
            self.read(name, strict)  # as line 79

    def add_type(self, type, ext, strict=True):
        if ext and not ext.startswith("."):
            from warnings import _deprecated

            _deprecated(
                "Undotted extensions",
                "Using undotted extensions is deprecated and will raise a ValueError in Python {remove}",
                remove=(3, 16),
            )
        if not type:
            return
        self.types_map[strict][ext] = type  # as line 107
        endings = self.types_map_inv[strict].setdefault(type, [])
        if ext not in endings:
            endings.append(ext)

    def guess_type(self, url, strict=True):
        """The type and encoding of a URL or a path-like thing, None for what is not known."""
        import urllib.parse

        url = os.fspath(url)  # as line 136
        parts = urllib.parse.urlparse(url)
        if parts.scheme and len(parts.scheme) > 1:
            scheme, url = parts.scheme, parts.path
        else:
            return self.guess_file_type(url, strict=strict)  # as line 142
        if scheme == "data":
            head, comma, _ = url.partition(",")
            if not comma:
                return None, None
            type = head.split(";", 1)[0]
            if "=" in type or "/" not in type:
                type = "text/plain"
            return type, None
        return self._guess(url, strict, os.path.splitext)

    def guess_file_type(self, path, *, strict=True):
        """The type and encoding of a file."""
        path = os.fsdecode(path)  # as line 176
        return self._guess(os.path.splitdrive(path)[1], strict, os.path.splitext)

    def _guess(self, path, strict, split):
        base, ext = split(path)
        while (lower := ext.lower()) in self.suffix_map:
            base, ext = split(base + self.suffix_map[lower])
        encoding = None
        if ext in self.encodings_map:
            encoding = self.encodings_map[ext]
            base, ext = split(base)
        ext = ext.lower()
        for known in (True,) if strict else (True, False):
            if ext in self.types_map[known]:
                return self.types_map[known][ext], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        """Every extension that a type may have, with the leading dots."""
        type = type.lower()  # as line 213
        found = list(self.types_map_inv[True].get(type, []))
        if not strict:
            found += [ext for ext in self.types_map_inv[False].get(type, []) if ext not in found]
        return found

    def guess_extension(self, type, strict=True):
        """An extension for a type, or None."""
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None

    def read(self, filename, strict=True):
        """Read a file in the format of mime.types."""
        with open(filename, encoding="utf-8") as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        while line := fp.readline():  # as line 258
            words = line.split()  # as line 259
            for at, word in enumerate(words):
                if word.startswith("#"):
                    del words[at:]
                    break
            if words:
                type, *endings = words
                for ending in endings:
                    self.add_type(type, "." + ending, strict)

    def read_windows_registry(self, strict=True):
        """There is no registry here."""


def _shared():
    if _db is None:
        init()
    return _db


def guess_type(url, strict=True):
    """Guess the type of a file based on its URL: a tuple (type, encoding)."""
    return _shared().guess_type(url, strict)  # as line 342: return ‹_db.guess_type(url, strict)›


def guess_file_type(path, *, strict=True):
    """Guess the type of a file based on its path: a tuple (type, encoding)."""
    return _shared().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    return _shared().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    return _shared().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    return _shared().add_type(type, ext, strict)


def init(files=None):
    global suffix_map, encodings_map, types_map, common_types, inited, _db
    inited = True
    if files is None or _db is None:
        db = MimeTypes()  # as line 411
        files = [*knownfiles, *(files or ())]
    else:
        db = _db
    for file in files:
        if os.path.isfile(file):  # as line 426
            db.read(file)  # as line 427
    encodings_map, suffix_map = db.encodings_map, db.suffix_map
    types_map, common_types = db.types_map[True], db.types_map[False]
    _db = db


def read_mime_types(file):
    try:
        with open(file, encoding="utf-8") as stream:
            db = MimeTypes()  # as line 442
            db.readfp(stream, True)
            return db.types_map[True]  # as line 444
    except OSError:
        return None


_defaults()
