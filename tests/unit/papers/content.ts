import { resolve } from 'node:path';
import { readContent } from '@/lib/pack';

/** The nine builders as they are shipped, with their examples. */
export const { papers } = readContent(resolve(import.meta.dirname, '../../..'));
