/** sqlite3: SQL databases in memory and on the simulated disk. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import { sqliteModule } from './module.ts';
import dbapiSource from './py/dbapi2.py';
import dumpSource from './py/dump.py';
import packageSource from './py/__init__.py';

export const modules: Record<string, ModuleSpec> = {
  _sqlite3: sqliteModule,
  sqlite3: pythonPackage(packageSource),
  'sqlite3.dbapi2': python(dbapiSource),
  'sqlite3.dump': python(dumpSource),
};
