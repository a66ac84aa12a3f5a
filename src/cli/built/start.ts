/** The entry of the built program. All the rest is in scripts, of which V8's code is kept: of the entry it is not. */
import { exportsOf } from './script.ts';

exportsOf('main.cjs');
