import { offerInShadow } from './shadow';

await offerInShadow({ kind: 'contenteditable', modes: ['closed', 'closed'] });
