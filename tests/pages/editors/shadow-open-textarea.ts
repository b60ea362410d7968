import { offerInShadow } from './shadow';

await offerInShadow({ kind: 'textarea', modes: ['open', 'open'] });
