import path from 'node:path';
import ts from 'typescript';
import { inProject } from '../scripts/project.mjs';

/** @typedef {{ readonly name: string, readonly file: string, readonly props: number }} ComponentProps */

/**
 * The functions that a statement declares under names that begin with a capital, as components do.
 * @param {ts.Statement} statement
 * @returns {readonly (readonly [name: string, component: ts.SignatureDeclaration])[]}
 */
const componentsIn = (statement) => {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer !== undefined && ts.isArrowFunction(initializer) && /^[A-Z]/u.test(name.getText())
      ? [/** @type {const} */ ([name.getText(), initializer])]
      : [],
  );
};

/**
 * Every component of the pane with how many properties its props have by type, whatever it takes of them.
 * @returns {readonly ComponentProps[]}
 */
export const componentProps = () => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(inProject('tsconfig.json'), {}, host);
  const root = inProject('src', 'taskpane').replaceAll('\\', '/');
  const files = (parsed?.fileNames ?? []).filter((file) => file.startsWith(`${root}/`) && file.endsWith('.tsx'));
  const program = ts.createProgram(files, parsed?.options ?? {});
  const checker = program.getTypeChecker();
  return files.flatMap((file) =>
    (program.getSourceFile(file)?.statements ?? []).flatMap(componentsIn).map(
      ([
        name,
        {
          parameters: [given],
        },
      ]) => ({
        name,
        file: path.posix.relative(root, file),
        props: given === undefined ? 0 : checker.getPropertiesOfType(checker.getTypeAtLocation(given)).length,
      }),
    ),
  );
};
