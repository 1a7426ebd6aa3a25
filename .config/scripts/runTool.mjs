import { spawn } from 'node:child_process';
import os from 'node:os';
import { inProject, ROOT } from './project.mjs';

/** Behind what else runs, but never so far that it alone is left at the end. */
const BEHIND = 10;

/** @param {import('node:child_process').ChildProcess} child */
const letOthersGoFirst = ({ pid }) => {
  if (pid === undefined) return;
  try {
    os.setPriority(pid, BEHIND);
  } catch {
    // Over already, or not allowed here: it then runs as anything else does.
  }
};

/**
 * Runs a tool from node_modules with this Node and collects what it says.
 * @param {string} script its file inside node_modules
 * @param {string[]} args
 * @param {{ show?: boolean, isPatient?: boolean }} [options] show: let it write to the terminal instead; isPatient: whatever else runs goes first
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export const runTool = (script, args, { show = false, isPatient = false } = {}) =>
  new Promise((resolve) => {
    const stdio = show ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, [inProject('node_modules', script), ...args], { cwd: ROOT, stdio });
    if (isPatient) letOthersGoFirst(child);
    let output = '';
    const collect = (/** @type {Buffer} */ piece) => {
      output += piece.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
