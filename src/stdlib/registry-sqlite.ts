/** sqlite3: SQL databases in memory and on the simulated disk. */
import type { ModuleSpec } from '../machine/index.ts';
import { sqliteModule } from './sqlite/module.ts';
import dbapiSource from './sqlite/py/dbapi2.py';
import dumpSource from './sqlite/py/dump.py';
import packageSource from './sqlite/py/__init__.py';

export const modules: Record<string, ModuleSpec> = {
  _sqlite3: sqliteModule,
  sqlite3: { kind: 'python', source: packageSource, isPackage: true },
  'sqlite3.dbapi2': { kind: 'python', source: dbapiSource },
  'sqlite3.dump': { kind: 'python', source: dumpSource },
};
