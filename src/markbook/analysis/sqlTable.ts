/** One value in SQL; undefined is NULL. */
type SqlValue = string | number | boolean | undefined;

interface SqlTable {
  readonly name: string;
  /** Each column with its type. */
  readonly columns: Readonly<Record<string, 'VARCHAR' | 'INTEGER' | 'DOUBLE PRECISION' | 'BOOLEAN'>>;
  readonly rows: readonly (readonly SqlValue[])[];
}

const ROWS_AT_ONCE = 500;

const literal = (value: SqlValue): string => {
  if (value === undefined) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE';
};

/** The statements that make a table and fill it, in the SQL that every engine reads. */
export const sqlTable = ({ name, columns, rows }: SqlTable): string => {
  const types = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  const lines = rows.map((row) => `  (${row.map(literal).join(', ')})`);
  const inserts = Array.from({ length: Math.ceil(lines.length / ROWS_AT_ONCE) }, (_, part) => {
    const some = lines.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE);
    return `INSERT INTO ${name} VALUES\n${some.join(',\n')};`;
  });
  return [`CREATE TABLE ${name} (${types.join(', ')});`, ...inserts].join('\n');
};
