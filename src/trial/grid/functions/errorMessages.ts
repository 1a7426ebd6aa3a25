interface Message {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The sentences that came with error results, by the cell they show in. */
export interface ErrorMessages {
  readonly remember: (cell: string, functionId: string, value: unknown, message: string | undefined) => void;
  /** `row` and `column` count from the formula's own cell. */
  readonly find: (cell: string, row: number, column: number) => string | null;
  readonly clear: () => void;
}

const messageOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
    ? value.message
    : undefined;

const spilled = (value: unknown): Message[] =>
  Array.isArray(value)
    ? value.flatMap((cells: unknown, row) =>
        Array.isArray(cells)
          ? cells.flatMap((cell: unknown, column) => {
              const text = messageOf(cell);
              return text === undefined ? [] : [{ row, column, text }];
            })
          : [],
      )
    : [];

export function errorMessages(): ErrorMessages {
  const byCell = new Map<string, Map<string, readonly Message[]>>();
  return {
    remember: (cell, functionId, value, message) => {
      const text = message ?? messageOf(value);
      const messages = text === undefined ? spilled(value) : [{ row: 0, column: 0, text }];
      const held = byCell.get(cell);
      if (messages.length > 0)
        byCell.set(cell, (held ?? new Map<string, readonly Message[]>()).set(functionId, messages));
      else held?.delete(functionId);
    },
    find: (cell, row, column) => {
      const messages = [...(byCell.get(cell)?.values() ?? [])].flat();
      return messages.find((message) => message.row === row && message.column === column)?.text ?? null;
    },
    clear: () => {
      byCell.clear();
    },
  };
}
