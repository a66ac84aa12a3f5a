"""A database as the SQL text that makes it anew."""


def _quoted(name):
    return '"' + name.replace('"', '""') + '"'


def _as_text(name):
    return "'" + name.replace("'", "''") + "'"


def _rows_as_sql(cursor, table):
    """The INSERT statements of a table."""
    columns = [row[1] for row in cursor.execute(f"PRAGMA table_info({_quoted(table)})").fetchall()]
    values = " || ',' || ".join(f"quote({_quoted(column)})" for column in columns)
    start = f"INSERT INTO {_quoted(table)} VALUES("
    query = f"SELECT {_as_text(start)} || {values} || ')' FROM {_quoted(table)};"
    for row in cursor.execute(query):
        yield f"{row[0]};"


def _iterdump(connection, *, filter=None):
    cursor = connection.cursor()
    cursor.row_factory = None
    factory, connection.text_factory = connection.text_factory, str
    try:
        yield from _dump(cursor, filter)
    finally:
        connection.text_factory = factory


def _dump(cursor, filter):
    wanted, given = ("AND name LIKE ?", (filter,)) if filter else ("", ())
    if cursor.execute("PRAGMA foreign_key_check").fetchall():
        yield "PRAGMA foreign_keys=OFF;"
    yield "BEGIN TRANSACTION;"
    tables = cursor.execute(
        f"SELECT name, sql FROM sqlite_master WHERE sql NOT NULL AND type == 'table' {wanted} ORDER BY name",
        given,
    ).fetchall()
    sequences = []
    schema_opened = False
    for name, sql in tables:
        if name == "sqlite_sequence":
            sequences.append('DELETE FROM "sqlite_sequence";')
            sequences.extend(_rows_as_sql(cursor, name))
            continue
        if name == "sqlite_stat1":
            yield 'ANALYZE "sqlite_master";'
        elif name.startswith("sqlite_"):
            continue
        elif sql.startswith("CREATE VIRTUAL TABLE"):
            if not schema_opened:
                schema_opened = True
                yield "PRAGMA writable_schema=ON;"
            yield (
                "INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)"
                f"VALUES('table',{_as_text(name)},{_as_text(name)},0,{_as_text(sql)});"
            )
            continue
        else:
            yield f"{sql};"
        yield from _rows_as_sql(cursor, name)
    others = cursor.execute(
        "SELECT name, type, sql FROM sqlite_master "
        f"WHERE sql NOT NULL AND type IN ('index', 'trigger', 'view') {wanted}",
        given,
    ).fetchall()
    for _name, _type, sql in others:
        yield f"{sql};"
    if schema_opened:
        yield "PRAGMA writable_schema=OFF;"
    yield from sequences
    yield "COMMIT;"
