import { playing, type Played, type PlayedClass } from '../wire/played';
import { itemNotFound } from '../wire/refusals';
import type { Settings } from '../storage/settings';

interface SettingSubject {
  readonly settings: Settings;
  readonly key: string;
}

const ensured = ({ settings, key }: SettingSubject): string => {
  if (!settings.has(key)) throw itemNotFound();
  return key;
};

const settingClass: PlayedClass<SettingSubject> = {
  className: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    _Id: ensured,
    Key: ensured,
    Value: (subject) => subject.settings.get(ensured(subject)),
  },
  writes: { Value: (subject, value) => subject.settings.set(ensured(subject), value) },
  methods: { Delete: (subject) => subject.settings.remove(ensured(subject)) },
};

const setting = (settings: Settings, key: string): Played => playing(settingClass, { settings, key });

const collectionClass: PlayedClass<Settings> = {
  className: 'SettingCollection',
  scalars: {},
  items: (settings) => settings.keys().map((key) => setting(settings, key)),
  methods: {
    Add: (settings, given) => {
      const key = given.text(0);
      settings.set(key, given.value(1));
      return setting(settings, key);
    },
    GetItem: (settings, given) => setting(settings, ensured({ settings, key: given.text(0) })),
    GetItemOrNullObject: (settings, given) => {
      const key = given.text(0);
      return settings.has(key) ? setting(settings, key) : null;
    },
    GetCount: (settings) => settings.keys().length,
  },
};

/** What the add-in keeps in the workbook under keys. */
export const playSettings = (settings: Settings): Played => playing(collectionClass, settings);
