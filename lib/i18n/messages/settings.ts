import type { Messages } from '../message';

/** What Indstillinger says. */
export const settings = {
  'mode.cards': { da: 'Kort til siden', en: 'Cards for the page' },
  'mode.cards-means': {
    da: 'Sidemand ser kun sidens adresse og viser råd her i panelet.',
    en: 'Sidemand sees only the page’s address and shows advice here in the panel.',
  },
  'mode.reading': { da: 'Kort, og læs med mens jeg skriver', en: 'Cards, and read along while I write' },
  'mode.reading-means': {
    da: 'Sidemand læser også det, du skriver i sidens felter. Teksten bliver på denne computer og gemmes ikke.',
    en: 'Sidemand also reads what you write in the page’s fields. The text stays on this computer and is not saved.',
  },

  'settings.sites': { da: 'Sider', en: 'Pages' },
  'settings.sites-none': {
    da: 'Sidemand er ikke slået til nogen steder.',
    en: 'Sidemand is not on anywhere.',
  },
  'settings.sites-locked': {
    da: 'Din organisation bestemmer, hvilke sider der er på listen.',
    en: 'Your organisation decides which pages are on the list.',
  },
  'settings.by-policy': { da: 'Valgt af din organisation', en: 'Chosen by your organisation' },
  'settings.not-permitted': { da: 'Mangler tilladelse', en: 'Permission missing' },
  'settings.grant-origin': { da: 'Giv tilladelse: {origin}', en: 'Give permission: {origin}' },
  'settings.silenced': { da: 'Kommer ikke af sig selv mere', en: 'No longer comes by itself' },
  'settings.recall': { da: 'Må gerne komme igen', en: 'May come again' },
  'settings.recall-named': { da: 'Må gerne komme igen: {title}', en: 'May come again: {title}' },
  'settings.remove': { da: 'Fjern', en: 'Remove' },
  'settings.remove-origin': { da: 'Fjern: {origin}', en: 'Remove: {origin}' },
  'settings.failed': { da: 'Det blev ikke gemt. Prøv igen.', en: 'It was not saved. Try again.' },
  'settings.shared-left': {
    da: 'Ikke alt kunne slettes her, da computeren blev delt. Linjer på den rolige side, eller hvor din plan er, kan stadig ligge her, så andre kan læse det.',
    en: 'Not everything could be deleted here when the computer became shared. Lines on the calm page, or where your plan is, may still be here, and others can read it.',
  },
  'settings.failed-locked': {
    da: 'Din organisation har bestemt det her. Intet er ændret.',
    en: 'Your organisation has decided this. Nothing has changed.',
  },
  'settings.language': { da: 'Sprog', en: 'Language' },
  'settings.language-auto': { da: 'Som browseren', en: 'Same as the browser' },
  'settings.set-aside': { da: 'Råd, du har lagt væk', en: 'Advice you have set aside' },
  'settings.set-aside-none': { da: 'Du har ikke lagt noget væk.', en: 'You have not set anything aside.' },
  'settings.everywhere': { da: 'Alle steder', en: 'Everywhere' },
  'settings.undo': { da: 'Vis igen', en: 'Show again' },
  'settings.undo-named': { da: 'Vis igen: {title} ({where})', en: 'Show again: {title} ({where})' },
  'settings.policy': { da: 'Fra din organisation', en: 'From your organisation' },
  'settings.policy-none': {
    da: 'Din organisation har ikke sat noget op.',
    en: 'Your organisation has not set anything up.',
  },
  'settings.policy-fetching': {
    da: 'Browseren er ved at hente organisationens opsætning.',
    en: 'The browser is fetching the organisation’s set-up.',
  },
  'settings.policy-active': {
    da: 'Din organisation har sat dette op:',
    en: 'Your organisation has set this up:',
  },
  'settings.policy-refused': {
    da: 'Dette kunne Sidemand ikke bruge. Vis det gerne til jeres it-hjælp:',
    en: 'Sidemand could not use this. Show it to your IT help:',
  },
  'settings.storage': { da: 'Det, du har gemt', en: 'What you have saved' },
  'settings.storage-ready': {
    da: 'Det ligger på denne computer, i denne browser.',
    en: 'It is on this computer, in this browser.',
  },
  'settings.storage-not-ready': { da: 'Det kan ikke åbnes lige nu.', en: 'It cannot be opened right now.' },
  'settings.second-copy': { da: 'Der er en ekstra kopi.', en: 'There is a second copy.' },
  'settings.no-second-copy': {
    da: 'Der er ingen ekstra kopi. Alt andet virker.',
    en: 'There is no second copy. Everything else works.',
  },
  'settings.keys': { da: 'Genveje på tastaturet', en: 'Keyboard shortcuts' },
  'settings.keys-show': { da: 'Se genvejene', en: 'See the shortcuts' },
  'settings.keys-hint': {
    da: 'Du kan ændre dem i browserens indstillinger for udvidelser.',
    en: 'You can change them in the browser’s settings for extensions.',
  },
  'settings.key-panel': { da: 'Åbn Sidemand', en: 'Open Sidemand' },
  'settings.key-card': { da: 'Gå ind i rådet ved teksten', en: 'Move into the advice beside the text' },
  'settings.key-calm': { da: 'Åbn rolig side', en: 'Open the calm page' },
  'settings.key-plan': { da: 'Åbn kriseplanen', en: 'Open the crisis plan' },
  'settings.key-none': { da: 'ingen genvej', en: 'no shortcut' },
  'settings.practice': { da: 'Prøv uden journal', en: 'Try without a journal' },
  'settings.practice-means': {
    da: 'I øverummet er der opdigtede notater. Der kan du prøve alt.',
    en: 'The practice room has invented notes. You can try everything there.',
  },
  'settings.practice-open': { da: 'Åbn øverummet', en: 'Open the practice room' },
  'settings.about': { da: 'Til fejlsøgning', en: 'For troubleshooting' },
  'settings.version': { da: 'Udgave {version}', en: 'Version {version}' },
  'settings.counts-none': { da: 'Ingen fejl er talt.', en: 'No faults have been counted.' },
  'settings.counts-panel': { da: 'I panelet', en: 'In the panel' },
  'settings.counts-background': { da: 'I baggrunden', en: 'In the background' },
  'settings.counts-page': {
    da: 'På siden ved siden af panelet',
    en: 'On the page beside the panel',
  },
  'settings.counts': {
    da: 'Koder og antal. Her står aldrig noget, du har skrevet.',
    en: 'Codes and counts. Nothing you have written is ever here.',
  },
} as const satisfies Messages;
