# as file shutil.py
"""Archives of folders: what shutil makes and unpacks."""

import os
import stat

_MAKERS = {}
_UNPACKERS = {}


class ReadError(OSError):
    """An archive cannot be read."""

    __module__ = "shutil"


class RegistryError(Exception):
    """A kind of archive is not known, or is known already."""

    __module__ = "shutil"


def _make_tar(base_name, base_dir, *, compress=None, dry_run=0, owner=None, group=None, logger=None, root_dir=None):
    import tarfile

    extension = {None: "", "gzip": ".gz", "bzip2": ".bz2", "xz": ".xz"}[compress]
    archive = base_name + ".tar" + extension
    folder = os.path.dirname(archive)
    if folder and not os.path.exists(folder) and not dry_run:
        os.makedirs(folder)
    if dry_run:
        return archive
    with tarfile.open(archive, "w" + extension.replace(".", ":")) as made:
        made.add(base_dir if root_dir is None else os.path.join(root_dir, base_dir), base_dir)
    return os.path.abspath(archive) if root_dir is not None else archive


def _make_xztar(base_name, base_dir, **options):
    return _make_tar(base_name, base_dir, compress="xz", **options)


def _make_bztar(base_name, base_dir, **options):
    return _make_tar(base_name, base_dir, compress="bzip2", **options)


def _make_gztar(base_name, base_dir, **options):
    return _make_tar(base_name, base_dir, compress="gzip", **options)


def _make_zip(base_name, base_dir, *, verbose=0, dry_run=0, logger=None, owner=None, group=None, root_dir=None):
    import zipfile

    archive = base_name + ".zip"
    folder = os.path.dirname(base_name)
    if folder and not os.path.exists(folder) and not dry_run:
        os.makedirs(folder)
    if dry_run:
        return archive
    start = base_dir if root_dir is None else os.path.join(root_dir, base_dir)
    named = lambda path: os.path.normpath(os.path.relpath(path, root_dir) if root_dir is not None else path)
    with zipfile.ZipFile(archive, "w", compression=zipfile.ZIP_DEFLATED) as made:
        if os.path.normpath(base_dir) != os.curdir:
            made.write(start, named(start))
        for folder, folders, files in os.walk(start):
            for name in sorted(folders):
                made.write(os.path.join(folder, name), named(os.path.join(folder, name)))
            for name in files:
                path = os.path.join(folder, name)
                if os.path.isfile(path):
                    made.write(path, named(path))
    return os.path.abspath(archive) if root_dir is not None else archive


for _maker in (_make_tar, _make_zip):
    _maker.supports_root_dir = True


def get_archive_formats():
    """The kinds of archives that can be made: pairs of a name and what it is."""
    return sorted((name, about[2]) for name, about in _MAKERS.items())


def register_archive_format(name, function, extra_args=None, description=""):
    """Adds a kind of archive that can be made."""
    if not callable(function):
        raise TypeError("The %s object is not callable" % function)  # as line 1172: raise TypeError('The %s object is not callable' % function)
    extra_args = [] if extra_args is None else extra_args
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError("extra_args needs to be a sequence")
    for each in extra_args:
        if not isinstance(each, (tuple, list)) or len(each) != 2:
            raise TypeError("extra_args elements are : (arg_name, value)")
    _MAKERS[name] = (function, extra_args, description)


def unregister_archive_format(name):
    del _MAKERS[name]  # as line 1182: del ‹_ARCHIVE_FORMATS[name]›


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
    """Makes an archive of a folder; returns the name of its file."""
    try:
        function, extra, _ = _MAKERS[format]
    except KeyError:
        raise ValueError("unknown archive format '%s'" % format) from None  # as line 1206
    options = {"dry_run": dry_run, "logger": logger, "owner": owner, "group": group, **dict(extra)}
    base_dir = os.curdir if base_dir is None else base_dir
    base_name = os.fspath(base_name)
    if root_dir is None:
        return function(base_name, base_dir, **options)
    found = os.stat(root_dir)  # as line 1221: stmd = ‹os.stat(root_dir)›.st_mode
    if not stat.S_ISDIR(found.st_mode):
        raise NotADirectoryError(20, "Not a directory", root_dir)
    if getattr(function, "supports_root_dir", False):
        return function(base_name, base_dir, root_dir=os.fspath(root_dir), **options)
    # It knows of no other folder than the one where the program stands.
    before = os.getcwd()
    base_name = os.path.abspath(base_name)
    if not dry_run:
        os.chdir(root_dir)
    try:
        return function(base_name, base_dir, **options)
    finally:
        os.chdir(before)


