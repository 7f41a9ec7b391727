import { execFileSync } from 'node:child_process';

/** What is needed of CycloneDX; the rest is passed on. */
interface Component {
  readonly 'bom-ref': string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

interface Bill {
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

const DEVELOPMENT = 'cdx:npm:package:development';
const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;

// npm's own `--omit dev` also leaves out what is delivered and a package for development wants, too.
const output = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: OUTPUT_BYTES_MAX,
});
const bill = JSON.parse(output) as Bill;
const omitted = new Set(
  bill.components.filter(isForDevelopment).map((component) => component['bom-ref']),
);
const isKept = (ref: string): boolean => !omitted.has(ref);
const delivered: Bill = {
  ...bill,
  components: bill.components.filter((component) => isKept(component['bom-ref'])),
  dependencies: bill.dependencies
    .filter(({ ref }) => isKept(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isKept) })),
};
process.stdout.write(`${JSON.stringify(delivered, null, 2)}\n`);

function isForDevelopment({ properties = [] }: Component): boolean {
  return properties.some(({ name, value }) => name === DEVELOPMENT && value === 'true');
}
