// Draws what a reviewer sees under a pull request: docs/spec-review.png, from a few changes of the real spec.
//
//     npm install --prefix tests/outside playwright-core markdown-it github-markdown-css
//     node tests/outside/comment.mjs [OUT.png]
//
// Needs a Chromium (apt-get install chromium, or its path in CHROMIUM). Exit 0: drawn, 1: a change does not fit the spec
// any more, 77: a tool is not there.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const out = resolve(process.argv[2] ?? join(root, 'docs/spec-review.png'));

// file, what stands there, what shall
const CHANGES = [
  ['bss/orders/pay_orders.yaml', 'callers: [customer]', 'callers: [customer, partner]'],
  ['bss/orders/pay_orders.yaml', '    max_items: 3\n', '    max_items: 1\n'],
  ['bss/orders/list_customer_orders.yaml', 'only: [1, 3, 4, 5, 6, 9]', 'only: [1, 3, 4, 5, 6]'],
  ['bss/orders/list_customer_orders.yaml', 'rate_limit: 20/s', 'rate_limit: 5/s'],
  ['bss/accounts/update_customer_account_amount.yaml', 'idempotent: false', 'idempotent: true'],
  ['bss/accounts/show_customer_account_balances.yaml', '  debt_amount: {', '  debts: {'],
  ['bss/service.yaml', 'host: bss-intl.myhuaweicloud.com', 'host: bss.example.com'],
  ['bss/coupons/create_partner_coupons.yaml', 'doc: Face value of each coupon, above 0, at most 2 decimals', 'doc: Face value of each coupon'],
  ['osm/service.yaml', 'host: osm.ap-southeast-3.myhuaweicloud.com', 'host: unknown'],
];

const missing = what => { console.log(`not here: ${what}`); process.exit(77); };
const load = name => {
  const places = [import.meta.url, process.env.NODE_TOOLS && pathToFileURL(join(process.env.NODE_TOOLS, 'x')).href];
  for (const place of places.filter(Boolean)) {
    const require = createRequire(place);
    try { return [require(name), require]; } catch { /* next */ }
  }
  return missing(`${name} (npm install --prefix tests/outside ${name}, or name the folder that holds node_modules in NODE_TOOLS)`);
};
const [playwright] = load('playwright-core');
const [MarkdownIt, require] = load('markdown-it');
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find(path => path && existsSync(path)) ?? missing('Chromium (apt-get install chromium, or name it in CHROMIUM)');

const folder = mkdtempSync(join(tmpdir(), 'spec-review-'));
let markdown;
try {
  for (const side of ['old', 'new']) {
    cpSync(join(root, 'spec'), join(folder, side, 'spec'), { recursive: true });
    cpSync(join(root, 'Cargo.toml'), join(folder, side, 'Cargo.toml'));
    const services = readdirSync(join(root, 'spec')).filter(name => existsSync(join(root, 'spec', name, 'service.yaml')));
    for (const service of services) {
      cpSync(join(root, 'generated', service, 'Cargo.toml'), join(folder, side, 'generated', service, 'Cargo.toml'));
    }
  }
  for (const [path, from, to] of CHANGES) {
    const file = join(folder, 'new/spec', path);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) {
      console.log(`spec/${path} has no ${JSON.stringify(from)}: take another change`);
      process.exit(1);
    }
    writeFileSync(file, text.replace(from, to));
  }
  const xtask = ['run', '--quiet', '--package', 'xtask', '--', '--root', join(folder, 'new')];
  markdown = execFileSync('cargo', [...xtask, 'diff', '--from', join(folder, 'old'), '--fail-on', 'never', '--format', 'markdown'], { cwd: root, encoding: 'utf8' });
} finally {
  rmSync(folder, { recursive: true });
}
// where the copy lay says nothing
markdown = markdown.replaceAll(`${join(folder, 'new')}/`, '').replaceAll(`${join(folder, 'old')}/`, '').replaceAll(join(folder, 'old'), 'main');

const css = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
const page = `<!doctype html><meta charset="utf-8"><style>${css}
body { margin: 0; background: #fff } article { width: 820px; padding: 24px; font-size: 14px }</style>
<article class="markdown-body">${new MarkdownIt({ html: true }).render(markdown)}</article>`;

const browser = await playwright.chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const tab = await browser.newPage({ viewport: { width: 880, height: 600 } });
  await tab.setContent(page);
  await tab.locator('article').screenshot({ path: out });
} finally {
  await browser.close();
}
console.log(`drew ${out}`);
