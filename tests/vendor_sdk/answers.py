"""Answers as the vendor's own classes write them, every attribute set.

What a text must look like (a time, a known value) our tables say by an `example`; names, nesting and types are the
package's. Knows no HTTP.
"""

import datetime

from sides import listed

EXAMPLES = {
    "str": "x", "int": 7, "float": 1.5, "decimal.Decimal": 1.5, "bool": True, "object": {"free": "x"},
    "datetime": datetime.datetime(2026, 3, 31, 23, 59, 59),
}


def of(package, operation, ours):
    """An answer of an operation, or None where the package says that none has fields."""
    kind = getattr(package, operation + "Response")
    if not kind.openapi_types:
        return None
    return kind(**filled(package, kind, ours))


def filled(package, kind, ours):
    values = {}
    for name, wire in kind.attribute_map.items():
        field = ours.get(wire)
        # what travels in a header is no part of the body; what a side lacks has been told by `sides`
        if field and not field.get("header"):
            values[name] = value(package, kind.openapi_types[name], field)
    return {name: item for name, item in values.items() if item is not None}


def value(package, type_name, field):
    inner = listed(type_name)
    if inner:
        item = value(package, inner, field.get("item", {}))
        if item is None:
            return None
        return [item] if type_name.startswith("list") else {"key": item}
    if hasattr(package, type_name):
        if field.get("fields") is None:
            return None
        kind = getattr(package, type_name)
        return kind(**filled(package, kind, field["fields"]))
    # the package writes its times itself
    return EXAMPLES[type_name] if type_name == "datetime" else field.get("example", EXAMPLES[type_name])
