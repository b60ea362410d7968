import type { HandoverFile, HandoverPurpose } from '@/lib/model';

const NAMES: Readonly<Record<HandoverPurpose, string>> = {
  package: 'opstart-pakke',
  contact: 'opstart-kontaktperson',
  answer: 'opstart-svar',
  substitute: 'opstart-overdragelse',
  shared: 'opstart-delt',
};

/** So much of an onboarding's id tells two shared files on one drive apart. */
const ID_LENGTH = 6;

/** What a file is called on disk: what it is for and the day, and nobody's name. A shared one replaces the one before. */
export function fileNameOf({ purpose, madeOn, onboardings }: HandoverFile): string {
  const [one] = onboardings;
  const which = purpose === 'shared' ? one?.id.replace(/\W/g, '').slice(0, ID_LENGTH) : madeOn;
  return `${NAMES[purpose]}-${which}.txt`;
}
