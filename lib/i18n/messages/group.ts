import type { Messages } from '../message';

/** The network group: before a meeting, after it, and where the days do not fit. */
export const group = {
  'group.before-title': {
    da: 'Er der en situation, du vil tage med?',
    en: 'Is there a situation you would like to bring?',
  },
  'group.before': {
    da: 'Netværksgruppen mødes {day}. Du kan skrive en kort note, som ligger låst i din egen plan, eller bare komme og lytte.',
    en: 'The network group meets on {day}. You can write a short note, which lies locked in your own plan, or simply come and listen.',
  },
  'group.before-go': { da: 'Skriv en note i min plan', en: 'Write a note in my plan' },
  'group.before-not': { da: 'Ikke denne gang', en: 'Not this time' },
  'group.today-title': { da: 'I dag er der netværksgruppe', en: 'The network group meets today' },
  'group.today': {
    da: 'Har du skrevet en note, står den her og i din plan, når du har låst planen op.',
    en: 'If you have written a note, it stands here and in your plan once you have unlocked the plan.',
  },
  'group.today-go': { da: 'Gå til min plan', en: 'Go to my plan' },

  'group.after-title': { da: 'Hvad tager du med hjem?', en: 'What do you take home with you?' },
  'group.after': {
    da: 'Netværksgruppen var {day}. Du kan gemme én linje i din egen plan, eller lade være.',
    en: 'The network group was on {day}. You can keep one line in your own plan, or leave it.',
  },
  'group.after-go': { da: 'Skriv en linje i min plan', en: 'Write a line in my plan' },
  'group.after-nothing': { da: 'Ikke noget denne gang', en: 'Nothing this time' },
  'group.after-absent': { da: 'Jeg var der ikke', en: 'I was not there' },

  'group.missed-title': { da: 'Skal vi finde en ny dag?', en: 'Shall we find a new day?' },
  'group.missed': {
    da: 'De to sidste mødedage er gået uden kryds i tjeklisten. Passer dagene dårligt, kan du flytte rækken. Det er kun dig, der ser det her.',
    en: 'The last two meeting days have gone by without a tick in the checklist. If the days suit you badly, you can move the row. Only you see this.',
  },
  'group.missed-day': { da: 'Det næste møde', en: 'The next meeting' },
  'group.missed-move': { da: 'Flyt rækken hertil', en: 'Move the row to this day' },
  'group.missed-keep': { da: 'Dagene passer fint', en: 'The days suit me' },

  'group.locked-note': {
    da: 'Lås planen op, så kan du skrive eller læse noten til netværksgruppen.',
    en: 'Unlock the plan, and you can write or read the note for the network group.',
  },
  'group.locked-home': {
    da: 'Lås planen op, hvis du vil gemme en linje fra netværksgruppen.',
    en: 'Unlock the plan if you want to keep a line from the network group.',
  },
  'group.none-note': {
    da: 'En note til netværksgruppen ligger låst i din egen plan. Du kan lave en plan her, eller skrive noten på papir.',
    en: 'A note for the network group lies locked in your own plan. You can make a plan here, or write the note on paper.',
  },
  'group.none-home': {
    da: 'En linje fra netværksgruppen ligger låst i din egen plan. Du kan lave en plan her, eller skrive linjen på papir.',
    en: 'A line from the network group lies locked in your own plan. You can make a plan here, or write the line on paper.',
  },

  'group.note-title': { da: 'Note til netværksgruppen {day}', en: 'Note for the network group on {day}' },
  'group.note': { da: 'Det vil jeg tage med', en: 'What I want to bring' },
  'group.note-hint': {
    da: 'Fortæl din egen del af det. Et par linjer er nok.',
    en: 'Tell your own part of it. A few lines are enough.',
  },
  'group.note-cpr': {
    da: 'Det ligner et CPR-nummer. Tag det ud, så kan noten gemmes.',
    en: 'That looks like a CPR number. Take it out, and the note can be saved.',
  },
  'group.note-goes': {
    da: 'Noten sletter sig selv, når der er gået syv dage efter mødet. Er planen låst på det tidspunkt, bliver den ikke vist mere, og den bliver slettet kort efter, at du låser op næste gang. En fil, du selv har gemt imens, har stadig noten i sig, låst.',
    en: 'The note deletes itself when seven days have passed after the meeting. If the plan is locked then, it is not shown any more, and it is deleted shortly after you next unlock. A file that you have saved in the meantime still has the note in it, locked.',
  },
  'group.check': { da: 'Kan nogen genkende borgeren?', en: 'Could anybody recognise the citizen?' },
  'group.check-hint': {
    da: 'Sidemand læser ikke noten. Sæt selv kryds, når du har set efter.',
    en: 'Sidemand does not read the note. Tick for yourself once you have looked.',
  },
  'group.check-name': { da: 'Navnet er blevet til »en borger«', en: 'The name has become “a citizen”' },
  'group.check-place': { da: 'Stedet er blevet til »et sted«', en: 'The place has become “somewhere”' },
  'group.check-date': { da: 'Datoen er blevet til »for nylig«', en: 'The date has become “recently”' },
  'group.check-detail': {
    da: 'Det, der kun passer på én person, er taget ud',
    en: 'What fits only one person has been taken out',
  },

  'group.home': { da: 'Én linje fra netværksgruppen', en: 'One line from the network group' },
  'group.home-hint': {
    da: 'Linjen kommer til at stå i din plan under »{section}«. Skriv om dig selv, og ikke om de andre.',
    en: 'The line will stand in your plan under “{section}”. Write about yourself, and not about the others.',
  },
  'group.home-kept': {
    da: 'Linjen står nu under »{section}«.',
    en: 'The line now stands under “{section}”.',
  },
} as const satisfies Messages;
