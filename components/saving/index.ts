export { textForDraft } from './draft-text';
export { fileName } from './file-name';
export { SaveReadable } from './SaveReadable';
export { SaveStatus } from './SaveStatus';
export { StoreHealth, type StoreHealthProps } from './StoreHealth';
export { saveFile } from './save-file';
export { type SaveState, useSave } from './use-save';
