/** The simulated world outside: HTTP clients, a database, a cache, and `sim`. */
import type { ModuleSpec } from '../machine/index.ts';
import servicesSource from './world/_services.py';
import aiofilesSource from './world/aiofiles/__init__.py';
import aiofilesOsSource from './world/aiofiles/os.py';
import aiohttpSource from './world/aiohttp.py';
import asyncpgSource from './world/asyncpg/__init__.py';
import asyncpgExceptionsSource from './world/asyncpg/exceptions.py';
import dinerSource from './world/diner.py';
import httpxSource from './world/httpx/__init__.py';
import httpxCodesSource from './world/httpx/_codes.py';
import httpxErrorsSource from './world/httpx/_errors.py';
import httpxModelsSource from './world/httpx/_models.py';
import httpxTransportsSource from './world/httpx/_transports.py';
import { worldModule } from './world/native.ts';
import redisSource from './world/redis/__init__.py';
import redisAsyncioSource from './world/redis/asyncio.py';
import redisExceptionsSource from './world/redis/exceptions.py';
import redisStoreSource from './world/redis/_store.py';
import requestsSource from './world/requests/__init__.py';
import requestsAdaptersSource from './world/requests/adapters.py';
import requestsAuthSource from './world/requests/auth.py';
import requestsExceptionsSource from './world/requests/exceptions.py';
import requestsModelsSource from './world/requests/models.py';
import simSource from './world/sim.py';

type PythonSource = Extract<ModuleSpec, { kind: 'python' }>['source'];
const python = (source: PythonSource): ModuleSpec => ({ kind: 'python', source });
const folder = (source: PythonSource): ModuleSpec => ({ kind: 'python', source, isPackage: true });

export const modules: Record<string, ModuleSpec> = {
  _services: python(servicesSource),
  _world: worldModule,
  aiofiles: folder(aiofilesSource),
  'aiofiles.os': python(aiofilesOsSource),
  aiohttp: python(aiohttpSource),
  asyncpg: folder(asyncpgSource),
  'asyncpg.exceptions': python(asyncpgExceptionsSource),
  diner: python(dinerSource),
  httpx: folder(httpxSource),
  'httpx._codes': python(httpxCodesSource),
  'httpx._errors': python(httpxErrorsSource),
  'httpx._models': python(httpxModelsSource),
  'httpx._transports': python(httpxTransportsSource),
  redis: folder(redisSource),
  'redis._store': python(redisStoreSource),
  'redis.asyncio': python(redisAsyncioSource),
  'redis.exceptions': python(redisExceptionsSource),
  requests: folder(requestsSource),
  'requests.adapters': python(requestsAdaptersSource),
  'requests.auth': python(requestsAuthSource),
  'requests.exceptions': python(requestsExceptionsSource),
  'requests.models': python(requestsModelsSource),
  sim: python(simSource),
};
