"""The DB-API 2.0 interface to SQLite databases."""

from sqlite3.dbapi2 import *
from sqlite3 import dbapi2
