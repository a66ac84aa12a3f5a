/** pwd and grp: the users and groups of the simulated computer. */
import {
  asStr,
  makeList,
  type ModuleSpec,
  type NativeSpec,
  type PyType,
  raise,
  repr,
  toIndex,
  typeName,
  type Value,
} from '../../../machine/index.ts';
import { moduleFunctions } from '../../structures/common.ts';
import { makeStruct, structSequenceType } from '../../structures/structseq.ts';

/** name, number of the user and of its group, full name, home, shell */
const users: readonly (readonly [string, number, number, string, string, string])[] = [
  ['root', 0, 0, 'root', '/root', '/bin/bash'],
  ['daemon', 1, 1, 'daemon', '/usr/sbin', '/usr/sbin/nologin'],
  ['nobody', 65534, 65534, 'nobody', '/nonexistent', '/usr/sbin/nologin'],
  ['learner', 1000, 1000, 'learner', '/home/learner', '/bin/bash'],
];
const groups: readonly (readonly [string, number])[] = [
  ['root', 0],
  ['daemon', 1],
  ['nogroup', 65534],
  ['learner', 1000],
];
const struct = (name: string, doc: string, fields: readonly string[]): PyType =>
  structSequenceType(
    name,
    doc,
    fields.map((field) => ({ name: field, doc: '' })),
  );
let userClass: PyType | undefined;
const userType = (): PyType =>
  (userClass ??= struct('pwd.struct_passwd', 'An entry of the password database.', [
    'pw_name',
    'pw_passwd',
    'pw_uid',
    'pw_gid',
    'pw_gecos',
    'pw_dir',
    'pw_shell',
  ]));
let groupClass: PyType | undefined;
const groupType = (): PyType =>
  (groupClass ??= struct('grp.struct_group', 'An entry of the group database.', [
    'gr_name',
    'gr_passwd',
    'gr_gid',
    'gr_mem',
  ]));
const userEntry = ([name, uid, gid, fullName, home, shell]: (typeof users)[number]): Value =>
  makeStruct(userType(), [name, 'x', uid, gid, fullName, home, shell], 7);
const groupEntry = ([name, gid]: (typeof groups)[number]): Value =>
  makeStruct(groupType(), [name, 'x', gid, makeList([])], 4);

/** A look-up by name: what it is called, and where. */
const byName = <T extends readonly [string, ...unknown[]]>(
  caller: string,
  among: readonly T[],
  entry: (found: T) => Value,
): NativeSpec => [
  'name, /',
  (given: Value) => {
    const name = asStr(given);
    if (name === undefined) raise('TypeError', `${caller}() argument must be str, not ${typeName(given)}`);
    const found = among.find((each) => each[0] === name);
    return found === undefined ? raise('KeyError', `${caller}(): name not found: ${repr(given)}`) : entry(found);
  },
];
const byNumber = <T extends readonly [string, number, ...unknown[]]>(
  caller: string,
  what: string,
  among: readonly T[],
  entry: (found: T) => Value,
): NativeSpec => [
  what === 'uid' ? 'uidobj, /' : 'id, /',
  (given: Value) => {
    const number = toIndex(given);
    const found = among.find((each) => each[1] === Number(number));
    return found === undefined ? raise('KeyError', `${caller}(): ${what} not found: ${number}`) : entry(found);
  },
];

export const pwdModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    ...moduleFunctions('pwd', {
      getpwnam: byName('getpwnam', users, userEntry),
      getpwuid: byNumber('getpwuid', 'uid', users, userEntry),
      getpwall: ['', () => makeList(users.map(userEntry))],
    }),
    struct_passwd: userType(),
  }),
};
export const grpModule: ModuleSpec = {
  kind: 'native',
  make: () => ({
    ...moduleFunctions('grp', {
      getgrnam: byName('getgrnam', groups, groupEntry),
      getgrgid: byNumber('getgrgid', 'gid', groups, groupEntry),
      getgrall: ['', () => makeList(groups.map(groupEntry))],
    }),
    struct_group: groupType(),
  }),
};
