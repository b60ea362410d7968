import type { HandoverPurpose } from '@/lib/model';

const NAMES: Readonly<Record<HandoverPurpose, string>> = {
  package: 'opstart-pakke',
  contact: 'opstart-kontaktperson',
  answer: 'opstart-svar',
  substitute: 'opstart-overdragelse',
  shared: 'opstart-delt',
};

/** What a file is called on disk: what it is for and the day, and nobody's name. A shared one replaces the one before. */
export const fileNameOf = (purpose: HandoverPurpose, madeOn: string): string =>
  purpose === 'shared' ? `${NAMES.shared}.txt` : `${NAMES[purpose]}-${madeOn}.txt`;
