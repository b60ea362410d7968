import { readContentFiles, textsOf } from '../authoring/content-files';
import { type Kind, nameOf } from './thing';

const KIND_OF: Readonly<Record<string, Kind>> = {
  topics: 'topic',
  cards: 'card',
  articles: 'article',
  terms: 'term',
  links: 'link',
  slots: 'slot',
  checklists: 'checklist',
  plans: 'plan',
  sites: 'site',
  helplines: 'helpline',
};

/** Where each thing begins: `card:promise.info` → `content/cards/promise.info.yaml:1`. */
export function findPlaces(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const file of readContentFiles(root)) {
    const kind = KIND_OF[file.folder];
    if (!kind) continue;
    const texts = textsOf(file);
    for (const [at, { value, line, isKey }] of texts.entries()) {
      const id = texts[at + 1]?.value;
      // Parts of a thing have ids too; what was named first keeps its place.
      if (isKey && value === 'id' && id) found[nameOf({ kind, id })] ??= `${file.file}:${line}`;
    }
  }
  return found;
}
