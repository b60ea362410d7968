export { type ExtensionApi, isStandDown, toBackground } from './client';
export { type Envelope, type MessageOf, type Payload, parseMessage } from './contract';
