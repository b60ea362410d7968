import type { Messages } from '../message';

/** What the library says: search, shelves, articles, words and links, and where guidance points to. */
export const library = {
  'see.also': { da: 'Se også', en: 'See also' },

  'kind.card': { da: 'Kort', en: 'Card' },
  'kind.topic': { da: 'Emne', en: 'Topic' },
  'kind.article': { da: 'Artikel', en: 'Article' },
  'kind.term': { da: 'Ord', en: 'Word' },
  'kind.link': { da: 'Link', en: 'Link' },
  'kind.slot': { da: 'Jeres svar', en: 'Your answer' },
  'kind.checklist': { da: 'Tjekliste', en: 'Checklist' },
  'kind.item': { da: 'Punkt i tjekliste', en: 'Item of a checklist' },
  'kind.plan': { da: 'Plan', en: 'Plan' },
  'kind.section': { da: 'Spørgsmål i en plan', en: 'Question in a plan' },
  'kind.calm': { da: 'Til en svær stund', en: 'For a hard moment' },

  'library.search': { da: 'Søg i biblioteket', en: 'Search the library' },
  'library.search-hint': {
    da: 'Et ord eller en hel sætning. Det bliver på denne computer.',
    en: 'A word or a whole sentence. It stays on this computer.',
  },
  'library.results': { da: 'Det fandt vi', en: 'What we found' },
  'library.found': { da: 'Fundet: {count}', en: 'Found: {count}' },
  'library.waiting': { da: 'Søgningen er ved at blive klar.', en: 'The search is getting ready.' },
  'library.no-search': {
    da: 'Søgningen virker ikke lige nu. Luk panelet, og åbn det igen. Emner og hylder herunder virker.',
    en: 'Search does not work right now. Close the panel and open it again. The topics and shelves below work.',
  },
  'library.none': {
    da: 'Vi fandt ikke noget med de ord. Prøv et andet ord, eller begynd med et emne.',
    en: 'We found nothing for those words. Try another word, or begin with a topic.',
  },
  'library.nearest': { da: 'Måske hører det til her', en: 'Perhaps it belongs here' },
  'library.ask': {
    da: 'Du kan også altid spørge {kontaktperson}.',
    en: 'You can always ask {kontaktperson} too.',
  },
  'library.no-answer': { da: 'Ikke svaret endnu', en: 'Not answered yet' },
  'library.calm-about': {
    da: 'Når det er svært lige nu. Numre, du kan ringe til, og en pause.',
    en: 'When it is hard right now. Numbers to call, and a pause.',
  },
  'library.calm-words': {
    da: 'krise, panik, angst, jeg har det dårligt, jeg har brug for hjælp, akut, hvem kan jeg ringe til, jeg kan ikke mere, kan ikke mere',
    en: 'crisis, panic, anxiety, I feel bad, I need help, urgent, whom can I call, I cannot cope, cope any more',
  },

  'library.topics': { da: 'Emner', en: 'Topics' },
  'library.topics-more': { da: 'Vis alle emner ({count})', en: 'Show all topics ({count})' },
  'library.shelves': { da: 'Hylder', en: 'Shelves' },
  'library.shelf': { da: '{shelf} ({count})', en: '{shelf} ({count})' },
  'shelf.rules': { da: 'Regler og pligter', en: 'Rules and duties' },
  'shelf.role': { da: 'Peer-rollen', en: 'The peer role' },
  'shelf.start': { da: 'Når du begynder', en: 'When you begin' },
  'shelf.methods': { da: 'Metoder og materialer', en: 'Methods and materials' },
  'shelf.self': { da: 'Pas på dig selv', en: 'Take care of yourself' },
  'shelf.employment': { da: 'Ansættelse og løn', en: 'Employment and pay' },
  'shelf.long-run': { da: 'På længere sigt', en: 'In the long run' },
  'shelf.team': { da: 'Leder og team', en: 'Leader and team' },
  'shelf.knowledge': { da: 'Tal og forskning', en: 'Figures and research' },
  'shelf.words': { da: 'Ordliste', en: 'Word list' },
  'shelf.links': { da: 'Links', en: 'Links' },

  'library.topic-empty': {
    da: 'Der er ingen kort til dig om det her emne endnu.',
    en: 'There are no cards for you on this topic yet.',
  },
  'library.read-more': { da: 'Læs mere', en: 'Read more' },
  'library.all-on': { da: 'Alt om: {topic}', en: 'Everything on: {topic}' },

  'article.overdue': {
    da: 'Skal tjekkes igen. Spørg {leader}, om det stadig passer.',
    en: 'Due to be checked again. Ask {leader} if it still holds.',
  },
  'article.facts': { da: 'Tal og fund med årstal', en: 'Figures and findings with their year' },
  'article.sources': { da: 'Kilder', en: 'Sources' },
  'article.reviewed': { da: 'Læst igennem {date}.', en: 'Read through on {date}.' },
  'article.review-next': { da: 'Læses igen senest {date}.', en: 'To be read again by {date}.' },

  'term.also': { da: 'Andre ord for det: {words}', en: 'Other words for it: {words}' },

  'link.own': { da: 'Jeres eget svar', en: 'Your own answer' },
  'link.seen': { da: 'Adressen virkede {date}.', en: 'The address worked on {date}.' },
  'link.unseen': { da: 'Vi har ikke selv prøvet adressen.', en: 'We have not tried the address ourselves.' },
  'link.none': { da: 'Vi kender ingen adresse.', en: 'We know of no address.' },
  'link.fallback': { da: 'Hvis det ikke virker', en: 'If it does not work' },
} as const satisfies Messages;
