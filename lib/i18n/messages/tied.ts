import type { Messages } from '../message';

/** What is said of the one file that follows a person from computer to computer. */
export const tied = {
  'tied.title': { da: 'Det samme på flere computere', en: 'The same on several computers' },
  'tied.means': {
    da: 'Læg en låst fil på et drev, som kun er dit. Så længe filen er låst op, gemmer Sidemand selv i den og henter det nye fra dine andre computere. Det, du sletter, skal slettes på hver computer.',
    en: 'Put a locked file on a drive that is yours alone. As long as the file is unlocked, Sidemand saves in it by itself and brings in what is new from your other computers. What you delete has to be deleted on each computer.',
  },
  'tied.no': {
    da: 'I den her browser gør du det selv: Gem en kopi på dit eget drev, før du går, og hent den på den næste computer.',
    en: 'In this browser you do it yourself: save a copy on your own drive before you leave, and bring it in on the next computer.',
  },
  'tied.shared': {
    da: 'Flere bruger computeren, så Sidemand gemmer ikke i en fil af sig selv her. Gem en kopi på dit eget drev, før du går, og hent den på den næste computer.',
    en: 'Several people use this computer, so Sidemand does not save in a file by itself here. Save a copy on your own drive before you leave, and bring it in on the next computer.',
  },
  'tied.new': { da: 'Lav en ny fil', en: 'Make a new file' },
  'tied.place': { da: 'Vælg, hvor filen skal ligge', en: 'Choose where the file is to lie' },
  'tied.show': { da: 'Brug en fil, jeg har', en: 'Use a file that I have' },
  'tied.locked': { da: 'Filen {name} er låst.', en: 'The file {name} is locked.' },
  'tied.locked-with-plan': {
    da: 'Filen {name} er låst. Den åbner sammen med din plan, eller med sine egne ord her:',
    en: 'The file {name} is locked. It opens together with your plan, or with its own words here:',
  },
  'tied.unlock': { da: 'Lås filen op', en: 'Unlock the file' },
  'tied.working': { da: 'Filen gås igennem.', en: 'The file is being gone through.' },
  'tied.in-step': {
    da: 'Det samme står her og i {name}. Set efter kl. {time}.',
    en: 'The same stands here and in {name}. Checked at {time}.',
  },
  'tied.opens-with-plan': {
    da: 'Næste gang åbner filen sammen med din plan.',
    en: 'Next time the file opens together with your plan.',
  },
  'tied.opens-with-words': {
    da: 'Næste gang, panelet åbnes, skal du skrive ordene igen. Har du en plan her, så lås den op: Så åbner den filen for dig.',
    en: 'Next time the panel opens, you write the words again. If you have a plan here, unlock it: then it opens the file for you.',
  },
  'tied.allow': { da: 'Giv lov til filen', en: 'Allow the file' },
  'tied.again': { da: 'Prøv igen', en: 'Try again' },
  'tied.untie': { da: 'Brug ikke filen mere', en: 'Stop using the file' },
  'tied.fault.gone': {
    da: 'Filen er der ikke lige nu. Det, du har skrevet, ligger her på computeren. Er drevet ikke forbundet, så prøv igen senere.',
    en: 'The file is not there now. What you have written is here on the computer. If the drive is not connected, try again later.',
  },
  'tied.fault.not-allowed': {
    da: 'Browseren spørger dig igen, før Sidemand må bruge filen. Det, du har skrevet, ligger her på computeren.',
    en: 'The browser asks you again before Sidemand may use the file. What you have written is here on the computer.',
  },
  'tied.fault.busy': {
    da: 'En anden computer skriver i filen. Det, du har skrevet, ligger her, og Sidemand prøver igen, når du gemmer næste gang.',
    en: 'Another computer is writing in the file. What you have written is here, and Sidemand tries again when you next save.',
  },
  'tied.fault.not-written': {
    da: 'Der kunne ikke skrives i filen. Det, du har skrevet, ligger her på computeren.',
    en: 'The file could not be written in. What you have written is here on the computer.',
  },
  'tied.fault.fewer': {
    da: 'Det meste af det, der ligger i filen, er ikke længere her på computeren. Filen står urørt, til du har valgt.',
    en: 'Most of what is in the file is no longer on this computer. The file stays as it is until you have chosen.',
  },
  'tied.bring-back': { da: 'Hent det fra filen', en: 'Bring it in from the file' },
  'tied.remove-too': { da: 'Fjern det også fra filen', en: 'Remove it from the file too' },
  'tied.fault.choose': {
    da: 'Kriseplanen er ændret både her og i filen. Filen står urørt, til du har valgt, hvilken der skal gælde.',
    en: 'The crisis plan was changed both here and in the file. The file stays as it is until you have chosen which one counts.',
  },
} as const satisfies Messages;
