/** The arrows between folders. Each rule's comment says what to do instead. */
const ui = '^node_modules/(react|react-dom|@fluentui|@univerjs)(/|$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files need each other: move what both need into a third file that imports neither.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'Nothing lies at this address: correct the path, or add the package to package.json.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'rules-import-nothing',
      severity: 'error',
      comment: 'Rules are pure: pass the data, the clock or the answer in as an argument.',
      from: { path: '^src/rules/' },
      to: { pathNot: '^src/rules/' },
    },
    {
      name: 'rules-by-their-door',
      severity: 'error',
      comment: 'Import from src/rules (its index.ts); export there what is missing.',
      from: { path: '^src/', pathNot: '^src/rules/' },
      to: { path: '^src/rules/', pathNot: '^src/rules/index\\.ts$' },
    },
    {
      name: 'reference-knows-only-rules',
      severity: 'error',
      comment:
        'Published figures depend on the terms of the rules only: turn the import round, or move the code outwards.',
      from: { path: '^src/reference/' },
      to: { pathNot: '^src/(reference|rules)/' },
    },
    {
      name: 'markbook-knows-no-host',
      severity: 'error',
      comment:
        'The markbook is plain data in, plain data out: let the caller hand over what it read from the spreadsheet.',
      from: { path: '^src/markbook/' },
      to: { path: ['^src/(functions|excel|taskpane|trial|entry)/', ui] },
    },
    {
      name: 'topics-by-their-door',
      severity: 'error',
      comment: 'Import from the topic (src/markbook/…, its index.ts); export there what is missing.',
      from: { path: '^src/markbook/([^/]+)/' },
      to: { path: '^src/markbook/[^/]+/', pathNot: ['^src/markbook/$1/', '^src/markbook/[^/]+/index\\.ts$'] },
    },
    {
      name: 'markbook-by-its-doors',
      severity: 'error',
      comment: 'Import from the topic (src/markbook/…, its index.ts); export there what is missing.',
      from: { path: '^src/', pathNot: '^src/markbook/[^/]+/' },
      to: { path: '^src/markbook/[^/]+/', pathNot: '^src/markbook/[^/]+/index\\.ts$' },
    },
    {
      name: 'functions-only-translate',
      severity: 'error',
      comment:
        'A cell function shows what src/markbook/functions answers and decides nothing; src/entry hands it what comes from the spreadsheet.',
      from: { path: '^src/functions/' },
      to: { pathNot: '^src/(functions|markbook)/' },
    },
    {
      name: 'excel-draws-nothing',
      severity: 'error',
      comment: 'src/excel reads and writes the spreadsheet: hand plain data to the pane and let it draw.',
      from: { path: '^src/excel/' },
      to: { path: ['^src/(functions|taskpane|trial|entry)/', ui] },
    },
    {
      name: 'taskpane-stays-in-the-pane',
      severity: 'error',
      comment: 'The pane asks src/excel for cells and the markbook for answers; src/entry wires it to the functions.',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/(functions|trial|entry)/' },
    },
    {
      name: 'controls-know-no-workbook',
      severity: 'error',
      comment:
        'A control and a chart are told what to show: hand it over, or put what reads a class in src/taskpane/workbook.',
      from: { path: '^src/taskpane/(controls|charts)/' },
      to: { path: '^src/(excel|taskpane)/', pathNot: '^src/taskpane/(controls|charts)/' },
    },
    {
      name: 'nobody-knows-the-shell',
      severity: 'error',
      comment: 'The shell shows the screens: what a screen is told and can ask for stands in src/taskpane/workbook.',
      from: { path: '^src/taskpane/.+/', pathNot: '^src/taskpane/shell/' },
      to: { path: '^src/taskpane/shell/' },
    },
    {
      name: 'trial-knows-the-pane-as-a-page',
      severity: 'error',
      comment:
        'The trial workbook loads the built pane in a frame and reads /functions.json: import nothing of the add-in.',
      from: { path: '^src/trial/' },
      to: { path: '^src/(functions|excel|taskpane|entry)/' },
    },
    {
      name: 'entry-is-the-outermost',
      severity: 'error',
      comment: 'Wiring is not imported: move what you need into the folder that its topic names.',
      from: { path: '^src/', pathNot: '^src/entry/' },
      to: { path: '^src/entry/' },
    },
    {
      name: 'grid-engine-behind-its-port',
      severity: 'error',
      comment:
        'Only src/trial/grid knows the spreadsheet engine: speak of src/trial/book, and use src/trial/grid/port.ts.',
      from: { path: '^src/', pathNot: '^src/trial/grid/' },
      to: { path: '^node_modules/@univerjs/' },
    },
    {
      name: 'files-need-no-grid',
      severity: 'error',
      comment: 'A file is opened and saved whatever shows it: let both speak of what stands in src/trial/book.',
      from: { path: '^src/trial/(xlsx|book)/' },
      to: { path: '^src/trial/(grid|host|shell)/' },
    },
    {
      name: 'no-checker-in-the-bundle',
      severity: 'error',
      comment:
        'Reference data is checked by its schema in tests and in the build, the set-up by hand where it is read: zod weighs more than all rules, so keep it out of what cells load. Only packs of figures are checked by it where they are read: they are foreign data, and come when asked for.',
      from: { path: '^src/', pathNot: '^src/markbook/figuresPack/' },
      to: { path: '^node_modules/zod/' },
    },
    {
      name: 'source-ignores-tests-and-tools',
      severity: 'error',
      comment: 'What the product needs lives in src/: move it there.',
      from: { path: '^src/' },
      to: { path: '^(test|\\.config)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    reporterOptions: { archi: { collapsePattern: '^src/[^/]+' } },
  },
};
