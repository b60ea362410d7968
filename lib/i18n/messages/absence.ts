import type { Messages } from '../message';

/** What the organisational plan says while it is written, handed over, and on a day one is ill. */
export const absence = {
  'absence.back': { da: 'Tilbage til fraværsplanen', en: 'Back to the absence plan' },
  'absence.part.write': { da: 'Skriv planen', en: 'Write the plan' },
  'absence.part.change': { da: 'Ret planen', en: 'Change the plan' },
  'absence.part.hand-over': { da: 'Overdrag planen', en: 'Hand the plan over' },
  'absence.part.ill': { da: 'Jeg er syg', en: 'I am ill' },
  'absence.part.open': { da: 'Åbn en kollegas fraværsplan', en: 'Open a colleague’s absence plan' },
  'absence.lines': { da: 'Linjer i planen: {count}', en: 'Lines in the plan: {count}' },
  'absence.write-about': {
    da: 'Et kvarter er nok. Du kan stoppe undervejs.',
    en: 'A quarter of an hour will do. You can stop on the way.',
  },
  'absence.hand-over-about': {
    da: 'Til din kontaktperson og din leder, som fil eller på papir',
    en: 'To your contact person and your leader, as a file or on paper',
  },
  'absence.ill-about': {
    da: 'Hvem du ringer til, hvad du siger, og dit autosvar',
    en: 'Who to call, what to say, and your auto-reply',
  },
  'absence.colleagues': { da: 'En kollega er væk', en: 'A colleague is away' },
  'absence.colleagues-about': {
    da: 'Har du fået en kollegas fraværsplan, kan du følge den her og sætte krydser undervejs.',
    en: 'If you were given a colleague’s absence plan, you can follow it here and tick things off.',
  },
  'absence.unnamed': { da: 'En kollega', en: 'A colleague' },

  'absence.not-handed-over': { da: 'Ikke overdraget endnu', en: 'Not handed over yet' },
  'absence.handed-over': { da: 'Overdraget v{version}, {date}', en: 'Handed over v{version}, {date}' },
  'absence.one-change': { da: '1 ændring siden overdragelsen', en: '1 change since it was handed over' },
  'absence.changes': {
    da: '{count} ændringer siden overdragelsen',
    en: '{count} changes since it was handed over',
  },

  'absence.write-means': {
    da: 'Skriv en linje ad gangen, og sig, hvornår en kollega har brug for den. Alt bliver gemt, hvor du skriver det.',
    en: 'Write one line at a time, and say when a colleague needs it. Everything is saved where you write it.',
  },
  'absence.no-names': {
    da: 'Brug kalenderen, ikke navne, når det gælder borgere. Skriv heller ikke, hvorfor du er væk.',
    en: 'Use the calendar, not names, when it is about citizens. Do not write why you are away either.',
  },
  'absence.new-line': { da: 'Ny linje: {section}', en: 'New line: {section}' },
  'absence.change-line': { da: 'Ret linjen: {section}', en: 'Change the line: {section}' },
  'absence.when': { da: 'Hvornår er der brug for det?', en: 'When is it needed?' },
  'absence.when.today': { da: 'I dag', en: 'Today' },
  'absence.when.this-week': { da: 'Denne uge', en: 'This week' },
  'absence.when.later': { da: 'Senere', en: 'Later' },
  'absence.edit': { da: 'Ret', en: 'Change' },
  'absence.edit-named': { da: 'Ret: {text}', en: 'Change: {text}' },
  'absence.remove': { da: 'Slet', en: 'Delete' },
  'absence.remove-named': { da: 'Slet: {text}', en: 'Delete: {text}' },
  'absence.line-removed': { da: 'Linjen er slettet.', en: 'The line is deleted.' },
  'absence.not-removed-changed': {
    da: 'Linjen er ikke slettet, for et andet vindue har ændret den imens. Her står den, som den er nu. Vil du stadig slette den, så tryk Slet igen.',
    en: 'The line is not deleted, because another window has changed it meanwhile. It stands here as it is now. If you still want to delete it, press Delete again.',
  },
  'absence.undo': { da: 'Fortryd', en: 'Undo' },
  'absence.removed': { da: 'Slettede linjer: {count}', en: 'Deleted lines: {count}' },
  'absence.removed-means': {
    da: 'De kan hentes tilbage i {days} dage.',
    en: 'They can be brought back for {days} days.',
  },
  'absence.restore': { da: 'Hent tilbage', en: 'Bring back' },
  'absence.restore-named': { da: 'Hent tilbage: {text}', en: 'Bring back: {text}' },
  'absence.leave-line': { da: 'Lad være', en: 'Leave it' },
  'absence.cpr': {
    da: 'Det ligner et CPR-nummer. Det hører ikke til i planen. Tag det ud, så kan du gemme.',
    en: 'That looks like a CPR number. It does not belong in the plan. Take it out, and you can save.',
  },
  'absence.is-citizen': {
    da: 'Er det en borgers navn: {names}? Så skriv hellere, hvor aftalen står. Du kan gemme alligevel.',
    en: 'Is this a citizen’s name: {names}? Rather write where the appointment stands. You can save all the same.',
  },
  'absence.changed-elsewhere': {
    da: 'Et andet vindue har ændret det imens. Det, du skrev, står her stadig. Der står nu:',
    en: 'Another window has changed this meanwhile. What you wrote is still here. It now says:',
  },
  'absence.keep-mine': { da: 'Gem det, jeg skrev', en: 'Save what I wrote' },
  'absence.take-theirs': { da: 'Behold det andet', en: 'Keep the other' },
  'absence.too-long': {
    da: 'Ikke gemt. En linje kan fylde {count} tegn. Del den i to.',
    en: 'Not saved. A line can be {count} characters long. Make it two.',
  },
  'absence.too-many': {
    da: 'Ikke gemt. Planen er fuld. Slet en linje, der ikke skal bruges.',
    en: 'Not saved. The plan is full. Delete a line that is not needed.',
  },

  'absence.ask.name': { da: 'Hvad kalder dine kolleger dig?', en: 'What do your colleagues call you?' },
  'absence.hint.name': {
    da: 'Navnet står på planen, så de kan se, hvis den er.',
    en: 'The name stands on the plan, so that they can see whose it is.',
  },
  'absence.ask.sentence': {
    da: 'Hvad må der siges om, at du er væk?',
    en: 'What may be said about your being away?',
  },
  'absence.hint.sentence': {
    da: 'For eksempel: Amira er fraværende. Jeg følger planen for opgaverne, så spørg mig.',
    en: 'For example: Amira is away. I follow the plan for the tasks, so ask me.',
  },
  'absence.ask.reply-who': { da: 'Hvem kan svare imens?', en: 'Who can answer in the meantime?' },
  'absence.hint.reply-who': {
    da: 'Et navn eller et sted: afdelingens kontor',
    en: 'A name or a place: the unit’s office',
  },
  'absence.ask.reply-how': { da: 'Hvordan får man fat i dem?', en: 'How can they be reached?' },
  'absence.hint.reply-how': { da: 'En telefon eller en mail', en: 'A phone number or an email address' },
  'absence.reply-means': {
    da: 'Svar på to ting, så er teksten klar. Den siger ikke, hvorfor du er væk.',
    en: 'Answer two things, and the text is ready. It does not say why you are away.',
  },
  'absence.reply-preview': { da: 'Autosvar', en: 'Auto-reply' },
  'absence.copy-reply': { da: 'Kopiér autosvaret', en: 'Copy the auto-reply' },
  'absence.copied': { da: 'Teksten er kopieret.', en: 'The text is copied.' },
  'absence.not-copied': {
    da: 'Teksten blev ikke kopieret. Du kan markere den og kopiere selv.',
    en: 'The text was not copied. You can mark it and copy it yourself.',
  },
  'reply.away': {
    da: 'Tak for din mail. Jeg er ikke på arbejde lige nu og læser ikke mail.',
    en: 'Thank you for your email. I am not at work at the moment and am not reading email.',
  },
  'reply.who-how': {
    da: 'Kan det ikke vente, så kontakt {who}: {how}.',
    en: 'If it cannot wait, please contact {who}: {how}.',
  },
  'reply.who': {
    da: 'Kan det ikke vente, så kontakt {who}.',
    en: 'If it cannot wait, please contact {who}.',
  },
  'reply.end': { da: 'Venlig hilsen {name}', en: 'Kind regards, {name}' },
  'absence.on-to-hand-over': { da: 'Videre: overdrag planen', en: 'Next: hand the plan over' },

  'absence.hand-over-means': {
    da: 'Dine kolleger har planen, som den var, da du gav den til dem. Overdrag den igen, når du har rettet noget vigtigt.',
    en: 'Your colleagues have the plan as it was when you gave it to them. Hand it over again when you have changed something that matters.',
  },
  'absence.nothing-to-hand-over': {
    da: 'Der er ikke noget i planen endnu. Begynd med en enkelt linje.',
    en: 'There is nothing in the plan yet. Begin with a single line.',
  },
  'absence.to-whom': { da: 'Hvem skal have den?', en: 'Who is to have it?' },
  'absence.to-name': { da: 'Navn eller rolle', en: 'Name or role' },
  'absence.to-others': { da: 'Andre', en: 'Others' },
  'absence.to-hint': {
    da: 'Flere skilles med komma: Mette, Karen',
    en: 'Put a comma between several: Mette, Karen',
  },
  'absence.nobody-chosen': {
    da: 'Vælg først, hvem der skal have planen.',
    en: 'First choose who is to have the plan.',
  },
  'absence.as-file': { da: 'Som fil, låst med ord', en: 'As a file, locked with words' },
  'absence.as-file-means': {
    da: 'Filen kan kun åbnes med ordene. Personlige planer kan ikke komme med i den.',
    en: 'The file can only be opened with the words. A personal plan can never be in it.',
  },
  'absence.save-file': { da: 'Gem filen', en: 'Save the file' },
  'absence.file-saved': {
    da: 'Din browser gemmer nu filen {name}, og den er noteret som overdraget. Læg den på jeres fælles drev, eller send den i jeres arbejdsmail. Sig ordene ansigt til ansigt eller i telefonen, aldrig samme sted som filen.',
    en: 'Your browser is saving the file {name}, and it is noted as handed over. Put it on your shared drive, or send it by your work email. Say the words face to face or on the phone, never in the same place as the file.',
  },
  'absence.on-paper': { da: 'På papir', en: 'On paper' },
  'absence.on-paper-means': {
    da: 'Planen fylder en side eller to. Læg den, hvor kun dem, der skal bruge den, kan finde den.',
    en: 'The plan takes a page or two. Put it where only those who need it can find it.',
  },
  'absence.printed': {
    da: 'Planen er noteret som overdraget. Blev den ikke udskrevet, kan du fjerne noten herunder.',
    en: 'The plan is noted as handed over. If it was not printed, you can remove the note below.',
  },
  'absence.not-made': {
    da: 'Filen blev ikke lavet. Planen er, som den var. Prøv igen, eller brug papir.',
    en: 'The file was not made. The plan is as it was. Try again, or use paper.',
  },
  'absence.hand-over-changed': {
    da: 'Planen er rettet imens. Den er ikke noteret som overdraget. Prøv igen, så kommer det nye med.',
    en: 'The plan was changed meanwhile. It is not noted as handed over. Try again, and the new text comes along.',
  },
  'absence.who-has-it': { da: 'Hvem har planen?', en: 'Who has the plan?' },
  'absence.has-version': { da: 'v{version}, {date}', en: 'v{version}, {date}' },
  'absence.older-version': { da: 'der er rettet siden', en: 'changed since then' },
  'absence.forget': { da: 'Fjern', en: 'Remove' },
  'absence.forget-named': { da: 'Fjern: {name}', en: 'Remove: {name}' },
  'absence.print-version': {
    da: 'Version {version}, udskrevet {date}',
    en: 'Version {version}, printed {date}',
  },
  'absence.print-foot': {
    da: 'Sæt kryds og initialer. Skriv ikke borgeres navne på papiret. Giv det tilbage, når kollegaen er på arbejde igen.',
    en: 'Tick and initial. Do not write citizens’ names on the paper. Give it back when the colleague is at work again.',
  },

  'ill.call': { da: 'Ring', en: 'Call' },
  'ill.call-unknown': {
    da: 'Ring til den, I plejer at melde jer syge til. Det står ikke i Sidemand endnu.',
    en: 'Call whoever you usually report ill to. It is not in Sidemand yet.',
  },
  'ill.say': { da: 'Sig', en: 'Say' },
  'ill.words': {
    da: '»Jeg er syg og kommer ikke i dag. Brug min fraværsplan.«',
    en: '“I am ill and will not be in today. Use my absence plan.”',
  },
  'ill.no-reason': {
    da: 'Du behøver ikke sige, hvad du fejler.',
    en: 'You need not say what is wrong with you.',
  },
  'ill.reply': { da: 'Slå autosvar til', en: 'Switch the auto-reply on' },
  'ill.reply-how': {
    da: 'Sæt teksten ind i dit mailprogram. Kan du ikke, så bed en kollega om det.',
    en: 'Put the text into your mail program. If you cannot, ask a colleague to.',
  },
  'ill.done': {
    da: 'Resten tager andre over. Sidemand sender og gemmer ikke noget, når du er på den her side.',
    en: 'Others take over the rest. Sidemand sends and stores nothing while you are on this page.',
  },

  'returned.title': { da: 'Det blev gjort, mens du var væk', en: 'What was done while you were away' },
  'returned.about': { da: 'Overdraget tilbage {date}', en: 'Handed back {date}' },
  'returned.ask': { da: 'Vil du rette fraværsplanen?', en: 'Would you like to change the absence plan?' },
  'returned.revise': { da: 'Ja, ret den', en: 'Yes, change it' },
  'returned.leave': { da: 'Nej, den er fin', en: 'No, it is fine' },
} as const satisfies Messages;
