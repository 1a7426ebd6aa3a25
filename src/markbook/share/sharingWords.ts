import type { Conversion, Scale } from '../../rules';
import type { FormulaTrouble, TroubleKind } from './diagnosis/formulaTroubles';
import type { NotFrozen } from './freezing/freezePlan';
import type { ClassReport, ReportLine } from './report/classReport';
import type { NotPlain } from './plainFormulas/plainArguments';
import { FEWEST_SHOWN, type ShownCount } from './report/suppressed';
import { counted, inFigures, type SentencesFor, seriesInWords, sittingName } from '../wording';

/** That every formula of the add-in works here, or that there is none. */
export const answeredWords = (formulas: number): string => {
  if (formulas === 0) return 'There is no BTEC formula in this workbook.';
  if (formulas === 1) return 'The one BTEC formula of this workbook is read and answered on this computer.';
  return `All ${inFigures(formulas)} BTEC formulas of this workbook are read and answered on this computer.`;
};

/** How much of the class needs the add-in. */
export const shareSentence = (ofClass: number, all: number, troubled: number): string => {
  if (troubled > 0)
    return `${counted(troubled, 'BTEC formula')} in this workbook ${troubled === 1 ? 'does' : 'do'} not work.`;
  if (all === 0) return 'Nothing in this workbook needs the add-in.';
  if (ofClass === 0)
    return `This class needs no add-in; ${counted(all, 'formula')} elsewhere ${all === 1 ? 'does' : 'do'}.`;
  return `${counted(ofClass, 'formula')} of this class ${ofClass === 1 ? 'needs' : 'need'} the add-in.`;
};

/** Why a formula is not frozen. */
export const notFrozenWords = ({ because, cell }: NotFrozen): string =>
  because === 'error'
    ? `shows ${String(cell.value)}`
    : `shows ${cell.value === null || cell.value === '' ? 'nothing' : String(cell.value)}, which is not what its inputs give now`;

/** A conversion's status in words, with what it was made from. */
const statusWords = ({ status, basis, contradicted }: Conversion): string =>
  [
    status,
    ...(basis.kind === 'boundaries' ? [`from boundaries (${basis.declared})`] : []),
    ...(contradicted ? ['contradicted by its own Grade column'] : []),
  ].join(', ');

/** What is known of the scale, in a sentence. */
export const scaleStatusWords: Readonly<Record<Scale['status'], string>> = {
  assumed: 'The UMS scale is only assumed: no source gives it. Confirm it in Set up, Scale, before you use grades.',
  unconfirmed: 'The UMS scale is unconfirmed: nobody here has compared it with the specification.',
  confirmed: 'The UMS scale was compared with the specification and confirmed.',
  changed: 'The UMS scale was changed in this workbook after comparing it with the specification.',
};

/** A count as others may see it. */
export const shownCountWords = (shown: ShownCount): string => {
  switch (shown.kind) {
    case 'count':
      return inFigures(shown.count);
    case 'few':
      return `<${FEWEST_SHOWN}`;
    case 'withheld':
      return 'withheld';
  }
};

const LINES: Readonly<Partial<Record<ReportLine, string>>> = { absent: 'Absent', 'no grade yet': 'No grade yet' };

/** What a line of the report counts. */
export const reportLineWords = (line: ReportLine): string => LINES[line] ?? line;

/** Where a component's figures come from. */
export const conversionWords = (component: string, conversion: Conversion | undefined): string =>
  conversion === undefined
    ? `${component}: no UMS table chosen.`
    : `${component}: ${seriesInWords(conversion.series)}, ${statusWords(conversion)}${conversion.source === '' ? '' : `; ${conversion.source.replace(/\.$/, '')}`}.`;

const hasFew = ({ lines, total }: ClassReport): boolean =>
  [...lines.map(({ shown }) => shown), total].some(({ kind }) => kind === 'few');
const hasWithheld = ({ lines, total }: ClassReport): boolean =>
  [...lines.map(({ shown }) => shown), total].some(({ kind }) => kind === 'withheld');

/** What a reader of the report has to know. */
export const reportNotes = (report: ClassReport): readonly string[] => [
  ...(hasFew(report) ? [`<${FEWEST_SHOWN}: fewer than ${FEWEST_SHOWN} learners, perhaps none.`] : []),
  ...(hasWithheld(report)
    ? [
        `withheld: at least one of these lines has fewer than ${FEWEST_SHOWN} learners, perhaps none; which one is not told.`,
      ]
    : []),
  ...report.sources.map(({ component, conversion }) => conversionWords(component, conversion)),
  scaleStatusWords[report.scale],
  'Counted by the school from the marks on this sheet; retakes, resits and results held in BTEC Sittings are on the Results screen. Not published results.',
];

