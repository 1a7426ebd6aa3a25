import { child, childrenOf, escapeText, type XmlElement, type XmlPart } from '../../../markbook/workbookFile';
import type { Area } from '../../book/terms';
import { movable } from '../formulas/moveFormula';
import { areaAddress, parseAreas } from '../package/addresses';
import { patchTag } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { type Lines, movedArea, type Span, spanOf, withSpan } from './lines';
import { listPatches, without } from './listPatches';
import { movedList } from './movedAreas';

/** Where a rule of a sheet applies afterwards, and its formulas as they read from there. */
interface MovedRule {
  /** Empty when the rule applies nowhere any more. */
  readonly areas: readonly Area[];
  readonly formula: (formula: string) => string;
}

/**
 * Moves a conditional format or a validation rule. Its formulas read from the first cell it applies to; lines that come in
 * beside what they take their formats from come under its rules too.
 */
function movedRule(lines: Lines, sqref: string, like: number | null, move: (formula: string) => string): MovedRule {
  const areas = parseAreas(sqref);
  const moved = areas.flatMap((area) => {
    const after = movedArea(lines, area);
    return after === null ? [] : [{ area, after: grown(lines, area, after, like) }];
  });
  const [old, first] = [areas[0], moved[0]];
  if (!old || !first) return { areas: [], formula: move };
  // The first cell that stays: the formula is read from there before its references move.
  const kept = survivor(lines, spanOf(lines, first.area));
  const before = kept - spanOf(lines, old).first;
  const place = movedArea(lines, withSpan(lines, first.area, { first: kept, last: kept })) ?? first.after;
  const back = spanOf(lines, first.after).first - spanOf(lines, place).first;
  const aside = lines.axis === 'rows' ? first.area.column - old.column : first.area.row - old.row;
  const by = (formula: string, along: number, across: number): string =>
    along === 0 && across === 0
      ? formula
      : movable(formula)(lines.axis === 'rows' ? along : across, lines.axis === 'rows' ? across : along);
  return {
    areas: moved.map(({ after }) => after),
    formula: (formula) => by(move(by(formula, before, aside)), back, 0),
  };
}

/** As an attribute of the file has areas. */
const areaList = (areas: readonly Area[]): string => areas.map(areaAddress).join(' ');

function survivor({ kind, at, count }: Lines, { first, last }: Span): number {
  if (kind === 'insert' || first < at || first >= at + count) return first;
  return Math.min(last, at + count);
}

function grown(lines: Lines, before: Area, after: Area, like: number | null): Area {
  if (lines.kind !== 'insert' || like === null) return after;
  const { first, last } = spanOf(lines, before);
  const now = spanOf(lines, after);
  if (like === last && lines.at === last + 1) return withSpan(lines, after, { ...now, last: now.last + lines.count });
  if (like === first && lines.at === first) return withSpan(lines, after, { ...now, first: lines.at });
  return after;
}

type Patches = (Patch | null)[];
type Spell = (formula: string) => string;

/** How what a sheet says of its cells changes: its formulas, and where lines of its own come in or go. */
export interface RuleChange {
  readonly spell: Spell;
  readonly own?: { readonly lines: Lines; readonly like: number | null } | undefined;
}

/** Conditional formats, validation rules, links and sparklines of a sheet. */
export function sheetRulePatches(part: XmlPart, change: RuleChange): Patch[] {
  const { root } = part;
  const formats = childrenOf(root, 'conditionalFormatting').flatMap(
    (each) => rulePatches(part, each, change) ?? [without(each)],
  );
  const validations = listPatches(part, child(root, 'dataValidations'), (each) => rulePatches(part, each, change));
  const links = listPatches(part, child(root, 'hyperlinks'), (each) => linkPatches(part, each, change));
  const extensions = childrenOf(child(root, 'extLst'), 'ext').flatMap((each) => extensionPatches(part, each, change));
  return [...formats, ...validations, ...links, ...extensions].filter((patch) => patch !== null);
}

/** One rule, with its areas in an attribute, or in an element as extensions have them; null when it applies nowhere. */
function rulePatches(part: XmlPart, rule: XmlElement, { spell, own }: RuleChange): Patches | null {
  const list = child(rule, 'sqref');
  const sqref = list?.text ?? rule.attributes.get('sqref');
  const moved = own && sqref !== undefined ? movedRule(own.lines, sqref, own.like, spell) : null;
  if (moved?.areas.length === 0) return null;
  const formulas = formulaPatches(part, rule, moved?.formula ?? spell);
  if (!moved) return formulas;
  const areas = areaList(moved.areas);
  const place = list ? textPatch(list, areas) : patchTag(part, rule, { sqref: areas });
  return [place, ...formulas];
}

function linkPatches(part: XmlPart, link: XmlElement, { spell, own }: RuleChange): Patches | null {
  const [ref, location] = ['ref', 'location'].map((name) => link.attributes.get(name));
  const place = own && ref !== undefined ? movedList(own.lines, ref) : ref;
  if (place === null) return null;
  return [patchTag(part, link, { ref: place, location: location === undefined ? undefined : spell(location) })];
}

function extensionPatches(part: XmlPart, element: XmlElement, change: RuleChange): Patches {
  if (element.name === 'conditionalFormattings' || element.name === 'dataValidations')
    return listPatches(part, element, (each) => rulePatches(part, each, change));
  if (element.name === 'sparklines') return listPatches(part, element, (each) => sparklinePatches(part, each, change));
  return element.children.flatMap((each) =>
    each.name === 'f' ? formulaPatches(part, each, change.spell) : extensionPatches(part, each, change),
  );
}

function sparklinePatches(part: XmlPart, line: XmlElement, { spell, own }: RuleChange): Patches | null {
  const list = child(line, 'sqref');
  const place = own && list ? movedList(own.lines, list.text) : list?.text;
  if (place === null) return null;
  const formulas = childrenOf(line, 'f').flatMap((each) => formulaPatches(part, each, spell));
  return [...(list && place !== undefined ? [textPatch(list, place)] : []), ...formulas];
}

/** Every formula of an element, also those that stand in an attribute of a scale's end. */
function formulaPatches(part: XmlPart, element: XmlElement, spell: Spell): Patches {
  if (/^(?:f|formula[12]?)$/.test(element.name) && element.children.length === 0)
    return [textPatch(element, spell(element.text))];
  const value = element.attributes.get('val');
  const isFormula = element.name === 'cfvo' && element.attributes.get('type') === 'formula' && value !== undefined;
  const own = isFormula ? [patchTag(part, element, { val: spell(value) })] : [];
  return [...own, ...element.children.flatMap((each) => formulaPatches(part, each, spell))];
}

/** Another text in an element; null when it has it already. */
export function textPatch(element: XmlElement, text: string): Patch | null {
  return element.text === text || element.inner === element.end
    ? null
    : { start: element.inner, end: element.innerEnd, text: escapeText(text) };
}
