"""Calls every operation that the vendor's Python SDK and we have, with the SDK unmodified, against a sandbox.

usage: walk.py PLAN.json | walk.py --probe

PLAN.json: {"url", "package", "api", "partial", "keys": {caller: {"ak", "sk", "domain_id"}}, "answers",
            "operations": {id: {"caller", "call", "answers", "request", "response", "accepted"}}}
`call` is a request as we put it on the wire; the SDK is given the same values and must put the same on the wire. `request` and
`response` are what our side holds (see sides.py), `answers` whether a body comes back, and at the top a file for answers that
the SDK's classes write. The SDK must parse what the sandbox answers. One line a call; the last line is a JSON object with the
figures. Exit status 1 when anything fails or differs. `--probe`: whether the packages can be had.
"""

import base64
import decimal
import importlib
import inspect
import json
import os
import pathlib
import subprocess
import sys
import tempfile


def main():
    if sys.argv[1] == "--probe":
        sys.exit(0 if probe() else 1)
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file, parse_float=decimal.Decimal)
    # where the SDK looks the account ID up when it is not told
    os.environ["HUAWEICLOUD_SDK_IAM_ENDPOINT"] = plan["url"]
    walk = Walk(plan)
    walk.run()
    print(json.dumps(walk.figures))
    sys.exit(1 if walk.figures["failed"] else 0)


