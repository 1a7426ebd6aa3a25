import { spawnSync } from 'node:child_process';
import { ROOT } from '../project.mjs';

/** @param {string[]} args */
const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** The commit a change is looked at from: where the branch left main, else the last commit. Undefined where git is not. */
export const changedSince = () => {
  const head = git('rev-parse', 'HEAD');
  if (head === undefined) return undefined;
  const left = ['origin/main', 'main'].map((branch) => git('merge-base', 'HEAD', branch));
  return (left.find((commit) => commit !== undefined && commit !== head) ?? head).slice(0, 10);
};

/**
 * Every file changed since a commit, committed or not.
 * @param {string} since
 */
export const changedFiles = (since) =>
  [git('diff', '--name-only', since), git('ls-files', '--others', '--exclude-standard')].flatMap((names) =>
    (names ?? '').split('\n').filter((name) => name !== ''),
  );
