"""What goes over a socket, and whether two requests are the same request.

Records the bytes that the standard library sends; the package under test is left as it is. Knows no operation.
"""

import email.parser
import email.policy
import json
import socket

# Headers that every client sets for itself: keys, time, names of programs, lengths.
OWN = {
    "accept", "accept-encoding", "authorization", "connection", "content-length", "content-type", "host", "user-agent",
    "x-domain-id", "x-project-id", "x-sdk-content-sha256", "x-sdk-date", "x-security-token",
}

SENT = bytearray()
_sendall = socket.socket.sendall


def _record(self, data, *flags):
    SENT.extend(data)
    return _sendall(self, data, *flags)


socket.socket.sendall = _record


def last():
    """The last request that was sent since `SENT` was emptied: method, path, query, headers, body."""
    rest, found = bytes(SENT), None
    while rest:
        head, _, rest = rest.partition(b"\r\n\r\n")
        line, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (text.partition(":") for text in lines)}
        length = int(headers.get("content-length", 0))
        method, target, _ = line.split(" ")
        path, _, query = target.partition("?")
        found = {"method": method, "path": path, "query": query, "headers": headers, "body": rest[:length]}
        rest = rest[length:]
    return found


def differences(ours, theirs, repeated):
    """Words on all that differs; `repeated` are the lists of which the package sends one parameter an item."""
    out = []

    def same(what, left, right):
        if left != right:
            out.append(f"{what}: we send {left!r}, the package {right!r}")

    same("method", ours["method"], theirs["method"])
    same("path", ours["path"], theirs["path"])
    same("query", pairs(ours["query"], repeated), pairs(theirs["query"], repeated))
    headers = {name.lower(): value for name, value in ours["headers"]}
    others = {name: value for name, value in theirs["headers"].items() if name not in OWN}
    same("headers", headers, others)
    media = theirs["headers"].get("content-type", "")
    same("media type", ours["content_type"].split(";")[0], media.split(";")[0])
    same("body", body(ours["body"], ours["content_type"]), body(theirs["body"], media))
    return out


def pairs(query, repeated):
    """The parameters as they stand on the wire, in order: order does not matter."""
    out = []
    for pair in filter(None, query.split("&")):
        name, _, value = pair.partition("=")
        out.extend((name, item) for item in (value.split("%2C") if name in repeated else [value]))
    return sorted(out)


def body(content, media):
    """A body without what may differ: the order of members and parts, the blanks, the boundary."""
    if media.startswith("multipart/"):
        return sorted((part["name"], part["file_name"] or "", part["bytes"]) for part in parts(content, media))
    if not content:
        return None
    return canonical(json.loads(content, parse_int=Digits, parse_float=Digits))


class Digits(str):
    """A number by its digits: 0.10 is not 0.1."""


def canonical(value):
    if isinstance(value, dict):
        return {name: canonical(item) for name, item in sorted(value.items())}
    if isinstance(value, list):
        return [canonical(item) for item in value]
    return ("number", str(value)) if isinstance(value, Digits) else value


def parts(content, media):
    """The parts of a multipart body."""
    head = f"Content-Type: {media}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + content)
    return [
        {
            "name": part.get_param("name", header="content-disposition"),
            "file_name": part.get_param("filename", header="content-disposition"),
            "bytes": part.get_payload(decode=True),
        }
        for part in message.iter_parts()
    ]
