"""Writes vectors.json: odd requests, signed by the vendor's own Python SDK.

    python3 -m venv venv && venv/bin/pip install huaweicloudsdkcore
    venv/bin/python make_vectors.py > vectors.json

Deterministic: the same SDK writes the same file. Each vector holds a request and the `Authorization` header that the
SDK made for it; the tests of the runtime read them without Python.
"""

import json
import random
from importlib.metadata import version

from huaweicloudsdkcore.auth.credentials import GlobalCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import Signer, SM3Signer

ACCESS, SECRET = "QTWAOYTTINDUT2QVKYUC", "MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc"
DATE = "20191115T033655Z"
HOST = "bss.myhuaweicloud.com"
ODD = ["", " ", "a b", "a+b", "a%20b", "%", "%zz", "100%", "~", "-_.~", "!*'();:@&=+$,/?#[]", "a=b&c=d", "é", "中文", "支付 100 元",
       "😀", "a\tb", "\"quoted\"", "<xml/>", "back\\slash", "{json}", "|^`", "0", "-1", "1.50", "true", "A", "a", "Z", "z",
       "\u00a0", "e\u0301", "ß", "ﬁ", "x" * 300, "2024-01-01T00:00:00Z", "cn-north-1", "*", "(a)", ","]
PATHS = ["/", "/v2", "/v2/", "/v2/a b", "/v2/a%20b", "/v2/a+b", "/v2/~user", "/v2/%7Euser", "/v2/中文", "/v2/%E4%B8%AD", "/v2/a%2Fb",
         "/v2//b", "/v2/a;b=c", "/v2/a:b@c", "/v2/(x)!*'", "/v2/a,b", "/v2/a=b&c", "/v2/%25", "/v2/100%", "/v2/%zz", "/v2/a%2", "/v2/é/ü",
         "/v2/😀", "/v2/$x", "/v2/.hidden", "/v2/a.b-c_d~e", "/v2/x/y/z/", "/v2/" + "long" * 60, "/v2/%C3%A9", "/v2/%c3%a9"]


def vector(method="GET", path="/v2/orders", query=(), headers=(), body="", sm3=False):
    """Signs one request; the body stands as text, or as a repeated text when it is large."""
    text = body if isinstance(body, str) else body["repeat"] * body["times"]
    sent = {"Content-Type": "application/json", "Host": HOST, "X-Sdk-Date": DATE}
    sent.update(dict(headers))
    request = SdkRequest(method=method, schema="https", host=HOST, resource_path=path, query_params=list(query),
                         header_params=dict(sent), body=text)
    signed = (SM3Signer if sm3 else Signer)(GlobalCredentials(ACCESS, SECRET)).sign(request)
    # The signer may add headers of its own; those are part of the request.
    added = {name: value for name, value in signed.header_params.items()
             if name not in sent and name != "Authorization"}
    result = {"method": method, "path": path, "query": [list(pair) for pair in query],
              "headers": [list(pair) for pair in {**sent, **added}.items()], "body": body,
              "uri": signed.uri, "authorization": signed.header_params["Authorization"]}
    if sm3:
        result["algorithm"] = "SDK-HMAC-SM3"
    return result


def vectors():
    yield vector()
    for path in PATHS:
        yield vector(path=path)
        yield vector(method="PUT", path=path, query=[("a", "1")], body="{}")
    for value in ODD:
        yield vector(query=[("q", value)])
        yield vector(query=[(value, "v")])
    yield vector(query=[("b", "2"), ("a", "1"), ("B", "3"), ("A", "4"), ("_", "5"), ("~", "6")])
    yield vector(query=[("a", "2"), ("a", "1"), ("a", "10"), ("a", "")])
    yield vector(query=[("a b", "1"), ("a!", "2"), ("a%", "3"), ("a~", "4"), ("a-", "5"), ("é", "6"), ("z", "7")])
    yield vector(query=[("a", "b"), ("a=b", ""), ("", "x"), ("a&b", "c")])
    for value in ["plain", " blank in front", "blank behind ", "  both  ", "two  inside", "\ttab\t", "中文", "a;b,c=d", "MiXeD", ""]:
        yield vector(headers=[("X-Language", value)])
        yield vector(headers=[("X-Security-Token", value), ("X-Domain-Id", "d")], method="POST", body="{}")
    yield vector(headers=[("x_under_score", "unsigned"), ("X-Zeta", "1"), ("x-alpha", "2"), ("X-Beta", "3")])
    yield vector(headers=[("Content-Type", "text/plain")], method="POST", body="not signed")
    yield vector(headers=[("Content-Type", "text/plain")], method="POST")
    yield vector(headers=[("Content-Type", "application/json;charset=utf8")], method="POST", body="{}")
    yield vector(headers=[("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD")], method="POST", body="{\"a\":1}")
    yield vector(headers=[("Host", "127.0.0.1:8080")])
    for body in ["{}", "[]", " ", "\n", "{\"name\":\"中文\"}", "{\"e\":\"😀\"}", "{\"s\":\"a\\u0000b\"}", "null", "\"text\"", "a" * 4097]:
        for method in ["POST", "PUT", "DELETE"]:
            yield vector(method=method, body=body)
    yield vector(method="POST", body={"repeat": "0123456789abcdef", "times": 65536})
    yield vector(method="POST", body={"repeat": "é", "times": 100001})
    chance = random.Random(20191115)
    for _ in range(40):
        query = [(chance.choice(ODD), chance.choice(ODD)) for _ in range(chance.randint(0, 8))]
        body = chance.choice(ODD)
        yield vector(method=chance.choice(["GET", "POST", "PUT", "DELETE"]), path=chance.choice(PATHS), query=query, body=body)
    for path in PATHS[:8]:
        yield vector(path=path, query=[("中", "a b")], body="{}", method="POST", sm3=True)
    yield vector(sm3=True)


def main():
    made = list(vectors())
    head = {"sdk": f"huaweicloudsdkcore {version('huaweicloudsdkcore')}", "access_key": ACCESS, "secret_key": SECRET}
    lines = ",\n".join(json.dumps(vector) for vector in made)
    print(json.dumps(head)[:-1] + f', "vectors": [\n{lines}\n]}}')


if __name__ == "__main__":
    main()
