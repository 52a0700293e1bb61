"""How a connection is made: TLS, pin, proxy, no redirects."""
