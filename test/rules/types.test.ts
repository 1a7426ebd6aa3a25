import { expect, expectTypeOf, test } from 'vitest';
import sources from '../../src/reference/sources/sources.json';
import {
  componentGradeFor,
  fewestRawFor,
  pointsFor,
  qualificationGradeFor,
  umsFor,
  type totalUms,
  type ComponentGrade,
  type QualificationGrade,
  type RawMark,
  type Result,
  type SourceName,
  type Ums,
} from '../../src/rules';

test('raw marks and UMS do not mix, and plain numbers are neither', () => {
  expectTypeOf<RawMark>().not.toExtend<Ums>();
  expectTypeOf<Ums>().not.toExtend<RawMark>();
  expectTypeOf<number>().not.toExtend<RawMark>();
  expectTypeOf<number>().not.toExtend<Ums>();
  expectTypeOf<RawMark>().not.toExtend<Parameters<typeof componentGradeFor>[0]>();
  expectTypeOf<Ums>().not.toExtend<Parameters<typeof umsFor>[0]>();
  expectTypeOf<Result<RawMark>>().not.toExtend<Parameters<typeof totalUms>[0][number]['result']>();
  expectTypeOf<Ums>().toExtend<Parameters<typeof totalUms>[0][number]['result']>();
  expectTypeOf(fewestRawFor).returns.toEqualTypeOf<RawMark | undefined>();
  expect(umsFor.length).toBe(2);
});

test('a component grade is not a qualification grade, and text is neither', () => {
  expectTypeOf<ComponentGrade>().not.toExtend<QualificationGrade>();
  expectTypeOf<QualificationGrade>().not.toExtend<ComponentGrade>();
  expectTypeOf<'L2M'>().not.toExtend<ComponentGrade>();
  expectTypeOf<'L2M'>().not.toExtend<QualificationGrade>();
  expectTypeOf<ComponentGrade>().not.toExtend<Parameters<typeof pointsFor>[0]>();
  expectTypeOf(qualificationGradeFor).returns.toExtend<Parameters<typeof pointsFor>[0]>();
  expectTypeOf(componentGradeFor).returns.toEqualTypeOf<ComponentGrade>();
  expect(pointsFor.length).toBe(2);
});

test('the sources that rules may name are those of the list, each and no other', () => {
  expectTypeOf<SourceName>().toEqualTypeOf<keyof typeof sources>();
  expect(Object.keys(sources).length).toBeGreaterThan(10);
});
