/** So much of an onboarding's id tells two shared files on one drive apart. */
const ID_LENGTH = 6;

/** What an onboarding's shared file is called on disk: nobody's name. */
export const sharedFileName = (onboarding: string): string =>
  `opstart-delt-${onboarding.replace(/\W/g, '').slice(0, ID_LENGTH)}.txt`;
