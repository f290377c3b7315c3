// Decides requests by ajv: lines {"operation", "document"} in, `true` or `false` a line out.
//
//     node ajv.mjs FOLDER-WITH-NODE_MODULES SCHEMAS
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const [modules, schemas] = process.argv.slice(2);
const Ajv = createRequire(modules + "/").call(null, "ajv/dist/2020").default;
// the two lines that docs/exports.md names
const ajv = new Ajv({ strict: false });
ajv.addFormat("decimal", true);
const known = new Map();
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { operation, document } = JSON.parse(line);
  if (!known.has(operation)) {
    known.set(operation, ajv.compile(JSON.parse(readFileSync(`${schemas}/${operation}.request.json`, "utf8"))));
  }
  console.log(known.get(operation)(document));
}
