/** Checks processes/*.bpmn with bpmnlint's recommended rules; exits with 1 on any finding, warnings included. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';

const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(here, '../../../processes');

const findings = [];
const files = readdirSync(folder).filter((name) => name.endsWith('.bpmn'));
for (const file of files) {
  // rules remember what they have seen: each diagram gets its own, or flows of two diagrams count as duplicates
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() });
  const { rootElement, warnings } = await new BpmnModdle().fromXML(readFileSync(join(folder, file), 'utf8'));
  warnings.forEach(({ message }) => findings.push(`${file}: ${message}`));
  const byRule = await linter.lint(rootElement);
  for (const [rule, reports] of Object.entries(byRule)) {
    reports.forEach(({ id, message }) => findings.push(`${file} · ${id}: ${message} (${rule})`));
  }
}

findings.forEach((finding) => console.log(finding));
console.log(`${files.length} diagrams, ${findings.length} findings`);
process.exitCode = findings.length ? 1 : 0;
