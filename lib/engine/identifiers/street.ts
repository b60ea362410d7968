/** What street names end in, and in little else that stands before a number: "skovvej 8" is one in any case. */
const SURE =
  'vej(?:en)?|gade(?:n)?|all(?:é|e|ee|éen)|stræde(?:t)?|boulevard(?:en)?|avenue|plads(?:en)?|torv(?:et)?|vænge(?:t)?|' +
  'gyde(?:n)?|sti(?:en)?|toft(?:en)?|kaj(?:en)?|brygge(?:n)?|tværvej|parkvej|ringvej|passagen?|esplanaden?|promenaden?';
const SURE_IN_LOWER_CASE = 'vej|gade|allé|alle|stræde|boulevard|vænget?|parken|gyden?|toften';
/** These need a capital letter, and something beside them that speaks of a place: towns, houses and ordinary words end so as well. */
const WITH_CAPITAL =
  'park(?:en)?|have(?:n)?|bakke(?:n|rne)?|krog(?:en)?|dal(?:en)?|lund(?:en)?|mark(?:en)?|eng(?:en)?|mose(?:n)?|' +
  'skov(?:en)?|hegn(?:et)?|gård(?:en|s)?|gaard(?:en)?|høj(?:en)?|skrænt(?:en)?|ås(?:en)?|ager(?:en)?|vang(?:en)?|' +
  'løkke(?:n)?|kvarter(?:et)?|kær(?:et)?|holm(?:en)?|by(?:en)?|odde(?:n)?|næs(?:set)?|vold(?:en)?|' +
  'port(?:en)?|sving(?:et)?|bue(?:n)?|vinkel(?:en)?|banke(?:n)?|kobbel(?:et)?|sø(?:en)?|å(?:en)?|rækken?|terrassen?|' +
  'havn(?:en)?|strand(?:en)?|bro(?:en)?|klit(?:ten)?|agre(?:ne)?|vig(?:en)?|centret|center|slugten|lysningen';
const PREFIX =
  '(?:(?:Gl|Nr|Ndr|Sdr|Kgs|Skt|Sct|St|Ll|Vestre?|Østre?|Nordre|Søndre|Ny|Nye|Gammel|Gamle|Store|Lille|Sankt|Nørre|' +
  'Sønder|Vester|Øster|Kongens|Indre|Ydre|Øvre|Nedre|Haveforeningen|H/F|HF|AB)\\.? )';
const WORD = "[\\p{Lu}][\\p{L}\\p{M}'’.-]{0,24}";

const ENDS = [
  // Nr. Farimagsgade, Åboulevarden, and without a capital: skovvej
  `${PREFIX}{0,2}[\\p{Lu}][\\p{L}\\p{M}'’-]{0,30}(?:${SURE})`,
  `\\p{Ll}[\\p{L}\\p{M}'’-]{2,30}(?:${SURE_IN_LOWER_CASE})`,
  // H.C. Ørsteds Vej, Dag Hammarskjölds Allé, Kgs. Nytorv
  `(?:(?!(?:På|I|Ved|Fra|Til|Hos|Adr|Adresse|Bor|Vi|Nu|Se|Kl)[ .])${WORD} ){1,3}` +
    '(?:Vej|Gade|Allé|Alle|Stræde|Boulevard|Avenue|Plads|Torv|Vænge|Park|Have|Bakke|Kvarter|Gård|Gaard|Mark|Bro|Kaj|Passage|Toft)',
  // Torvet, Toften, Ved Åen
  '(?:Torvet|Toften|Havnen|Pladsen|Stræde(?:t)?|Vænget|Parken|Ved (?:Åen|Søen|Skoven|Kirken|Volden|Stranden|Havnen|Mosen|Bækken|Diget|Gadekæret|Skellet))',
];

/** A street right at the end of a text, as it stands before a number. Group 1 is the street. */
export const STREET_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:c/o [^,\\d]{1,30}, )?(?:${ENDS.join('|')}))$`,
  'u',
);

/** "Pilehegnet", "Tueager": a street where the words beside it are those of an address. */
export const LIKELY_STREET_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])((?!(?:Deltager|Seng|Dreng|Rapport|Transport|Center|Danmark|Port|Sandal|Jordan)(?![\\p{L}]))` +
    `(?:c/o [^,\\d]{1,30}, )?${PREFIX}{0,2}[\\p{Lu}][\\p{L}\\p{M}'’-]{0,30}(?:${WITH_CAPITAL}))$`,
  'u',
);

/** What stands before an address: the beginning of a line, a comma or a colon, or one of these words. */
export const LEADS_TO_ADDRESS =
  /(?:^|[:,–(-] |(?<!\p{L})(?:på|i|til|ved|fra|hos|ligger|forbi|nær|mod|ad|bor|adr\.?|adresse[nr]?|indflytning|besøg|sendes?) )$/iu;

/** Any name with a capital: a village, or a farm. It takes a postcode behind the number, or a word that says so. */
export const PLACE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}.])((?:c/o [^,\\d]{1,30}, )?${PREFIX}{0,1}${WORD})$`,
  'u',
);

/** "bor på", "adresse:": then what follows is an address whatever it ends in. */
export const SAYS_ADDRESS =
  /(?:(?<!\p{L})(?:bor|boede|flytte[rt]?|flyttet)(?: nu)? (?:på|i|til)|(?<!\p{L})adr(?:esse)?n?\.?:?) $/iu;
