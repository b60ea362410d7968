export { AgreedChoice } from './AgreedChoice';
export { FactsChoice } from './FactsChoice';
export { GiveFile } from './GiveFile';
export { headWords } from './head-words';
export { ItemChoice } from './ItemChoice';
export { ReceiveFile } from './ReceiveFile';
export { SharedFile } from './SharedFile';
