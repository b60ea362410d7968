import type { Messages } from '../message';

/** What Her og nu, Tjek en tekst and the calm page say. */
export const now = {
  'now.site': { da: 'Siden ved siden af', en: 'The page beside you' },
  'now.site-unknown': {
    da: 'Sidemand ved ikke, hvilken side du er på. Tryk på Sidemands knap i browserens værktøjslinje, mens du er på siden.',
    en: 'Sidemand does not know which page you are on. Press Sidemand’s button in the browser’s toolbar while you are on the page.',
  },
  'now.site-none': {
    da: 'Sidemand kan ikke slås til her. Det er en af browserens egne sider eller en fil.',
    en: 'Sidemand cannot be switched on here. This is one of the browser’s own pages or a file.',
  },
  'now.site-off': { da: 'Sidemand er slået fra her.', en: 'Sidemand is off here.' },
  'now.policy-fetching': {
    da: 'Browseren er ved at hente det, din organisation har sat op. Det tager nogle sekunder.',
    en: 'The browser is fetching what your organisation has set up. It takes a few seconds.',
  },
  'now.site-locked': {
    da: 'Din organisation vælger, hvor Sidemand er slået til. Du kan altid selv åbne et råd.',
    en: 'Your organisation chooses where Sidemand is on. You can always open advice yourself.',
  },
  'now.switch-on': { da: 'Slå til på denne side', en: 'Switch on for this page' },
  'now.switch-on-origin': { da: 'Slå til på denne side: {origin}', en: 'Switch on for this page: {origin}' },
  'now.asking': { da: 'Svar på browserens spørgsmål.', en: 'Answer the browser’s question.' },
  'now.denied': {
    da: 'Browseren gav ikke lov. Intet er ændret. Du kan prøve igen, når du vil.',
    en: 'The browser did not give permission. Nothing has changed. You can try again whenever you like.',
  },
  'now.refused': {
    da: 'Browseren eller din organisation tillader ikke Sidemand på denne side. Spørg gerne jeres it-hjælp.',
    en: 'The browser or your organisation does not allow Sidemand on this page. Your IT help can tell you more.',
  },
  'now.choose-mode': {
    da: 'Browseren har givet lov. Vælg, hvad Sidemand må her. Du kan ændre det under Indstillinger.',
    en: 'The browser has given permission. Choose what Sidemand may do here. You can change it under Settings.',
  },
  'now.unchosen': {
    da: 'Din organisation har sat siden på listen. Vælg, hvad Sidemand må her. Du kan ændre det under Indstillinger.',
    en: 'Your organisation has put this page on the list. Choose what Sidemand may do here. You can change it under Settings.',
  },
  'now.mode-chosen': {
    da: 'Virker, næste gang du åbner siden. Sidemand genindlæser den ikke for dig.',
    en: 'Works the next time you open the page. Sidemand does not reload it for you.',
  },
  'now.no-permission': {
    da: 'Siden er på din liste, men mangler browserens tilladelse.',
    en: 'The page is on your list but lacks the browser’s permission.',
  },
  'now.grant': { da: 'Giv tilladelse', en: 'Give permission' },
  'now.mode-failed': { da: 'Valget blev ikke gemt. Prøv igen.', en: 'The choice was not saved. Try again.' },
  'now.cards-on': { da: 'Slået til: kort til siden.', en: 'On: cards for the page.' },
  'now.reading-on': {
    da: 'Slået til: Sidemand læser med, mens du skriver. Teksten bliver på denne computer.',
    en: 'On: Sidemand reads along while you write. The text stays on this computer.',
  },
  'now.field': { da: 'I det felt, du skriver i', en: 'In the field you write in' },
  'now.field-none': {
    da: 'Sæt markøren i et felt på siden, så læser Sidemand med.',
    en: 'Put the cursor in a field on the page, and Sidemand reads along.',
  },
  'now.field-unreadable': {
    da: 'Her kan Sidemand ikke læse med; brug Tjek en tekst.',
    en: 'Sidemand cannot read along here; use Check a text.',
  },
  'now.field-partial': {
    da: 'Teksten er lang. Sidemand læser kun den del, der er på skærmen.',
    en: 'The text is long. Sidemand reads only the part that is on the screen.',
  },
  'now.field-quiet': { da: 'Ingen råd til teksten lige nu.', en: 'No advice on the text right now.' },
  'now.place': { da: '{index} af {count} i feltet', en: '{index} of {count} in the field' },
  'now.quiet-findings': {
    da: 'Også nævnt, uden at Sidemand mærker det op ({count})',
    en: 'Also mentioned, without Sidemand marking it ({count})',
  },
  'now.ask': { da: 'Skriv med dine egne ord', en: 'Say it in your own words' },
  'now.ask-go': { da: 'Find råd', en: 'Find advice' },
  'now.topics': { da: 'Hvad står du med?', en: 'What are you dealing with?' },
  'now.topics-more': { da: 'Vis flere emner ({count})', en: 'Show more topics ({count})' },
  'now.topic-empty': {
    da: 'Der er ingen råd til dig her lige nu.',
    en: 'There is no advice for you here right now.',
  },
  'now.back-to': { da: 'Tilbage til: {place}', en: 'Back to: {place}' },

  'now.unasked-thanks': { da: 'Tak', en: 'Thank you' },
  'now.unasked-checked': { da: 'Tjekket', en: 'Checked' },
  'now.unasked-read': { da: 'Læs hele rådet', en: 'Read all of the advice' },
  'now.unasked-done-thanks': {
    da: 'Godt. Du finder rådet igen under: {topic}.',
    en: 'Good. You will find the advice again under: {topic}.',
  },
  'now.unasked-done-known': {
    da: 'Det er fint. Rådet hviler sig. Du finder det under: {topic}.',
    en: 'That is fine. The advice will rest. You will find it under: {topic}.',
  },
  'now.unasked-done-later': {
    da: 'Det er i orden. Du finder rådet under: {topic}.',
    en: 'That is all right. You will find the advice under: {topic}.',
  },
  'now.unasked-done-not-relevant': {
    da: 'Det er i orden. Rådet kommer ikke mere af sig selv. Du finder det under: {topic}.',
    en: 'That is all right. The advice no longer comes by itself. You will find it under: {topic}.',
  },
  'now.unasked-failed': {
    da: 'Dit svar blev ikke husket. Rådet kan komme igen.',
    en: 'Your answer was not remembered. The advice may come again.',
  },

  'now.journal': { da: 'Jeg skriver i journalen', en: 'I am writing in the record' },
  'now.journal-about': {
    da: 'Når journalen er et program, som Sidemand ikke sidder ved siden af.',
    en: 'When the record is a program that Sidemand does not sit beside.',
  },
  'now.journal-intro': {
    da: 'Rådene er de samme, som hvis journalen var en hjemmeside. Sidemand ser ikke, hvad du skriver i den.',
    en: 'The advice is the same as if the record were a web page. Sidemand does not see what you write in it.',
  },
  'now.journal-none': {
    da: 'Under Arbejdsplads står der, at du ikke har adgang til journalen. Derfor er der ingen råd til notater her.',
    en: 'Under Workplace it says that you have no access to the record. So there is no advice on notes here.',
  },
  'now.journal-read': {
    da: 'Under Arbejdsplads står der, at du læser i journalen, men ikke skriver. Her er rådene til det.',
    en: 'Under Workplace it says that you read in the record but do not write. Here is the advice for that.',
  },
  'now.journal-change': { da: 'Ret svaret om journalen', en: 'Change the answer about the record' },
  'now.journal-topic': { da: 'Alle råd om: {topic}', en: 'All advice on: {topic}' },

  'check.title': { da: 'Tjek en tekst', en: 'Check a text' },
  'check.about': {
    da: 'Skriv eller indsæt en tekst, og se rådene til den.',
    en: 'Write or paste a text, and see the advice on it.',
  },
  'check.label': { da: 'Din tekst', en: 'Your text' },
  'check.hint': {
    da: 'Teksten bliver her. Den bliver ikke gemt, og den er væk, når du går videre.',
    en: 'The text stays here. It is not saved, and it is gone when you move on.',
  },
  'check.clear': { da: 'Ryd', en: 'Clear' },
  'check.reading': { da: 'Sidemand læser teksten.', en: 'Sidemand is reading the text.' },
  'check.failed': {
    da: 'Teksten kunne ikke læses. Skriv et tegn mere, så prøver Sidemand igen.',
    en: 'The text could not be read. Type one more character, and Sidemand tries again.',
  },
  'check.count': { da: 'Steder med råd: {count}', en: 'Places with advice: {count}' },
  'check.preview': { da: 'Stederne i teksten', en: 'The places in the text' },
  'check.findings': { da: 'Råd til teksten', en: 'Advice on the text' },
  'check.all': { da: 'Vis alle ({count})', en: 'Show all ({count})' },
} as const satisfies Messages;
