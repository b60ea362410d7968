import type { HandoverPurpose } from '@/lib/model';

const NAMES: Readonly<Record<HandoverPurpose, string>> = {
  package: 'opstart-pakke',
  contact: 'opstart-kontaktperson',
  answer: 'opstart-svar',
  substitute: 'opstart-overdragelse',
  shared: 'opstart-delt',
};

/** What a file is called on disk: what it is for and the day, and nobody's name. */
export const fileNameOf = (purpose: HandoverPurpose, madeOn: string): string =>
  `${NAMES[purpose]}-${madeOn}.txt`;
