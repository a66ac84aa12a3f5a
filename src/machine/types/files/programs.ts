/** The files of the programs that the simulated computer has: /usr/bin. What they do is written in the library, in `_programs` and the modules named there. */
import { type Below, FileNode } from './nodes.ts';

const PYTHON = ['python', 'python3', 'python3.14'];
const SHELLS = ['sh', 'bash', 'dash'];
const SMALL =
  'echo printf true false sleep cat pwd ls env printenv seq head tail wc sort uniq grep egrep fgrep tee yes date kill mkdir touch rm test [ tr cut paste rev tac nl fold sed expr basename dirname mktemp rmdir cp mv ln which xargs uname md5sum sha1sum sha256sum base64 whoami id hostname cmp awk comm join diff find split chmod readlink realpath timeout nproc nohup';
/** How a program begins that is machine code. */
const MACHINE_CODE = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/** What lies in that folder: each file is made when somebody asks for it. */
export function programFiles(newInode: () => number): Below {
  const names = [...PYTHON, ...SHELLS, ...SMALL.split(' ')];
  return {
    names: () => names,
    find(name) {
      if (!names.includes(name)) return undefined;
      const file = new FileNode(newInode(), 0);
      file.mode = 0o755;
      file.lies(MACHINE_CODE.length, () => MACHINE_CODE);
      return file;
    },
  };
}
