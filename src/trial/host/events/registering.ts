import type { Arguments } from '../wire/arguments';
import type { EventId, EventRegister } from './eventRegister';

type Methods<Subject> = Record<string, (subject: Subject, given: Arguments) => unknown>;

/** The methods by which Office.js asks for events and gives them up: `_RegisterDataChangedEvent` and its like. */
export const registering = <Subject>(
  events: EventRegister,
  offered: Readonly<Record<string, EventId>>,
  targetOf: (subject: Subject) => string,
): Methods<Subject> => {
  const methods: Methods<Subject> = {};
  for (const [name, event] of Object.entries(offered)) {
    methods[`_Register${name}Event`] = (subject) => events.add(event, targetOf(subject));
    methods[`_Unregister${name}Event`] = (subject) => events.remove(event, targetOf(subject));
  }
  return methods;
};
