export {
  COUNTS_LINE,
  countsTo,
  type ExtensionApi,
  isStandDown,
  PANEL_LINE,
  type PageLine,
  toBackground,
  toPanel,
} from './client';
export { type Envelope, type MessageOf, type Payload, parseMessage } from './contract';
