/** Formats of files and of messages. */
import type { ModuleSpec } from '../../machine/index.ts';
import { python, pythonPackage } from '../python.ts';
import configparserSource from './configparser.py';
import dbmSource from './dbm.py';
import dbmDumbSource from './dbm_dumb.py';
import dbmSqlite3Source from './dbm_sqlite3.py';
import emailEncodedWordsSource from './email/_encoded_words.py';
import emailHeaderValueParserSource from './email/_header_value_parser.py';
import emailPolicybaseSource from './email/_policybase.py';
import emailBase64mimeSource from './email/base64mime.py';
import emailCharsetSource from './email/charset.py';
import emailContentmanagerSource from './email/contentmanager.py';
import emailFeedparserSource from './email/feedparser.py';
import emailMimeAudioSource from './email/mime_audio.py';
import emailMimeImageSource from './email/mime_image.py';
import emailMimeMessageSource from './email/mime_message.py';
import emailQuoprimimeSource from './email/quoprimime.py';
import emailEncodersSource from './email/encoders.py';
import emailErrorsSource from './email/errors.py';
import emailGeneratorSource from './email/generator.py';
import emailHeaderSource from './email/header.py';
import emailHeaderregistrySource from './email/headerregistry.py';
import emailIteratorsSource from './email/iterators.py';
import emailMessageSource from './email/message.py';
import emailMimeSource from './email/mime.py';
import emailMimeApplicationSource from './email/mime_application.py';
import emailMimeBaseSource from './email/mime_base.py';
import emailMimeMultipartSource from './email/mime_multipart.py';
import emailMimeNonmultipartSource from './email/mime_nonmultipart.py';
import emailMimeTextSource from './email/mime_text.py';
import emailPackageSource from './email/package.py';
import emailParserSource from './email/parser.py';
import emailPolicySource from './email/policy.py';
import emailUtilsSource from './email/utils.py';
import netrcSource from './netrc.py';
import plistlibSource from './plistlib.py';
import shelveSource from './shelve.py';
import tarfileSource from './tarfile.py';
import tomllibSource from './tomllib.py';
import xmlDomSource from './xml/dom.py';
import xmlElementPathSource from './xml/element_path.py';
import xmlElementTreeSource from './xml/element_tree.py';
import xmlEtreeSource from './xml/etree.py';
import xmlExpatSource from './xml/expat.py';
import xmlExpatDeclarationsSource from './xml/expat_declarations.py';
import xmlExpatEntitiesSource from './xml/expat_entities.py';
import xmlExpatErrorsSource from './xml/expat_errors.py';
import xmlExpatModelSource from './xml/expat_model.py';
import xmlMinidomSource from './xml/minidom.py';
import xmlPulldomSource from './xml/pulldom.py';
import xmlPackageSource from './xml/package.py';
import xmlParsersSource from './xml/parsers.py';
import xmlPyexpatSource from './xml/pyexpat.py';
import xmlSaxSource from './xml/sax.py';
import xmlSaxExceptionsSource from './xml/sax_exceptions.py';
import xmlSaxExpatreaderSource from './xml/sax_expatreader.py';
import xmlSaxHandlerSource from './xml/sax_handler.py';
import xmlSaxXmlreaderSource from './xml/sax_xmlreader.py';
import xmlSaxutilsSource from './xml/saxutils.py';
import zipfileSource from './zipfile.py';
import waveSource from './wave.py';
import xmlEtreeElementIncludeSource from './xml/element_include.py';
import pickletoolsSource from './pickletools.py';
import mailboxSource from './mailbox.py';

export const modules: Record<string, ModuleSpec> = {
  configparser: python(configparserSource),
  dbm: pythonPackage(dbmSource),
  'dbm.dumb': python(dbmDumbSource),
  'dbm.sqlite3': python(dbmSqlite3Source),
  email: pythonPackage(emailPackageSource),
  'email._encoded_words': python(emailEncodedWordsSource),
  'email._header_value_parser': python(emailHeaderValueParserSource),
  'email._policybase': python(emailPolicybaseSource),
  'email.base64mime': python(emailBase64mimeSource),
  'email.charset': python(emailCharsetSource),
  'email.contentmanager': python(emailContentmanagerSource),
  'email.feedparser': python(emailFeedparserSource),
  'email.mime.audio': python(emailMimeAudioSource),
  'email.mime.image': python(emailMimeImageSource),
  'email.mime.message': python(emailMimeMessageSource),
  'email.quoprimime': python(emailQuoprimimeSource),
  'email.encoders': python(emailEncodersSource),
  'email.errors': python(emailErrorsSource),
  'email.generator': python(emailGeneratorSource),
  'email.header': python(emailHeaderSource),
  'email.headerregistry': python(emailHeaderregistrySource),
  'email.iterators': python(emailIteratorsSource),
  'email.message': python(emailMessageSource),
  'email.mime': pythonPackage(emailMimeSource),
  'email.mime.application': python(emailMimeApplicationSource),
  'email.mime.base': python(emailMimeBaseSource),
  'email.mime.multipart': python(emailMimeMultipartSource),
  'email.mime.nonmultipart': python(emailMimeNonmultipartSource),
  'email.mime.text': python(emailMimeTextSource),
  'email.parser': python(emailParserSource),
  'email.policy': python(emailPolicySource),
  'email.utils': python(emailUtilsSource),
  pyexpat: python(xmlPyexpatSource),
  netrc: python(netrcSource),
  plistlib: python(plistlibSource),
  shelve: python(shelveSource),
  tarfile: python(tarfileSource),
  tomllib: python(tomllibSource),
  xml: pythonPackage(xmlPackageSource),
  'xml.dom': pythonPackage(xmlDomSource),
  'xml.dom.minidom': python(xmlMinidomSource),
  'xml.dom.pulldom': python(xmlPulldomSource),
  'xml.etree': pythonPackage(xmlEtreeSource),
  'xml.etree.ElementPath': python(xmlElementPathSource),
  'xml.etree.ElementTree': python(xmlElementTreeSource),
  'xml.parsers': pythonPackage(xmlParsersSource),
  'xml.parsers._declarations': python(xmlExpatDeclarationsSource),
  'xml.parsers._entities': python(xmlExpatEntitiesSource),
  'xml.parsers._errors': python(xmlExpatErrorsSource),
  'xml.parsers._model': python(xmlExpatModelSource),
  'xml.parsers.expat': python(xmlExpatSource),
  'xml.sax': pythonPackage(xmlSaxSource),
  'xml.sax._exceptions': python(xmlSaxExceptionsSource),
  'xml.sax.expatreader': python(xmlSaxExpatreaderSource),
  'xml.sax.handler': python(xmlSaxHandlerSource),
  'xml.sax.xmlreader': python(xmlSaxXmlreaderSource),
  'xml.sax.saxutils': python(xmlSaxutilsSource),
  zipfile: pythonPackage(zipfileSource),
  wave: python(waveSource),
  'xml.etree.ElementInclude': python(xmlEtreeElementIncludeSource),
  pickletools: python(pickletoolsSource),
  mailbox: python(mailboxSource),
};
