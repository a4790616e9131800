// Makes one CycloneDX file of those that NuGet's (for the program and for the solver) and npm's tools wrote and of the runtime that lies in the package.
// Nothing in it depends on when, where and in which folder it was made.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [nuget, npm, solver, runtime] = process.argv.slice(2, 6).map(file => JSON.parse(readFileSync(file, 'utf8')));
const version = process.argv[6];
const root = `pkg:generic/buendnisnetz@${version}`;

const frameworks = runtime.runtimeOptions.includedFrameworks.map(({ name, version }) => ({
  type: 'framework', 'bom-ref': `pkg:nuget/${name}.Runtime.linux-x64@${version}`, name: `${name}.Runtime.linux-x64`, version,
  scope: 'required', licenses: [{ license: { id: 'MIT' } }], purl: `pkg:nuget/${name}.Runtime.linux-x64@${version}`,
}));
// OR-Tools brings itself for every machine; this package is for one. What program and solver share is named once.
const foreign = ref => /runtime\.(osx|win|linux-arm64)/.test(ref);
const known = new Set(nuget.components.map(one => one['bom-ref']));
const ofSolver = {
  components: solver.components.filter(one => !known.has(one['bom-ref']) && !foreign(one['bom-ref'])),
  dependencies: solver.dependencies.filter(one => one.ref !== solver.metadata.component['bom-ref'] && !known.has(one.ref) && !foreign(one.ref))
    .map(one => ({ ...one, dependsOn: one.dependsOn?.filter(ref => !foreign(ref)) })),
};
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
  components: [...nuget.components, ...ofSolver.components, ...npm.components, ...frameworks],
  dependencies: [
    { ref: root, dependsOn: [...new Set([...needs(nuget), ...needs(solver)]), ...needs(npm), ...frameworks.map(one => one['bom-ref'])] },
    ...others(nuget), ...ofSolver.dependencies, ...others(npm),
  ],
};
const digest = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
bom.serialNumber = `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
console.log(JSON.stringify(bom, null, 2));
