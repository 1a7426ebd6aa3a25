import { mkdirSync, writeFileSync } from 'node:fs';
import { readOrigin } from './build/readOrigin.mjs';
import { inProject } from './project.mjs';
import { setUp, stop } from './setUp.mjs';

const given = process.argv.slice(2);
const unknown = given.filter((argument) => !argument.startsWith('--origin='));
if (unknown.length > 0)
  stop(`${unknown.join(' ')} is not understood: npm run release, or npm run release -- --origin=https://…`);

setUp();
const { PLACEHOLDER } = await import('../release/letter.mjs');
const read = readOrigin(given.at(-1)?.slice('--origin='.length) ?? PLACEHOLDER);
if (!read.ok) stop(read.sentence);
else {
  const { buildAll } = await import('./build/buildWhenStale.mjs');
  const { buildRules } = await import('./build/buildRules.mjs');
  const { packageVersion } = await import('../hosting/functionsRecord.mjs');
  const { releaseFiles, releaseZip } = await import('../release/releaseZip.mjs');
  try {
    await buildAll(read.origin);
    await buildRules();
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
  const files = releaseFiles(read.origin);
  const { zip, checksum } = releaseZip(files);
  const name = `btec-grade-addin-${packageVersion()}.zip`;
  mkdirSync(inProject('.build', 'release'), { recursive: true });
  writeFileSync(inProject('.build', 'release', name), zip);
  writeFileSync(inProject('.build', 'release', `${name}.sha256`), `${checksum}  ${name}\n`);
  process.stdout.write(
    `.build/release/${name}: ${files.size} files, ${Math.ceil(zip.length / 1024)} kB, SHA-256 ${checksum}\n` +
      'letter.html in it is for the network manager.\n',
  );
}
