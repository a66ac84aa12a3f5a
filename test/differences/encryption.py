# The simulated network is not encrypted: nobody on it has a certificate, nobody is trusted, and no handshake succeeds.
import ssl

print(ssl.create_default_context().cert_store_stats()["x509"] > 0)
# here: False
# cpython: True