def _unpack_zip(filename, extract_dir):
    import zipfile

    if not zipfile.is_zipfile(filename):
        raise ReadError("%s is not a zip file" % filename)  # as line 1315 in _unpack_zipfile
    with zipfile.ZipFile(filename) as archive:
        for about in archive.infolist():
            name = about.filename
            if name.startswith("/") or ".." in name.split("/"):
                continue
            target = os.path.join(extract_dir, *name.split("/"))
            os.makedirs(os.path.dirname(target), exist_ok=True)
            if not name.endswith("/"):
                with open(target, "wb") as copy:
                    copy.write(archive.read(name))


def _unpack_tar(filename, extract_dir, *, filter=None):
    import tarfile

    try:
        archive = tarfile.open(filename)  # as line 1344 in _unpack_tarfile: tarobj = ‹tarfile.open(filename)›
    except tarfile.TarError:
        raise ReadError("%s is not a compressed or uncompressed tar file" % filename)  # as line 1346 in _unpack_tarfile: raise ReadError(\n    "%s is not a compressed or uncompressed tar file" % filename)
    with archive:
        archive.extractall(extract_dir, filter=filter)


def get_unpack_formats():
    """The kinds of archives that can be unpacked: a name, extensions and what it is."""
    return sorted((name, about[0], about[3]) for name, about in _UNPACKERS.items())


def register_unpack_format(name, extensions, function, extra_args=None, description=""):
    """Adds a kind of archive that can be unpacked."""
    taken = {extension: other for other, about in _UNPACKERS.items() for extension in about[0]}
    for extension in extensions:
        if extension in taken:
            raise RegistryError('%s is already registered for "%s"' % (extension, taken[extension]))  # as line 1296 in register_unpack_format: ‹_check_unpack_options(extensions, function, extra_args)› && line 1270 in _check_unpack_options: raise RegistryError(msg % (extension,\n                           existing_extensions[extension]))
    if not callable(function):
        raise TypeError("The registered function must be a callable")
    _UNPACKERS[name] = (extensions, function, [] if extra_args is None else extra_args, description)


def unregister_unpack_format(name):
    del _UNPACKERS[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpacks an archive into a folder; what it is its name says, or format."""
    extract_dir = os.fspath(os.getcwd() if extract_dir is None else extract_dir)
    filename = os.fspath(filename)
    options = {} if filter is None else {"filter": filter}
    if format is not None:
        try:
            about = _UNPACKERS[format]
        except KeyError:
            raise ValueError("Unknown unpack format '{0}'".format(format)) from None  # as line 1420
    else:
        found = [each for each in _UNPACKERS.values() if any(filename.endswith(extension) for extension in each[0])]
        if not found:
            raise ReadError("Unknown archive format '{0}'".format(filename))  # as line 1428
        about = found[0]
    about[1](filename, extract_dir, **dict(about[2]), **options)  # as line 1432: ‹func(filename, extract_dir, **kwargs)›


register_archive_format("tar", _make_tar, description="uncompressed tar file")
register_archive_format("gztar", _make_gztar, description="gzip'ed tar-file")
register_archive_format("bztar", _make_bztar, description="bzip2'ed tar-file")
register_archive_format("xztar", _make_xztar, description="xz'ed tar-file")
register_archive_format("zip", _make_zip, description="ZIP file")
register_unpack_format("tar", [".tar"], _unpack_tar, description="uncompressed tar file")
register_unpack_format("zip", [".zip"], _unpack_zip, description="ZIP file")
register_unpack_format("gztar", [".tar.gz", ".tgz"], _unpack_tar, description="gzip'ed tar-file")
register_unpack_format("bztar", [".tar.bz2", ".tbz2"], _unpack_tar, description="bzip2'ed tar-file")
register_unpack_format("xztar", [".tar.xz", ".txz"], _unpack_tar, description="xz'ed tar-file")
