"""Access to the metadata of installed packages: none is installed."""

__all__ = ["PackageNotFoundError", "distribution", "distributions", "entry_points", "files", "metadata", "packages_distributions", "requires", "version"]


class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        (name,) = self.args
        return name


class EntryPoints(tuple):
    """A collection of entry points that can be selected from."""

    def select(self, **params):
        return self

    def __getitem__(self, name):
        raise KeyError(name)

    @property
    def names(self):
        return set()

    @property
    def groups(self):
        return set()


def distribution(distribution_name):
    """Get the Distribution instance for the named package."""
    if not distribution_name:
        raise ValueError("A distribution name is required.")
    raise PackageNotFoundError(distribution_name)


def distributions(**kwargs):
    """Get all Distribution instances in the current environment."""
    return iter(())


def metadata(distribution_name):
    return distribution(distribution_name).metadata


def version(distribution_name):
    return distribution(distribution_name).version


def files(distribution_name):
    return distribution(distribution_name).files


def requires(distribution_name):
    return distribution(distribution_name).requires


def entry_points(**params):
    return EntryPoints()


def packages_distributions():
    """Which distributions bring which packages."""
    return {}
