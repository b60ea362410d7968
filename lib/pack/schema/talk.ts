import * as v from 'valibot';
import { contentId, localText, seedRefs, wholeNumber } from './fields';

const prompt = v.strictObject({
  text: localText,
  trialOnly: v.exactOptional(v.boolean()),
  beforehand: v.exactOptional(v.boolean()),
  way: v.exactOptional(contentId),
});

/** One guide for a talk: `content/talks/<id>.yaml`. */
export const talk = v.strictObject({
  id: contentId,
  order: wholeNumber,
  title: localText,
  minutes: wholeNumber,
  where: v.exactOptional(localText),
  items: v.pipe(v.array(contentId), v.minLength(1, 'En samtale hører til mindst ét punkt i lederens liste.')),
  theirs: v.exactOptional(v.array(contentId)),
  trialOnly: v.exactOptional(v.boolean()),
  opening: v.exactOptional(localText),
  ways: v.exactOptional(v.array(v.strictObject({ id: contentId, title: localText }))),
  prompts: v.pipe(v.array(prompt), v.minLength(1, 'En samtale skal have mindst ét spørgsmål.')),
  ending: localText,
  leave: localText,
  cards: v.exactOptional(v.array(contentId)),
  seedRefs,
});
