/** `re.RegexFlag` and its members: an enum written in Python, which is loaded when a program asks for one of them. */
import {
  asStr,
  callSync,
  getAttr,
  hooks,
  makeException,
  runSync,
  throwExc,
  type Value,
  vm,
} from '../../../machine/index.ts';

const members: ReadonlySet<string> = new Set(
  'RegexFlag NOFLAG ASCII A IGNORECASE I LOCALE L UNICODE U MULTILINE M DOTALL S VERBOSE X DEBUG'.split(' '),
);
const loaded = (name: string): Value => vm.interpreter.modules.table.get(name) as Value;

/** `re.__getattr__`: whoever asks for a flag first has all of them put into the module. */
export function flagNamed(name: Value): Value {
  const text = asStr(name) ?? '';
  if (!members.has(text)) throwExc(makeException('AttributeError', `module 're' has no attribute '${text}'`));
  runSync(hooks.importName('_re_flags', vm.interpreter.builtins, null, 0));
  return getAttr(loaded('re'), text);
}
/** `re.__dir__`: the flags are there, seen or not. */
export function directory(): Value {
  runSync(hooks.importName('_re_flags', vm.interpreter.builtins, null, 0));
  return callSync(getAttr(loaded('_re_flags'), 'directory'), []);
}
