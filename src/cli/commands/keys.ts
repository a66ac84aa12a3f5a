/** `headwaiter keys`: the key table, changes included, in the form that the config file has. */
import { GROUPS, type KeyMap } from '../../ui/index.ts';
import { chooseSettings, configFile } from '../settings.ts';

/** The table as TOML: every action under the name that gives it other keys. */
function keyTable({ actions }: KeyMap): readonly string[] {
  const quoted = (keys: readonly string[]): string => keys.map((key) => JSON.stringify(key)).join(', ');
  const rows = actions.map(({ id, keys }) => `"${id}" = [${quoted(keys)}]`);
  const widest = Math.max(...rows.map((row) => row.length));
  return GROUPS.flatMap((group) => {
    const own = actions.flatMap((action, at) =>
      action.group === group ? [`${rows[at]!.padEnd(widest)} # ${action.help}`] : [],
    );
    return ['', `# ${group}`, ...own];
  });
}

/** Prints the table. @returns the exit code */
export async function keys(): Promise<number> {
  const { settings, problems } = await chooseSettings({
    command: 'keys',
    options: new Map(),
    operands: [],
    passed: [],
  });
  console.log([`# ${configFile()}`, '[keys]', ...keyTable(settings.keys)].join('\n'));
  for (const problem of problems) console.error(`headwaiter: ${configFile()}: ${problem}`);
  return problems.length > 0 ? 1 : 0;
}
