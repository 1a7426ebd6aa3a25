import { readOrigin } from './build/readOrigin.mjs';
import { DEVELOPER_ORIGIN } from './project.mjs';
import { setUp, stop } from './setUp.mjs';

const given = process.argv.slice(2);
const unknown = given.filter((argument) => !argument.startsWith('--origin='));
if (unknown.length > 0)
  stop(`${unknown.join(' ')} is not understood: npm run build -- --origin=https://addins.school.example`);
const read = readOrigin(given.at(-1)?.slice('--origin='.length) ?? DEVELOPER_ORIGIN);
if (!read.ok) stop(read.sentence);
else {
  setUp();
  const { buildAll } = await import('./build/buildWhenStale.mjs');
  const { buildRules } = await import('./build/buildRules.mjs');
  await buildAll(read.origin)
    .then(() => buildRules())
    .catch((/** @type {unknown} */ error) => stop(error instanceof Error ? error.message : String(error)));
  process.stdout.write(
    `Built for ${read.origin}: put everything in dist/ there; dist/manifest.xml is what Excel is given.\n`,
  );
}
