import { BooleanNumber } from '@univerjs/core';
import { HostError, type SheetInfo } from '../port';
import type { Engine } from '../engine/engine';

const badName = /[\\/?*[\]:]|^'|'$/;

/** The sheets as they stand, and what may be said of them. */
export interface SheetList {
  readonly info: (sheetId: string) => SheetInfo;
  readonly all: () => SheetInfo[];
  readonly activeId: () => string;
  /** Throws when Excel would refuse the name. */
  readonly checkName: (name: string, self?: string) => void;
  readonly veryHidden: Set<string>;
}

export function sheetList(engine: Engine): SheetList {
  const veryHidden = new Set<string>();
  const info = (id: string): SheetInfo => {
    const sheet = engine.worksheet(id);
    const hidden = veryHidden.has(id) ? 'veryHidden' : 'hidden';
    return { id, name: sheet.getName(), visibility: sheet.isSheetHidden() === BooleanNumber.TRUE ? hidden : 'visible' };
  };
  const all = (): SheetInfo[] =>
    engine
      .workbook()
      .getSheets()
      .map((sheet) => info(sheet.getSheetId()));
  return {
    info,
    all,
    veryHidden,
    activeId: () => engine.workbook().getActiveSheet().getSheetId(),
    checkName: (name, self) => {
      const clash = all().some((sheet) => sheet.id !== self && sheet.name.toLowerCase() === name.toLowerCase());
      if (name === '' || name.length > 31 || badName.test(name) || name.toLowerCase() === 'history' || clash)
        throw new HostError('InvalidArgument', `A sheet cannot be called "${name}", or that name is taken.`);
    },
  };
}
