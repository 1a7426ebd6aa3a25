import { parseA1Ref, type AstExpression, type BinaryExpression, type CallExpression } from '@borgar/fx';
import { plainName } from './plainName';

/** One cell taken for blank: everything in a formula that is it, by its text, and where it stands if that is known. */
export interface BlankCell {
  readonly said: ReadonlySet<string>;
  readonly at?: CellAt;
}

export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What is certain of a part of a condition. */
type Known =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | undefined;

/** Formulas write the same reference with and without $ and spaces. */
export const asSaid = (node: AstExpression, formula: string): string =>
  formula
    .slice(node.loc?.[0] ?? 0, node.loc?.[1])
    .replace(/[\s$]/g, '')
    .toUpperCase();

const truth = (value: boolean | undefined): Known =>
  value === undefined ? undefined : { kind: 'truth', truth: value };
const number = (least: number, most: number): Known => ({ kind: 'number', least, most });

const MOST_CELLS = 30;

/** The cells of a small range by their place; none where it is large or where only Excel knows. */
export const cellsIn = (text: string): readonly CellAt[] | undefined => {
  const read = parseA1Ref(text, { allowNamed: false });
  if (read === undefined || !('range' in read)) return undefined;
  const { top, left, bottom = top, right = left } = read.range;
  if (top === null || left === null || typeof bottom !== 'number' || typeof right !== 'number') return undefined;
  const columns = right - left + 1;
  if ((bottom - top + 1) * columns > MOST_CELLS) return undefined;
  const sheet = (read.context ?? []).join('!').toUpperCase();
  return Array.from({ length: (bottom - top + 1) * columns }, (_, at) => ({
    sheet,
    row: top + Math.floor(at / columns),
    column: left + (at % columns),
  }));
};

const isSame = (a: CellAt, b: CellAt): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** Reads conditions of one formula as if a cell were blank. */
export class BlankCondition {
  private readonly formula: string;
  private readonly blank: BlankCell;
  /** Within AND and OR a range counts when one of its cells does. */
  private readonly isAnyOf: boolean;

  constructor(formula: string, blank: BlankCell, isAnyOf = false) {
    this.formula = formula;
    this.blank = blank;
    this.isAnyOf = isAnyOf;
  }

  /** What the condition comes to while the cell is blank; undefined where that hangs on other cells. */
  truthOf(node: AstExpression | null | undefined): boolean | undefined {
    const known = this.known(node);
    if (known?.kind === 'truth') return known.truth;
    if (known?.kind === 'blank') return false;
    if (known?.kind !== 'number') return undefined;
    if (known.least > 0 || known.most < 0) return true;
    return known.least === 0 && known.most === 0 ? false : undefined;
  }

  private covers(node: AstExpression): boolean {
    if (this.blank.said.has(asSaid(node, this.formula))) return true;
    const { at } = this.blank;
    if (at === undefined || node.type !== 'ReferenceIdentifier') return false;
    return cellsIn(node.value)?.some((each) => isSame(each, at)) === true;
  }

  private isBlank(node: AstExpression): boolean {
    if (this.blank.said.has(asSaid(node, this.formula))) return true;
    if (!this.covers(node) || node.type !== 'ReferenceIdentifier') return false;
    return this.isAnyOf || cellsIn(node.value)?.length === 1;
  }

  private known(node: AstExpression | null | undefined): Known {
    if (node === null || node === undefined) return undefined;
    if (this.isBlank(node)) return { kind: 'blank' };
    switch (node.type) {
      case 'Literal':
        return literal(node.value);
      case 'CallExpression':
        return this.called(node);
      case 'BinaryExpression':
        return this.joined(node);
      case 'UnaryExpression':
        return node.operator === '@' ? this.known(node.arguments[0]) : undefined;
      case 'ReferenceIdentifier':
      case 'ArrayExpression':
      case 'ErrorLiteral':
      case 'LetExpression':
      case 'LambdaExpression':
        return undefined;
    }
  }

