type CellFunction = (...given: never[]) => unknown[][];

const modules = import.meta.glob<Readonly<Record<string, CellFunction>>>('../../src/functions/*.ts', { eager: true });

const isFunctionFile = (file: string): boolean => !/\/(figures|version\.d)\.ts$/.test(file);

/** Every worksheet function by its name in a formula. */
export const functionsById: ReadonlyMap<string, CellFunction> = new Map(
  Object.entries(modules)
    .filter(([file]) => isFunctionFile(file))
    .flatMap(([, module]) => Object.entries(module).map(([name, each]) => [name.toUpperCase(), each])),
);
