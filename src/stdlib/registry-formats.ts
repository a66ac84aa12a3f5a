/** Formats of files and of messages. */
import type { ModuleSpec, PythonSource } from '../machine/index.ts';
import configparserSource from './formats/configparser.py';
import dbmSource from './formats/dbm.py';
import dbmDumbSource from './formats/dbm_dumb.py';
import emailEncodersSource from './formats/email/encoders.py';
import emailErrorsSource from './formats/email/errors.py';
import emailGeneratorSource from './formats/email/generator.py';
import emailHeaderSource from './formats/email/header.py';
import emailHeaderregistrySource from './formats/email/headerregistry.py';
import emailMessageSource from './formats/email/message.py';
import emailMimeSource from './formats/email/mime.py';
import emailMimeApplicationSource from './formats/email/mime_application.py';
import emailMimeBaseSource from './formats/email/mime_base.py';
import emailMimeMultipartSource from './formats/email/mime_multipart.py';
import emailMimeNonmultipartSource from './formats/email/mime_nonmultipart.py';
import emailMimeTextSource from './formats/email/mime_text.py';
import emailPackageSource from './formats/email/package.py';
import emailParserSource from './formats/email/parser.py';
import emailPolicySource from './formats/email/policy.py';
import emailUtilsSource from './formats/email/utils.py';
import shelveSource from './formats/shelve.py';
import tarfileSource from './formats/tarfile.py';
import tomllibSource from './formats/tomllib.py';
import xmlDomSource from './formats/xml/dom.py';
import xmlElementPathSource from './formats/xml/element_path.py';
import xmlElementTreeSource from './formats/xml/element_tree.py';
import xmlEtreeSource from './formats/xml/etree.py';
import xmlExpatSource from './formats/xml/expat.py';
import xmlMinidomSource from './formats/xml/minidom.py';
import xmlPackageSource from './formats/xml/package.py';
import xmlParsersSource from './formats/xml/parsers.py';
import xmlPyexpatSource from './formats/xml/pyexpat.py';
import xmlSaxSource from './formats/xml/sax.py';
import xmlSaxutilsSource from './formats/xml/saxutils.py';
import zipfileSource from './formats/zipfile.py';

const python = (source: PythonSource, isPackage = false): ModuleSpec => ({ kind: 'python', source, isPackage });

export const modules: Record<string, ModuleSpec> = {
  configparser: python(configparserSource),
  dbm: python(dbmSource, true),
  'dbm.dumb': python(dbmDumbSource),
  email: python(emailPackageSource, true),
  'email.encoders': python(emailEncodersSource),
  'email.errors': python(emailErrorsSource),
  'email.generator': python(emailGeneratorSource),
  'email.header': python(emailHeaderSource),
  'email.headerregistry': python(emailHeaderregistrySource),
  'email.message': python(emailMessageSource),
  'email.mime': python(emailMimeSource, true),
  'email.mime.application': python(emailMimeApplicationSource),
  'email.mime.base': python(emailMimeBaseSource),
  'email.mime.multipart': python(emailMimeMultipartSource),
  'email.mime.nonmultipart': python(emailMimeNonmultipartSource),
  'email.mime.text': python(emailMimeTextSource),
  'email.parser': python(emailParserSource),
  'email.policy': python(emailPolicySource),
  'email.utils': python(emailUtilsSource),
  pyexpat: python(xmlPyexpatSource),
  shelve: python(shelveSource),
  tarfile: python(tarfileSource),
  tomllib: python(tomllibSource),
  xml: python(xmlPackageSource, true),
  'xml.dom': python(xmlDomSource, true),
  'xml.dom.minidom': python(xmlMinidomSource),
  'xml.etree': python(xmlEtreeSource, true),
  'xml.etree.ElementPath': python(xmlElementPathSource),
  'xml.etree.ElementTree': python(xmlElementTreeSource),
  'xml.parsers': python(xmlParsersSource, true),
  'xml.parsers.expat': python(xmlExpatSource),
  'xml.sax': python(xmlSaxSource, true),
  'xml.sax.saxutils': python(xmlSaxutilsSource),
  zipfile: python(zipfileSource),
};
