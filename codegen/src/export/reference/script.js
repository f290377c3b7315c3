// Written by `cargo xtask export reference`. Search, theme, choice of site, tabs, folding and deep links; without it the
// pages can still be read.
(() => {
  'use strict';
  const html = document.documentElement;
  const root = html.dataset.root || '';
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const make = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  // a page from disk may have no storage
  const recall = key => { try { return localStorage.getItem('reference-' + key) || ''; } catch { return ''; } };
  const keep = (key, value) => { try { value ? localStorage.setItem('reference-' + key, value) : localStorage.removeItem('reference-' + key); } catch { /* not kept */ } };

  // --- the index, loaded when it is first needed
  let loading;
  const index = () => loading ||= new Promise((done, fail) => {
    const script = make('script', { src: root + 'assets/search-index.js' });
    script.onload = () => done(window.REFERENCE);
    script.onerror = fail;
    document.head.append(script);
  });

  // --- theme
  const theme = $('#theme');
  const THEMES = { '': 'follows the system', light: 'light', dark: 'dark' };
  const showTheme = () => {
    const now = html.dataset.theme || '';
    $('.sr', theme).textContent = theme.title = `Theme: ${THEMES[now]}`;
  };
  theme.addEventListener('click', () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const other = system === 'dark' ? 'light' : 'dark';
    // the first click must be seen: other than the system, then as the system, then following it
    const order = ['', other, system];
    const next = order[(order.indexOf(html.dataset.theme || '') + 1) % 3];
    if (next) html.dataset.theme = next; else delete html.dataset.theme;
    keep('theme', next);
    showTheme();
  });
  showTheme();

  // --- navigation
  const menu = $('#menu');
  const openMenu = open => {
    html.classList.toggle('menu-open', open);
    menu.setAttribute('aria-expanded', open);
  };
  menu.addEventListener('click', () => openMenu(menu.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && html.classList.contains('menu-open')) { openMenu(false); menu.focus(); }
  });
  for (const section of $$('.nav-section')) {
    section.addEventListener('toggle', async () => {
      if (!section.open || $('ul', section)) return;
      const { operations } = await index();
      const list = make('ul');
      for (const [id, , , of, , , status, sites] of operations) {
        if (of !== section.dataset.section) continue;
        const item = make('li', { 'data-sites': sites }, make('a', { href: `${root}operations/${id}.html` }, id));
        if (status) item.className = 'old';
        list.append(item);
      }
      $('p', section)?.replaceWith(list);
      applySite();
    });
  }
  const current = $('#nav [aria-current]');
  if (current) $('#nav').scrollTop = Math.max(0, current.offsetTop - innerHeight / 2);

  // --- site
  const choice = $('#site');
  // the navigation counts every section, also those whose operations are not on this page
  const countSections = async site => {
    const counts = $$('.nav-section summary small');
    counts.forEach(count => { count.dataset.all ??= count.textContent; });
    const operations = site ? (await index()).operations : [];
    if (site !== choice.value) return;
    for (const count of counts) {
      const { section } = count.closest('.nav-section').dataset;
      const has = ([, , , of, , , , sites]) => of === section && sites.split(' ').includes(site);
      count.textContent = site ? operations.filter(has).length : count.dataset.all;
    }
  };
  const applySite = () => {
    const site = choice ? choice.value : '';
    for (const node of $$('[data-sites]')) {
      node.classList.toggle('offsite', site !== '' && !node.dataset.sites.split(' ').includes(site));
    }
    // what is counted is what is shown
    for (const card of $$('.cards a')) {
      let list = document.getElementById(decodeURIComponent(card.hash.slice(1)));
      while (list && !list.matches('.operations')) list = list.nextElementSibling;
      const rows = list ? $$('[data-sites]', list) : [];
      $('small', card).textContent = rows.filter(row => !row.classList.contains('offsite')).length;
    }
    countSections(site);
    const stat = $('.stats b');
    if (stat) stat.textContent = $$('.cards small').reduce((sum, count) => sum + Number(count.textContent), 0);
    $('#absent')?.remove();
    const head = $('h1[data-at]');
    if (head && site && !head.dataset.at.split(' ').includes(site)) {
      const name = choice.selectedOptions[0].textContent;
      ($('.titles') || head).after(make('p', { id: 'absent', class: 'banner', role: 'status' }, `The site ${name} does not have this operation.`));
    }
  };
  if (choice) {
    choice.value = recall('site');
    if (choice.selectedIndex < 0) choice.value = '';
    choice.addEventListener('change', () => { keep('site', choice.value); applySite(); });
    applySite();
  }

  // --- tabs
  for (const tabs of $$('.tabs')) {
    const panels = $$('.panel', tabs);
    const list = make('div', { role: 'tablist', 'aria-labelledby': 'examples' });
    const select = (at, focus) => {
      panels.forEach((panel, i) => {
        const tab = list.children[i];
        panel.hidden = i !== at;
        tab.setAttribute('aria-selected', i === at);
        tab.tabIndex = i === at ? 0 : -1;
        if (i === at && focus) tab.focus();
      });
    };
    panels.forEach((panel, i) => {
      const name = panel.dataset.tab;
      panel.id = `panel-${name.toLowerCase()}`;
      panel.setAttribute('role', 'tabpanel');
      const tab = make('button', { type: 'button', role: 'tab', id: `tab-${name.toLowerCase()}`, 'aria-controls': panel.id }, name);
      panel.setAttribute('aria-labelledby', tab.id);
      tab.addEventListener('click', () => { select(i); keep('tab', name); });
      list.append(tab);
    });
    list.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const at = panels.findIndex(panel => !panel.hidden);
      select((at + step + panels.length) % panels.length, true);
    });
    $('h2', tabs).after(list);
    select(Math.max(0, panels.findIndex(panel => panel.dataset.tab === recall('tab'))));
  }

  // --- printing: on white, with everything that is folded away
  let before = null;
  addEventListener('beforeprint', () => {
    before = { theme: document.documentElement.dataset.theme, closed: $$('details:not([open])') };
    document.documentElement.dataset.theme = 'light';
    before.closed.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => {
    if (!before) return;
    if (before.theme) document.documentElement.dataset.theme = before.theme; else delete document.documentElement.dataset.theme;
    before.closed.forEach(details => { details.open = false; });
    before = null;
  });

  // --- copying
  for (const button of $$('.copy')) {
    button.addEventListener('click', async () => {
      const code = $('code', button.parentNode);
      try {
        await navigator.clipboard.writeText(code.textContent + '\n');
      } catch {
        const range = document.createRange();
        range.selectNodeContents(code);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        document.execCommand('copy');
      }
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = 'Copy'; }, 1500);
    });
  }

  // --- folding of inner fields
  const depth = row => Number(row.dataset.depth);
  const below = row => {
    const rows = [];
    for (let next = row.nextElementSibling; next && depth(next) > depth(row); next = next.nextElementSibling) rows.push(next);
    return rows;
  };
  const fold = (row, open) => {
    const button = $('.fold', row);
    button.setAttribute('aria-expanded', open);
    let closed = Infinity;
    for (const inner of below(row)) {
      if (depth(inner) <= closed) closed = Infinity;
      inner.hidden = !open || closed < depth(inner);
      if (closed === Infinity && $('.fold[aria-expanded="false"]', inner)) closed = depth(inner);
    }
  };
  for (const row of $$('tr[data-depth]')) {
    const next = row.nextElementSibling;
    if (!next || depth(next) <= depth(row)) continue;
    const name = $('.name code', row).textContent;
    const button = make('button', { type: 'button', class: 'fold', 'aria-expanded': 'true', 'aria-label': `Fields of ${name}` });
    button.addEventListener('click', () => fold(row, button.getAttribute('aria-expanded') !== 'true'));
    $('.field', row).prepend(button);
  }

  // --- deep links: #Operation.field from any page, also with the field of an answer
  const reveal = node => {
    for (let at = node; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    if (node.matches('tr[data-depth]') && node.hidden) {
      for (const row of $$('tr[data-depth]', node.parentNode)) if ($('.fold', row) && below(row).includes(node)) fold(row, true);
    }
    node.classList.remove('offsite');
  };
  const follow = async () => {
    let id;
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    if (!id) return;
    const node = document.getElementById(id);
    if (node) {
      const unseen = node.hidden || !node.offsetParent;
      reveal(node);
      if (unseen) node.scrollIntoView();
      return;
    }
    const [name, ...rest] = id.split('.');
    const answer = `${name}.response.${rest.join('.')}`;
    if (document.getElementById(answer)) { location.replace('#' + answer); return; }
    if ($(`h1[data-at]`)?.textContent.trim().startsWith(name + ' ')) return;
    const { operations, errors } = await index();
    if (operations.some(([known]) => known === name)) location.replace(`${root}operations/${name}.html${rest.length ? '#' + id : ''}`);
    else if (errors.some(([codes]) => codes.split(' ').includes(id))) location.replace(`${root}errors.html#${id}`);
  };
  addEventListener('hashchange', follow);
  follow();

  // --- search
  const dialog = make('dialog', { id: 'search', 'aria-label': 'Search' });
  dialog.innerHTML = `<div class="ask"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/></svg>
    <input type="search" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list" aria-label="Search operations, fields, Chinese titles and error codes" placeholder="Name, field, 中文 or code" autocomplete="off" spellcheck="false">
    <button type="button"><kbd>Esc</kbd><span class="sr">Close</span></button></div>
    <div id="results" role="listbox" aria-label="Results"></div><p class="sr" role="status"></p>`;
  document.body.append(dialog);
  const input = $('input', dialog);
  const results = $('#results', dialog);
  let selected = 0;

  const openSearch = () => { index(); dialog.showModal(); input.select(); search(); };
  for (const button of $$('#find, [data-find]')) button.addEventListener('click', openSearch);
  // a closed dialog must not keep the keys
  dialog.addEventListener('close', () => input.blur());
  $('.ask button', dialog).addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName) && document.activeElement !== input;
    if ((event.key === '/' && !typing && !dialog.open && !event.ctrlKey && !event.metaKey) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      if (!dialog.open) openSearch();
    }
  });

  const words = id => id.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  /** How well a word fits a text; 0: not at all. */
  const fit = (token, text, whole) => {
    if (!text) return 0;
    if (text === token) return whole;
    if (text.startsWith(token)) return whole * 0.8;
    const at = text.indexOf(token);
    if (at < 0) return 0;
    return /[^\p{L}\p{N}]/u.test(text[at - 1]) ? whole * 0.6 : whole * 0.4;
  };
  const operationFit = (token, [id, en, zh, section, , path]) => Math.max(
    fit(token, id.toLowerCase(), 100), fit(token, words(id), 90), fit(token, zh, 90), fit(token, en.toLowerCase(), 75),
    fit(token, path, 45), fit(token, section, 40));
  const all = (tokens, one) => {
    let sum = 0;
    for (const token of tokens) { const score = one(token); if (!score) return 0; sum += score; }
    return sum / tokens.length;
  };
  const best = (list, count) => list.filter(hit => hit.score > 0).sort((a, b) => b.score - a.score).slice(0, count);

  /** Operations come first unless a code or the path of a field is what was typed. */
  const rank = ([kind, hits]) => hits[0].score + (kind === 'Operations' ? 60 : 0);

  const find = ({ operations, fields, errors }, tokens, query) => {
    const site = choice ? choice.value : '';
    const here = at => !site || operations[at][7].split(' ').includes(site);
    const found = searchOperations(operations, query).filter(hit => here(hit.at));
    const fieldHits = [];
    for (const [name, places] of Object.entries(fields)) {
      const low = name.toLowerCase();
      // a word may name the field, its path or its operation, but one must name the field
      const own = tokens.map(token => fit(token.split('.').pop(), low, 92));
      if (!own.some(score => score > 0)) continue;
      let shown = 0;
      for (const [at, path] of places) {
        if (!here(at)) continue;
        const full = `${operations[at][0]}.${path}`.toLowerCase();
        const score = all(tokens, token => {
          const last = fit(token.split('.').pop(), low, 92);
          if (token.includes('.')) return full.endsWith(token) || full.replace('.response.', '.').startsWith(token) ? Math.max(last, 70) + 20 : 0;
          return last || operationFit(token, operations[at]) * 0.7;
        });
        if (score > 0) fieldHits.push({ at, path, name, score: score - (operations[at][6] ? 6 : 0) - shown++ * 0.5 - path.split('.').length, places: places.length });
      }
    }
    const codes = errors.map((error, at) => ({
      error, at, score: all(tokens, token => Math.max(
        ...error[0].toLowerCase().split(' ').map(code => Math.max(fit(token, code, 110), fit(token, code.split('.').pop(), 105))),
        token.length > 2 ? fit(token, error[1].toLowerCase(), 50) : 0)),
    }));
    return [
      ['Operations', best(found, 8)], ['Fields', best(fieldHits, 10)], ['Error codes', best(codes, 6)],
    ].filter(([, hits]) => hits.length).sort((a, b) => rank(b) - rank(a));
  };

  /** Text with the words found marked. */
  const marked = (text, tokens) => {
    const node = document.createDocumentFragment();
    const low = text.toLowerCase();
    let at = 0;
    while (at < text.length) {
      let next = -1, length = 0;
      for (const token of tokens) {
        const place = low.indexOf(token, at);
        if (place >= 0 && (next < 0 || place < next || (place === next && token.length > length))) { next = place; length = token.length; }
      }
      if (next < 0) break;
      node.append(text.slice(at, next), make('mark', {}, text.slice(next, next + length)));
      at = next + length;
    }
    node.append(text.slice(at));
    return node;
  };
  const option = (href, ...children) => make('a', { href, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, ...children);
  const draw = (kind, hit, { operations }, tokens) => {
    const what = make('span', { class: 'what' });
    if (kind === 'Error codes') {
      const [codes, doc, by] = hit.error;
      what.append(make('b', {}, marked(codes.split(' ')[0], tokens)), make('small', {}, marked(doc, tokens), by.length ? ` · ${by.length} operations` : ''));
      return option(`${root}errors.html#${codes.split(' ')[0]}`, what);
    }
    const [id, en, zh, , method, , status] = operations[hit.at];
    if (kind === 'Fields') {
      const parts = tokens.map(token => token.split('.').pop());
      const path = hit.path.replace(/^response\./, '');
      what.append(make('b', {}, marked(path, parts)), make('small', {}, `${id === hit.path ? '' : id}${hit.path.startsWith('response.') ? ' · answer' : ' · request'}`));
      return option(`${root}operations/${id}.html#${id}.${hit.path}`, what);
    }
    what.append(make('b', {}, marked(id, tokens)), status ? make('span', { class: 'mark old' }, status) : '', make('small', {}, marked(en, tokens)), make('small', { lang: 'zh' }, marked(zh, tokens)));
    return option(`${root}operations/${id}.html`, make('span', { class: `method ${method.toLowerCase()}` }, method), what);
  };

  const search = async () => {
    const query = input.value.trim().toLowerCase();
    const data = await index();
    if (query !== input.value.trim().toLowerCase()) return;
    results.replaceChildren();
    const tokens = query.split(/\s+/).filter(Boolean);
    const groups = tokens.length ? find(data, tokens, input.value.trim()) : [];
    let count = 0;
    for (const [kind, hits] of groups) {
      const group = make('div', { role: 'group', 'aria-labelledby': `group-${kind[0]}` }, make('h2', { id: `group-${kind[0]}`, role: 'presentation' }, kind));
      for (const hit of hits) {
        const node = draw(kind, hit, data, tokens);
        node.id = `hit-${count++}`;
        node.addEventListener('click', () => dialog.close());
        node.addEventListener('pointermove', () => choose(Number(node.id.slice(4)), false));
        group.append(node);
      }
      results.append(group);
    }
    if (!count) results.append(make('p', {}, query ? 'Nothing found. Try a shorter word, the wire name of a field, or the digits of a code.' : 'Type a name, a Chinese title, a field or an error code.'));
    $('[role=status]', dialog).textContent = query ? `${count} results` : '';
    input.setAttribute('aria-expanded', count > 0);
    choose(0);
  };
  const choose = (at, scroll = true) => {
    const hits = $$('[role=option]', results);
    selected = hits.length ? (at + hits.length) % hits.length : 0;
    hits.forEach((hit, i) => hit.setAttribute('aria-selected', i === selected));
    const hit = hits[selected];
    if (!hit) { input.removeAttribute('aria-activedescendant'); return; }
    input.setAttribute('aria-activedescendant', hit.id);
    if (scroll) hit.scrollIntoView({ block: selected ? 'nearest' : 'end' });
  };
  input.addEventListener('input', search);
  input.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { event.preventDefault(); choose(selected + step); }
    // a search field takes the first Escape for itself otherwise
    if (event.key === 'Escape') { event.preventDefault(); dialog.close(); }
    if (event.key === 'Enter') { event.preventDefault(); $$('[role=option]', results)[selected]?.click(); }
  });
})();
