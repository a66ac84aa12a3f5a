/** The user's settings: config file, options and what the terminal says of itself. And the few things remembered from one time to the next. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import type { Settings, ThemeName } from '../ui/index.ts';
import { makeKeyMap, THEME_NAMES } from '../ui/index.ts';
import type { Invocation } from './arguments.ts';
import { writeWhole } from './files.ts';
import { readSettings, UsageError } from './runs/options.ts';

const paths = envPaths('headwaiter', { suffix: '' });

/** Where the config file stands. */
export const configFile = (): string => process.env.HEADWAITER_CONFIG ?? join(paths.config, 'config.toml');

/** Where things are kept that headwaiter writes itself. */
export const dataFolder = (): string => process.env.HEADWAITER_DATA ?? paths.data;

/** Settings, and sentences about what in the config file means nothing. */
export interface Chosen {
  readonly settings: Settings;
  readonly mouse: boolean;
  readonly problems: readonly string[];
}

/** The settings for this invocation: options before the config file before what the terminal says. */
export async function chooseSettings({ options }: Invocation): Promise<Chosen> {
  const problems: string[] = [];
  const config = await readConfig(problems);
  const { map, problems: keyProblems } = makeKeyMap(keysOf(config.keys, problems));
  problems.push(...keyProblems);
  for (const name of ['ascii', 'mouse'])
    if (config[name] !== undefined && typeof config[name] !== 'boolean') problems.push(`${name} is true or false`);
  const asked = (options.get('theme') as ThemeName | undefined) ?? themeOf(config.theme, problems);
  const theme = asked ?? ownTheme();
  return {
    settings: {
      theme,
      follows: asked === undefined && theme === 'dark' && ANSWERS.test(process.env.TERM ?? ''),
      ascii: options.has('ascii') || config.ascii === true || process.env.TERM === 'dumb',
      colours: has256() ? 256 : 16,
      keys: { ...map, config: { file: configFile(), problems } },
    },
    mouse: !options.has('no-mouse') && config.mouse !== false,
    problems,
  };
}

async function readConfig(problems: string[]): Promise<Readonly<Record<string, unknown>>> {
  try {
    readFileSync(configFile());
  } catch {
    return {};
  }
  try {
    const config = await readSettings(configFile());
    const known = ['theme', 'ascii', 'mouse', 'keys'];
    for (const name of Object.keys(config))
      if (!known.includes(name)) problems.push(`there is no setting ${JSON.stringify(name)}`);
    return config;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    problems.push(error.message.replace(`${configFile()}:`, 'line '));
    return {};
  }
}

function keysOf(value: unknown, problems: string[]): Record<string, readonly string[]> {
  if (value === undefined) return {};
  const result: Record<string, readonly string[]> = {};
  if (typeof value !== 'object' || value === null) {
    problems.push('[keys] holds action names and keys');
    return {};
  }
  for (const [id, keys] of Object.entries(value)) {
    const list = typeof keys === 'string' ? [keys] : keys;
    if (Array.isArray(list) && list.every((key) => typeof key === 'string')) result[id] = list as string[];
    else problems.push(`the keys of ${JSON.stringify(id)} are a text or a list of texts`);
  }
  return result;
}

function themeOf(value: unknown, problems: string[]): ThemeName | undefined {
  if (value === undefined) return undefined;
  if ((THEME_NAMES as readonly unknown[]).includes(value)) return value as ThemeName;
  problems.push(`theme is one of ${THEME_NAMES.join(', ')}`);
  return undefined;
}

/** What the terminal says of itself: NO_COLOR, a dumb one, a light background. */
function ownTheme(): ThemeName {
  const { TERM = '' } = process.env;
  if (TERM === 'dumb') return 'bare';
  // DEC's own have no colours
  if (/^vt\d/.test(TERM)) return 'none';
  if (process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '') return 'none';
  const background = process.env.COLORFGBG?.split(';').at(-1);
  return background === '7' || background === '15' ? 'light' : 'dark';
}

/** Terminals that answer when they are asked for the colour of their background, or at least that they do not know. */
const ANSWERS =
  /xterm|tmux|screen|rxvt|kitty|ghostty|alacritty|foot|wezterm|konsole|gnome|vte|contour|iterm|mintty|st-/;

function has256(): boolean {
  const { TERM = '', COLORTERM = '', WT_SESSION } = process.env;
  return /256|direct|kitty|ghostty|alacritty|tmux/.test(TERM) || COLORTERM !== '' || WT_SESSION !== undefined;
}

// ── what is remembered ───────────────────────────────────────────────────────────────────────────────────────────────────────

const memoryFile = (): string => join(dataFolder(), 'memory.json');

/** Something remembered from an earlier time; undefined when there is nothing. */
export function recall(name: string): string | undefined {
  const value = readMemory()[name];
  return typeof value === 'string' ? value : undefined;
}

/** Remembers something for the next time; where that is not possible it is left. */
export function remember(name: string, value: string): void {
  try {
    writeWhole(memoryFile(), [`${JSON.stringify({ ...readMemory(), [name]: value }, null, 2)}\n`]);
  } catch {
    // a home that can't be written to: nothing to remember with
  }
}

function readMemory(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(memoryFile(), 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
