import { offerInHolder } from './holder';

await offerInHolder(document.createElement('dialog'), (dialog) => (dialog as HTMLDialogElement).showModal());
