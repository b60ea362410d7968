import type { ChecklistItem, ChecklistTemplate } from '../../model';
import type { Entry } from '../entry';
import type { Mistake } from '../mistake';
import type { ReadParts } from './read-parts';

/**
 * What a checklist names is there: phases and items in it, guidance in its own folder. An item's id is its own in all
 * lists together, so that a tick can be told without naming the list.
 */
export function checkChecklists(read: ReadParts): Mistake[] {
  const ids = (reading: { entries: readonly Entry<{ readonly id: string }>[] }) =>
    new Set(reading.entries.map(({ value }) => value.id));
  const guidance = {
    cards: { known: ids(read.cards), missing: (id: string) => `Kortet ${id} findes ikke i content/cards.` },
    links: { known: ids(read.links), missing: (id: string) => `Adressen ${id} findes ikke i content/links.` },
    slots: { known: ids(read.slots), missing: (id: string) => `Pladsen ${id} findes ikke i content/slots.` },
  };
  const papers = ids(read.papers);
  const everyItem = read.checklists.entries.flatMap(({ value }) => value.items.map(({ id }) => id));
  return read.checklists.entries.flatMap(({ value, mistake }) =>
    value.items.flatMap((item, at) => {
      const here = (field: string, said: string | null | false) =>
        said ? [mistake(['items', at, field], said)] : [];
      return [
        ...here('id', everyItem.indexOf(item.id) !== everyItem.lastIndexOf(item.id) && inTwoLists(item.id)),
        ...here('phase', phaseOf(value, item)),
        ...here('after', after(value, item)),
        ...here('introducedIn', versions(value, item)),
        ...here('replacedBy', replacement(item, everyItem)),
        ...here('makes', item.makes !== undefined && !papers.has(item.makes) && noPaper(item.makes)),
        ...(['cards', 'links', 'slots'] as const).flatMap((kind) =>
          (item[kind] ?? [])
            .filter((id) => !guidance[kind].known.has(id))
            .flatMap((id) => here(kind, guidance[kind].missing(id))),
        ),
      ];
    }),
  );
}

const noPaper = (id: string) => `Papiret ${id} findes ikke i content/papers.`;
const inTwoLists = (id: string) =>
  `Punktet ${id} står to steder. Et punkts id er dets eget i alle tjeklister.`;

function phaseOf({ phases }: ChecklistTemplate, { phase }: ChecklistItem): string | null {
  return phases.some(({ id }) => id === phase) ? null : `Fasen ${phase} findes ikke i phases.`;
}

/** An item waits only for items of its own list, and never in a circle: nobody could begin. */
function after({ items }: ChecklistTemplate, { id, after = [] }: ChecklistItem): string | null {
  const firsts = new Map(items.map((item) => [item.id, item.after ?? []]));
  const stranger = after.find((first) => !firsts.has(first));
  if (stranger) return `Punktet ${stranger} findes ikke i listen.`;
  const seen = new Set<string>();
  const waiting = [...after];
  for (let first = waiting.pop(); first !== undefined; first = waiting.pop()) {
    if (first === id) return `Punktet ${id} venter på sig selv.`;
    if (!seen.has(first)) waiting.push(...(firsts.get(first) ?? []));
    seen.add(first);
  }
  return null;
}

function versions({ version }: ChecklistTemplate, item: ChecklistItem): string | null {
  const { introducedIn, retiredIn, changed = [] } = item;
  const later = [introducedIn, retiredIn ?? 0, ...changed.map((change) => change.in)];
  if (later.some((one) => one > version)) return `Listen er i version ${version}.`;
  if (retiredIn !== undefined && retiredIn <= introducedIn) return 'Punktet er gået ud, før det kom.';
  return null;
}

function replacement(
  { retiredIn, replacedBy = [] }: ChecklistItem,
  everyItem: readonly string[],
): string | null {
  if (replacedBy.length > 0 && retiredIn === undefined)
    return 'Kun et punkt, der er gået ud (retiredIn), er afløst af andre.';
  const stranger = replacedBy.find((id) => !everyItem.includes(id));
  return stranger ? `Punktet ${stranger} findes ikke i nogen tjekliste.` : null;
}
