import { type HandoverFile, type HandoverPurpose, sharedFileName } from '@/lib/model';

const NAMES: Readonly<Record<Exclude<HandoverPurpose, 'shared'>, string>> = {
  package: 'opstart-pakke',
  contact: 'opstart-kontaktperson',
  answer: 'opstart-svar',
  substitute: 'opstart-overdragelse',
};

/** What a file is called on disk: what it is for and the day, and nobody's name. A shared one replaces the one before. */
export function fileNameOf({ purpose, madeOn, onboardings }: HandoverFile): string {
  if (purpose === 'shared') return sharedFileName(onboardings[0]?.id ?? '');
  return `${NAMES[purpose]}-${madeOn}.txt`;
}
