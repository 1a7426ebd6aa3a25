import { kindOf, type ComponentId, type SubjectCode } from '../../../rules';
import { structureFor } from '../../../reference/specifications/structures';
import { type Figures, scaleRows, type TablesSnapshot } from '../../tables';
import type { Anchor } from '../../places';
import type { WorkbookRead } from '../formulas/sheetsRead';
import type { PlainTables, ScalePartName, ScaleRowKey } from './pieces';

/** What a cell that becomes plain gives: then others may refer to it, and what it holds is known to be in range. */
export type PlainOutcome = `ums ${ComponentId}` | 'total' | 'grade';

/** What translating formulas needs to know of the workbook. */
export interface PlainContext {
  readonly workbook: WorkbookRead;
  readonly figures: Figures;
  readonly tables: PlainTables;
  /** The row of BTEC_Scale that counts for a subject, as its Key names it. */
  readonly scaleRow: (part: ScalePartName, subject: SubjectCode | undefined) => ScaleRowKey;
  /** The cells that became plain so far, by sheet, row and column, and what each gives. */
  readonly outcomes: Map<string, PlainOutcome>;
  /** The cells that became plain so far, by what exactly they give from which cells. */
  readonly signatures: Map<string, Anchor>;
}

/** The part of the scale that a subject's component is graded on. */
export const partOf = (component: ComponentId, subject: SubjectCode | undefined): ScalePartName =>
  kindOf(structureFor(subject), component) === 'external' ? 'External' : 'Internal';

/** What translating formulas needs, before the first of them is translated. */
export const plainContext = (workbook: WorkbookRead, figures: Figures, tables: TablesSnapshot): PlainContext => {
  const named = (name: string) => tables.find((table) => table.name.toUpperCase() === name.toUpperCase());
  const scale = named('BTEC_Scale');
  const rows = scale === undefined ? [] : scaleRows(scale).rows;
  return {
    workbook,
    figures,
    tables: { tables: named('BTEC_Tables')?.name ?? 'BTEC_Tables', scale: scale?.name ?? 'BTEC_Scale' },
    scaleRow: (part, subject) => {
      const hasOwn = subject !== undefined && rows.some((row) => row.scope === part && row.subject === subject);
      return `${part}|${hasOwn ? subject : ''}`;
    },
    outcomes: new Map(),
    signatures: new Map(),
  };
};
