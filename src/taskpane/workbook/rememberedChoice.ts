import { useSyncExternalStore } from 'react';

type UseChoice<Choice> = (trackerId: string) => readonly [Choice | undefined, (choice: Choice, of?: string) => void];

/**
 * A choice that stands as long as the pane is open, for each tracker its own: who leaves a screen and comes back finds
 * it as it was. It can be made for another tracker than the one at hand. What has to outlast the pane is kept with the
 * tracker instead.
 */
export const rememberedChoice = <Choice>(): UseChoice<Choice> => {
  const made = new Map<string, Choice>();
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const useChoice: UseChoice<Choice> = (trackerId) => {
    const choice = useSyncExternalStore(subscribe, () => made.get(trackerId));
    const choose = (next: Choice, of = trackerId): void => {
      made.set(of, next);
      for (const listener of listeners) listener();
    };
    return [choice, choose];
  };
  return useChoice;
};
