import type { TableWarning } from '../../rules';
import { describeProblem } from '../wording';
import type { PastedProblem } from './checkedTable';
import type { FoundReading } from '../tables';

/** One thing wrong or odd in a pasted table, in words, with the line it stands in. */
export interface PastedFault {
  readonly line?: number;
  readonly words: string;
}

const atLine = (row: number, { rows }: FoundReading, words: string): PastedFault => {
  const line = rows[row]?.line;
  return line === undefined ? { words } : { line, words };
};

/** Every offending row of a pasted table with its line and one sentence. */
export const pastedFaults = (
  problems: readonly (PastedProblem | TableWarning)[],
  reading: FoundReading,
): readonly PastedFault[] =>
  problems.flatMap((problem): readonly PastedFault[] => {
    switch (problem.code) {
      case 'table-top-missing':
        return [
          {
            words: `The marks are out of ${problem.facts.outOf}, but the highest row is ${problem.facts.highest}. Paste the missing rows as well.`,
          },
        ];
      case 'table-empty':
      case 'table-raw-missing':
        return [{ words: describeProblem(problem) }];
      case 'table-grade-contradicted':
        return problem.facts.marks.map(({ row, raw, given, byScale }) =>
          atLine(
            row,
            reading,
            `Raw mark ${raw} is given ${given}; by the UMS scale it is ${byScale}. The scale is used.`,
          ),
        );
      case 'table-raw-unreadable':
      case 'table-ums-unreadable':
      case 'table-ums-above-max':
      case 'table-raw-twice':
      case 'table-ums-falls':
      case 'table-ums-of-zero':
      case 'table-top-short':
      case 'table-grade-unreadable':
        return [atLine(problem.facts.row, reading, describeProblem(problem))];
    }
  });
