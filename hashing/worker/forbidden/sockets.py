"""Forbidden operations on the network: with sockets of its own, and with sockets that a worker might have inherited."""

from __future__ import annotations

import ctypes
import os
import socket
import struct
import sys

from hashing.worker.forbidden.scene import Operation, Scene

if sys.platform != "linux":
    raise ImportError("for Linux only")


def network(scene: Scene) -> dict[str, Operation]:
    """Making sockets of every kind, and reaching what listens on this computer."""

    def new(family: int, kind: int, protocol: int = 0) -> Operation:
        return lambda: socket.socket(family, kind, protocol)

    def connect_unix(address: str) -> Operation:
        return lambda: socket.socket(socket.AF_UNIX).connect(address)

    aims = scene.targets
    stream, datagram, raw = socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW
    return {
        "network.socket_ipv4_stream": new(socket.AF_INET, stream),
        "network.socket_ipv4_datagram": new(socket.AF_INET, datagram),
        "network.socket_ipv6_stream": new(socket.AF_INET6, stream),
        "network.socket_ipv6_datagram": new(socket.AF_INET6, datagram),
        "network.socket_unix_stream": new(socket.AF_UNIX, stream),
        "network.socket_unix_datagram": new(socket.AF_UNIX, datagram),
        "network.socket_netlink": new(socket.AF_NETLINK, raw),
        "network.socket_packet": new(socket.AF_PACKET, raw),
        "network.socket_raw_icmp": new(socket.AF_INET, raw, 1),
        "network.socket_kernel_crypto": new(socket.AF_ALG, socket.SOCK_SEQPACKET),
        "network.socket_virtual_machine": new(socket.AF_VSOCK, stream),
        "network.socketpair": socket.socketpair,
        "network.connect_tcp": lambda: socket.create_connection(scene.tcp),
        "network.send_udp": lambda: socket.socket(type=datagram).sendto(b"x", scene.udp),
        "network.connect_dbus_path": connect_unix(aims.bus_path),
        "network.connect_dbus_abstract": connect_unix("\0" + aims.bus_name),
        "network.connect_x11_path": connect_unix(aims.display_path),
        "network.connect_x11_abstract": connect_unix("\0" + aims.display_name),
    }


def inherited(scene: Scene) -> dict[str, Operation]:
    """Using sockets that were open before the sandbox was entered."""

    def send_descriptor() -> object:
        rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("i", scene.readable))
        return scene.connected_tcp.sendmsg([b"x"], [rights])

    def send_many() -> int:
        # one struct mmsghdr: an iovec of one byte, no address
        byte = ctypes.create_string_buffer(b"x")
        vector = struct.pack("=QQ", ctypes.addressof(byte), 1)
        vector_memory = ctypes.create_string_buffer(vector, len(vector))
        header = struct.pack("=QQQQQQQQ", 0, 0, ctypes.addressof(vector_memory), 1, 0, 0, 0, 0)
        return scene.call("sendmmsg", scene.connected_udp.fileno(), header, 1, 0)

    def send_file() -> int:
        out = scene.connected_tcp.fileno()
        return scene.call("sendfile", out, scene.readable, None, 1)

    tcp = scene.connected_tcp
    return {
        "inherited.connect_tcp": lambda: scene.fresh_tcp.connect(scene.tcp),
        "inherited.connect_unix": lambda: scene.fresh_unix.connect(scene.targets.bus_path),
        "inherited.bind": lambda: scene.bindable_tcp.bind(("127.0.0.1", 0)),
        "inherited.listen": lambda: scene.bindable_tcp.listen(1),
        "inherited.accept": lambda: scene.listener.accept(),
        "inherited.write": lambda: os.write(tcp.fileno(), b"x"),
        "inherited.writev": lambda: os.writev(tcp.fileno(), [b"x"]),
        "inherited.send": lambda: tcp.send(b"x"),
        "inherited.sendto": lambda: scene.fresh_udp.sendto(b"x", scene.udp),
        "inherited.sendmsg": lambda: tcp.sendmsg([b"x"]),
        "inherited.sendmsg_descriptor": send_descriptor,
        "inherited.sendmmsg": send_many,
        "inherited.sendfile": send_file,
        "inherited.setsockopt": lambda: tcp.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
        "inherited.shutdown": lambda: scene.caller.shutdown(socket.SHUT_WR),
    }
