"""python -m sysconfig: what is known of this installation."""
# as file sysconfig/__main__.py

import sysconfig


def _table(title, data):
    print(title + ": ", *(f'\t{key} = "{value}"' for key, value in sorted(data.items())), sep="\n")


if __name__ == "__main__":
    print(f'Platform: "{sysconfig.get_platform()}"')
    print(f'Python version: "{sysconfig.get_python_version()}"')
    print(f'Current installation scheme: "{sysconfig.get_default_scheme()}"')
    print()
    _table("Paths", sysconfig.get_paths())
    print()
    _table("Variables", sysconfig.get_config_vars())
