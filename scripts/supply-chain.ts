/** What package.json says, as far as it matters here. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A package in package-lock.json, by its place below node_modules. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly link?: boolean;
}

export interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage & Manifest>>;
}

const EXACT_VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const REGISTRY = 'https://registry.npmjs.org/';
/** Hashes that a package cannot be made to match. */
const STRONG_INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** Licences of what is delivered, each with why it may be. */
export const LICENCES: ReadonlyMap<string, string> = new Map([
  ['MIT', 'keep the notice; ours is the same'],
  ['ISC', 'as MIT, in fewer words'],
  ['BSD-3-Clause', 'as MIT, and its names are no advertisement'],
  ['Apache-2.0', 'keep the notice; it grants patents too'],
]);

/** What is not as it has to be, a sentence each; empty when all is well. */
export function supplyChainDefects(manifest: Manifest, lock: LockFile): string[] {
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  return [
    ...inexact(manifest),
    ...outOfStep(manifest, lock),
    ...locked.flatMap(([path, found]) => defectsOf(path, found)),
  ];
}

function inexact(manifest: Manifest): string[] {
  return Object.entries(directOf(manifest))
    .filter(([, version]) => !EXACT_VERSION.test(version))
    .map(([name, version]) => `${name}: expected an exact version, found ${version}`);
}

/** Both ways: the lock file's copy of package.json, and the versions that it leads to. */
function outOfStep(manifest: Manifest, lock: LockFile): string[] {
  const wanted = directOf(manifest);
  const copied = directOf(lock.packages[''] ?? {});
  const names = new Set([...Object.keys(wanted), ...Object.keys(copied)]);
  return [...names].flatMap((name) => {
    const found = lock.packages[`node_modules/${name}`]?.version;
    if (wanted[name] === copied[name] && wanted[name] === found) return [];
    return [
      `${name}: package.json has ${wanted[name]}, the lock file ${copied[name]} and ${found}`,
    ];
  });
}

function directOf({ dependencies = {}, devDependencies = {} }: Manifest): Record<string, string> {
  return { ...dependencies, ...devDependencies };
}

function defectsOf(path: string, found: LockedPackage): string[] {
  const defects: string[] = [];
  if (found.link === true) defects.push(`${path}: a link to what is not in the lock file`);
  if (found.resolved !== undefined && !found.resolved.startsWith(REGISTRY)) {
    defects.push(`${path}: expected to come from ${REGISTRY}, found ${found.resolved}`);
  }
  if (!STRONG_INTEGRITY.test(found.integrity ?? '')) {
    defects.push(`${path}: expected a SHA-512 of its content, found ${found.integrity}`);
  }
  if (found.hasInstallScript === true) defects.push(`${path}: runs a script when it is installed`);
  if (found.dev !== true && !LICENCES.has(found.license ?? '')) {
    defects.push(`${path}: licence ${found.license} is not among those that are allowed`);
  }
  return defects;
}
