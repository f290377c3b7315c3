"""Runs what the guide shows of the vendor's Python SDK against a sandbox: what is "before" there must be true.

    python guide.py BSS MIGRATING.md      (huaweicloudsdkbss must be importable)

A block with `…` is a sketch and is passed over. A block that begins with `except` gets a call that fails above it.
"""
import json
import re
import subprocess
import sys

from huaweicloudsdkbss.v2 import *
from huaweicloudsdkbss.v2.region.bss_region import BssRegion
from huaweicloudsdkcore.auth.credentials import GlobalCredentials
from huaweicloudsdkcore.exceptions.exceptions import ConnectionException, RequestTimeoutException, ServiceResponseException
from huaweicloudsdkcore.http.http_config import HttpConfig

bss, page = sys.argv[1:]
blocks = re.findall(r"```python\n(.*?)```", open(page, encoding="utf-8").read(), re.S)
key = json.loads(subprocess.check_output([bss, "sandbox", "--print-keys", "--json"]))["customer"]
sandbox = subprocess.Popen([bss, "sandbox", "--port", "0", "--site", "cn"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
run = 0
try:
    url = sandbox.stdout.readline().split()[-1]
    ak, sk, domain_id = key["ak"], key["sk"], key["domain_id"]
    credentials = GlobalCredentials(ak, sk, domain_id)
    own = BssClient.new_builder().with_credentials(credentials).with_endpoint(url).build()
    unpaid = own.list_customer_orders(ListCustomerOrdersRequest(status=6)).order_infos
    order = unpaid[0].order_id
    for block in blocks:
        if "…" in block:
            continue
        block = block.replace("CS2211181819DUAHZ", unpaid[1].order_id)
        if block.startswith("except"):
            block = "try:\n    client.show_customer_order_details(ShowCustomerOrderDetailsRequest(order_id='none'))\n" + block
        names = dict(globals())
        exec(block, names)
        if "config" in names:
            known = vars(HttpConfig.get_default_config())
            strange = [name for name in vars(names["config"]) if name not in known]
            assert not strange, f"HttpConfig has no {strange}"
        # the next ones call the sandbox
        client = own
        run += 1
    paid = own.show_customer_order_details(ShowCustomerOrderDetailsRequest(order_id=order)).order_info.status
    assert paid == 5, f"the payment of the guide leaves the order at {paid}"
finally:
    sandbox.terminate()
print(f"{run} of {len(blocks)} blocks run, the others are sketches")
