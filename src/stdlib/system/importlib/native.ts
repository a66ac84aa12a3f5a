/** _importlib: what importlib needs of the machine's import system. */
import {
  asStr,
  defineFunction,
  findInFolders,
  findModule,
  importModuleRelative,
  libraryCode,
  libraryFunction,
  type ModuleSpec,
  makeSpec,
  makeTuple,
  type NativeGen,
  rememberSource,
  reloadModule,
  specByFinders,
  specTypes,
  type Value,
} from '../../../machine/index.ts';
import './lines.ts';

export const _importlib: ModuleSpec = {
  kind: 'native',
  make: () => {
    const { spec, builtin, frozen, path, source, namespace, pathHooks } = specTypes();
    return {
      ModuleSpec: spec,
      BuiltinImporter: builtin,
      FrozenImporter: frozen,
      PathFinder: path,
      SourceFileLoader: source,
      NamespaceLoader: namespace,
      path_hooks: makeTuple([...pathHooks]),
      remember_source: defineFunction(
        'remember_source',
        [
          'filename, text',
          (filename: Value, text: Value) => {
            rememberSource(asStr(filename) ?? '', asStr(text) ?? '');
            return null;
          },
        ],
        'importlib',
      ),
      import_module: libraryFunction(
        'import_module',
        [
          'name, package=None',
          importModuleRelative,
          "Import a module.\n\nThe 'package' argument is required when performing a relative import. It\nspecifies the package to use as the anchor point from which to resolve the\nrelative import to an absolute import.",
        ],
        { module: 'importlib' },
      ),
      reload: libraryFunction(
        'reload',
        [
          'module',
          reloadModule,
          'Reload the module and return it.\n\nThe module must have been successfully imported before.',
        ],
        { module: 'importlib' },
      ),
      library_code: defineFunction(
        'library_code',
        [
          'name',
          function* (name: Value): NativeGen {
            const found = findModule(asStr(name) ?? '', null);
            return found === undefined ? null : ((yield* libraryCode(found)) ?? null);
          },
        ],
        'importlib',
      ),
      find_spec: defineFunction(
        'find_spec',
        [
          'name, path=None',
          function* (name: Value, path?: Value): NativeGen {
            const wanted = asStr(name) ?? '';
            const spec = yield* specByFinders(wanted, path ?? null);
            if (spec !== null) return spec;
            const found = findModule(wanted, path ?? null);
            return found === undefined ? null : makeSpec(found);
          },
        ],
        'importlib',
      ),
      find_spec_in: defineFunction(
        'find_spec_in',
        [
          'name, folders',
          (name: Value, folders: Value) => {
            const found = findInFolders(asStr(name) ?? '', folders);
            return found === undefined ? null : makeSpec(found);
          },
        ],
        'importlib',
      ),
    };
  },
};
