"""The parser of XML."""

from xml.parsers.expat import *
from xml.parsers.expat import ErrorString, ExpatError, ParserCreate, XMLParserType, error, errors, features, model, version_info
