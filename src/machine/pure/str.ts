export { strAscii, strRepr } from './repr.ts';
