import { z } from 'zod';
import { spilled, type ShownError } from '../../functions/customFunctions';
import { functionsById } from '../../functions/functionsById';
import { readFormula } from '../../functions/formula';
import { setFigures } from '../../../src/functions/figures';
import { readFigures } from '../../../src/markbook/tables/figures';
import type { SheetTable } from '../../../src/markbook/tables/snapshot';
import { builtInScale } from '../../../src/reference/scale/scale';
import { SCALE } from '../../usualScale';
import { specificationOfCode } from '../../../src/reference/specifications/specifications';
import { subjectOfCode } from '../../../src/reference/specifications/subjects';
import { BOUNDARY_GRADES, QUALIFICATION_BOUNDARY_GRADES } from '../../../src/rules';
import { kindOf, type Kind } from '../runner/kind';

const RAW_MARKS = 60;

/** Invented conversions of a subject's own components: 60 raw marks, evenly up to the component's maximum. */
const conversionRows = (code: string): SheetTable['rows'] =>
  (specificationOfCode(code)?.components ?? []).flatMap(({ id, umsMaximum }) =>
    Array.from({ length: RAW_MARKS + 1 }, (_, raw) => [
      code,
      id,
      '2025-06',
      raw,
      Math.floor((raw * umsMaximum.value) / RAW_MARKS),
    ]),
  );

const scaleRows = (code: string): SheetTable['rows'] => {
  const subject = subjectOfCode(code);
  const scale = subject === undefined ? SCALE : builtInScale(subject.structure);
  const parts = [
    ['Internal', scale.internal],
    ['External', scale.external],
  ] as const;
  const named = subject?.code ?? '';
  const { max, minima } = scale.qualification;
  return [
    ...parts.map(([scope, part]) => [
      scope,
      named,
      part.max,
      ...BOUNDARY_GRADES.map((each) => part.minima[each]),
      '',
      '',
    ]),
    ['Qualification', named, max, ...QUALIFICATION_BOUNDARY_GRADES.map((each) => minima[each]), 'confirmed'],
  ];
};

const TABLES = { name: 'BTEC_Tables', sheet: 'BTEC Tables', row: 0, column: 0 };
const HEADERS = ['Subject', 'Component', 'Series', 'Raw', 'UMS'];
const SCALES = { name: 'BTEC_Scale', sheet: 'BTEC Scale', row: 0, column: 0 };
const SCALE_HEADERS = ['Scope', 'Subject', 'Max', ...QUALIFICATION_BOUNDARY_GRADES, 'Status'];

const saidInCell = (shown: unknown): unknown =>
  typeof shown === 'object' && shown !== null
    ? `${(shown as ShownError).error} ${(shown as ShownError).message}`
    : shown;

/** One cell as it is; the cells of a column or row with semicolons between them. */
const saidOf = (answer: unknown): unknown => {
  if (!Array.isArray(answer)) return saidInCell(answer);
  const cells = (answer as unknown[][]).flat().map(saidInCell);
  const [only] = cells;
  const alike = new Set(cells).size === 1;
  return alike ? only : cells.map(String).join('; ');
};

export const WORKBOOK_KINDS: Readonly<Record<string, Kind>> = {
  formulas: kindOf(
    z.strictObject({
      tables: z.array(z.string()),
      confirmed: z.array(z.string()).optional(),
      formulas: z.array(z.string()).min(1),
    }),
    ({ tables, confirmed, formulas }) => {
      const rows = tables.flatMap(conversionRows);
      const scale = (confirmed ?? []).flatMap(scaleRows);
      setFigures(
        readFigures([
          ...(rows.length === 0 ? [] : [{ ...TABLES, headers: HEADERS, rows }]),
          ...(scale.length === 0 ? [] : [{ ...SCALES, headers: SCALE_HEADERS, rows: scale }]),
        ]),
      );
      return formulas.map((formula) => {
        const { name, given } = readFormula(formula);
        const call = functionsById.get(name);
        if (call === undefined) throw new Error(`No function ${name}`);
        return saidOf(spilled(call, ...given));
      });
    },
  ),
};
