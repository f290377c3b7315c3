// Uses a reference in headless Chromium as a reader would: search, deep links, theme, site, phone, keyboard.
//
//     node check.mjs FOLDER
//     node check.mjs --probe     only whether its tools are there
//
// Needs playwright-core (npm) and a Chromium. Exit 0: all holds, 1: something does not, 77: a tool is not there.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = pathToFileURL(resolve(process.argv[2] ?? '.')).href;

const missing = what => { console.log(`not here: ${what}`); process.exit(77); };
const playwright = (() => {
  // npm's own place, NODE_PATH, or the folder that PLAYWRIGHT_CORE names
  const places = [import.meta.url, process.env.PLAYWRIGHT_CORE && pathToFileURL(join(process.env.PLAYWRIGHT_CORE, 'x')).href];
  for (const place of places.filter(Boolean)) {
    try { return createRequire(place)('playwright-core'); } catch { /* next */ }
  }
  return missing('playwright-core (npm install --prefix tests/reference playwright-core, or name its folder in PLAYWRIGHT_CORE)');
})();
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .find(path => path && existsSync(path)) ?? missing('Chromium (apt-get install chromium, or name it in CHROMIUM)');
if (process.argv[2] === '--probe') process.exit(0);

const browser = await playwright.chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const failures = [];
let checks = 0;
const check = (holds, what) => { checks++; if (!holds) { failures.push(what); console.log(`FAILS  ${what}`); } };
const outside = [];

/** A page of its own storage, so that no check sees what another chose. */
const open = async (path, { width = 1280, colorScheme = 'light', ...more } = {}, act) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, ...more });
  const page = await context.newPage();
  page.on('pageerror', error => check(false, `${path}: ${error.message}`));
  page.on('request', request => { if (!/^(file|data):/.test(request.url())) outside.push(request.url()); });
  await page.goto(`${folder}/${path}`);
  try { await act(page); } catch (error) { check(false, `${path}: ${error.message.split('\n')[0]}`); }
  await context.close();
};
/** What is looked at; a few at a time, for most of it is waiting. */
const visits = [];
const visit = (...what) => visits.push(() => open(...what));
const at = page => decodeURIComponent(page.url().slice(folder.length + 1));
const ask = async (page, query) => {
  await page.keyboard.press('/');
  await page.fill('dialog input', query);
  await page.waitForFunction(() => document.querySelector('#results [role=option], #results > p'));
  await page.waitForTimeout(50);
  return page.$$eval('#results [role=option]', nodes => nodes.map(node => node.textContent));
};
const inView = (page, id) => page.evaluate(name => {
  const box = document.getElementById(name)?.getBoundingClientRect();
  return !!box && box.height > 0 && box.top >= 0 && box.top < innerHeight;
}, id);
const background = page => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

// --- search
visit('index.html', {}, async page => {
  check((await ask(page, 'payorders'))[0]?.includes('PayOrders'), 'an operation is found by its name in any case');
  check((await ask(page, 'pay ord')).some(hit => hit.includes('PayOrders')), 'an operation is found by parts of its name');
  check((await ask(page, '支付包年')).some(hit => hit.includes('PayOrders')), 'an operation is found by its Chinese title');
  check((await ask(page, 'yearly/monthly order')).some(hit => hit.includes('PayOrders')), 'an operation is found by its English title');
  check((await ask(page, 'coupon_infos'))[0]?.includes('coupon_infos'), 'a field is found by its wire name');
  check((await ask(page, 'PayOrders.coupon_infos'))[0]?.includes('PayOrders'), 'a field is found by its full name');
  check((await ask(page, '30000010'))[0]?.includes('CBC.30000010'), 'an error code is found by its digits');
  check((await ask(page, 'xyzzy')).length === 0, 'nothing is found where there is nothing');
  check(await page.textContent('#results').then(text => text.includes('Nothing found')), 'the reader is told so');
});
visit('index.html', {}, async page => {
  await ask(page, 'CBC.30000010');
  await page.keyboard.press('Enter');
  await page.waitForURL(/errors\.html/);
  check(at(page) === 'errors.html#CBC.30000010' && await inView(page, 'CBC.30000010'), 'Enter goes to the error code');
});
visit('operations/PayOrders.html', {}, async page => {
  await ask(page, 'coupon_infos payorders');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const active = await page.getAttribute('dialog input', 'aria-activedescendant');
  check(active === 'hit-0', 'arrows move the choice');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash);
  check(at(page) === 'operations/PayOrders.html#PayOrders.coupon_infos', 'Enter goes to the field');
  await page.keyboard.press('Control+k');
  check(await page.$eval('dialog', dialog => dialog.open), 'Ctrl+K opens the search');
  await page.keyboard.press('Escape');
  check(!await page.$eval('dialog', dialog => dialog.open), 'Escape closes it');
  for (const query of ['order', 'coupon', 'bill']) {
    check((await ask(page, query)).length > 0, `the search opens again and finds ${query}`);
    await page.keyboard.press('Escape');
  }
});

