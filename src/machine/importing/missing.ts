/** What to say about modules that exist in the world but not here: a note on the ModuleNotFoundError, so that nobody looks for the fault in their own program. */

/** Standard modules that reach for the real machine, or that nobody needs here, with what serves instead. */
const standard: Readonly<Record<string, string>> = {
  curses: '',
  ensurepip: '',
  idlelib: '',
  lib2to3: '',
  msvcrt: '',
  nntplib: '',
  ossaudiodev: '',
  pty: '',
  readline: '',
  smtplib: '',
  ssl: '',
  tkinter: '',
  turtle: '',
  venv: '',
  winreg: '',
  zipimport: '',
  ftplib: '',
  imaplib: '',
  poplib: '',
  telnetlib: '',
  xmlrpc: '',
  tracemalloc: '',
  distutils: '',
  syslog: '',
  webbrowser: '',
};
/** Packages that many programs import, with what serves instead. */
const popular: Readonly<Record<string, string>> = {
  aiohttp: 'the simulated httpx',
  requests: 'the simulated httpx',
  numpy: 'plain Python or array',
  pandas: 'plain Python',
  matplotlib: '',
  scipy: 'plain Python',
  torch: '',
  tensorflow: '',
  sklearn: '',
  trio: 'asyncio',
  anyio: 'asyncio',
  curio: 'asyncio',
  uvloop: 'asyncio',
  gevent: 'threading or asyncio',
  eventlet: 'threading or asyncio',
  twisted: 'asyncio',
  tornado: 'asyncio',
  celery: 'asyncio.Queue or multiprocessing',
  redis: 'the simulated devices',
  aioredis: 'the simulated redis.asyncio',
  psycopg: 'the simulated asyncpg',
  psycopg2: 'the simulated asyncpg',
  sqlalchemy: 'the simulated asyncpg',
  django: '',
  flask: 'the simulated diner',
  fastapi: 'the simulated diner',
  starlette: 'the simulated diner',
  pydantic: 'dataclasses',
  attr: 'dataclasses',
  attrs: 'dataclasses',
  tqdm: '',
  rich: '',
  pytest: 'assert',
  uvicorn: '',
  gunicorn: '',
  joblib: 'concurrent.futures',
  dask: 'concurrent.futures',
  ray: 'multiprocessing',
  psutil: '',
  numba: '',
  cython: '',
  yaml: 'json',
  bs4: '',
  lxml: '',
  PIL: '',
  cv2: '',
  selenium: '',
  boto3: '',
  motor: 'the simulated asyncpg',
  pymongo: 'the simulated asyncpg',
  websockets: 'asyncio streams',
  janus: 'queue and asyncio.Queue',
  urllib3: 'the simulated requests',
  tenacity: 'a loop with asyncio.sleep()',
};

/** Modules of the standard library that are missing from a package that is there. */
const submodules: ReadonlySet<string> = new Set(
  `asyncio.windows_events compression.zstd asyncio.windows_utils
    encodings.ascii encodings.cp1252 encodings.idna encodings.latin_1 encodings.utf_16 encodings.utf_8 encodings.utf_8_sig
    http.cookiejar importlib.readers importlib.resources importlib.simple json.tool multiprocessing.forkserver multiprocessing.heap
    multiprocessing.popen_fork multiprocessing.popen_forkserver multiprocessing.popen_spawn_posix multiprocessing.resource_sharer
    multiprocessing.resource_tracker pathlib.types urllib.robotparser xml.dom.NodeFilter xml.dom.expatbuilder xml.dom.pulldom
    xml.etree.ElementInclude xml.sax.expatreader xml.sax.handler xml.sax.xmlreader`.split(/\s+/),
);

/** Libraries of the simulated world. */
const simulated: ReadonlySet<string> = new Set(['httpx', 'requests', 'aiohttp', 'asyncpg', 'redis', 'aiofiles']);

/** The note for a module that is not here, or undefined for a name that means nothing to us. `isStandardName` knows the names of the standard library. */
export function missingNote(name: string, isStandardName: (name: string) => boolean): string | undefined {
  const top = name.split('.', 1)[0]!;
  // Where a module is missing from a package, the package is there.
  if (simulated.has(top)) return `headwaiter simulates the usual part of ${top}; '${name}' is not in this kitchen.`;
  if (top !== name)
    return submodules.has(name) ? `headwaiter does not simulate '${name}' of the standard library.` : undefined;
  const isStandard = isStandardName(top);
  const instead = standard[top] ?? popular[top] ?? (isStandard ? '' : undefined);
  if (instead === undefined) return undefined;
  const what =
    !isStandard && standard[top] === undefined
      ? `headwaiter runs programs without installed packages, so '${top}' is not there`
      : `headwaiter does not simulate '${top}' of the standard library`;
  return instead === '' ? `${what}.` : `${what}; use ${instead} instead.`;
}
