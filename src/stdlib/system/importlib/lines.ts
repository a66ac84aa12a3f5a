/** Lines of importlib as tracebacks show them (see machine/tracebacks/library-lines.ts). */
import { type LibraryLines, registerLibraryLines } from '../../../machine/index.ts';

const importlibLines: LibraryLines = {
  package: 'importlib',
  files: { _bootstrap: '<frozen importlib._bootstrap>' },
  rules: {
    '__init__.import_module': [
      'startswith > 80',
      "'package' > 82",
      'Empty > 88 _bootstrap:1395 _bootstrap:1303',
      'beyond > 88 _bootstrap:1397 _bootstrap:1238',
      'own package > 88 _bootstrap:1398 _bootstrap:1371 _bootstrap:1324',
      'own ModuleNotFoundError > 88 _bootstrap:1398 _bootstrap:1371 _bootstrap:1335',
    ],
    '__init__.reload': ['must > 106', 'sys.modules > 109'],
  },
  calling: {},
  lines: {
    '__init__:80': "import_module 71 7 22\n    if name.startswith('.'):",
    '__init__:82':
      'import_module 71 12 60\n            raise TypeError("the \'package\' argument is required to perform a "\n                            f"relative import for {name!r}")',
    '__init__:88': 'import_module 71 11 63\n    return _bootstrap._gcd_import(name[level:], package, level)',
    '__init__:106': 'reload 94 12 75\n            raise TypeError("reload() argument must be a module") from None',
    '__init__:109': 'reload 94 8 73\n        raise ImportError(f"module {name} not in sys.modules", name=name)',
    '_bootstrap:491': '_call_with_frames_removed 483 11 27',
    '_bootstrap:1238': '_resolve_name 1234 8 79',
    '_bootstrap:1303': '_sanity_check 1290 8 45',
    '_bootstrap:1314': '_find_and_load_unlocked 1308 12 54',
    '_bootstrap:1324': '_find_and_load_unlocked 1308 12 63',
    '_bootstrap:1335': '_find_and_load_unlocked 1308 8 74',
    '_bootstrap:1371': '_find_and_load 1360 23 61',
    '_bootstrap:1395': '_gcd_import 1386 4 39',
    '_bootstrap:1397': '_gcd_import 1386 15 50',
    '_bootstrap:1398': '_gcd_import 1386 11 44',
  },
};
registerLibraryLines(importlibLines);
