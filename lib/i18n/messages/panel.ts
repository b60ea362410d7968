import type { Messages } from '../message';

/** What the panel's frame, its smaller views, the popup and the practice room say. */
export const panel = {
  'view.now': { da: 'Her og nu', en: 'Here and now' },
  'view.checklist': { da: 'Tjekliste', en: 'Checklist' },
  'view.plans': { da: 'Planer', en: 'Plans' },
  'view.library': { da: 'Bibliotek', en: 'Library' },
  'view.workplace': { da: 'Arbejdsplads', en: 'Workplace' },
  'view.settings': { da: 'Indstillinger', en: 'Settings' },
  'view.calm': { da: 'Rolig side', en: 'Calm page' },
  'view.navigation': { da: 'Sidemands sider', en: 'Pages of Sidemand' },
  'view.title': { da: '{view} – Sidemand', en: '{view} – Sidemand' },

  'action.back': { da: 'Tilbage', en: 'Back' },
  'action.close-card': { da: 'Luk rådet', en: 'Close the advice' },
  'action.fill-in-slot': { da: 'Udfyld: {role}', en: 'Fill in: {role}' },
  'action.retry': { da: 'Prøv igen', en: 'Try again' },
  'action.save': { da: 'Gem', en: 'Save' },
  'action.save-named': { da: 'Gem: {name}', en: 'Save: {name}' },
  'action.print': { da: 'Udskriv', en: 'Print' },
  'action.copy-number': { da: 'Kopiér nummer', en: 'Copy number' },
  'action.copy-number-of': { da: 'Kopiér nummer: {name}', en: 'Copy number: {name}' },
  'action.copied': { da: 'Nummeret er kopieret.', en: 'The number is copied.' },
  'action.not-copied': {
    da: 'Nummeret blev ikke kopieret. Du kan skrive det af her.',
    en: 'The number was not copied. You can read it from here.',
  },

  'certainty.affirmed': { da: 'Står i teksten', en: 'Stated in the text' },
  'certainty.possible': { da: 'Måske', en: 'Perhaps' },
  'certainty.negated': { da: 'Nævnt som noget, der ikke er', en: 'Mentioned as something that is not so' },
  'certainty.historic': { da: 'Fra tidligere', en: 'From earlier' },
  'certainty.hypothetical': { da: 'Hvis det sker', en: 'If it happens' },

  'owner.peer': { da: 'Dig', en: 'You' },
  'owner.leader': { da: 'Din leder', en: 'Your leader' },
  'owner.contact': { da: 'Din kontaktperson', en: 'Your contact person' },
  'owner.team': { da: 'Teamet', en: 'The team' },
  'owner.together': { da: 'Sammen', en: 'Together' },

  'note.add': { da: 'Tilføj en note', en: 'Add a note' },
  'note.show': { da: 'Din note', en: 'Your note' },
  'note.label': { da: 'Note til: {item}', en: 'Note on: {item}' },
  'note.hint': {
    da: 'Skriv om dit arbejde, ikke om borgere. Kladden gemmes, mens du skriver.',
    en: 'Write about your work, not about citizens. The draft is kept while you write.',
  },
  'note.draft-lost': {
    da: 'Kladden bliver ikke gemt lige nu. Tryk Gem, eller kopiér teksten et andet sted hen.',
    en: 'The draft is not being kept right now. Press Save, or copy the text somewhere else.',
  },
  'note.draft-found': {
    da: 'Du skrev noget her, som ikke blev gemt:',
    en: 'You wrote something here that was not saved:',
  },
  'note.draft-use': { da: 'Brug', en: 'Use it' },
  'note.draft-drop': { da: 'Kassér', en: 'Throw away' },
  'note.see-card': { da: 'Se rådet: {title}', en: 'See the advice: {title}' },

  'plans.which': { da: 'Vælg plan', en: 'Choose a plan' },
  'plans.personal': { da: 'Kun til dig', en: 'Only for you' },
  'plans.personal-means': {
    da: 'Den her plan er din. Ingen andre kan se i Sidemand, om du har en.',
    en: 'This plan is yours. Nobody else can see in Sidemand whether you have one.',
  },
  'plans.organisational': { da: 'Til arbejdet', en: 'For the work' },
  'plans.none': { da: 'Der er ingen planer her endnu.', en: 'There are no plans here yet.' },

  'popup.open': { da: 'Åbn Sidemand i sidebjælken', en: 'Open Sidemand in the sidebar' },

  'practice.title': { da: 'Øverum', en: 'Practice room' },
  'practice.intro': {
    da: 'Her kan du prøve Sidemand uden en journal. Alle personer og notater er opdigtede.',
    en: 'Here you can try Sidemand without a journal. All people and notes are invented.',
  },
  'practice.how': {
    da: 'Klik i et notat, og skriv videre. Sidemand sætter en stille markering, hvor der er et råd. Klik på markeringen, så ser du rådet.',
    en: 'Click in a note and write on. Sidemand sets a quiet mark where there is advice. Click the mark to see the advice.',
  },
  'practice.not-saved': {
    da: 'Intet bliver gemt. Luk siden, og notaterne er som før.',
    en: 'Nothing is saved. Close the page, and the notes are as before.',
  },
} as const satisfies Messages;
