import * as v from 'valibot';
import { PAGE_TYPES } from '../../model';
import { contentId, isoDate, localText, text } from './fields';

const pageType = v.picklist(PAGE_TYPES);

const host = v.pipe(
  v.string(),
  v.regex(
    /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'Skriv værten uden https:// og uden sti, for eksempel nexus.example.dk eller *.example.dk.',
  ),
);

/** One system's pages: `content/sites/<id>.yaml`. */
export const sitePreset = v.strictObject({
  id: contentId,
  name: text,
  about: localText,
  hosts: v.pipe(v.array(host), v.minLength(1, 'Skriv mindst én vært.')),
  pages: v.pipe(
    v.array(
      v.strictObject({
        type: pageType,
        path: v.pipe(v.string(), v.regex(/^[/*]/, 'Stien begynder med / eller *.')),
        title: v.exactOptional(text),
      }),
    ),
    v.minLength(1, 'Skriv mindst én slags side.'),
  ),
  verifiedOn: v.nullable(isoDate),
  examples: v.array(v.strictObject({ url: v.string(), type: v.nullable(pageType) })),
});
