export { NewFileWords } from './NewFileWords';
export { NewPassphrase } from './NewPassphrase';
export { OpenFileWords } from './OpenFileWords';
export { PassphraseField } from './PassphraseField';
export { PassphraseForm } from './PassphraseForm';
export { useNewPassphrase } from './use-new-passphrase';
