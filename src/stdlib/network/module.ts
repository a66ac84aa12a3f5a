/** _socket: sockets, and names of hosts. */
import { defineFunction, type ModuleSpec, type Value } from '../../machine/index.ts';
import { nameErrors, nameFunctions } from './names.ts';
import { socketFunctions, socketType } from './socket.ts';

/** _socket. */
export const socketModule: ModuleSpec = {
  kind: 'native',
  make: () => {
    const names: Record<string, Value> = { socket: socketType(), SocketType: socketType(), ...nameErrors() };
    for (const [name, spec] of Object.entries({ ...socketFunctions, ...nameFunctions }))
      names[name] = defineFunction(name, spec, '_socket');
    return names;
  },
};
