import type { AbsencePorts, PersonRole } from '@/lib/model';
import { textEngine } from './check-text';

/** Whose name does not belong in a plan that colleagues read. Colleagues' own do. */
const ASKED: readonly PersonRole[] = ['citizen', 'fellow-citizen', 'relative'];

/** The names in a text that the words beside them tell to be a citizen's, or of somebody around one. */
export const findCitizenNames: AbsencePorts['findCitizenNames'] = async (text, abort) => {
  const { evaluate } = await textEngine();
  abort.throwIfAborted();
  const named = evaluate(text).filter(({ role }) => role !== undefined && ASKED.includes(role));
  return [...new Set(named.map(({ start, end }) => text.slice(start, end)))];
};