// --- deep links
visit('operations/PayOrders.html#PayOrders.coupon_infos', {}, async page => {
  check(await inView(page, 'PayOrders.coupon_infos'), 'a link to a field shows the field');
});
visit('index.html#PayOrders.coupon_infos', {}, async page => {
  await page.waitForURL(/operations/);
  check(at(page) === 'operations/PayOrders.html#PayOrders.coupon_infos', 'the overview leads on to the field');
});
visit('operations/ListCustomerOrders.html#ListCustomerOrders.order_infos', {}, async page => {
  await page.waitForFunction(() => location.hash.includes('response'));
  check(await inView(page, 'ListCustomerOrders.response.order_infos'), 'a field of the answer is found by its short name');
  await page.click('[id="ListCustomerOrders.response.order_infos"] .fold');
  const inner = '[id="ListCustomerOrders.response.order_infos.order_id"]';
  check(!await page.isVisible(inner), 'inner fields can be folded');
  await page.evaluate(() => { location.hash = '#ListCustomerOrders.response.order_infos.order_id'; });
  await page.waitForFunction(selector => !document.querySelector(selector).hidden, inner);
  check(await page.isVisible(inner), 'a link unfolds what it leads to');
});

// --- theme
visit('index.html', {}, async page => {
  const light = await background(page);
  await page.click('#theme');
  const dark = await background(page);
  check(light !== dark, 'the first click changes the theme');
  await page.reload();
  check(await background(page) === dark, 'the choice is kept');
  await page.goto(`${folder}/operations/PayOrders.html`);
  check(await background(page) === dark, 'the choice holds on other pages');
  check(await page.textContent('#theme .sr').then(text => text.includes('dark')), 'the button says which theme it is');
});
visit('index.html', { colorScheme: 'dark' }, async page => {
  const dark = await background(page);
  await page.emulateMedia({ colorScheme: 'light' });
  check(await background(page) !== dark, 'the theme follows the system');
});

// --- contrast, in both themes
for (const path of ['index.html', 'operations/PayOrders.html', 'operations/ListCustomerOrdersV1.html', 'errors.html']) {
  visit(path, {}, async page => {
    for (const theme of ['light', 'dark']) {
      const weak = await page.evaluate(theme => {
        document.documentElement.dataset.theme = theme;
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgba = colour => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return canvas.getImageData(0, 0, 1, 1).data;
        };
        const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const behind = node => {
          for (let up = node; up; up = up.parentElement) {
            const colour = rgba(getComputedStyle(up).backgroundColor);
            if (colour[3] > 250) return colour;
          }
          return [255, 255, 255];
        };
        const seen = new Map();
        for (const node of document.querySelectorAll('main *, nav *, footer *')) {
          if (![...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()) || !node.offsetParent) continue;
          const style = getComputedStyle(node);
          const back = behind(node);
          const key = `${node.tagName}.${node.className}|${style.color}|${back}`;
          if (seen.has(key)) continue;
          const [a, b] = [light(rgba(style.color)), light(back)].sort((x, y) => y - x);
          seen.set(key, (a + 0.05) / (b + 0.05));
        }
        return [...seen].filter(([, ratio]) => ratio < 4.5).map(([key, ratio]) => `${key} ${ratio.toFixed(2)}`);
      }, theme);
      check(weak.length === 0, `contrast of at least 4.5 in ${theme} on ${path}: ${weak.slice(0, 3).join('; ')}`);
    }
  });
}

// --- sites
visit('index.html', {}, async page => {
  await page.selectOption('#site', 'eu');
  check(!await page.isVisible('main a[href="operations/ListCities.html"]'), 'the choice of a site hides what it lacks');
  check(await page.isVisible('main a[href="operations/PayOrders.html"]'), 'and keeps what it has');
  await page.goto(`${folder}/operations/ListCities.html`);
  check(await page.isVisible('#absent'), 'a page that the site lacks says so');
});

const shown = page => page.evaluate(() => {
  const rows = [...document.querySelectorAll('main .operations [data-sites]')].filter(row => row.offsetParent);
  const cards = [...document.querySelectorAll('.cards small')].map(count => Number(count.textContent));
  return { rows: rows.length, cards: cards.reduce((sum, count) => sum + count, 0), stat: Number(document.querySelector('.stats b').textContent) };
});
visit('index.html', {}, async page => {
  const all = await shown(page);
  check(all.rows > 0 && all.cards === all.rows && all.stat === all.rows, `what is counted is what is shown (${JSON.stringify(all)})`);
  await page.selectOption('#site', 'eu');
  const fewer = await shown(page);
  check(fewer.rows < all.rows && fewer.cards === fewer.rows && fewer.stat === fewer.rows, `the counts follow the site (${JSON.stringify(fewer)})`);
  const counted = () => page.$$eval('.nav-section summary small', counts => counts.reduce((sum, count) => sum + Number(count.textContent), 0));
  await page.waitForFunction(rows => [...document.querySelectorAll('.nav-section summary small')].reduce((sum, count) => sum + Number(count.textContent), 0) === rows, fewer.rows).catch(() => {});
  check(await counted() === fewer.rows, `those of the navigation, too (${await counted()})`);
  await page.selectOption('#site', '');
  check((await shown(page)).stat === all.rows && await counted() === all.rows, 'and come back with all sites');
});
visit('operations/ListCities.html', {}, async page => {
  await page.selectOption('#site', 'eu');
  const order = await page.evaluate(() => {
    const top = selector => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
    return [top('h1'), top('.titles'), top('#absent')];
  });
  check(order[0] < order[1] && order[1] < order[2], `the notice stands behind the titles (${order})`);
  await page.selectOption('#site', '');
  check(!await page.$('#absent'), 'and goes with the choice');
});

