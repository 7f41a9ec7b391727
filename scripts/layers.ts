import { checkLayers } from './check-layers.js';

const { violations, warnings, filesRead, importsRead } = checkLayers(process.cwd());
for (const warning of warnings) console.warn(`warning: ${warning}`);
for (const message of violations) console.error(message);
console.log(
  `layers: ${filesRead} files and ${importsRead} imports read, ${violations.length} violations`,
);
process.exitCode = violations.length === 0 ? 0 : 1;
