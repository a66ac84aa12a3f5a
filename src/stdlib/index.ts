/** `stdlib`: Python's standard library and the simulated outside world, one file or folder a module, loaded when a program imports them. */
import { type Interpreter, registerModules, vm } from '../machine/index.ts';
import { answerSignals, installSignals } from './processes/signal.ts';
import { modules as aliasModules } from './aliases.ts';
import { modules as asyncioModules } from './asyncio/registry.ts';
import { modules as classesModules } from './classes/registry.ts';
import { modules as commandsModules } from './commands/registry.ts';
import { modules as dataModules } from './data/registry.ts';
import { modules as formatsModules } from './formats/registry.ts';
import { modules as mainsModules } from './mains/registry.ts';
import { modules as memoryModules } from './memory/registry.ts';
import { modules as networkModules } from './network/registry.ts';
import { modules as numericModules } from './numeric/registry.ts';
import { modules as processesModules } from './processes/registry.ts';
import { modules as sourceModules } from './source/registry.ts';
import { modules as sqliteModules } from './sqlite/registry.ts';
import { modules as structuresModules } from './structures/registry.ts';
import { modules as systemModules } from './system/registry.ts';
import { modules as threadsModules } from './threads/registry.ts';
import { modules as timesModules } from './times/registry.ts';
import { modules as toolingModules } from './tooling/registry.ts';
import { modules as webModules } from './web/registry.ts';
import { modules as worldModules } from './world/registry.ts';
import type { LibraryOptions } from './options.ts';
import { settleDisk } from './world/native.ts';
import { readWorld, type World } from './world/settings.ts';

export { interventionNamed, pendingTasks, taskCoroutine } from './interventions.ts';
export { groupOf } from './processes/groups.ts';
export { standardNames } from './system/sys/names.ts';
export { readWorld } from './world/settings.ts';

installSignals();
for (const modules of [
  aliasModules,
  asyncioModules,
  classesModules,
  commandsModules,
  dataModules,
  formatsModules,
  mainsModules,
  memoryModules,
  networkModules,
  numericModules,
  processesModules,
  sourceModules,
  sqliteModules,
  structuresModules,
  systemModules,
  threadsModules,
  timesModules,
  toolingModules,
  webModules,
  worldModules,
])
  registerModules(modules);

/** Makes an interpreter ready for a program. */
export function prepareInterpreter(interpreter: Interpreter, options: LibraryOptions): void {
  interpreter.state.set('options', options);
  const process = vm.kernel.processes.find((one) => one.id === interpreter.process);
  if (process !== undefined) answerSignals(process, interpreter);
  // all processes share one disk: the first one sets it up
  if (options.world?.disk !== undefined && vm.kernel.processes.length <= 1)
    settleDisk(readWorld(options.world) as World);
}
