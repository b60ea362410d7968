/** Real browsers with the extension in them, for `npm start` and the tests. */

export { launchChromium } from './chromium/launch';
export type {
  AccessibleNode,
  DrivenBrowser,
  DrivenPage,
  DrivenPanel,
  LaunchOptions,
  PretendedLook,
  Script,
  ShownButton,
  ShownCard,
  ShownLayer,
  ShownMark,
  Spot,
  TraceEvent,
  WaitOptions,
} from './driven';
export { launchFirefox } from './firefox/launch';
export { until } from './until';
