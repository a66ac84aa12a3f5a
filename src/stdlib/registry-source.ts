/** Source text, syntax trees, instructions; running and inspecting them. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import astPrivateSource from './source/_ast.py';
import astConvertPrivateSource from './source/_ast_convert.py';
import astUnparsePrivateSource from './source/_ast_unparse.py';
import opcodePrivateSource from './source/_opcode.py';
import astSource from './source/ast.py';
import codeSource from './source/code.py';
import codeopSource from './source/codeop.py';
import disSource from './source/dis.py';
import inspectSource from './source/inspect.py';
import keywordSource from './source/keyword.py';
import marshalSource from './source/marshal.py';
import { disModule } from './source/native-dis.ts';
import { tokenizeModule } from './source/native-tokenize.ts';
import opcodeSource from './source/opcode.py';
import pkgutilSource from './source/pkgutil.py';
import runpySource from './source/runpy.py';
import sourceTokenSource from './source/token.py';
import sourceTokenizeSource from './source/tokenize.py';

const python = (source: PythonSource): ModuleSpec => ({ kind: 'python', source });

export const modules: Record<string, ModuleSpec> = {
  _ast: python(astPrivateSource),
  _ast_convert: python(astConvertPrivateSource),
  _ast_unparse: python(astUnparsePrivateSource),
  _dis: disModule,
  _opcode: python(opcodePrivateSource),
  _tokenize: tokenizeModule,
  ast: python(astSource),
  code: python(codeSource),
  codeop: python(codeopSource),
  dis: python(disSource),
  inspect: python(inspectSource),
  keyword: python(keywordSource),
  marshal: python(marshalSource),
  opcode: python(opcodeSource),
  pkgutil: python(pkgutilSource),
  runpy: python(runpySource),
  token: python(sourceTokenSource),
  tokenize: python(sourceTokenizeSource),
};
