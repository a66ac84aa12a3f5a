"""What a database complains about."""


class PostgresError(Exception):
    sqlstate = None


class InterfaceError(Exception):
    pass


class InternalClientError(Exception):
    pass


class ClientCannotConnectError(InterfaceError):
    pass


class PostgresConnectionError(PostgresError):
    sqlstate = '08000'


class ConnectionDoesNotExistError(PostgresConnectionError):
    sqlstate = '08003'


class ConnectionFailureError(PostgresConnectionError):
    sqlstate = '08006'


class InsufficientResourcesError(PostgresError):
    sqlstate = '53000'


class TooManyConnectionsError(InsufficientResourcesError):
    sqlstate = '53300'


class InvalidTransactionStateError(PostgresError):
    sqlstate = '25000'


class NoActiveSQLTransactionError(InvalidTransactionStateError):
    sqlstate = '25P01'


class DataError(PostgresError):
    sqlstate = '22000'


class IntegrityConstraintViolationError(PostgresError):
    sqlstate = '23000'


class NotNullViolationError(IntegrityConstraintViolationError):
    sqlstate = '23502'


class ForeignKeyViolationError(IntegrityConstraintViolationError):
    sqlstate = '23503'


class UniqueViolationError(IntegrityConstraintViolationError):
    sqlstate = '23505'


class CheckViolationError(IntegrityConstraintViolationError):
    sqlstate = '23514'


class TransactionRollbackError(PostgresError):
    sqlstate = '40000'


class SerializationError(TransactionRollbackError):
    sqlstate = '40001'


class DeadlockDetectedError(TransactionRollbackError):
    sqlstate = '40P01'


class SyntaxOrAccessError(PostgresError):
    sqlstate = '42000'


class PostgresSyntaxError(SyntaxOrAccessError):
    sqlstate = '42601'


class UndefinedTableError(SyntaxOrAccessError):
    sqlstate = '42P01'


class OperatorInterventionError(PostgresError):
    sqlstate = '57000'


class QueryCanceledError(OperatorInterventionError):
    sqlstate = '57014'


class LockNotAvailableError(PostgresError):
    sqlstate = '55P03'


__all__ = [name for name in globals() if not name.startswith('_')]
