/** _warnings: what the warnings module (warnings.py) needs of the machine. */
import {
  asStr,
  call,
  defineFunction,
  exceptionType,
  isInstance,
  lookupAttr,
  type ModuleSpec,
  moduleOfFile,
  type NativeGen,
  PyDict,
  PyException,
  type PyModule,
  PyTuple,
  PyType,
  placeAt,
  raise,
  setShowThroughModule,
  shownText,
  toIndex,
  typeName,
  type Value,
  vm,
  warnExplicit,
  warningState,
} from '../../../machine/index.ts';

function* warn(message: Value, category?: Value, stacklevel?: Value, source?: Value, skip?: Value): NativeGen {
  const level = stacklevel === undefined ? 1 : Number(toIndex(stacklevel));
  let prefixes: string[] = [];
  if (skip !== undefined) {
    if (!(skip instanceof PyTuple))
      raise('TypeError', `warn() argument 'skip_file_prefixes' must be tuple, not ${typeName(skip)}`);
    prefixes = skip.items.map(
      (item) => asStr(item) ?? raise('TypeError', `Found non-str '${typeName(item)}' in skip_file_prefixes.`),
    );
  }
  const kind = categoryOf(message, category);
  yield* warnExplicit(
    kind,
    message,
    placeAt(prefixes.length > 0 ? Math.max(2, level) : level, prefixes),
    source ?? null,
  );
  return null;
}
function categoryOf(message: Value, category: Value | undefined): PyType {
  const base = exceptionType('Warning');
  if (message instanceof PyException && isInstance(message, base)) return message.cls;
  if (category === undefined || category === null) return exceptionType('UserWarning');
  if (!(category instanceof PyType) || !category.isSubtype(base))
    raise('TypeError', `category must be a Warning subclass, not '${typeName(category)}'`);
  return category;
}
function* explicit(
  message: Value,
  category: Value,
  filename: Value,
  lineno: Value,
  module?: Value,
  registry?: Value,
  globals?: Value,
  source?: Value,
): NativeGen {
  const file = asStr(filename);
  if (file === undefined)
    raise('TypeError', `warn_explicit() argument 'filename' must be str, not ${typeName(filename)}`);
  const line = Number(toIndex(lineno));
  if (registry !== undefined && registry !== null && !(registry instanceof PyDict))
    raise('TypeError', "'registry' must be a dict or None");
  if (globals !== undefined && globals !== null && !(globals instanceof PyDict))
    raise('TypeError', `module_globals must be a dict, not '${typeName(globals)}'`);
  const isWarning = message instanceof PyException && isInstance(message, exceptionType('Warning'));
  if (!isWarning && !(category instanceof PyType)) raise('TypeError', `'${typeName(category)}' object is not callable`);
  const place = {
    filename: file,
    lineno: line,
    module: module ?? moduleOfFile(file),
    registry: registry instanceof PyDict ? registry : null,
  };
  yield* warnExplicit(isWarning ? message.cls : (category as PyType), message, place, source ?? null);
  return null;
}
setShowThroughModule(function* (kind, instance, place, source) {
  const module = vm.interpreter.modules.table.get('warnings') as PyModule;
  const show = lookupAttr(module, '_showwarnmsg');
  const message = lookupAttr(module, 'WarningMessage');
  if (show === undefined || message === undefined) return;
  yield* call(show, [
    yield* call(message, [instance, kind, place.filename, place.lineno, null, place.line ?? null, source]),
  ]);
});

export const _warnings: ModuleSpec = {
  kind: 'native',
  doc: '_warnings provides basic warning filtering support.\nIt is a helper module to speed up interpreter start-up.',
  make: () => {
    const state = warningState();
    return {
      filters: state.filters,
      _onceregistry: state.onceRegistry,
      _defaultaction: state.defaultAction,
      _filters_mutated: defineFunction(
        '_filters_mutated',
        [
          '',
          () => {
            warningState().version++;
          },
        ],
        '_warnings',
      ),
      _shown_line: defineFunction(
        '_shown_line',
        [
          'filename, lineno',
          (filename: Value, lineno: Value) => shownText(asStr(filename) ?? '', Number(lineno), 1)?.[0] ?? null,
          'A line of the library as tracebacks show it; None where the file says it.',
        ],
        '_warnings',
      ),
      warn: defineFunction(
        'warn',
        [
          'message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()',
          warn,
          'Issue a warning, or maybe ignore it or raise an exception.',
        ],
        '_warnings',
      ),
      warn_explicit: defineFunction(
        'warn_explicit',
        [
          'message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None',
          explicit,
          'Issue a warning, or maybe ignore it or raise an exception.',
        ],
        '_warnings',
      ),
    };
  },
};
