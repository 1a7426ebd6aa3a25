import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { expectInEveryTest } from './eslint/expectInEveryTest.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const spreadsheetNames = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel talks to the spreadsheet: put the call there and hand plain data over.',
}));
const impureNames = [
  'Date',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'crypto',
  'window',
  'document',
  'process',
];
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name the export after its file.',
};

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', '.build/', '.stryker-tmp/', '**/*.cjs'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off',
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', defaultExport],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/excel/**', 'src/entry/**'],
    rules: { 'no-restricted-globals': ['error', ...spreadsheetNames] },
  },
  {
    // What a list, a paste or a file holds is met by these: none may take more than a moment, whatever stands there.
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  {
    files: ['src/rules/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...spreadsheetNames,
        ...impureNames.map((name) => ({ name, message: 'Rules are pure: have it passed in.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Rules are pure: nothing random decides a grade.' },
      ],
      'no-restricted-syntax': [
        'error',
        defaultExport,
        { selector: 'ThrowStatement', message: 'Rules return problems with refused(); only unreachable() throws.' },
      ],
    },
  },
  { files: ['src/rules/terms/unreachable.ts'], rules: { 'no-restricted-syntax': ['error', defaultExport] } },
  {
    files: ['src/taskpane/**', 'src/entry/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/excel/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' } },
  {
    files: ['test/**/*.test.{ts,tsx}'],
    plugins: { tests: { rules: { 'expect-in-every-test': expectInEveryTest } } },
    rules: { 'tests/expect-in-every-test': 'error' },
  },
  {
    // Excel's error of a cell is an object to throw, though no Error.
    files: ['test/contract/functions.test.ts'],
    rules: {
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: '@types/custom-functions-runtime', name: 'Error' }] },
      ],
    },
  },
  {
    files: ['.config/**'],
    rules: {
      'no-restricted-syntax': 'off',
      // A cast written as JSDoc, which the compiler checks, is invisible to these.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  prettier,
);
