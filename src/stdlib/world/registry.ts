/** The simulated world outside: HTTP clients, a database, a cache, and `sim`. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import servicesSource from './_services.py';
import aiofilesSource from './aiofiles/__init__.py';
import aiofilesOsSource from './aiofiles/os.py';
import aiohttpSource from './aiohttp.py';
import asyncpgSource from './asyncpg/__init__.py';
import asyncpgExceptionsSource from './asyncpg/exceptions.py';
import asyncpgSqlSource from './asyncpg/_sql.py';
import dinerSource from './diner.py';
import httpxSource from './httpx/__init__.py';
import httpxCodesSource from './httpx/_codes.py';
import httpxErrorsSource from './httpx/_errors.py';
import httpxModelsSource from './httpx/_models.py';
import httpxTransportsSource from './httpx/_transports.py';
import { worldModule } from './native.ts';
import redisSource from './redis/__init__.py';
import redisAsyncioSource from './redis/asyncio.py';
import redisExceptionsSource from './redis/exceptions.py';
import redisChannelsSource from './redis/_channels.py';
import redisConnectingSource from './redis/_connecting.py';
import redisStoreSource from './redis/_store.py';
import requestsSource from './requests/__init__.py';
import requestsAdaptersSource from './requests/adapters.py';
import requestsAuthSource from './requests/auth.py';
import requestsExceptionsSource from './requests/exceptions.py';
import requestsModelsSource from './requests/models.py';
import simSource from './sim.py';

export const modules: Record<string, ModuleSpec> = {
  _services: python(servicesSource),
  _world: worldModule,
  aiofiles: pythonPackage(aiofilesSource),
  'aiofiles.os': python(aiofilesOsSource),
  aiohttp: python(aiohttpSource),
  asyncpg: pythonPackage(asyncpgSource),
  'asyncpg.exceptions': python(asyncpgExceptionsSource),
  'asyncpg._sql': python(asyncpgSqlSource),
  diner: python(dinerSource),
  httpx: pythonPackage(httpxSource),
  'httpx._codes': python(httpxCodesSource),
  'httpx._errors': python(httpxErrorsSource),
  'httpx._models': python(httpxModelsSource),
  'httpx._transports': python(httpxTransportsSource),
  redis: pythonPackage(redisSource),
  'redis._channels': python(redisChannelsSource),
  'redis._connecting': python(redisConnectingSource),
  'redis._store': python(redisStoreSource),
  'redis.asyncio': python(redisAsyncioSource),
  'redis.exceptions': python(redisExceptionsSource),
  requests: pythonPackage(requestsSource),
  'requests.adapters': python(requestsAdaptersSource),
  'requests.auth': python(requestsAuthSource),
  'requests.exceptions': python(requestsExceptionsSource),
  'requests.models': python(requestsModelsSource),
  sim: python(simSource),
};
