// Proves that every rule of app/core/.spectral.yaml can fire: each one must find something in bad.yaml.
// Usage: node app/core/tests/spectral/check.mjs [path of the spectral command, e2e/node_modules/.bin/spectral when left out]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const spectral = process.argv[2] ?? here('../../../../e2e/node_modules/.bin/spectral');
const ruleset = here('../../.spectral.yaml');

const rules = [...readFileSync(ruleset, 'utf8').matchAll(/^ {2}(adr-[\w-]+):$/gm)].map(([, name]) => name);
const run = spawnSync(spectral, ['lint', here('bad.yaml'), '--ruleset', ruleset, '--format', 'json', '--quiet'], { encoding: 'utf8' });
if (run.error) {
  console.error(`Cannot run ${spectral} (${run.error.message}): run "npm ci" in e2e first.`);
  process.exit(2);
}
const fired = new Set(JSON.parse(run.stdout).map((finding) => finding.code));
const silent = rules.filter((rule) => !fired.has(rule));
if (rules.length === 0 || silent.length > 0) {
  console.error(`These rules find nothing in bad.yaml: ${silent.join(', ')}.`);
  process.exit(1);
}
console.log(`All ${rules.length} rules fire.`);