// --- print: on white, with all that is folded away
for (const colorScheme of ['light', 'dark']) {
  visit('operations/PayOrders.html', { colorScheme }, async page => {
    await page.click('#theme');
    if (colorScheme === 'light') check(await background(page) !== 'rgb(255, 255, 255)', 'the screen is dark before it is printed');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const paper = await page.evaluate(() => {
      const dark = colour => colour.match(/\d+/g).slice(0, 3).map(Number).every(part => part < 140);
      const text = [...document.querySelectorAll('main p, main td, main dd')].filter(node => node.offsetParent && node.textContent.trim());
      return {
        closed: document.querySelectorAll('main details:not([open])').length,
        panels: [...document.querySelectorAll('.panel')].filter(panel => !panel.offsetParent).length,
        cut: [...document.querySelectorAll('.panel pre')].filter(code => code.scrollWidth > code.clientWidth + 1).length,
        names: [...document.querySelectorAll('.panel > h3')].filter(name => !name.offsetParent).length,
        pale: text.filter(node => !dark(getComputedStyle(node).color)).length,
      };
    });
    check(await background(page) === 'rgb(255, 255, 255)', `paper is white (${colorScheme})`);
    check(paper.closed === 0 && paper.panels === 0 && paper.cut === 0 && paper.names === 0, `print shows what is folded away (${JSON.stringify(paper)})`);
    check(paper.pale === 0, `no text prints pale (${paper.pale}, ${colorScheme})`);
    check(await page.isVisible('text=bss call PayOrders'), "print has the command's example");
    check(!await page.isVisible('#nav') && !await page.isVisible('.top'), 'print has neither navigation nor bar');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    check(await page.evaluate(() => document.querySelectorAll('.panel:not([hidden])').length) === 1, 'the screen is as before');
  });
}

// --- phone
for (const path of ['index.html', 'errors.html', 'operations/PayOrders.html', 'operations/CreateEnterpriseProjectAuth.html']) {
  visit(path, { width: 390 }, async page => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    check(over <= 0, `${path} fits a phone (${over} px too wide)`);
  });
}
visit('operations/PayOrders.html', { width: 390 }, async page => {
  check(!await page.isVisible('#nav'), 'the navigation is closed on a phone');
  await page.click('#menu');
  check(await page.isVisible('#nav'), 'the button opens it');
  await page.keyboard.press('Escape');
  check(!await page.isVisible('#nav'), 'Escape closes it');
});

// --- keyboard, landmarks, and no scripts at all
visit('operations/PayOrders.html', {}, async page => {
  await page.keyboard.press('Tab');
  check(await page.evaluate(() => document.activeElement.className) === 'skip', 'the first stop is the skip link');
  await page.keyboard.press('Enter');
  check(await page.evaluate(() => document.activeElement.id) === 'main', 'it leads to the content');
  const one = await page.evaluate(() => ['main', 'h1', 'header', 'footer'].filter(tag => document.querySelectorAll(tag).length !== 1));
  check(one.length === 0, `one each of main, h1, header, footer (${one})`);
  await page.focus('[role=tab]');
  await page.keyboard.press('ArrowRight');
  check(await page.evaluate(() => document.activeElement.textContent) === 'bss', 'arrows move between the examples');
  const nameless = await page.$$eval('button, a, select, input', nodes => nodes.filter(node => !(node.textContent.trim() || node.getAttribute('aria-label'))).length);
  check(nameless === 0, 'every control has a name');
});
visit('operations/PayOrders.html', { javaScriptEnabled: false }, async page => {
  check(await page.isVisible('text=bss call PayOrders'), 'all examples can be read without scripts');
  check(!await page.isVisible('#find'), 'what needs scripts is not shown without them');
});
visit('index.html', { javaScriptEnabled: false }, async page => {
  const hidden = await page.$$eval('main .mark.site', marks => marks.filter(mark => !mark.getClientRects().length).length).catch(() => -1);
  const marks = await page.locator('.mark.site').count();
  check(hidden <= 0, `site marks are there without scripts (${hidden} hidden)`);
  if (marks) check(await page.locator('.mark.site').first().isVisible(), 'the first mark of a site is visible without scripts');
});

await Promise.all([1, 2, 3].map(async () => { for (let next; (next = visits.shift());) await next(); }));
check(outside.length === 0, `nothing is asked of another host: ${outside.slice(0, 3)}`);
await browser.close();
console.log(`${checks - failures.length} of ${checks} checks hold`);
process.exit(failures.length ? 1 : 0);
