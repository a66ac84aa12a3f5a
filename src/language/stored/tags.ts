/** How stored code numbers its kinds of constants. */
import type { CodeConstant } from '../code.ts';

/** Kinds of constants; a stored one begins with its index here. */
export const TAGS: readonly CodeConstant['type'][] = [
  'None',
  'True',
  'False',
  'Ellipsis',
  'int',
  'float',
  'complex',
  'str',
  'bytes',
  'tuple',
  'frozenset',
  'slice',
  'code',
];
