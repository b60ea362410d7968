import type { Messages } from '../message';

/** What "Min plan" says: beginning, locking, writing, and who may see what. */
export const ownPlan = {
  'own-plan.title': { da: 'Min plan', en: 'My plan' },
  'own-plan.opening': { da: 'Sidemand er ved at se efter.', en: 'Sidemand is looking.' },
  'own-plan.together': {
    da: 'Lav den gerne sammen med en, du stoler på. Den behøver ikke blive færdig i dag.',
    en: 'Feel free to make it with somebody you trust. It need not be finished today.',
  },
  'own-plan.work-computer': {
    da: 'Du sidder ved en arbejdscomputer. Skriv ikke mere, end du har lyst til at have her.',
    en: 'You are at a work computer. Do not write more than you want to have here.',
  },

  'own-plan.where': { da: 'Hvor skal din plan være?', en: 'Where should your plan be?' },
  'own-plan.here': { da: 'Skriv den her', en: 'Write it here' },
  'own-plan.here-means': {
    da: 'Låst med ord, som kun du kender. Den bliver på denne computer.',
    en: 'Locked with words that only you know. It stays on this computer.',
  },
  'own-plan.paper': { da: 'Skriv den i hånden', en: 'Write it by hand' },
  'own-plan.paper-means': {
    da: 'Udskriv spørgsmålene, og tag dem med.',
    en: 'Print the questions and take them along.',
  },
  'own-plan.elsewhere': { da: 'Den er et andet sted', en: 'It is somewhere else' },
  'own-plan.elsewhere-means': {
    da: 'I MinPlan på din telefon, på papir eller i en fil. Det er lige så godt.',
    en: 'In MinPlan on your phone, on paper or in a file. That is just as good.',
  },

  'own-plan.is-minplan': { da: 'Min plan er i MinPlan', en: 'My plan is in MinPlan' },
  'own-plan.is-paper': { da: 'Min plan er på papir', en: 'My plan is on paper' },
  'own-plan.is-file': { da: 'Min plan er i en fil', en: 'My plan is in a file' },
  'own-plan.elsewhere-where': {
    da: 'Hvor finder du den? (frivilligt)',
    en: 'Where do you find it? (optional)',
  },
  'own-plan.elsewhere-open': {
    da: 'Det her ligger ulåst på computeren. Skriv kun, hvor planen er, og ikke hvad der står i den.',
    en: 'This lies unlocked on the computer. Write only where the plan is, and not what it says.',
  },
  'own-plan.elsewhere-save': { da: 'Husk det', en: 'Remember it' },
  'own-plan.elsewhere-gone': { da: 'Glem det igen', en: 'Forget it again' },
  'own-plan.elsewhere-shared': {
    da: 'Flere bruger denne computer, så her gemmer Sidemand ikke, hvor din plan er.',
    en: 'Several people use this computer, so Sidemand does not keep where your plan is.',
  },

  'own-plan.template': { da: 'Hvordan vil du begynde?', en: 'How would you like to begin?' },
  'own-plan.word': { da: 'Et ord til din plan', en: 'A word for your plan' },
  'own-plan.word-means': {
    da: 'Ordet kan ses af alle, der bruger computeren. Vælg et, der ikke er dit navn, for eksempel Kastanje.',
    en: 'Everybody who uses the computer can see the word. Choose one that is not your name, for example Chestnut.',
  },
  'own-plan.words': { da: 'Ord, der låser planen op', en: 'Words that unlock the plan' },
  'own-plan.words-new': { da: 'Nye ord', en: 'New words' },
  'own-plan.words-old': { da: 'De ord, du bruger nu', en: 'The words you use now' },
  'own-plan.words-means': {
    da: 'Mindst tolv tegn, gerne fire ord. Brug ikke en kode, du bruger andre steder.',
    en: 'At least twelve characters, best as four words. Do not use a password that you use elsewhere.',
  },
  'own-plan.begin': { da: 'Lav min plan', en: 'Make my plan' },
  'own-plan.beginning': { da: 'Låsen bliver lavet', en: 'The lock is being made' },

  'own-plan.code': { da: 'Din genkode', en: 'Your recovery code' },
  'own-plan.code-means': {
    da: 'Glemmer du ordene, kan denne kode åbne planen. Den vises kun nu, og Sidemand gemmer den ikke. Skriv den på papir, og læg den et sted, hvor kun du kommer.',
    en: 'If you forget the words, this code can open the plan. It is shown only now, and Sidemand does not keep it. Write it on paper, and put it where only you go.',
  },
  'own-plan.code-again': {
    da: 'Bliver koden væk, kan du lave en ny under Lås og skabelon, så længe du kan ordene.',
    en: 'If the code goes missing, you can make a new one under Lock and template, as long as you know the words.',
  },
  'own-plan.new-code': { da: 'Lav en ny genkode', en: 'Make a new recovery code' },
  'own-plan.new-code-means': {
    da: 'Genkoden åbner planen, hvis du glemmer ordene. Når den nye er lavet, åbner den gamle ikke længere planen her. I filer, du har gemt før, virker den gamle stadig.',
    en: 'The recovery code opens the plan if you forget the words. Once the new one is made, the old one no longer opens the plan here. In files that you saved before, the old one still works.',
  },
  'own-plan.new-code-counts': { da: 'Den nye genkode gælder nu.', en: 'The new recovery code counts now.' },
  'own-plan.code-lost': {
    da: 'Er både ordene og koden væk, kan ingen åbne planen. Heller ikke vi, og heller ikke jeres it.',
    en: 'If both the words and the code are gone, nobody can open the plan. Neither can we, nor your IT.',
  },
  'own-plan.code-kept': { da: 'Jeg har skrevet den ned', en: 'I have written it down' },

  'own-plan.unlock': { da: 'Lås op', en: 'Unlock' },
  'own-plan.unlocking': { da: 'Låser op', en: 'Unlocking' },
  'own-plan.locked': { da: 'Planen er låst', en: 'The plan is locked' },
  'own-plan.whose': { da: 'Hvilken plan er din?', en: 'Which plan is yours?' },
  'own-plan.no-word': { da: 'Planen uden ord', en: 'The plan without a word' },
  'own-plan.another': { da: 'Lav en ny plan', en: 'Make a new plan' },
  'own-plan.wrong': {
    da: 'Det åbnede ikke. Enten er det andre ord, eller også er det gemte beskadiget. Prøv igen i ro og mag.',
    en: 'That did not open it. Either the words are other ones, or what is saved is damaged. Try again in your own time.',
  },
  'own-plan.wait': {
    da: 'Vent lidt, og prøv igen. Der er {seconds} sekunder tilbage.',
    en: 'Wait a little, and try again. There are {seconds} seconds left.',
  },
  'own-plan.wait-means': { da: 'Vent lidt, og prøv igen.', en: 'Wait a little, and try again.' },
  'own-plan.calm-works': {
    da: 'Den rolige side virker uden at låse op.',
    en: 'The calm page works without unlocking.',
  },

  'own-plan.forgotten': { da: 'Jeg har glemt ordene', en: 'I have forgotten the words' },
  'own-plan.forgotten-code': { da: 'Genkoden fra dit papir', en: 'The recovery code from your paper' },
  'own-plan.forgotten-means': {
    da: 'Koden, du skrev ned, da du lavede planen. Store og små bogstaver og bindestreger er lige meget.',
    en: 'The code you wrote down when you made the plan. Capitals and dashes do not matter.',
  },
  'own-plan.not-a-code': {
    da: 'Et tegn mangler eller er et andet. Sammenlign med papiret, et felt ad gangen.',
    en: 'A character is missing or different. Compare with the paper, one group at a time.',
  },
  'own-plan.forgotten-open': { da: 'Åbn med genkoden', en: 'Open with the recovery code' },
  'own-plan.both-lost': { da: 'Jeg har heller ikke koden', en: 'I do not have the code either' },
  'own-plan.both-lost-means': {
    da: 'Så kan ingen åbne planen, og der er ingen bagdør. Finder du papiret senere, virker det stadig. Du kan også slette planen og begynde på en ny. Den rolige side bliver ved med at virke.',
    en: 'Then nobody can open the plan, and there is no back door. If you find the paper later, it still works. You can also delete the plan and begin a new one. The calm page goes on working.',
  },
  'own-plan.forget': { da: 'Slet planen', en: 'Delete the plan' },
  'own-plan.forget-sure': {
    da: 'Planen bliver slettet for altid, også de tidligere udgaver og planens linjer på den rolige side. Det kan ikke fortrydes. En fil, du har gemt, bliver ikke slettet.',
    en: 'The plan will be deleted for ever, also its earlier versions and its lines on the calm page. It cannot be undone. A file you have saved is not deleted.',
  },
  'own-plan.forget-file': { da: 'Gem en fil først', en: 'Save a file first' },
  'own-plan.forget-yes': { da: 'Ja, slet den for altid', en: 'Yes, delete it for ever' },
  'own-plan.forget-no': { da: 'Nej, behold den', en: 'No, keep it' },

  'own-plan.lock': { da: 'Lås', en: 'Lock' },
  'own-plan.locks-soon': {
    da: 'Planen låser om lidt. Tryk på en tast for at blive.',
    en: 'The plan will lock in a moment. Press a key to stay.',
  },
  'own-plan.stay': { da: 'Bliv her', en: 'Stay here' },
  'own-plan.seconds': { da: '{seconds} sekunder', en: '{seconds} seconds' },
  'own-plan.unsaved': {
    da: 'Du kan læse planen, men lige nu kan intet gemmes på denne computer. De ord og den kode, der var gemt før, gælder stadig.',
    en: 'You can read the plan, but right now nothing can be saved on this computer. The words and the code saved before still count.',
  },
  'own-plan.damaged': {
    da: 'En del af planen kan ikke læses. Den er beskadiget eller skrevet af en nyere Sidemand. Resten kan du bruge som før.',
    en: 'A part of the plan cannot be read. It is damaged, or written by a newer Sidemand. The rest you can use as before.',
  },
  'own-plan.review': {
    da: 'Det er et stykke tid siden, du kiggede planen igennem. Passer den stadig?',
    en: 'It is a while since you looked the plan through. Does it still fit?',
  },
  'own-plan.review-yes': { da: 'Ja, den passer', en: 'Yes, it fits' },
  'own-plan.review-later': { da: 'Ikke nu', en: 'Not now' },

  'own-plan.step-mild': { da: 'Bump på vejen', en: 'A bump in the road' },
  'own-plan.step-strong': { da: 'Nu skal jeg have hjælp', en: 'Now I need help' },
  'own-plan.new-line': { da: 'Ny linje: {section}', en: 'New line: {section}' },
  'own-plan.new-line-step': { da: 'Ny linje: {section}, {step}', en: 'New line: {section}, {step}' },
  'own-plan.write': { da: 'Skriv her', en: 'Write here' },
  'own-plan.line': { da: 'Linje i {section}', en: 'Line in {section}' },
  'own-plan.cpr': {
    da: 'Det ligner et CPR-nummer. Tag det ud, så kan linjen gemmes.',
    en: 'That looks like a CPR number. Take it out, and the line can be saved.',
  },
  'own-plan.ideas': { da: 'Ideer, hvis du går i stå', en: 'Ideas if you get stuck' },
  'own-plan.ideas-means': {
    da: 'Tryk på en, og skriv den om til dine egne ord.',
    en: 'Press one, and put it in your own words.',
  },
  'own-plan.choices': { da: 'Valg: {line}', en: 'Choices: {line}' },
  'own-plan.up': { da: 'Flyt op', en: 'Move up' },
  'own-plan.down': { da: 'Flyt ned', en: 'Move down' },
  'own-plan.to-strong': { da: 'Flyt til »Nu skal jeg have hjælp«', en: 'Move to “Now I need help”' },
  'own-plan.to-mild': { da: 'Flyt til »Bump på vejen«', en: 'Move to “A bump in the road”' },
  'own-plan.remove': { da: 'Fjern linjen', en: 'Remove the line' },
  'own-plan.helps-with': { da: 'Hjælper mod', en: 'Helps with' },
  'own-plan.helps-nothing': { da: 'Ikke noget bestemt', en: 'Nothing in particular' },
  'own-plan.seen-by': { da: 'Hvem må se linjen?', en: 'Who may see the line?' },
  'own-plan.seen-by-me': { da: 'Kun mig', en: 'Only me' },
  'own-plan.seen-by-calm': { da: 'Også på den rolige side', en: 'Also on the calm page' },
  'own-plan.seen-by-calm-means': {
    da: 'Så ligger linjen ulåst. Alle, der åbner Sidemand på denne computer, kan læse den. Der er plads til otte korte linjer.',
    en: 'Then the line lies unlocked. Everybody who opens Sidemand on this computer can read it. There is room for eight short lines.',
  },
  'own-plan.seen-by-calm-shared': {
    da: 'Flere bruger denne computer, så her kan linjer ikke vises uden lås.',
    en: 'Several people use this computer, so lines cannot be shown without a lock.',
  },
  'own-plan.seen-by-leader': { da: 'På mit lederkort', en: 'On my leader card' },
  'own-plan.seen-by-leader-means': {
    da: 'Linjen kommer kun på det kort, du selv udskriver og giver videre.',
    en: 'The line comes only on the card that you print and hand over yourself.',
  },
  'own-plan.is-calm-shared': {
    da: 'Vises ikke på den rolige side her',
    en: 'Not shown on the calm page here',
  },
  'own-plan.is-calm': { da: 'Vises på den rolige side', en: 'Shown on the calm page' },
  'own-plan.is-leader': { da: 'På lederkortet', en: 'On the leader card' },
  'own-plan.is-linked': { da: 'Hjælper mod: {line}', en: 'Helps with: {line}' },
  'own-plan.earlier': { da: 'Tidligere udgaver', en: 'Earlier versions' },
  'own-plan.earlier-back': { da: 'Hent udgaven tilbage', en: 'Bring this version back' },
  'own-plan.other-sections': { da: 'Fra en anden skabelon', en: 'From another template' },

  'own-plan.pocket': { da: 'Lommeudgave', en: 'Pocket edition' },
  'own-plan.pocket-means': {
    da: 'Alle dine linjer og dem, du kan ringe til, på et stykke papir. Klip langs stregen, og fold det på midten: Så er det på størrelse med et kort.',
    en: 'All your lines and those you can call, on a piece of paper. Cut along the line and fold it in the middle: then it is the size of a card.',
  },
  'own-plan.pocket-call': { da: 'Ring til', en: 'Call' },
  'own-plan.card': { da: 'Lederkort', en: 'Leader card' },
  'own-plan.card-means': {
    da: 'En halv side, som du selv udskriver og giver din leder, hvis du vil. Sidemand fortæller det ikke til nogen.',
    en: 'Half a page that you print and give your leader yourself, if you like. Sidemand tells nobody.',
  },
  'own-plan.card-title': { da: 'Godt at vide om mig på arbejde', en: 'Good to know about me at work' },
  'own-plan.card-empty': {
    da: 'Ingen linjer er valgt endnu. Tryk på knappen til højre for en linje, og vælg »På mit lederkort«.',
    en: 'No lines are chosen yet. Press the button to the right of a line, and choose “On my leader card”.',
  },
  'own-plan.card-foot': {
    da: 'Kortet er givet af mig selv. Spørg mig, før du giver det videre.',
    en: 'I gave you this card myself. Ask me before you pass it on.',
  },
  'own-plan.printed-open': {
    da: 'Udskriften er ikke låst. Tag den med dig.',
    en: 'The print is not locked. Take it with you.',
  },
  'own-plan.back': { da: 'Tilbage til planen', en: 'Back to the plan' },

  'own-plan.settings': { da: 'Lås og skabelon', en: 'Lock and template' },
  'own-plan.lock-after': {
    da: 'Lås, når jeg ikke har rørt noget i',
    en: 'Lock when I have touched nothing for',
  },
  'own-plan.minutes': { da: '{minutes} min.', en: '{minutes} min.' },
  'own-plan.lock-always': {
    da: 'Planen låser altid, når du lukker Sidemand.',
    en: 'The plan always locks when you close Sidemand.',
  },
  'own-plan.screen-on': {
    da: 'Låser også, når computeren låses.',
    en: 'Also locks when the computer is locked.',
  },
  'own-plan.screen-ask': {
    da: 'Lås også, når computeren låses',
    en: 'Also lock when the computer is locked',
  },
  'own-plan.change-template': { da: 'Skift skabelon', en: 'Change template' },
  'own-plan.change-template-means': { da: 'Ingen linjer går tabt.', en: 'No lines are lost.' },
  'own-plan.change-words': { da: 'Skift ord', en: 'Change the words' },
  'own-plan.words-changed': {
    da: 'De nye ord gælder nu. Genkoden på dit papir er den samme som før.',
    en: 'The new words count from now on. The recovery code on your paper is the same as before.',
  },
  'own-plan.word-save': { da: 'Gem ordet', en: 'Save the word' },

  'own-plan.calm-behind': {
    da: 'Den rolige side kunne ikke rettes. Der står stadig det samme som før, og andre kan læse det.',
    en: 'The calm page could not be changed. It still says the same as before, and others can read it.',
  },

  'settings.shared': { da: 'Delt computer', en: 'Shared computer' },
  'settings.shared-means': {
    da: 'Når flere bruger den samme computer, har hver person sin egen plan under et ord, der ikke er et navn. Planen vises først, når den bliver låst op.',
    en: 'When several people use the same computer, each person has a plan of their own under a word that is not a name. The plan is shown only when it is unlocked.',
  },
  'settings.shared-seen': {
    da: 'Alle ved computeren kan se tjeklister, noter og papirer, og kontakterne på den rolige side. Er kontakterne kun dine, så slet dem under Planer.',
    en: 'Everybody at the computer can see checklists, notes and papers, and the contacts on the calm page. If the contacts are only yours, delete them under Plans.',
  },
  'settings.shared-deletes': {
    da: 'Når du sætter krydset, slettes noten om, hvor din plan er, og planens linjer går af den rolige side. Linjer, du selv har skrevet der, bliver skjult, til du sletter dem.',
    en: 'When you tick this, the note of where your plan is is deleted, and the plan’s lines leave the calm page. Lines you wrote there yourself are hidden until you delete them.',
  },
  'settings.shared-on': { da: 'Flere bruger denne computer', en: 'Several people use this computer' },
  'settings.shared-by-policy': { da: 'Valgt af jeres organisation.', en: 'Chosen by your organisation.' },
} as const satisfies Messages;
