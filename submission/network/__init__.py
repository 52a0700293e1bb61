"""The only way out: the address, TLS and its pin, the guard before the socket, and how an answer is read."""
