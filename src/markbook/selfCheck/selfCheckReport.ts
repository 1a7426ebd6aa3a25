import { QUESTIONS } from './questions';

/** What was asked of Excel, and what came back. */
export interface Finding {
  readonly asked: string;
  readonly answered: string;
}

/** Everything that Excel was asked, by the number of the question, counted from 1. */
export type FindingsByQuestion = ReadonlyMap<number, readonly Finding[]>;

/** What answered: versions, and no name of a person, file or sheet. */
export type AboutHost = readonly (readonly [what: string, value: string])[];

/** The lines of the report: the question, what was asked, the answer. */
export const selfCheckRows = (about: AboutHost, findings: FindingsByQuestion): readonly (readonly string[])[] => [
  ['BTEC self-check', '', ''],
  ...about.map(([what, value]) => ['', what, value]),
  ['Question', 'Asked', 'Answered'],
  ...QUESTIONS.flatMap((each, index): readonly (readonly string[])[] => {
    const question = `${String(index + 1)}. ${each.question}`;
    const found = findings.get(index + 1) ?? [];
    const person = 'step' in each ? [['', '', `A person has to look: step ${String(each.step)} of the script.`]] : [];
    const rows = [...found.map(({ asked, answered }) => ['', asked, answered]), ...person];
    return rows.map((row, at) => (at === 0 ? [question, ...row.slice(1)] : row));
  }),
];
