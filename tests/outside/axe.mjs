// axe-core (the engine behind most accessibility checkers) over pages of the reference, in both themes and widths.
//
//     node axe.mjs TOOLS REFERENCE
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [tools, folder] = process.argv.slice(2).map(path => resolve(path));
const require = createRequire(pathToFileURL(join(tools, 'x')));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => path && existsSync(path));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'] });
let violations = 0;
for (const width of [1280, 390]) {
  for (const colorScheme of ['light', 'dark']) {
    for (const path of ['index.html', 'errors.html', 'operations/PayOrders.html', 'operations/ListCustomerOrdersV1.html']) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(pathToFileURL(join(folder, path)).href);
      await page.evaluate(axe);
      if (path === 'index.html') {
        await page.keyboard.press('/');
        await page.fill('dialog input', 'coupon');
        await page.waitForTimeout(300);
      }
      const found = await page.evaluate(() => window.axe.run(document));
      for (const { id, impact, nodes } of found.violations) console.log(`${path} ${width} ${colorScheme}: ${id} (${impact}) ${nodes[0].html.slice(0, 160)}`);
      violations += found.violations.length;
      console.log(`${path} at ${width} in ${colorScheme}: ${found.passes.length} rules hold, ${found.violations.length} do not`);
      await page.close();
    }
  }
}
await browser.close();
process.exit(violations ? 1 : 0);
