// Starts Prism on a document and asks it for every operation: each must answer its example with 2xx, a request without
// keys must get 401, and a wrong parameter 4xx.
//
//     node prism.mjs PRISM DOCUMENT
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [program, file] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, 'utf8'));
const resolve = node => node?.$ref ? node.$ref.slice(2).split('/').reduce((at, key) => at[key], document) : node;

const prism = spawn(process.execPath, [program, 'mock', '--port', '0', '--host', '127.0.0.1', file]);
let said = '';
const base = await new Promise((done, fail) => {
  const listen = chunk => {
    said += chunk;
    const at = said.match(/listening on (http:\S+)/);
    if (at) done(at[1].replace(/\x1b\[\d+m/g, ''));
  };
  prism.stdout.on('data', listen);
  prism.stderr.on('data', listen);
  prism.on('exit', () => fail(new Error(`prism ended:\n${said.slice(-2000)}`)));
  setTimeout(() => fail(new Error('prism did not start in 120 s')), 120_000);
}).catch(error => { console.error(error.message); process.exit(1); });

const keys = Object.fromEntries(Object.keys(document.security?.[0] ?? {}).map(name => [document.components.securitySchemes[name].name, 'key']));
let asked = 0;
const odd = [];
for (const [path, item] of Object.entries(document.paths)) {
  for (const method of ['get', 'post', 'put', 'delete']) {
    const operation = item[method];
    if (!operation) continue;
    const headers = { ...keys };
    const query = new URLSearchParams();
    let url = path;
    for (const { name, in: place, example, required, explode } of operation.parameters ?? []) {
      if (!required || example === undefined) continue;
      if (place === 'path') url = url.replace(`{${name}}`, encodeURIComponent(example));
      else if (place === 'header') headers[name] = String(example);
      else if (Array.isArray(example) && explode) example.forEach(one => query.append(name, one));
      else query.append(name, Array.isArray(example) ? example.join(',') : example);
    }
    const body = resolve(operation.requestBody)?.content['application/json'].example;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const target = `${base}${url}${query.size ? `?${query}` : ''}`;
    const answer = await fetch(target, { method: method.toUpperCase(), headers, body: body === undefined ? undefined : JSON.stringify(body) });
    asked++;
    if (answer.status !== 200 && answer.status !== 204) odd.push(`${operation.operationId}: HTTP ${answer.status} ${(await answer.text()).slice(0, 200)}`);
    else if (asked === 1) {
      const refused = await fetch(target, { method: method.toUpperCase() });
      if (refused.status !== 401) odd.push(`without keys: HTTP ${refused.status}`);
    }
  }
}
prism.removeAllListeners('exit');
prism.kill();
odd.forEach(line => console.log(line));
console.log(`${asked} operations asked, ${odd.length} odd answers`);
process.exit(odd.length ? 1 : 0);
