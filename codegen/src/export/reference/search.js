// Which operations fit a search, best first: the page and its test share this. The command ranks by the same rules
// (cli/src/search.rs); tests/searches.txt holds both to it. Nothing here touches the page.
const searchOperations = (() => {
  const plain = text => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  /** Words of an id, a title or a query: `ListThingsAgain` is three of them; signs of a Chinese run stay together. */
  const split = text => text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase().match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) || [];
  const chinese = word => /^\p{Script=Han}/u.test(word);
  /** How many letters differ, counting two that changed places as one; more than `most` is `most + 1`. */
  const differ = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      [before, row] = [row, next];
    }
    return row[b.length];
  };
  const stem = word => word.replace(/(ies|y)$/, 'i').replace(/(?<=\w{3})(ing|ed|es|s|e)$/, '');
  /** How well a word fits one of several; 0: not at all. */
  const word = (token, words) => Math.max(0, ...words.map(known => {
    if (known === token) return 100;
    if (stem(known) === stem(token)) return 100;
    if (token.length > 1 && known.startsWith(token)) return 70;
    const most = token.length > 7 ? 2 : token.length > 3 ? 1 : 0;
    return most && differ(token, known, most) <= most ? 45 : 0;
  }));
  /** How well a Chinese run fits a title: as it stands, by its pairs of signs, or by its signs in order. */
  const run = (token, text) => {
    const signs = [...token];
    const start = signs.length > 1 && text.startsWith(signs[0] + signs[1]) ? 30 : 0;
    if (text.includes(token)) return 80 + start;
    if (signs.length < 2) return 0;
    const pairs = signs.slice(1).map((sign, at) => signs[at] + sign);
    const share = pairs.filter(pair => text.includes(pair)).length / pairs.length;
    let at = 0;
    const inOrder = signs.every(sign => (at = text.indexOf(sign, at) + 1) > 0);
    return Math.max(share >= 0.5 ? 75 * share : 0, inOrder ? 60 : 0) + (share >= 0.5 || inOrder ? start : 0);
  };
  const one = (token, operation) => chinese(token)
    ? Math.max(run(token, operation.zh), ...operation.search.map(text => text.includes(token) ? 75 : 0))
    : Math.max(word(token, operation.idWords), word(token, operation.titleWords) * 0.9, word(token, operation.searchWords) * 0.95, word(token, operation.otherWords) * 0.4);
  const prepared = new WeakMap();
  const prepare = operations => {
    if (!prepared.has(operations)) prepared.set(operations, operations.map(([id, en, zh, section, , path, status, , search]) => ({
      id: plain(id), zh, status, search: search ? search.split('\n') : [],
      idWords: split(id), titleWords: split(en), searchWords: split(search || ''), otherWords: [...split(path), ...split(section)],
    })));
    return prepared.get(operations);
  };
  return (operations, query) => {
    const tokens = split(query), whole = plain(query);
    if (!tokens.length) return [];
    return prepare(operations).map((operation, at) => {
      let score = 0;
      for (const token of tokens) {
        const fit = one(token, operation);
        if (!fit) { score = 0; break; }
        score += fit / tokens.length;
      }
      if (operation.search.some(text => plain(text) === whole)) score = Math.max(score, 130);
      if (operation.id === whole) score = 300;
      else if (whole.length > 2 && operation.id.startsWith(whole)) score = Math.max(score, 95);
      // of what fits alike, what says little else
      const room = chinese(tokens[0]) ? whole.length / (operation.zh.length || 1) : tokens.length / operation.idWords.length;
      if (score) score += 10 * Math.min(1, room);
      return { at, score: score && (operation.status ? score / 4 : score) };
    }).filter(hit => hit.score > 0).sort((a, b) => b.score - a.score || a.at - b.at);
  };
})();
