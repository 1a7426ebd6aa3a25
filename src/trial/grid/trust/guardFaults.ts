import { ICommandService, type Injector } from '@univerjs/core';
import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  Interpreter,
  Lexer,
  LexerNode,
  SetFormulaCalculationNotificationMutation,
  type FunctionVariantType,
} from '@univerjs/preset-sheets-core';
import type { Failures } from './failures';

/** No cell is worked out for longer than this many milliseconds. */
const LONGEST = 10_000;

/** Stands in for a formula that can't be read. */
const NO_ANSWER = '=NA()';

type NodeData = Parameters<Interpreter['execute']>[0];

interface Guarding {
  readonly failures: Failures;
  /** Is nothing to be worked out any more? */
  readonly isStopped: () => boolean;
  readonly longest?: number;
}

/** What of the engine's insides the guard stands before. */
interface Insides {
  readonly interpreter: { _execute: (node: object, x?: number, y?: number) => unknown };
  readonly generator: { _getRangeListByNode: (data: NodeData) => Promise<unknown[]> };
  readonly service: { _executeStep: () => Promise<unknown> };
}

/** A formula that makes the reader throw is read as one without an answer, and remembered as such. */
function guardReading(injector: Injector, unreadable: WeakSet<object>): void {
  const lexer = injector.get(Lexer);
  const trees = injector.get(AstTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  const parse = trees.parse.bind(trees);
  const noAnswer = (): ReturnType<typeof parse> => {
    const tree = build(NO_ANSWER);
    const node = tree instanceof LexerNode ? parse(tree) : null;
    if (node) unreadable.add(node);
    return node;
  };
  const broken = new WeakSet<object>();
  lexer.treeBuilder = (formula, ...rest) => {
    try {
      return build(formula, ...rest);
    } catch {
      const tree = new LexerNode();
      broken.add(tree);
      return tree;
    }
  };
  trees.parse = (tree) => {
    if (broken.has(tree)) return noAnswer();
    try {
      return parse(tree) ?? noAnswer();
    } catch {
      return noAnswer();
    }
  };
}

/** A formula that throws or does not come to an end fails alone: the others are worked out. */
function guardWorkingOut(
  injector: Injector,
  unreadable: WeakSet<object>,
  { failures, isStopped, longest = LONGEST }: Guarding,
): void {
  const interpreter = injector.get(Interpreter);
  const inside = interpreter as unknown as Insides['interpreter'];
  const execute = interpreter.execute.bind(interpreter);
  const step = inside._execute.bind(interpreter);
  let isWithin = false;
  let deadline = Number.POSITIVE_INFINITY;
  inside._execute = (node, x, y) => {
    if (performance.now() > deadline) throw new Error('This cell took too long.');
    return step(node, x, y);
  };
  interpreter.execute = (data): FunctionVariantType => {
    if (isWithin) return execute(data);
    if (isStopped()) {
      failures.add();
      return ErrorValueObject.create(ErrorType.NA);
    }
    isWithin = true;
    deadline = performance.now() + longest;
    try {
      if (data.node && unreadable.has(data.node)) failures.add();
      return execute(data);
    } catch {
      failures.add();
      return ErrorValueObject.create(ErrorType.NA);
    } finally {
      isWithin = false;
      deadline = Number.POSITIVE_INFINITY;
    }
  };
}

/**
 * Univer's calculation ends at the first formula that throws, and never says so: the page would wait for ever. Here such a
 * formula fails alone, and whatever else goes wrong, the calculation comes to its end. Once stopped, all formulas that are
 * left fail, which takes no time.
 */
export function guardFaults(injector: Injector, guarding: Guarding): void {
  const { failures } = guarding;
  const unreadable = new WeakSet<object>();
  guardReading(injector, unreadable);
  guardWorkingOut(injector, unreadable, guarding);

  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Insides['generator'];
  const rangesOf = generator._getRangeListByNode.bind(generator);
  generator._getRangeListByNode = (data) =>
    rangesOf(data).catch(() => {
      failures.add();
      return [];
    });

  const commands = injector.get(ICommandService);
  const service = injector.get(ICalculateFormulaService);
  const inside = service as unknown as Insides['service'];
  const steps = inside._executeStep.bind(service);
  const execute = service.execute.bind(service);
  inside._executeStep = () => steps().catch(() => undefined);
  service.execute = async (data) => {
    failures.clear();
    try {
      await execute(data);
    } catch {
      const params = { functionsExecutedState: 0 };
      commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, params, { onlyLocal: true });
    }
  };
}
