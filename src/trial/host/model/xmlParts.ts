import { namespaceOf, type CustomXmlParts } from '../storage/customXmlParts';
import { playing, type Played, type PlayedClass } from '../wire/played';
import { invalidOperation, itemNotFound } from '../wire/refusals';
import type { CustomXmlPart } from '../../book/bookState';

interface PartSubject {
  readonly parts: CustomXmlParts;
  readonly id: string;
}

const partOf = ({ parts, id }: PartSubject): CustomXmlPart => {
  const part = parts.find(id);
  if (part === undefined) throw itemNotFound();
  return part;
};

const partClass: PlayedClass<PartSubject> = {
  className: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: (subject) => partOf(subject).id,
    NamespaceUri: (subject) => namespaceOf(partOf(subject)),
  },
  methods: {
    GetXml: (subject) => partOf(subject).xml,
    SetXml: (subject, given) => subject.parts.replace(partOf(subject).id, given.text(0)),
    Delete: (subject) => subject.parts.remove(partOf(subject).id),
  },
};

interface PartsSubject {
  readonly parts: CustomXmlParts;
  /** Only the parts of this namespace, when there is one. */
  readonly namespace: string | undefined;
}

const listed = ({ parts, namespace }: PartsSubject): readonly CustomXmlPart[] =>
  namespace === undefined ? parts.all() : parts.byNamespace(namespace);

const played = (parts: CustomXmlParts, part: CustomXmlPart | undefined): Played | null =>
  part === undefined ? null : playing(partClass, { parts, id: part.id });

const orRefusal = (part: Played | null): Played => {
  if (part === null) throw itemNotFound();
  return part;
};

const withId = (subject: PartsSubject, id: string): Played | null =>
  played(
    subject.parts,
    listed(subject).find((part) => part.id.toUpperCase() === id.toUpperCase()),
  );

const only = (subject: PartsSubject): Played | null => {
  const all = listed(subject);
  return all.length === 1 ? played(subject.parts, all[0]) : null;
};

const collectionClass = (className: string): PlayedClass<PartsSubject> => ({
  className,
  scalars: {},
  items: (subject) => listed(subject).map(({ id }) => playing(partClass, { parts: subject.parts, id })),
  methods: {
    GetCount: (subject) => listed(subject).length,
    GetItem: (subject, given) => orRefusal(withId(subject, given.text(0))),
    GetItemOrNullObject: (subject, given) => withId(subject, given.text(0)),
  },
});

const scopedClass: PlayedClass<PartsSubject> = {
  ...collectionClass('CustomXmlPartScopedCollection'),
  methods: {
    ...collectionClass('CustomXmlPartScopedCollection').methods,
    GetOnlyItem: (subject) => {
      if (listed(subject).length > 1) throw invalidOperation('There is more than one such part.');
      return orRefusal(only(subject));
    },
    GetOnlyItemOrNullObject: only,
  },
};

const partsClass: PlayedClass<PartsSubject> = {
  ...collectionClass('CustomXmlPartCollection'),
  methods: {
    ...collectionClass('CustomXmlPartCollection').methods,
    Add: ({ parts }, given) => played(parts, parts.add(given.text(0))),
    GetByNamespace: ({ parts }, given) => playing(scopedClass, { parts, namespace: given.text(0) }),
  },
};

/** The custom XML parts of the workbook. */
export const playXmlParts = (parts: CustomXmlParts): Played => playing(partsClass, { parts, namespace: undefined });
