import { checkHost } from '../hosting/checkHost.mjs';
import { readOrigin } from './build/readOrigin.mjs';
import { stop } from './setUp.mjs';

const [given, ...more] = process.argv.slice(2);
const read = readOrigin(given ?? '');
if (given === undefined || more.length > 0) stop('Say which host: npm run check:host -- https://addins.school.example');
else if (!read.ok) stop(read.sentence.replace(/^--origin=/u, '').replace('--origin=', ''));
else {
  const { looked, faults, remarks } = await checkHost(read.origin);
  for (const sentence of [...faults, ...remarks]) process.stdout.write(`${sentence}\n`);
  if (faults.length === 0) process.stdout.write(`${looked} files of ${read.origin} are as Excel needs them.\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
