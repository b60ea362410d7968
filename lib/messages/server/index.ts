export { type PageSender, provePageSender, type Sender } from './prove';
export { createListener, type PageHandlers, type ServeOptions } from './serve';
