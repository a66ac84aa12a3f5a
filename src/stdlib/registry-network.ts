/** Sockets and waiting for them. */
import { defineFunction, type ModuleSpec, type Value } from '../machine/index.ts';
import { nameErrors, nameFunctions } from './network/names.ts';
import selectSource from './network/select.py';
import { selectorModule } from './network/selector.ts';
import selectorsSource from './network/selectors.py';
import socketSource from './network/socket.py';
import socketserverSource from './network/socketserver.py';
import { socketFunctions, socketType } from './network/socket.ts';

const socketModule: ModuleSpec = {
  kind: 'native',
  make: () => {
    const names: Record<string, Value> = { socket: socketType(), SocketType: socketType(), ...nameErrors() };
    for (const [name, spec] of Object.entries({ ...socketFunctions, ...nameFunctions }))
      names[name] = defineFunction(name, spec, '_socket');
    return names;
  },
};
export const modules: Record<string, ModuleSpec> = {
  _selector: selectorModule,
  _socket: socketModule,
  select: { kind: 'python', source: selectSource },
  selectors: { kind: 'python', source: selectorsSource },
  socket: { kind: 'python', source: socketSource },
  socketserver: { kind: 'python', source: socketserverSource },
};
