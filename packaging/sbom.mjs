// Makes one CycloneDX file of those that NuGet's and npm's tools wrote and of the runtime that lies in the package.
// Nothing in it depends on when, where and in which folder it was made.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [nuget, npm, runtime] = process.argv.slice(2, 5).map(file => JSON.parse(readFileSync(file, 'utf8')));
const version = process.argv[5];
const root = `pkg:generic/buendnisnetz@${version}`;

const frameworks = runtime.runtimeOptions.includedFrameworks.map(({ name, version }) => ({
  type: 'framework', 'bom-ref': `pkg:nuget/${name}.Runtime.linux-x64@${version}`, name: `${name}.Runtime.linux-x64`, version,
  scope: 'required', licenses: [{ license: { id: 'MIT' } }], purl: `pkg:nuget/${name}.Runtime.linux-x64@${version}`,
}));
const refOf = bom => bom.metadata.component['bom-ref'];
const needs = bom => bom.dependencies?.find(one => one.ref === refOf(bom))?.dependsOn ?? [];
const others = bom => (bom.dependencies ?? []).filter(one => one.ref !== refOf(bom));

const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    timestamp: new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000).toISOString(),
    tools: { components: [
      ...nuget.metadata.tools.components.map(({ type, name, version }) => ({ type, name, version })),
      ...npm.metadata.tools.map(({ vendor, version }) => ({ type: 'application', name: vendor, version })),
    ] },
    component: { type: 'application', 'bom-ref': root, name: 'buendnisnetz', version, purl: root, licenses: [{ license: { id: 'EUPL-1.2' } }] },
  },
  components: [...nuget.components, ...npm.components, ...frameworks],
  dependencies: [
    { ref: root, dependsOn: [...needs(nuget), ...needs(npm), ...frameworks.map(one => one['bom-ref'])] },
    ...others(nuget), ...others(npm),
  ],
};
const digest = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
bom.serialNumber = `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
console.log(JSON.stringify(bom, null, 2));