/** What whoever gives a report out has to know, and what no copy of it says. */
export const COMPARED_REPORTS =
  'Give out one report of a class: comparing two, a reader can tell the grade of a learner who changed in between.';

/** The report as lines of cells; also what is copied. */
export const reportRows = (
  report: ClassReport,
  { title, day, school }: { readonly title: string; readonly day: string; readonly school: string },
): readonly (readonly string[])[] => [
  [school === '' ? title : `${school} · ${title}`],
  [`${report.subject}, ${day}`],
  [],
  ['Qualification grade', 'Learners'],
  ...report.lines.map(({ line, shown }) => [reportLineWords(line), shownCountWords(shown)]),
  ['All learners', shownCountWords(report.total)],
  [],
  ...reportNotes(report).map((note) => [note]),
];

/** What is wrong with some cells, and what to do, for each kind of trouble. */
const TROUBLES: Readonly<Record<TroubleKind, { readonly what: string; readonly remedy: string }>> = {
  name: {
    what: 'Excel did not know the BTEC functions when it last calculated here.',
    remedy: 'The add-in is open now: enter these formulas again. If #NAME? stays, close the pane and open it again.',
  },
  text: {
    what: 'The formula stands there as plain text, so Excel never calculates it.',
    remedy: 'The repair writes it as a formula and sets the number format to General.',
  },
  spelling: {
    what: 'The formula is spelled as files spell it (_xldudf_BTEC_), or names a file in front of BTEC, and Excel does not read it so.',
    remedy: 'The repair writes it as BTEC. with a full stop and nothing in front.',
  },
  waiting: {
    what: 'Excel is still waiting for the add-in’s answer.',
    remedy: 'Wait a moment, then recalculate the workbook.',
  },
};

/** What is wrong in some cells and what to do about it. */
export const troubleWords = ({
  kind,
  diagnosis,
}: FormulaTrouble): { readonly what: string; readonly remedy: string } =>
  diagnosis === undefined || kind !== 'name' || diagnosis.isEnteredAgain === true
    ? TROUBLES[kind]
    : { what: diagnosis.sentence, remedy: diagnosis.remedy };

/** Why a colleague may see #NAME? although everything works here, the likeliest first. */
export const ELSEWHERE_WORDS: readonly string[] = [
  'The add-in was never opened on that computer: press its button on the Home tab once, then choose Share, Enter these formulas again.',
  'The add-in is not assigned to that person: whoever looks after Microsoft 365 at the school adds them.',
  'Their Excel is too old: it takes Microsoft 365 or Excel 2021 on Windows or Mac, or Excel on the web. Excel 2019 and iPads can’t run it.',
  'The workbook was opened in LibreOffice or Google Sheets, which run no Excel add-ins.',
  'For all of them: freeze to values or use plain formulas before passing the workbook on.',
];

const NOT_PLAIN: SentencesFor<NotPlain> = {
  'no-plain-form': ({ name }) => `BTEC.${name} has no plain form.`,
  spills: ({ name }) => `BTEC.${name} answers a whole range here; plain formulas answer one cell.`,
  'named-elsewhere': ({ name }) => `BTEC.${name} takes its subject, component or series from a cell.`,
  'subject-open': ({ name }) => `BTEC.${name} does not say the subject, and those of this workbook differ here.`,
  'scale-to-confirm': ({ name }) => `BTEC.${name} needs a UMS scale that has to be confirmed first.`,
  'figures-missing': ({ name }) => `BTEC.${name} names a UMS table that this workbook does not hold.`,
  'not-taken-apart': () => 'Part of the formula could not be taken apart.',
  'too-long': ({ name }) => `BTEC.${name} would become longer than Excel takes.`,
};

/** Why a formula can’t be made plain. */
export const notPlainWords = (problem: NotPlain): string => {
  const say = NOT_PLAIN[problem.code];
  return say(problem.facts);
};

/** That figures worked out from boundaries stand still under plain formulas; undefined where none are used. */
export const standStillWords = (conversions: readonly Conversion[]): string | undefined => {
  const names = conversions.filter(({ basis }) => basis.kind === 'boundaries').map(sittingName);
  if (names.length === 0) return undefined;
  return `${names.join('; ')}: worked out from BTEC_Boundaries and written out in BTEC_Tables, marked estimated. Plain formulas do not follow later changes to the boundaries.`;
};