  private called(node: CallExpression): Known {
    const [first] = node.arguments;
    const inner = (): Known => this.known(first);
    switch (plainName(node)) {
      case 'ISBLANK':
      case 'ISNONTEXT':
        return inner()?.kind === 'blank' ? truth(true) : undefined;
      case 'ISNUMBER':
      case 'ISTEXT':
      case 'ISLOGICAL':
        return inner()?.kind === 'blank' ? truth(false) : undefined;
      case 'LEN':
        return isNothing(inner()) ? number(0, 0) : undefined;
      case 'N':
        return inner()?.kind === 'blank' ? number(0, 0) : undefined;
      case 'TRIM':
      case 'CLEAN':
      case 'UPPER':
      case 'LOWER':
      case 'T':
        return isNothing(inner()) ? { kind: 'text', text: '' } : undefined;
      case 'COUNT':
      case 'COUNTA':
        return this.counted(node);
      case 'COUNTBLANK':
        return node.arguments.some((each) => this.covers(each)) ? number(1, Infinity) : undefined;
      case 'NOT': {
        const said = this.truthOf(first);
        return said === undefined ? undefined : truth(!said);
      }
      case 'AND':
        return truth(this.together(node, false));
      case 'OR':
        return truth(this.together(node, true));
      default:
        return undefined;
    }
  }

  /** AND is settled by one FALSE, OR by one TRUE; else all have to be known. */
  private together({ arguments: parts }: CallExpression, settles: boolean): boolean | undefined {
    const anyOf = new BlankCondition(this.formula, this.blank, true);
    if (parts.some((each) => anyOf.truthOf(each) === settles)) return settles;
    return parts.every((each) => this.truthOf(each) === !settles) ? !settles : undefined;
  }

  private counted({ arguments: parts }: CallExpression): Known {
    const sizes = parts.map((each) =>
      isOneCell(each) ? 1 : each.type === 'ReferenceIdentifier' ? cellsIn(each.value)?.length : undefined,
    );
    const covered = parts.filter((each) => this.covers(each)).length;
    const most = sizes.reduce<number>((sum, size) => sum + (size ?? Infinity), 0);
    return covered === 0 || most === Infinity ? undefined : number(0, most - covered);
  }

  private joined({ operator, arguments: [left, right] }: BinaryExpression): Known {
    const [a, b] = [this.known(left), this.known(right)];
    if (operator === '&') return isNothing(a) && isNothing(b) ? { kind: 'text', text: '' } : undefined;
    if (a === undefined || b === undefined) return undefined;
    return truth(COMPARISONS[operator]?.(a, b));
  }
}

const literal = (value: string | number | boolean): Known => {
  if (typeof value === 'boolean') return truth(value);
  return typeof value === 'number' ? number(value, value) : { kind: 'text', text: value };
};

const isNothing = (known: Known): boolean => known?.kind === 'blank' || (known?.kind === 'text' && known.text === '');

/** A table's column in the formula's own row is one cell. */
const isOneCell = (node: AstExpression): boolean =>
  node.type === 'ReferenceIdentifier' && /\[@(?!\[?[^\]]*\]?:)/.test(node.value);

type Sure = Exclude<Known, undefined>;

const asNumber = (known: Sure): { readonly least: number; readonly most: number } | undefined => {
  if (known.kind === 'number') return known;
  return known.kind === 'blank' ? { least: 0, most: 0 } : undefined;
};

const asText = (known: Sure): string | undefined => {
  if (known.kind === 'text') return known.text.toUpperCase();
  return known.kind === 'blank' ? '' : undefined;
};

const equal = (a: Sure, b: Sure): boolean | undefined => {
  if (a.kind === 'truth' && b.kind === 'truth') return a.truth === b.truth;
  const [one, other] = [asText(a), asText(b)];
  if (one !== undefined && other !== undefined) return one === other;
  const [left, right] = [asNumber(a), asNumber(b)];
  if (left === undefined || right === undefined) return undefined;
  if (left.most < right.least || right.most < left.least) return false;
  return left.least === left.most && right.least === right.most ? true : undefined;
};

const opposite = (said: boolean | undefined): boolean | undefined => (said === undefined ? undefined : !said);

const isLess = (a: Sure, b: Sure): boolean | undefined => {
  const [left, right] = [asNumber(a), asNumber(b)];
  if (left === undefined || right === undefined) return undefined;
  if (left.most < right.least) return true;
  return left.least >= right.most ? false : undefined;
};

const COMPARISONS: Readonly<Record<string, (a: Sure, b: Sure) => boolean | undefined>> = {
  '=': equal,
  '<>': (a, b) => opposite(equal(a, b)),
  '<': isLess,
  '>': (a, b) => isLess(b, a),
  '>=': (a, b) => opposite(isLess(a, b)),
  '<=': (a, b) => opposite(isLess(b, a)),
};
