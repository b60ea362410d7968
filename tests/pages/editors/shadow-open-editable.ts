import { offerInShadow } from './shadow';

await offerInShadow({ kind: 'contenteditable', modes: ['open', 'open'] });
