import { readContentFiles } from '../authoring/content-files';
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
  talks: 'talk',
  papers: 'paper',
  sites: 'site',
  helplines: 'helpline',
};

/** The id of a thing, alone in its file or one of a list; what is further in is a part of one. */
const ID = /^(?:- | {2})?id: *["']?([^"'\s#]+)/;

/** Where each thing begins: `card:promise.info` → `content/cards/promise.info.yaml:1`. */
export function findPlaces(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const file of readContentFiles(root)) {
    const kind = KIND_OF[file.folder];
    if (!kind) continue;
    for (const [at, line] of file.text.split('\n').entries()) {
      const id = ID.exec(line)?.[1];
      if (id) found[nameOf({ kind, id })] ??= `${file.file}:${at + 1}`;
    }
  }
  return found;
}
