import { subjectOfCode } from '../../reference/specifications/subjects';
import { componentInWords, counted, seriesInWords, ukDay } from '../wording';
import type { CellEntry, Edit } from '../edits';
import { type Moderation, moderationSentence } from '../moderation';
import { freeSheetName } from '../sheet';
import { inLines, sheetOfLines } from '../share';
import { resubmissionHere } from './resubmissionHere';
import { middlesApart } from './middlesApart';
import {
  apartSentence,
  ASSESSOR_HEADINGS,
  assessorCells,
  COMPARED_WORDS,
  lookAgainSentences,
} from './assessorMarksWords';
import { assessorMarks } from './assessorMarks';
import type { Resubmission } from './resubmissions';
import { resubmissionCells, RESUBMISSION_HEADINGS } from './resubmissionWords';
import { sampleChecklist, type ChecklistLine } from './sampleChecklist';

/** Number, name, mark, then what is ticked off, and the mark before a resubmission: together as wide as A4 between its margins. */
const WIDTHS = [54, 128, 40, 52, 46, 46, 42, 60];
const FIGURES = [2, WIDTHS.length - 1] as const;
const HEADINGS = ['Number', 'Name', 'Mark', 'Evidence', 'Record', 'Signed', 'Video', 'Mark before'];
const TO_TICK = '☐';

interface Line {
  readonly cells: readonly CellEntry[];
  readonly isBold: boolean;
}

const line = (cells: readonly CellEntry[] = [], isBold = false): Line => ({
  cells: WIDTHS.map((_, column) => cells[column] ?? ''),
  isBold,
});

const said = (words: string): readonly Line[] => (words === '' ? [] : inLines(words).map((each) => line([each])));

const BLANK = line();

/** The name takes two columns, so that figures stand under the marks. */
const afterName = ([name = '', ...others]: readonly CellEntry[]): readonly CellEntry[] => [name, '', ...others];

const assessorLines = (moderation: Moderation): readonly Line[] => {
  const all = assessorMarks(moderation);
  return [
    line(['Assessors compared'], true),
    line(afterName(ASSESSOR_HEADINGS), true),
    ...all.map((each) => line(afterName(assessorCells(each)))),
    ...said(apartSentence(middlesApart(all))),
    ...all.flatMap(lookAgainSentences).flatMap(said),
    ...said(COMPARED_WORDS),
  ];
};

const videoCell = ({ hasVideo }: ChecklistLine): string => {
  if (hasVideo === undefined) return '';
  return hasVideo ? 'noted' : TO_TICK;
};

const checklistLine = (each: ChecklistLine): Line => {
  const { number, learner, isToAdd, resubmission } = each;
  const { mark } = learner;
  const before = resubmission === undefined ? '' : (resubmission.markBefore ?? 'not noted');
  return line([
    number,
    isToAdd ? `${learner.learner.shownAs}, to add` : learner.learner.shownAs,
    mark.ok ? mark.value : '',
    ...[TO_TICK, TO_TICK, TO_TICK, videoCell(each), before],
  ]);
};

const HOW_TO_TICK =
  'Evidence: the final evidence. Record: the assessment record sheet with the marks. Signed: the declaration, by learner and assessor. After a resubmission only the final marks and evidence go (CG).';

const checklistLines = (lines: readonly ChecklistLine[], isVisit: boolean): readonly Line[] => [
  line([`Sample: ${counted(lines.length, 'learner')}`], true),
  ...said(HOW_TO_TICK),
  ...(isVisit ? said('Moderated on a visit: nothing is uploaded, the work is shown there (CG).') : []),
  ...(lines.length === 0 ? [] : [line(HEADINGS, true), ...lines.map(checklistLine)]),
];

const resubmissionLines = (moderation: Moderation, rows: readonly Resubmission[]): readonly Line[] => [
  line([`Resubmissions: ${rows.length === 0 ? 'none recorded' : counted(rows.length, 'learner')}`], true),
  ...(rows.length === 0 ? [] : [line(afterName(RESUBMISSION_HEADINGS), true)]),
  ...rows.map((row) => line(afterName(resubmissionCells(resubmissionHere(row, moderation))))),
];

/** What the sheet is made of, besides the moderation. */
export interface BeforeSendingGiven {
  readonly resubmissions: readonly Resubmission[];
  /** The day of standardisation on record, as `2026-11-30`. */
  readonly standardisedOn: string | undefined;
  readonly today: string;
  /** Names that sheets have already. */
  readonly taken: readonly string[];
}

const topLines = (moderation: Moderation, { today, standardisedOn }: BeforeSendingGiven): readonly Line[] => {
  const { subject, component, series } = moderation;
  const title = subjectOfCode(subject.code)?.title ?? subject.code;
  return [
    line([`Before sending: ${title}`], true),
    line([`${componentInWords(component)}, ${seriesInWords(series)}`], true),
    line([`As things stood on ${ukDay(today)}; the sheet does not follow later changes.`]),
    ...said(moderationSentence(moderation)),
    line([
      standardisedOn === undefined
        ? 'Standardisation: no day recorded.'
        : `Standardisation was held on ${ukDay(standardisedOn)}.`,
    ]),
  ];
};

/** The edits that make a sheet of all that is looked at before marks and sample are sent: assessors, checklist, resubmissions. */
export const beforeSendingEdits = (moderation: Moderation, given: BeforeSendingGiven): readonly Edit[] => {
  const checklist = sampleChecklist(moderation, given.resubmissions);
  const page = [
    ...topLines(moderation, given),
    BLANK,
    ...assessorLines(moderation),
    BLANK,
    ...checklistLines(checklist, moderation.subject.moderation === 'visit'),
    BLANK,
    ...resubmissionLines(moderation, given.resubmissions),
    BLANK,
    line(['Checked by', '', '', 'on']),
  ];
  const name = freeSheetName(`Before sending ${moderation.component} ${moderation.series}`, given.taken);
  return sheetOfLines({ name, pages: [page], widths: WIDTHS, figures: FIGURES });
};
