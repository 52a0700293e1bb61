"""What partner platforms fetch and answer: wire-compatible with the StopNCII hash exchange.

The rules that real clients force are in ``docs/protocol.md``, section "Partner feed".
"""
