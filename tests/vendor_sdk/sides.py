"""Both sides of an operation, field by field: what our tables hold beside the classes of the vendor's package.

Knows no HTTP. What differs on purpose is said by the service's audit.yaml, which the plan brings along as `accepted`.
"""

import inspect
import re

PLAIN = {
    "str": "text", "int": "integer", "float": "decimal", "decimal.Decimal": "decimal", "bool": "boolean", "file": "file",
    "datetime": "text",
}


def listed(type_name):
    """The item of a list's or map's type name, or None."""
    found = re.fullmatch(r"list\[(.*)]|dict\(str, (.*)\)", type_name)
    return found and (found.group(1) or found.group(2))


def attributes(kind):
    """Wire name -> type, and whether the constructor sets it unasked, which is how the package says required."""
    source = inspect.getsource(kind.__init__)
    always = set(re.findall(r"^ {8}self\.(\w+) = \1$", source, re.MULTILINE))
    return {
        wire: {"type": kind.openapi_types[name], "required": name in always}
        for name, wire in kind.attribute_map.items()
    }


class Sides:
    """Both sides of one operation. `odd` holds what differs, `met` what of it was accepted."""

    def __init__(self, package, operation, accepted):
        self.package, self.operation = package, operation
        self.accepted = {(one["at"], one["rule"]) for one in accepted}
        self.fields, self.odd, self.open, self.met = 0, [], [], set()

    def request(self, ours):
        theirs = attributes(getattr(self.package, self.operation + "Request"))
        body = theirs.pop("body", None)
        if body:
            theirs.update(attributes(getattr(self.package, body["type"])))
        self.object("request ", ours, theirs, True)

    def response(self, ours):
        kind = getattr(self.package, self.operation + "Response")
        self.object("response ", ours, attributes(kind) if kind.openapi_types else {}, False)

    def differs(self, at, rule, words):
        if (at, rule) in self.accepted:
            self.met.add((at, rule))
        else:
            self.odd.append(f"{at}: {words}")

    def object(self, path, ours, theirs, request):
        for wire in sorted(ours.keys() - theirs.keys()):
            self.differs(path + wire, "extra-field", "the package lacks it")
        for wire in sorted(theirs.keys() - ours.keys()):
            self.differs(path + wire, "missing-field", "we lack it")
        for wire in sorted(ours.keys() & theirs.keys()):
            self.fields += 1
            if request and ours[wire]["required"] != theirs[wire]["required"]:
                self.differs(path + wire, "required", "required on one side only")
            self.type(path + wire, ours[wire], theirs[wire]["type"], request)

    def type(self, path, ours, theirs, request):
        inner = listed(theirs)
        if ours["type"] == "any" or theirs == "object":
            return
        if ours["type"] == "csv" and (theirs == "str" or inner):
            return
        if ours["type"] in ("list", "map") and inner:
            self.type(path + ("[]" if ours["type"] == "list" else "{}"), ours["item"], inner, request)
            return
        if ours["type"] == "object" and hasattr(self.package, theirs):
            if (ours["name"], theirs) in self.open:
                return
            self.open.append((ours["name"], theirs))
            # a type that holds itself ends where our side does
            if ours["fields"] is not None:
                self.object(path + ".", ours["fields"], attributes(getattr(self.package, theirs)), request)
            self.open.pop()
            return
        if PLAIN.get(theirs) != ours["type"]:
            self.differs(path, "type", f"{ours['type']} here, {theirs} there")
