"""Calls every operation through the generated Python client against Prism: requests are built, answers decoded.

    python client.py PRISM DOCUMENT     (with the client on PYTHONPATH)
"""
import inspect
import json
import re
import subprocess
import sys

import openapi_client

prism, path = sys.argv[1:]
document = json.load(open(path, encoding="utf-8"))


def snake(name):
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def plain(name):
    return re.sub("[^a-z0-9]", "", name.lower())


def start():
    """Prism on a free port, and its address."""
    mock = subprocess.Popen(
        [prism, "mock", "--port", "0", "--host", "127.0.0.1", path], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    for line in mock.stdout:
        found = re.search(r"listening on (http://[\d.]+:\d+)", line)
        if found:
            return mock, found[1]
    sys.exit("prism did not start")


def arguments(operation, signature):
    """The example of the document as arguments of the method."""
    values = {}
    for parameter in operation.get("parameters", []):
        if parameter.get("required"):
            name = next(key for key in signature if plain(key) == plain(parameter["name"]))
            values[name] = parameter["example"]
    if "requestBody" in operation:
        media = operation["requestBody"]["content"]["application/json"]
        schema = media["schema"]["$ref"].split("/")[-1]
        model = next(getattr(openapi_client, name) for name in dir(openapi_client) if name.lower() == schema.lower())
        name = next(key for key in signature if plain(key) == plain(schema))
        values[name] = model.from_dict(media["example"])
    return values


mock, base = start()
try:
    client = openapi_client.ApiClient(openapi_client.Configuration(host=base, api_key={"X-Auth-Token": "key"}))
    methods = {}
    for name in filter(lambda name: name.endswith("Api"), dir(openapi_client)):
        api = getattr(openapi_client, name)(client)
        methods.update((name, method) for name, method in inspect.getmembers(api, callable) if not name.startswith("_"))
    called, failed = 0, []
    for item in document["paths"].values():
        for operation in (item[method] for method in ("get", "post", "put", "delete") if method in item):
            called += 1
            method = methods[snake(operation["operationId"])]
            try:
                method(**arguments(operation, inspect.signature(method).parameters))
            except Exception as error:  # whatever it is, it is the finding
                failed.append(f"{operation['operationId']}: {type(error).__name__} {str(error)[:300]}")
finally:
    mock.kill()
print("\n".join(failed))
print(f"{called} operations called, {len(failed)} failed")
sys.exit(bool(failed))
