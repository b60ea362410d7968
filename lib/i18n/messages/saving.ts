import type { Messages } from '../message';

/** What is said of saving, of the store's health, and of addresses that lead outside. */
export const saving = {
  'address.show': { da: 'Vis adressen', en: 'Show the address' },
  'address.show-of': { da: 'Vis adressen: {name}', en: 'Show the address: {name}' },
  'address.leaves': {
    da: 'Adressen åbner uden for Sidemand, i en ny fane.',
    en: 'The address opens outside Sidemand, in a new tab.',
  },
  'address.open': { da: 'Åbn i en ny fane', en: 'Open in a new tab' },

  'health.opening': {
    da: 'Sidemand er ved at åbne det, du har gemt.',
    en: 'Sidemand is opening what you saved.',
  },
  'health.private-window': {
    da: 'Du er i et privat vindue. Her kan Sidemand ikke gemme noget. Brug et almindeligt vindue til tjekliste og arbejdsplads.',
    en: 'You are in a private window. Sidemand cannot save anything here. Use an ordinary window for the checklist and workplace.',
  },
  'health.blocked': {
    da: 'Et andet vindue bruger en ældre Sidemand. Luk de andre vinduer med Sidemand, så åbner det her.',
    en: 'Another window uses an older Sidemand. Close the other windows with Sidemand, and this one will open.',
  },
  'health.damaged': {
    da: 'Det, du har gemt, kan ikke læses. Der findes en kopi.',
    en: 'What you saved cannot be read. There is a copy.',
  },
  'health.damaged-without-copy': {
    da: 'Det, du har gemt, kan ikke læses, og der er ingen kopi. Sidemand sletter ikke noget. Spørg gerne jeres it-hjælp, før du gør mere.',
    en: 'What you saved cannot be read, and there is no copy. Sidemand deletes nothing. Ask your IT help before you do more.',
  },
  'health.restore': {
    da: 'Hent kopien fra {time} (krydser: {count})',
    en: 'Bring back the copy from {time} (ticks: {count})',
  },
  'health.restore-without-ticks': {
    da: 'Hent kopien fra {time}',
    en: 'Bring back the copy from {time}',
  },
  'health.restore-failed': {
    da: 'Kopien kunne ikke hentes. Den ligger der stadig, så du kan prøve igen.',
    en: 'The copy could not be brought back. It is still there, so you can try again.',
  },
  'health.newer': {
    da: 'En nyere Sidemand har gemt her. Du kan læse, men ikke skrive, før Sidemand er opdateret.',
    en: 'A newer Sidemand has saved here. You can read but not write until Sidemand is updated.',
  },
  'health.failed': {
    da: 'Det, du har gemt, kan ikke åbnes lige nu, heller ikke planer. Råd og Rolig side virker. Luk og åbn gerne browseren.',
    en: 'What you saved cannot be opened right now, plans included. Advice and the calm page work. Try to close and open the browser.',
  },
  'health.no-second-copy': {
    da: 'Det, du gemmer, ligger kun ét sted lige nu. Den ekstra kopi kan ikke skrives. Alt andet virker.',
    en: 'What you save lies in one place only right now. The second copy cannot be written. Everything else works.',
  },
  'health.start-over': { da: 'Begynd forfra', en: 'Start over' },
  'health.start-over-sure': {
    da: 'Ja, begynd forfra: tjeklister, planer og svar bliver tomme her',
    en: 'Yes, start over: checklists, plans and answers become empty here',
  },
  'health.start-over-failed': {
    da: 'Det lykkedes ikke at begynde forfra. Det, der var, ligger der stadig. Prøv igen.',
    en: 'Starting over did not work. What was there is still there. Try again.',
  },

  'save.saving': { da: 'Gemmer', en: 'Saving' },
  'save.saved': { da: 'Gemt', en: 'Saved' },
  'save.not-saved': {
    da: 'Ikke gemt. Din computer har måske ikke mere plads. Det, du skrev, står her stadig.',
    en: 'Not saved. Your computer may be out of space. What you wrote is still here.',
  },
  'save.newer-version': {
    da: 'Ikke gemt. En nyere Sidemand har skrevet her. Genindlæs Sidemand, så kan du gemme. Kopiér først det, du skrev.',
    en: 'Not saved. A newer Sidemand has written here. Reload Sidemand to save. Copy what you wrote first.',
  },
  'save.closed': {
    da: 'Ikke gemt. Sidemand kan ikke gemme lige nu. Det, du skrev, står her stadig.',
    en: 'Not saved. Sidemand cannot save right now. What you wrote is still here.',
  },
  'save.cpr-note': {
    da: 'Det ligner et CPR-nummer. Tjeklisten er ikke stedet. Tag det ud, så kan du gemme.',
    en: 'That looks like a CPR number. The checklist is not the place for it. Take it out, and you can save.',
  },
  'save.cpr-slot': {
    da: 'Det ligner et CPR-nummer. Her skal kun stå noget om arbejdspladsen. Tag det ud, så kan du gemme.',
    en: 'That looks like a CPR number. Only things about the workplace belong here. Take it out, and you can save.',
  },
} as const satisfies Messages;
