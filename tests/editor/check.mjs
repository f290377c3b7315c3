// Edits a spec file with an editor's language server: hover, completion, errors, by spec/spec.schema.json.
//
//     node check.mjs FOLDER MODELINE
//     node check.mjs --probe            only whether its tools are there
//
// FOLDER is a copy of spec/, MODELINE the comment by which a file names its schema. Needs yaml-language-server (npm).
// Exit 0: all holds, 1: something does not, 77: a tool is not there.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const server = (() => {
  // npm's own place, or the folder that holds node_modules
  const places = [import.meta.url, process.env.NODE_TOOLS && pathToFileURL(join(process.env.NODE_TOOLS, 'x')).href];
  for (const place of places.filter(Boolean)) {
    try { return createRequire(place).resolve('yaml-language-server/bin/yaml-language-server'); } catch { /* next */ }
  }
  console.log('not here: yaml-language-server (npm install --prefix tests/editor yaml-language-server, or name the folder that holds node_modules in NODE_TOOLS)');
  process.exit(77);
})();
if (process.argv[2] === '--probe') process.exit(0);
const [folder, modeline] = [resolve(process.argv[2]), process.argv[3]];

// the language server protocol: a header, a blank line, JSON
const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const waiting = new Map();
const heard = new Map();
let bytes = Buffer.alloc(0);
let last = 0;
const write = message => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
};
const notify = (method, params) => write({ method, params });
const ask = (method, params) => new Promise(answer => {
  waiting.set(++last, answer);
  write({ id: last, method, params });
});
/** The next diagnostics of a document. */
const diagnostics = uri => new Promise(answer => heard.set(uri, answer));
const hear = message => {
  if (message.id !== undefined && message.method) {
    // it asks for settings, and to be told of files
    const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
    const result = message.method === 'workspace/configuration' ? message.params.items.map(item => (item.section === 'yaml' ? settings : {})) : null;
    write({ id: message.id, result });
  } else if (message.id !== undefined) {
    waiting.get(message.id)?.(message.result);
  } else if (message.method === 'textDocument/publishDiagnostics') {
    heard.get(message.params.uri)?.(message.params.diagnostics);
  }
};
child.stdout.on('data', chunk => {
  bytes = Buffer.concat([bytes, chunk]);
  for (;;) {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return;
    const size = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, end).toString())[1]);
    if (bytes.length < end + 4 + size) return;
    const message = JSON.parse(bytes.subarray(end + 4, end + 4 + size).toString());
    bytes = bytes.subarray(end + 4 + size);
    hear(message);
  }
});
// a server that hangs fails the run
const limit = setTimeout(() => { console.log('FAILS  the language server does not answer'); child.kill(); process.exit(1); }, 60_000);

const failures = [];
let checks = 0;
const check = (holds, what) => { checks++; if (!holds) { failures.push(what); console.log(`FAILS  ${what}`); } };

/** A document of the spec as an editor has it open, with the place of `|` in it, and what is wrong with it. */
const open = async (path, text) => {
  const uri = pathToFileURL(join(folder, path)).href;
  const whole = `${modeline}\n${text}`;
  const at = whole.indexOf('|');
  const before = whole.slice(0, at < 0 ? 0 : at).split('\n');
  const found = diagnostics(uri);
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text: whole.replace('|', '') } });
  return { textDocument: { uri }, position: { line: before.length - 1, character: before.at(-1).length }, errors: await found };
};
const close = ({ textDocument }) => notify('textDocument/didClose', { textDocument });

await ask('initialize', {
  processId: process.pid, rootUri: pathToFileURL(folder).href,
  capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {}, hover: { contentFormat: ['markdown'] }, completion: {} } },
});
notify('initialized', {});
notify('workspace/didChangeConfiguration', { settings: { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } } });

const OPERATION = readFileSync(join(folder, 'bss/orders/pay_orders.yaml'), 'utf8');

const good = await open('bss/orders/good.yaml', OPERATION);
check(good.errors.length === 0, `a good file has no errors: ${JSON.stringify(good.errors)}`);
close(good);

const key = await open('bss/orders/hover.yaml', OPERATION.replace('idempotent:', 'idem|potent:'));
const hover = await ask('textDocument/hover', key);
const said = JSON.stringify(hover?.contents ?? null);
check(/repeat/i.test(said), `hover over a key says what it means: ${said}`);
close(key);

const value = await open('bss/orders/complete.yaml', OPERATION.replace('method: POST', 'method: |'));
const values = (await ask('textDocument/completion', value))?.items.map(item => item.label) ?? [];
check(['GET', 'POST', 'PATCH'].every(method => values.includes(method)), `an enum is completed: ${JSON.stringify(values)}`);
close(value);

const name = await open('bss/orders/keys.yaml', OPERATION.replace('idempotent: false', 'idem|'));
const names = (await ask('textDocument/completion', name))?.items.map(item => item.label) ?? [];
check(names.includes('idempotent'), `a key is completed: ${JSON.stringify(names)}`);
close(name);

const wrong = await open('bss/orders/wrong.yaml', OPERATION.replace('method: POST', 'method: FETCH'));
const method = wrong.errors.find(error => /GET/.test(error.message));
check(method, `a wrong value is an error that names the right ones: ${JSON.stringify(wrong.errors)}`);
check(method?.range.start.line === OPERATION.split('\n').findIndex(line => line.startsWith('method:')) + 1, 'the error stands at the value');
close(wrong);

const unknown = await open('bss/orders/unknown.yaml', OPERATION.replace('idempotent:', 'idempotant:'));
check(unknown.errors.some(error => error.message.includes('idempotant')), `an unknown key is an error: ${JSON.stringify(unknown.errors)}`);
close(unknown);

clearTimeout(limit);
child.kill();
console.log(failures.length ? `${failures.length} of ${checks} do not hold` : `${checks} checks hold`);
process.exit(failures.length ? 1 : 0);
