import type { Messages } from '../message';

/** What is said of reminders, and what one says itself: how many, and never of what. */
export const reminder = {
  'reminder.notice': { da: 'Påmindelse', en: 'Reminder' },
  'reminder.due': {
    da: '{count} punkter i din tjekliste har nået deres dag.',
    en: '{count} points on your checklist have come to their day.',
  },
  'reminder.due-one': {
    da: 'Et punkt i din tjekliste har nået sin dag.',
    en: 'A point on your checklist has come to its day.',
  },

  'reminder.title': { da: 'Påmindelser', en: 'Reminders' },
  'reminder.means': {
    da: 'Browseren kan sige til, når noget i din tjekliste har nået sin dag. Det sker højst én gang om dagen. Der står kun, hvor mange punkter det er, og aldrig hvad de handler om.',
    en: 'The browser can tell you when something on your checklist has come to its day. It does so once a day at most. It only says how many points there are, and never what they are about.',
  },
  'reminder.at': { da: 'Tidligst klokken', en: 'Not before' },
  'reminder.at-hint': {
    da: 'Er browseren lukket, kommer beskeden, næste gang du åbner den.',
    en: 'If the browser is closed, the message comes the next time you open it.',
  },
  'reminder.switch-on': { da: 'Slå påmindelser til', en: 'Turn reminders on' },
  'reminder.switch-off': { da: 'Slå påmindelser fra', en: 'Turn reminders off' },
  'reminder.change': { da: 'Gem tidspunktet', en: 'Save the time' },
  'reminder.is-on': {
    da: 'Påmindelser er slået til. De kommer tidligst kl. {at}.',
    en: 'Reminders are on. They come at {at} at the earliest.',
  },
  'reminder.refused': {
    da: 'Browseren eller din organisation tillader ikke beskeder. Spørg gerne jeres it-hjælp.',
    en: 'The browser or your organisation does not allow messages. Your IT help can tell you more.',
  },

  'due.in-list': { da: '{list}: {count} har nået deres dag', en: '{list}: {count} have come to their day' },
  'due.in-list-one': { da: '{list}: {count} har nået sin dag', en: '{list}: {count} has come to its day' },
  'due.elsewhere': { da: 'I dine andre lister', en: 'In your other lists' },
} as const satisfies Messages;
