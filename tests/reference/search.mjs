// Asks the search of a reference what tests/searches.txt says that people ask.
//
//     node search.mjs FOLDER TABLE
//
// Exit 0: each finds what it should first; 1: one does not.
import { readFileSync } from 'node:fs';
const [folder, table] = process.argv.slice(2);
const read = path => readFileSync(path, 'utf8');
const window = {};
new Function('window', read(`${folder}/assets/search-index.js`))(window);
const core = read(`${folder}/assets/script.js`).split("// Written by `cargo xtask export reference`")[0];
const searchOperations = new Function(`${core}; return searchOperations;`)();
const { operations } = window.REFERENCE;
const lines = read(table).split('\n').filter(line => line && !line.startsWith('#'));
const wrong = lines.map(line => line.split('\t')).flatMap(([query, wanted]) => {
  const [first] = searchOperations(operations, query);
  const found = first ? operations[first.at][0] : 'nothing';
  return wanted.split('|').includes(found) ? [] : [`${query}: ${found}, wanted ${wanted}`];
});
console.log(wrong.join('\n'));
console.log(`${lines.length} searches, ${wrong.length} wrong`);
process.exit(wrong.length ? 1 : 0);
