"""Calls every operation that the vendor's Python SDK has, unmodified, against a sandbox.

usage: walk.py PLAN.json

PLAN.json: {"url", "package", "keys": {caller: {"ak", "sk", "domain_id"}},
            "operations": {id: {"caller", "document", "answers", "request", "response"}}}
`document` is a flat request by wire names, `answers` whether a body comes back, `request` and `response` what our side holds:
wire name -> {"type", "required", "fields"}. Both sides must hold the same fields, of the same types, the same of them required;
nothing is dropped. One line a call; the last line is a JSON object with the figures. Exit status 1 when a call fails, an
answer is not parsed or the sides differ.
"""

import importlib
import inspect
import json
import os
import re
import sys

from huaweicloudsdkcore.auth.credentials import GlobalCredentials
from huaweicloudsdkcore.exceptions.exceptions import SdkException

# Fields that our side has from the vendor's pages and the packages lack; every other difference fails.
PAGES_ONLY = {
    ("huaweicloudsdkbss", "ListCustomerOrders", "request.paying_agent_id"),
    ("huaweicloudsdkbssintl", "ListInvoices", "request.domain_id"),
}
# Pages list them in the answer, only with a failure.
FAILURE = ("response.error_code", "response.error_msg")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    # where the SDK looks the account ID up when it is not told
    os.environ["HUAWEICLOUD_SDK_IAM_ENDPOINT"] = plan["url"]
    package = importlib.import_module(plan["package"] + ".v2")
    client_type = next(kind for name, kind in vars(package).items() if re.fullmatch(r"Bss(intl)?Client", name))
    clients = {caller: client(client_type, plan["url"], key) for caller, key in plan["keys"].items()}
    figures = {"package": plan["package"], "operations": 0, "fields": 0, "answered": 0, "parsed": 0, "failed": []}
    for name, method in inspect.getmembers(client_type, inspect.isfunction):
        if name.startswith("_") or name.endswith("_invoker") or not hasattr(client_type, f"_{name}_http_info"):
            continue
        figures["operations"] += 1
        operation = "".join(part.capitalize() for part in name.split("_"))
        try:
            call(package, plan["package"], clients, method, operation, plan["operations"], figures)
        except (SdkException, AssertionError, KeyError, TypeError, ValueError) as error:
            figures["failed"].append(operation)
            print(f"{operation}: {type(error).__name__}: {error}")
    print(json.dumps(figures))
    sys.exit(1 if figures["failed"] else 0)


def client(client_type, url, key):
    credentials = GlobalCredentials(key["ak"], key["sk"], key.get("domain_id"))
    return client_type.new_builder().with_credentials(credentials).with_endpoint(url).build()


def call(package, plan_name, clients, method, operation, plans, figures):
    wanted = plans[operation]
    known = Sides(package, plan_name, operation)
    known.request(wanted["request"])
    known.response(wanted["response"])
    figures["fields"] += known.fields
    assert not known.odd, "; ".join(known.odd)
    request = fill(package, getattr(package, operation + "Request"), wanted["document"], True)
    response = method(clients[wanted["caller"]], request)
    assert response.status_code in (200, 204), response.status_code
    figures["answered"] += 1
    fields = [name for name in response.openapi_types if getattr(response, name, None) is not None]
    assert fields or not wanted["answers"] or not response.openapi_types, "nothing of the answer was parsed"
    types(response)
    figures["parsed"] += 1
    print(f"{operation}: {response.status_code}, {len(fields)} fields")


def fill(package, kind, document, top=False):
    """An object of the SDK from wire names; that both know the same fields has been checked."""
    values = {}
    for attribute, wire in kind.attribute_map.items():
        type_name = kind.openapi_types[attribute]
        if top and attribute == "body":
            values["body"] = fill(package, getattr(package, type_name), document)
        elif wire in document:
            values[attribute] = value(package, type_name, document[wire])
    return kind(**values)


def value(package, type_name, json_value):
    inner = re.fullmatch(r"list\[(.*)]", type_name)
    if inner and isinstance(json_value, list):
        return [value(package, inner.group(1), item) for item in json_value]
    if isinstance(json_value, list):
        return ",".join(str(item) for item in json_value)
    if isinstance(json_value, dict) and hasattr(package, type_name):
        return fill(package, getattr(package, type_name), json_value)
    return json_value


class Sides:
    """Both sides of an operation, field by field."""

    def __init__(self, package, plan_name, operation):
        self.package, self.plan_name, self.operation = package, plan_name, operation
        self.fields, self.odd, self.open = 0, [], []

    def request(self, ours):
        kind = getattr(self.package, self.operation + "Request")
        theirs = self.attributes(kind)
        body = theirs.pop("body", None)
        if body:
            theirs.update(self.attributes(getattr(self.package, body["type"])))
        self.object("request", ours, theirs, True)

    def response(self, ours):
        self.object("response", ours, self.attributes(getattr(self.package, self.operation + "Response")), False)

    def attributes(self, kind):
        """Wire name -> type and whether the constructor sets it unasked."""
        source = inspect.getsource(kind.__init__)
        always = set(re.findall(r"^ {8}self\.(\w+) = \1$", source, re.MULTILINE))
        return {
            wire: {"type": kind.openapi_types[name], "required": name in always}
            for name, wire in kind.attribute_map.items()
        }

    def object(self, path, ours, theirs, request):
        for wire in ours.keys() - theirs.keys():
            at = f"{path}.{wire}"
            if (self.plan_name, self.operation, at) not in PAGES_ONLY and at not in FAILURE:
                self.odd.append(f"{at}: the package lacks it")
        for wire in theirs.keys() - ours.keys():
            self.odd.append(f"{path}.{wire}: we lack it")
        for wire in ours.keys() & theirs.keys():
            self.fields += 1
            at = f"{path}.{wire}"
            if request and ours[wire]["required"] != theirs[wire]["required"]:
                self.odd.append(f"{at}: required on one side only")
            self.type(at, ours[wire], theirs[wire]["type"], request)

    def type(self, path, ours, theirs, request):
        inner = re.fullmatch(r"list\[(.*)]|dict\(str, (.*)\)", theirs)
        if ours["type"] == "any" or theirs == "object":
            return
        if ours["type"] == "csv" and (theirs == "str" or inner):
            return
        if ours["type"] in ("list", "map") and inner:
            return self.type(path + "[]", ours["item"], inner.group(1) or inner.group(2), request)
        if ours["type"] == "object" and hasattr(self.package, theirs):
            if (ours["name"], theirs) in self.open:
                return
            self.open.append((ours["name"], theirs))
            # a type that holds itself ends where our side does
            if ours["fields"] is not None:
                self.object(path, ours["fields"], self.attributes(getattr(self.package, theirs)), request)
            self.open.pop()
            return
        plain = {"str": "text", "int": "integer", "float": "decimal", "decimal.Decimal": "decimal", "bool": "boolean"}
        if plain.get(theirs) != ours["type"]:
            self.odd.append(f"{path}: {ours['type']} here, {theirs} there")


def types(model):
    """Holds what was parsed against the types that the SDK declares."""
    plain = {"str": str, "int": int, "float": (int, float), "bool": bool}
    for attribute, type_name in model.openapi_types.items():
        found = getattr(model, attribute, None)
        if found is None:
            continue
        inner = re.fullmatch(r"list\[(.*)]", type_name)
        for item in found if inner else [found]:
            expected = plain.get(inner.group(1) if inner else type_name)
            if expected:
                assert isinstance(item, expected), f"{attribute} is {type(item).__name__}, not {type_name}"
            elif hasattr(item, "openapi_types"):
                types(item)


main()
