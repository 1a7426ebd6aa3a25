/** What the add-in keeps in the workbook beside its cells: small values by key, as JSON. */
export interface Settings {
  keys(): readonly string[];
  get(key: string): unknown;
  has(key: string): boolean;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  /** Replaces all, as Office.js saves its older kind of settings. */
  replace(values: Readonly<Record<string, unknown>>): void;
}

export const createSettings = (changed: () => void): Settings => {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: (key) => values.get(key),
    has: (key) => values.has(key),
    set: (key, value) => {
      values.set(key, value);
      changed();
    },
    remove: (key) => {
      values.delete(key);
      changed();
    },
    replace: (all) => {
      values.clear();
      for (const [key, value] of Object.entries(all)) values.set(key, value);
      changed();
    },
  };
};
