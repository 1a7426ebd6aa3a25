import { playing, type Played } from '../wire/played';

export interface FunctionsServiceParts {
  /** The pane's functions can be called from now on. */
  readonly ready: () => void;
  readonly results: (results: unknown) => void;
}

/** What Office.js may switch on: retries of large results, shorter pauses between them, times of calls. */
const FEATURES = [1, 2, 3, 4];

/** The service by which Office.js says that functions can be called, and hands back their results. */
export const playFunctionsService = (parts: FunctionsServiceParts): Played =>
  playing(
    {
      className: 'CustomFunctions',
      scalars: {},
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: () => parts.ready(),
        _GetEnabledFeatures: () => FEATURES,
        SetInvocationArrayResults: (_none, given) => parts.results(given.value(0)),
      },
    },
    undefined,
  );

/** The service that would tell when the pane is closed and opened: here it is always open. */
export const playRuntimeService = (): Played =>
  playing({ className: 'AppRuntimeService', scalars: {}, methods: { GetAppRuntimeState: () => 'Visible' } }, undefined);

/** The service that Office.js tells when buttons of the ribbon can be pressed; the trial workbook has no ribbon. */
export const playRibbonService = (): Played =>
  playing(
    { className: 'AddinInternalService', scalars: {}, methods: { NotifyActionHandlerReady: () => null } },
    undefined,
  );
