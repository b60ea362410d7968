import * as v from 'valibot';
import { address, isoDate, localText, text } from './fields';

/** Where a statement comes from. */
export const source = v.strictObject({
  label: localText,
  kind: v.picklist(['seed', 'law', 'guide', 'research', 'local']),
  ref: v.exactOptional(text),
  url: v.exactOptional(address),
  confidence: v.exactOptional(v.picklist(['verified', 'known'])),
  lawAsOf: v.exactOptional(isoDate),
});
