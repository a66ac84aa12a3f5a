/** _importlib: what importlib needs of the machine's import system. */
import {
  asStr,
  defineFunction,
  findModule,
  importModuleRelative,
  libraryCode,
  libraryFunction,
  type ModuleSpec,
  makeSpec,
  type NativeGen,
  reloadModule,
  specTypes,
  type Value,
} from '../../../machine/index.ts';
import './lines.ts';

export const _importlib: ModuleSpec = {
  kind: 'native',
  make: () => {
    const { spec, builtin, frozen, path, source, namespace } = specTypes();
    return {
      ModuleSpec: spec,
      BuiltinImporter: builtin,
      FrozenImporter: frozen,
      PathFinder: path,
      SourceFileLoader: source,
      NamespaceLoader: namespace,
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
          (name: Value, path?: Value) => {
            const found = findModule(asStr(name) ?? '', path ?? null);
            return found === undefined ? null : makeSpec(found);
          },
        ],
        'importlib',
      ),
    };
  },
};
