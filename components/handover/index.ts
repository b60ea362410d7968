export { FactsChoice } from './FactsChoice';
export { GiveFile } from './GiveFile';
export { ItemChoice } from './ItemChoice';
export { ReceiveFile } from './ReceiveFile';
export { SharedFile } from './SharedFile';
