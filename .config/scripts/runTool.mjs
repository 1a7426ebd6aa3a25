import { spawn } from 'node:child_process';
import { inProject, ROOT } from './project.mjs';

/**
 * Runs a tool from node_modules with this Node and collects what it says.
 * @param {string} script its file inside node_modules
 * @param {string[]} args
 * @param {{ show?: boolean }} [options] show: let it write to the terminal instead
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export const runTool = (script, args, { show = false } = {}) =>
  new Promise((resolve) => {
    const stdio = show ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, [inProject('node_modules', script), ...args], { cwd: ROOT, stdio });
    let output = '';
    const collect = (/** @type {Buffer} */ piece) => {
      output += piece.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
