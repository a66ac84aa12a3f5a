/** Addresses, pages and messages of the web. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import htmlSource from './web/html/__init__.py';
import htmlEntitiesSource from './web/html/entities.py';
import htmlParserSource from './web/html/parser.py';
import httpSource from './web/http/__init__.py';
import httpClientSource from './web/http/client.py';
import httpCookiesSource from './web/http/cookies.py';
import httpServerSource from './web/http/server.py';
import ipaddressSource from './web/ipaddress.py';
import mimetypesSource from './web/mimetypes.py';
import urllibSource from './web/urllib/__init__.py';
import urllibErrorSource from './web/urllib/error.py';
import urllibParseSource from './web/urllib/parse.py';
import urllibRequestSource from './web/urllib/request.py';
import urllibResponseSource from './web/urllib/response.py';

const python = (source: PythonSource, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  html: python(htmlSource, true),
  'html.entities': python(htmlEntitiesSource),
  'html.parser': python(htmlParserSource),
  http: python(httpSource, true),
  'http.client': python(httpClientSource),
  'http.cookies': python(httpCookiesSource),
  'http.server': python(httpServerSource),
  ipaddress: python(ipaddressSource),
  mimetypes: python(mimetypesSource),
  urllib: python(urllibSource, true),
  'urllib.error': python(urllibErrorSource),
  'urllib.parse': python(urllibParseSource),
  'urllib.request': python(urllibRequestSource),
  'urllib.response': python(urllibResponseSource),
};
