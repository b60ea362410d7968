import type { Locale } from '@/lib/model';

/** Words that stand in every text and choose none. Folded, as `fold` writes them. */
const WORDS: Readonly<Record<Locale, string>> = {
  da: `ad af aldrig alle alt altid anden andet andre at blev blive bliver burde da de dem den denne der deres
    det dette dig din dine disse dit du efter eller en end er et faa faar for fordi foer fra gaa gaar goer
    goere ham han hans har hende hendes her hos hun hvad hvem hver hvilke hvis hvor hvordan hvorfor hvornaar i
    igen ikke imod ind ja jeg jer jeres jo kan kun kunne kommer lige maa man mange med meget men mens mere mig min
    mine mit mod naar ned nej nogen noget nogle nok nu og ogsaa om op os over paa saa saadan samme sammen
    selv sig sin sine sit skal skulle som tage tager til ud uden under var ved vi vil ville vores vaere vaeret vaek`,
  en: `a about after again all also am an and any are as at be been before being but by can could did do does
    for from get gets go goes had has have he her here hers him his how i if in into is it its just may me
    more most my no nor not now of on once only or other our out over own same she should so some such than
    that the their them then there these they this those to too under until up us very was we were what when
    where which while who whom why will with would you your`,
};

const SETS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  da: new Set(WORDS.da.split(/\s+/)),
  en: new Set(WORDS.en.split(/\s+/)),
};

/** Whether a folded word chooses nothing. */
export function isStopWord(word: string, locale: Locale): boolean {
  return SETS[locale].has(word);
}
