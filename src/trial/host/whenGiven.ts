/** Something that is not there yet, and those who wait for it. */
export interface WhenGiven<Value> {
  readonly promise: Promise<Value>;
  give(value: Value): void;
}

export const whenGiven = <Value>(): WhenGiven<Value> => {
  let give: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    give = resolve;
  });
  return { promise, give: (value) => give(value) };
};
