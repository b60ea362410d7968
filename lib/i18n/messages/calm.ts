import type { Messages } from '../message';

/** The calm page, what is chosen for it, and the neutral page that hides the panel. */
export const calm = {
  'calm.stop': { da: 'Du må gerne stoppe.', en: 'You are allowed to stop.' },
  'calm.sit': {
    da: 'Find et roligt sted, hvis du kan. Mærk gulvet under fødderne, og ånd langsomt ud.',
    en: 'Find a quiet place if you can. Feel the floor under your feet, and breathe out slowly.',
  },
  'calm.words': {
    da: 'Ring gerne til en, du er tryg ved. Du behøver ikke finde de rigtige ord.',
    en: 'Feel free to call someone you trust. You need not find the right words.',
  },
  'calm.own': { da: 'Dine egne ord', en: 'Your own words' },
  'calm.112': {
    da: 'Er et liv i fare, så ring 112. Det gælder også dit eget.',
    en: 'If a life is in danger, call 112. That includes your own.',
  },
  'calm.ladder': { da: 'Ring til', en: 'Call' },
  'calm.step': { da: '{step} af {steps}', en: '{step} of {steps}' },
  'calm.next': { da: 'Svarer ikke – næste', en: 'No answer – next' },
  'calm.previous': { da: 'Den forrige', en: 'The one before' },
  'calm.again': {
    da: 'Det var dem alle, og her er den første igen. Der kan gå lidt, før nogen tager telefonen. Det siger intet om dig.',
    en: 'Those were all of them, and here is the first one again. It can take a while before someone picks up. That says nothing about you.',
  },
  'calm.one-only': {
    da: 'Svarer de ikke lige nu, så prøv igen om lidt, eller gå hen til en kollega.',
    en: 'If they do not answer right now, try again in a little while, or go to a colleague.',
  },
  'calm.no-number': { da: 'Her står intet nummer.', en: 'There is no number here.' },
  'calm.add-own': { da: 'Skriv dine egne kontakter', en: 'Write your own contacts' },
  'calm.code-show': { da: 'Vis QR-kode', en: 'Show QR code' },
  'calm.code-hide': { da: 'Skjul QR-kode', en: 'Hide QR code' },
  'calm.code-of': { da: '{action}: {name}', en: '{action}: {name}' },
  'calm.code-name': {
    da: 'QR-kode med nummeret {number}. Scan den med din telefon for at ringe til {name}.',
    en: 'QR code with the number {number}. Scan it with your phone to call {name}.',
  },
  'calm.code-scan': {
    da: 'Hold din egen telefons kamera op foran koden.',
    en: 'Hold the camera of your own phone in front of the code.',
  },
  'calm.hours-always': { da: 'Åbent døgnet rundt.', en: 'Open round the clock.' },
  'calm.hours-open': { da: 'Åbent nu.', en: 'Open now.' },
  'calm.hours-closed': { da: 'Lukket lige nu.', en: 'Closed right now.' },
  'calm.hours-unknown': {
    da: 'Åbningstiden kan skifte. Prøv, og gå videre til den næste, hvis ingen svarer.',
    en: 'Opening hours may change. Try, and go on to the next one if nobody answers.',
  },
  'calm.verified': { da: 'Nummeret er tjekket {date}.', en: 'The number was checked on {date}.' },
  'calm.answered': {
    da: 'Skrevet af jeres arbejdsplads {date}.',
    en: 'Written by your workplace on {date}.',
  },
  'calm.plan': { da: 'Åbn min plan', en: 'Open my plan' },

  'calm-choice.title': { da: 'Til din rolige side', en: 'For your calm page' },
  'calm-choice.about': {
    da: 'Her kan du skrive det, du gerne vil møde på den rolige side, når dagen er svær. Du kan bruge den uden at skrive noget.',
    en: 'Here you can write what you would like to meet on the calm page when the day is hard. You can use it without writing anything.',
  },
  'calm-choice.readable': {
    da: 'Det, du skriver her, er ikke låst. Alle, der bruger denne computer, kan læse det, også når din plan er låst.',
    en: 'What you write here is not locked. Everybody who uses this computer can read it, also while your plan is locked.',
  },
  'calm-choice.lines': { da: 'Dine egne ord', en: 'Your own words' },
  'calm-choice.lines-hint': {
    da: 'En tanke eller en ting, der hjælper, på hver linje. Højst {most} linjer.',
    en: 'A thought, or a thing that helps, on each line. At most {most} lines.',
  },
  'calm-choice.contacts': { da: 'Dem, du helst ringer til', en: 'The people you would like to call' },
  'calm-choice.contacts-hint': {
    da: 'Én på hver linje, den første øverst: navn, hvem det er, og nummer, med komma imellem. Højst {most}.',
    en: 'One on each line, the first at the top: name, who it is, and number, with commas between. At most {most}.',
  },
  'calm-choice.too-many': {
    da: 'Her er plads til {most} linjer. Slet nogle, og gem igen.',
    en: 'There is room for {most} lines here. Delete some, and save again.',
  },
  'calm-choice.cpr': {
    da: 'Det ligner et CPR-nummer, så det bliver ikke gemt. Slet det, og gem igen.',
    en: 'This looks like a CPR number, so it is not saved. Delete it, and save again.',
  },
  'calm-choice.shared': {
    da: 'Flere bruger denne computer, så her viser Sidemand ikke dine egne ord uden lås. Kontakterne herunder kan alle se på den rolige side, og der står ikke, hvem de tilhører. Skriv kun nogen, som alle her må ringe til.',
    en: 'Several people use this computer, so Sidemand shows no words of your own here without a lock. Everybody can see the contacts below on the calm page, and it does not say whose they are. Write only people whom everybody here may call.',
  },
  'calm-choice.held-back': {
    da: 'Ord, der var skrevet her til den rolige side, er taget af den, fordi flere bruger computeren. Intet er slettet, men ordene ligger stadig ulåst på computeren. Er de dine, så gem dem i en fil, og slet dem her. Er de ikke dine, så lad dem ligge.',
    en: 'Words that were written here for the calm page have been taken off it, because several people use the computer. Nothing is deleted, but the words still lie unlocked on the computer. If they are yours, save them in a file and delete them here. If they are not yours, leave them.',
  },
  'calm-choice.held-back-alone': {
    da: 'Ord, der var skrevet her til den rolige side, blev taget af den, da flere brugte computeren. Intet er slettet. Du kan vise dem på den rolige side igen, eller gemme dem i en fil og slette dem her.',
    en: 'Words that were written here for the calm page were taken off it when several people used the computer. Nothing is deleted. You can show them on the calm page again, or save them in a file and delete them here.',
  },
  'calm-choice.held-back-save': { da: 'Gem en fil først', en: 'Save a file first' },
  'calm-choice.held-back-delete': { da: 'Slet dem her', en: 'Delete them here' },
  'calm-choice.held-back-ask': {
    da: 'Er ordene dine? Når de er slettet, kan de ikke hentes igen her.',
    en: 'Are the words yours? Once deleted, they cannot be brought back here.',
  },
  'calm-choice.held-back-keep': { da: 'Lad dem ligge', en: 'Leave them' },
  'calm-choice.held-back-delete-yes': { da: 'Ja, slet mine ord', en: 'Yes, delete my words' },
  'calm-choice.held-back-deleted': { da: 'Ordene er slettet her.', en: 'The words are deleted here.' },
  'calm-choice.held-back-show': { da: 'Vis dem igen', en: 'Show them again' },
  'calm-choice.held-back-begun': {
    da: 'Gem først det, du har skrevet i feltet herunder. Så kommer ordene frem ved siden af.',
    en: 'Save what you have written in the field below first. Then the words come back beside it.',
  },
  'calm-choice.held-back-saved': {
    da: 'Browseren gemmer filen {name}. Se efter, at den er kommet, og flyt den derhen, hvor kun du har adgang, før du sletter ordene her.',
    en: 'The browser saves the file {name}. Check that it has come, and move it to where only you have access, before you delete the words here.',
  },
  'calm-choice.held-back-failed': {
    da: 'Det kunne ikke lade sig gøre lige nu. Ordene er her stadig. Prøv igen.',
    en: 'It could not be done right now. The words are still here. Try again.',
  },
  'calm-choice.see': { da: 'Se den rolige side', en: 'See the calm page' },

  'hide.hide': { da: 'Skjul', en: 'Hide' },
  'hide.keys': {
    da: 'Skjul. Du kan også trykke Esc to gange.',
    en: 'Hide. You can also press Esc twice.',
  },
  'hide.title': { da: 'Personale', en: 'Staff' },
  'hide.back': { da: 'Tilbage', en: 'Back' },
} as const satisfies Messages;
