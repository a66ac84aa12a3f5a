/** Source text, syntax trees, instructions; running and inspecting them. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python } from '../python.ts';
import astPrivateSource from './_ast.py';
import astConvertPrivateSource from './_ast_convert.py';
import astUnparsePrivateSource from './_ast_unparse.py';
import opcodePrivateSource from './_opcode.py';
import astSource from './ast.py';
import codeSource from './code.py';
import codeopSource from './codeop.py';
import disSource from './dis.py';
import inspectSource from './inspect.py';
import keywordSource from './keyword.py';
import marshalSource from './marshal.py';
import { disModule } from './native-dis.ts';
import { tokenizeModule } from './native-tokenize.ts';
import { symtableModule } from './native-symtable.ts';
import opcodeSource from './opcode.py';
import pkgutilSource from './pkgutil.py';
import pyCompileSource from './py_compile.py';
import runpySource from './runpy.py';
import symtableSource from './symtable.py';
import sourceTokenSource from './token.py';
import sourceTokenizeSource from './tokenize.py';
import pyclbrSource from './pyclbr.py';
import tabnannySource from './tabnanny.py';
import zipappSource from './zipapp.py';
import compileallSource from './compileall.py';
import siteSource from './site.py';

export const modules: Record<string, ModuleSpec> = {
  _ast: python(astPrivateSource),
  _ast_convert: python(astConvertPrivateSource),
  _ast_unparse: python(astUnparsePrivateSource),
  _dis: disModule,
  _opcode: python(opcodePrivateSource),
  _symtable: symtableModule,
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
  py_compile: python(pyCompileSource),
  runpy: python(runpySource),
  symtable: python(symtableSource),
  token: python(sourceTokenSource),
  tokenize: python(sourceTokenizeSource),
  pyclbr: python(pyclbrSource),
  tabnanny: python(tabnannySource),
  zipapp: python(zipappSource),
  compileall: python(compileallSource),
  site: python(siteSource),
};
