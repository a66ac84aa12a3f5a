/** Addresses, pages and messages of the web. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import htmlSource from './html/__init__.py';
import htmlEntitiesSource from './html/entities.py';
import htmlParserSource from './html/parser.py';
import httpSource from './http/__init__.py';
import httpClientSource from './http/client.py';
import httpCookiesSource from './http/cookies.py';
import httpServerSource from './http/server.py';
import ipaddressSource from './ipaddress.py';
import mimetypesSource from './mimetypes.py';
import urllibSource from './urllib/__init__.py';
import urllibErrorSource from './urllib/error.py';
import urllibParseSource from './urllib/parse.py';
import urllibRequestSource from './urllib/request.py';
import urllibRobotparserSource from './urllib/robotparser.py';
import urllibResponseSource from './urllib/response.py';
import wsgirefSource from './wsgiref/__init__.py';
import wsgirefHandlersSource from './wsgiref/handlers.py';
import wsgirefHeadersSource from './wsgiref/headers.py';
import wsgirefSimpleServerSource from './wsgiref/simple_server.py';
import wsgirefTypesSource from './wsgiref/types.py';
import wsgirefUtilSource from './wsgiref/util.py';
import xmlrpcSource from './xmlrpc/package.py';
import xmlrpcClientSource from './xmlrpc/client.py';
import xmlrpcServerSource from './xmlrpc/server.py';
import smtplibSource from './smtplib.py';
import httpCookiejarSource from './http/cookiejar.py';
import webbrowserSource from './webbrowser.py';

export const modules: Record<string, ModuleSpec> = {
  html: pythonPackage(htmlSource),
  'html.entities': python(htmlEntitiesSource),
  'html.parser': python(htmlParserSource),
  http: pythonPackage(httpSource),
  'http.client': python(httpClientSource),
  'http.cookies': python(httpCookiesSource),
  'http.server': python(httpServerSource),
  ipaddress: python(ipaddressSource),
  mimetypes: python(mimetypesSource),
  urllib: pythonPackage(urllibSource),
  'urllib.error': python(urllibErrorSource),
  'urllib.parse': python(urllibParseSource),
  'urllib.request': python(urllibRequestSource),
  'urllib.robotparser': python(urllibRobotparserSource),
  'urllib.response': python(urllibResponseSource),
  wsgiref: pythonPackage(wsgirefSource),
  'wsgiref.handlers': python(wsgirefHandlersSource),
  'wsgiref.headers': python(wsgirefHeadersSource),
  'wsgiref.simple_server': python(wsgirefSimpleServerSource),
  'wsgiref.types': python(wsgirefTypesSource),
  'wsgiref.util': python(wsgirefUtilSource),
  xmlrpc: pythonPackage(xmlrpcSource),
  'xmlrpc.client': python(xmlrpcClientSource),
  'xmlrpc.server': python(xmlrpcServerSource),
  smtplib: python(smtplibSource),
  'http.cookiejar': python(httpCookiejarSource),
  webbrowser: python(webbrowserSource),
};
