import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { inProject } from '../scripts/project.mjs';

/** The folders whose code talks to Office.js; the linter keeps its names out of all others. */
const USERS = ['src/excel', 'src/functions'];
const PLAYERS = ['src/trial/host', 'test/pane/excel'];

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(inProject(...folder.split('/')), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => inProject(...folder.split('/'), name));

/** The code that uses Office.js and the code that plays it, as the compiler sees it. */
export const officeProgram = () => {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    inProject('tsconfig.json'),
    { types: ['office-js', 'custom-functions-runtime'] },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const users = USERS.flatMap(filesIn);
  const players = PLAYERS.flatMap(filesIn);
  const program = ts.createProgram([...users, ...players], parsed?.options ?? {});
  const sources = (/** @type {string[]} */ files) =>
    files.flatMap((file) => program.getSourceFile(file.replaceAll('\\', '/')) ?? []);
  return { program, checker: program.getTypeChecker(), users: sources(users), players: sources(players) };
};
