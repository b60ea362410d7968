import { meetContacts, withoutContacts } from '@/lib/backup';
import type { StorageArea } from '@/lib/browser';
import { changeShown, readShown, SHOWN_KEY } from '@/lib/calm';
import { note } from '@/lib/diagnostics';
import { type CalmContact, cleanText, ok, type Result, type SaveFault } from '@/lib/model';

/** The person's own contacts for the calm page, as files carry them. No act rejects. */
export interface OwnContacts {
  /** Without what is unseen in a text, which no reader takes. `null`: they cannot be read now. */
  read(): Promise<readonly CalmContact[] | null>;
  /** Puts these after those that are here. */
  add(news: readonly CalmContact[]): Promise<Result<null, SaveFault>>;
  /** Takes these away where they still are as they came. */
  remove(brought: readonly CalmContact[]): Promise<Result<null, SaveFault>>;
}

export function createOwnContacts(area: StorageArea, looksLikeCpr: (text: string) => boolean): OwnContacts {
  const change = (to: (before: readonly CalmContact[]) => readonly CalmContact[]) =>
    changeShown(area, looksLikeCpr, (before) => ({ ...before, contacts: to(before.contacts) }));
  return {
    async read() {
      try {
        const { contacts } = readShown((await area.get(SHOWN_KEY))[SHOWN_KEY]);
        return contacts.map(cleaned).filter(({ name, number }) => name !== '' || number !== '');
      } catch (cause) {
        note('settings-unreadable', cause);
        return null;
      }
    },
    async add(news) {
      if (news.length === 0) return ok(null);
      return change((before) => [...before, ...meetContacts(before, news).added]);
    },
    async remove(brought) {
      if (brought.length === 0) return ok(null);
      return change((before) => withoutContacts(before, brought));
    },
  };
}

const cleaned = ({ name, relation, number }: CalmContact): CalmContact => ({
  name: cleanText(name),
  relation: cleanText(relation),
  number: cleanText(number),
});