def probe():
    """Whether the packages are here or an index has them."""
    target = pathlib.Path(__file__).parents[2] / "target/tmp/vendor-sdk/installed"
    if os.environ.get("BSS_VENDOR_SDK_VENV") or target.exists():
        return True
    command = [sys.executable, "-m", "pip", "index", "versions", "huaweicloudsdkcore"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


class Walk:
    def __init__(self, plan):
        self.plan, self.folder = plan, tempfile.mkdtemp()
        self.package = importlib.import_module(f"{plan['package']}.{plan['api']}")
        self.client_type = client_type(self.package)
        self.clients = {caller: self.client(key) for caller, key in plan["keys"].items()}
        self.answers = {}
        self.figures = {
            "package": plan["package"], "operations": 0, "left_out": 0, "fields": 0, "same_on_the_wire": 0, "parsed": 0,
            "answers_written": 0, "failed": [],
        }

    def client(self, key):
        from huaweicloudsdkcore.auth.credentials import GlobalCredentials
        credentials = GlobalCredentials(key["ak"], key["sk"], key.get("domain_id"))
        return self.client_type.new_builder().with_credentials(credentials).with_endpoint(self.plan["url"]).build()

    def run(self):
        from huaweicloudsdkcore.exceptions.exceptions import SdkException
        for name, method in inspect.getmembers(self.client_type, inspect.isfunction):
            if name.startswith("_") or name.endswith("_invoker") or not hasattr(self.client_type, f"_{name}_http_info"):
                continue
            operation = "".join(part.capitalize() for part in name.split("_"))
            if self.plan["partial"] and operation not in self.plan["operations"]:
                self.figures["left_out"] += 1
                continue
            self.figures["operations"] += 1
            try:
                self.operation(operation, name, method)
            except (SdkException, AssertionError, KeyError, TypeError, ValueError) as error:
                self.figures["failed"].append(operation)
                print(f"{operation}: {type(error).__name__}: {error}")
        with open(self.plan["answers"], "w", encoding="utf-8") as file:
            file.write(serialized(self.answers))

    def operation(self, operation, name, method):
        import answers
        import sides
        wanted = self.plan["operations"][operation]
        known = sides.Sides(self.package, operation, wanted["accepted"])
        known.request(wanted["request"])
        known.response(wanted["response"])
        self.figures["fields"] += known.fields
        odd = known.odd + self.call(operation, name, method, wanted, wanted["call"])
        answer = answers.of(self.package, operation, wanted["response"])
        if answer is not None:
            self.answers[operation] = answer
            self.figures["answers_written"] += 1
        assert not odd, "; ".join(odd)

    def call(self, operation, name, method, wanted, call):
        """Sends it, parses what comes back, and says what differs on the wire."""
        import wire
        from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
        known = {one["at"] for one in wanted["accepted"] if one["rule"] == "extra-field"}
        request = self.request(getattr(self.package, operation + "Request"), call, known)
        wire.SENT.clear()
        try:
            response = method(self.clients[wanted["caller"]], request)
            parsed(response, wanted["answers"])
            print(f"{operation}: {response.status_code}")
        except ClientRequestException as error:
            assert error.status_code == call["refused"], error
            print(f"{operation}: {error.status_code} as expected")
        self.figures["parsed"] += 1
        http_info = getattr(self.client_type, f"_{name}_http_info")(request)
        lists = {key for key, form in http_info["collection_formats"].items() if form == "csv"}
        sent = {**call, "body": base64.b64decode(call["body"])}
        different = wire.differences(sent, wire.last(), lists)
        self.figures["same_on_the_wire"] += not different
        return different

    def request(self, kind, call, known):
        """A request of the SDK with the values of ours; what it has no place for must be `known`."""
        values = {}
        given = {**{name: [text] for name, text in call["path_values"].items()}, **grouped(call["queries"])}
        given.update((name, [text]) for name, text in call["headers"])
        for attribute, wire_name in kind.attribute_map.items():
            type_name = kind.openapi_types[attribute]
            if attribute == "body":
                values["body"] = self.body(type_name, call)
            elif wire_name in given:
                values[attribute] = from_texts(type_name, given.pop(wire_name))
        odd = [name for name in given if f"request {name}" not in known]
        assert not odd, f"the package has no place for {sorted(odd)}"
        return kind(**values)

    def body(self, type_name, call):
        import wire
        content = base64.b64decode(call["body"])
        if not call["content_type"].startswith("multipart/"):
            return self.value(type_name, json.loads(content, parse_float=decimal.Decimal))
        kind = getattr(self.package, type_name)
        names = {wire_name: name for name, wire_name in kind.attribute_map.items()}
        values = {}
        for part in wire.parts(content, call["content_type"]):
            values[names[part["name"]]] = self.file(part) if part["file_name"] else part["bytes"].decode()
        return kind(**values)

    def file(self, part):
        from huaweicloudsdkcore.http.formdata import FormFile
        path = pathlib.Path(self.folder, part["file_name"])
        path.write_bytes(part["bytes"])
        return FormFile(str(path))

    def value(self, type_name, json_value):
        """A value of the SDK from a member of a body."""
        if isinstance(json_value, list) and type_name.startswith("list["):
            return [self.value(type_name[5:-1], item) for item in json_value]
        if isinstance(json_value, dict) and hasattr(self.package, type_name):
            kind = getattr(self.package, type_name)
            names = {wire_name: name for name, wire_name in kind.attribute_map.items()}
            unknown = json_value.keys() - names.keys()
            assert not unknown, f"{type_name} has no {sorted(unknown)}"
            return kind(**{
                names[wire_name]: self.value(kind.openapi_types[names[wire_name]], item)
                for wire_name, item in json_value.items()
            })
        return json_value


def client_type(package):
    from huaweicloudsdkcore.client import Client
    found = [
        kind for name, kind in vars(package).items()
        if inspect.isclass(kind) and issubclass(kind, Client) and not name.endswith("AsyncClient")
    ]
    return found[0]


def grouped(pairs):
    out = {}
    for name, text in pairs:
        out.setdefault(name, []).append(text)
    return out


def from_texts(type_name, texts):
    """A value of the SDK from what stands in a path, a query or a header."""
    if type_name.startswith("list["):
        items = texts if len(texts) > 1 else texts[0].split(",")
        return [from_texts(type_name[5:-1], [item]) for item in items]
    convert = {"int": int, "float": float, "decimal.Decimal": decimal.Decimal, "bool": lambda text: text == "true"}
    return convert.get(type_name, str)(",".join(texts))


def parsed(response, expected):
    """Something of the answer arrived, and of the types that the SDK declares."""
    from huaweicloudsdkcore.sdk_stream_response import SdkStreamResponse
    assert 200 <= response.status_code < 300, response.status_code
    if isinstance(response, SdkStreamResponse):
        taken = []
        response.consume_download_stream(lambda stream: taken.append(stream.content))
        assert taken[0], "no byte came"
        return
    fields = [name for name in response.openapi_types if getattr(response, name, None) is not None]
    assert fields or not expected or not response.openapi_types, "nothing of the answer was parsed"
    types(response)


def types(model):
    plain = {"str": str, "int": int, "float": (int, float), "bool": bool}
    for attribute, type_name in model.openapi_types.items():
        found = getattr(model, attribute, None)
        if found is None:
            continue
        for item in found if type_name.startswith("list[") else [found]:
            expected = plain.get(type_name[5:-1] if type_name.startswith("list[") else type_name)
            if expected:
                assert isinstance(item, expected), f"{attribute} is {type(item).__name__}, not {type_name}"
            elif hasattr(item, "openapi_types"):
                types(item)


def serialized(answers):
    """Written by the SDK's own serializer."""
    import simplejson
    from huaweicloudsdkcore.utils.http_utils import sanitize_for_serialization
    return simplejson.dumps({name: sanitize_for_serialization(answer) for name, answer in answers.items()}, use_decimal=True)


main()
