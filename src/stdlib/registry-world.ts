/** The simulated world outside: HTTP clients, a database, a cache, and `sim`. */
import type { ModuleSpec } from '../machine/index.ts';
import aiofilesSource from './world/aiofiles.py';
import aiohttpSource from './world/aiohttp.py';
import asyncpgSource from './world/asyncpg.py';
import dinerSource from './world/diner.py';
import httpxSource from './world/httpx.py';
import { worldModule } from './world/native.ts';
import redisSource from './world/redis.py';
import redisAsyncioSource from './world/redis_asyncio.py';
import requestsSource from './world/requests.py';
import simSource from './world/sim.py';

export const modules: Record<string, ModuleSpec> = {
  _world: worldModule,
  aiofiles: { kind: 'python', source: aiofilesSource },
  aiohttp: { kind: 'python', source: aiohttpSource },
  asyncpg: { kind: 'python', source: asyncpgSource },
  diner: { kind: 'python', source: dinerSource },
  httpx: { kind: 'python', source: httpxSource },
  redis: { kind: 'python', source: redisSource, isPackage: true },
  'redis.asyncio': { kind: 'python', source: redisAsyncioSource },
  requests: { kind: 'python', source: requestsSource },
  sim: { kind: 'python', source: simSource },
};
