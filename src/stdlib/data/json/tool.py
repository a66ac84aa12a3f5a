"""json.tool, the command: JSON in, the same JSON laid out."""

import argparse
import json
import sys

def _layout(options):
    """What --indent and its kin mean to dumps()."""
    layout = {'sort_keys': options.sort_keys, 'ensure_ascii': options.ensure_ascii, 'indent': options.indent}
    if options.compact:
        layout.update(indent=None, separators=(',', ':'))
    return layout


def main():
    parser = argparse.ArgumentParser(
        description='A simple command line interface for json module to validate and pretty-print JSON objects.', color=True,
    )
    parser.add_argument('infile', nargs='?', help='a JSON file to be validated or pretty-printed; defaults to stdin', default='-')
    parser.add_argument('outfile', nargs='?', help='write the output of infile to outfile', default=None)
    parser.add_argument('--sort-keys', action='store_true', default=False, help='sort the output of dictionaries alphabetically by key')
    parser.add_argument('--no-ensure-ascii', dest='ensure_ascii', action='store_false', help='disable escaping of non-ASCII characters')
    parser.add_argument('--json-lines', action='store_true', default=False, help='parse input using the JSON Lines format. Use with --no-indent or --compact to produce valid JSON Lines output.')
    shapes = parser.add_mutually_exclusive_group()
    shapes.add_argument('--indent', default=4, type=int, help='separate items with newlines and use this number of spaces for indentation')
    shapes.add_argument('--tab', action='store_const', dest='indent', const='\t', help='separate items with newlines and use tabs for indentation')
    shapes.add_argument('--no-indent', action='store_const', dest='indent', const=None, help='separate items with spaces rather than newlines')
    shapes.add_argument('--compact', action='store_true', help='suppress all whitespace separation (most compact)')
    options = parser.parse_args()
    try:
        source = sys.stdin if options.infile == '-' else open(options.infile, encoding='utf-8')
        try:
            values = [json.loads(line) for line in source] if options.json_lines else [json.load(source)]
        finally:
            if source is not sys.stdin:
                source.close()
        target = sys.stdout if options.outfile is None else open(options.outfile, 'w', encoding='utf-8')
        try:
            for value in values:
                target.write(json.dumps(value, **_layout(options)) + '\n')
        finally:
            if target is not sys.stdout:
                target.close()
    except ValueError as error:
        raise SystemExit(error)


if __name__ == '__main__':
    try:
        main()
    except BrokenPipeError as error:
        raise SystemExit(error.errno)
