import type {
  JsonValue,
  Locale,
  LocalText,
  PaperCondition,
  PaperPart,
  PaperQuestion,
  PaperTemplate,
} from '../../model';
import { makeDocument, placesIn, plainText } from '../../papers';
import type { Entry } from '../entry';
import type { Mistake } from '../mistake';
import type { ValuePath } from '../source-file';
import type { ReadParts } from './read-parts';

const LOCALES: readonly Locale[] = ['da', 'en'];

type Wrong = (path: ValuePath, message: string | false | null | undefined) => readonly Mistake[];

/** What a paper names is there, its questions have what their kind needs, and its examples give the paper they say. */
export function checkPapers({ papers, slots }: ReadParts): Mistake[] {
  const slotIds = new Set(slots.entries.map(({ value }) => value.id));
  const all = papers.entries.map(({ value }) => value);
  return papers.entries.flatMap((entry) => {
    const wrong: Wrong = (path, message) => (message ? [entry.mistake(path, message)] : []);
    const mistakes = [
      ...entry.value.questions.flatMap((question, at) =>
        checkQuestion(question, ['questions', at], { papers: all, slots: slotIds }, wrong),
      ),
      ...entry.value.pages.flatMap((page, at) => {
        return [
          ...checkTexts(entry.value, page.title ? [page.title] : [], ['pages', at, 'title'], wrong),
          ...page.sections.flatMap((section, place) => {
            const path = ['pages', at, 'sections', place];
            return [
              ...checkCondition(entry.value, section, path, wrong),
              ...checkTexts(
                entry.value,
                section.heading ? [section.heading] : [],
                [...path, 'heading'],
                wrong,
              ),
              ...section.parts.flatMap((part, nth) =>
                checkPart(entry.value, part, [...path, 'parts', nth], wrong),
              ),
            ];
          }),
        ];
      }),
    ];
    // An example of a paper that is broken would only repeat the first mistake.
    return mistakes.length > 0 ? mistakes : checkExamples(entry);
  });
}

function checkQuestion(
  question: PaperQuestion,
  path: ValuePath,
  there: { readonly papers: readonly PaperTemplate[]; readonly slots: ReadonlySet<string> },
  wrong: Wrong,
): readonly Mistake[] {
  const { kind, options, columns, row, from, slot, ideas } = question;
  const needsOptions = kind === 'choice' || kind === 'several';
  const isWritten = kind === 'line' || kind === 'text' || kind === 'lines';
  const source = there.papers
    .find(({ id }) => id === from?.paper)
    ?.questions.find(({ id }) => id === from?.question);
  return [
    ...wrong(path, needsOptions && !options?.length && 'Skriv, hvad der kan vælges (options).'),
    ...wrong(path, kind === 'rows' && !(columns?.length && row) && 'Rækker har brug for columns og row.'),
    ...wrong([...path, 'from'], from && source?.kind !== kind && 'Der findes ikke sådan et spørgsmål.'),
    ...wrong(
      [...path, 'slot'],
      slot &&
        !(isWritten && there.slots.has(slot)) &&
        'Der findes ikke sådan et spørgsmål om arbejdspladsen.',
    ),
    ...wrong(
      [...path, 'ideas'],
      ideas && ideas.da.length !== ideas.en.length && 'Skriv lige mange forslag på dansk og engelsk.',
    ),
    ...(columns ?? []).flatMap((column, at) =>
      wrong(
        [...path, 'columns', at],
        column.kind === 'choice' && !column.options?.length && 'Skriv, hvad der kan vælges (options).',
      ),
    ),
    ...(question.sets ?? []).flatMap(({ rows }, at) =>
      rows.flatMap((cells, nth) =>
        Object.entries(cells).flatMap(([id, cell]) => {
          const column = columns?.find((one) => one.id === id);
          const strange =
            !column ||
            (column.options && !column.options.some((one) => one.id === cell)) ||
            (column.kind === 'line' && typeof cell === 'string');
          return wrong([...path, 'sets', at, 'rows', nth, id], strange && `${id} passer ikke i rækken.`);
        }),
      ),
    ),
  ];
}

function checkPart(
  template: PaperTemplate,
  part: PaperPart,
  path: ValuePath,
  wrong: Wrong,
): readonly Mistake[] {
  const { text, lead, small, items = [], answer, table, week, share } = part;
  const texts = [text, lead, small, ...items, share?.text].filter((one) => one !== undefined);
  const named = [answer, table?.question, week?.shifts, week?.tasks, share?.question].filter(
    (id) => id !== undefined,
  );
  const columns = template.questions.find(({ id }) => id === table?.question)?.columns ?? [];
  return [
    ...checkCondition(template, part, path, wrong),
    ...checkTexts(template, texts, path, wrong),
    ...named.flatMap((id) => wrong(path, unknown(template, id))),
    ...(table?.columns ?? []).flatMap((id) =>
      wrong(path, !columns.some((column) => column.id === id) && `Kolonnen ${id} findes ikke.`),
    ),
    ...Object.entries(table?.where ?? {}).flatMap(([id, option]) => {
      // An empty choice: those in which nothing was chosen yet.
      const options = columns.find((column) => column.id === id)?.options;
      const known = options && (option === '' || options.some((one) => one.id === option));
      return wrong(path, !known && `${option} kan ikke vælges i ${id}.`);
    }),
  ];
}

function checkCondition(
  template: PaperTemplate,
  { when, unless, missing = [] }: PaperCondition,
  path: ValuePath,
  wrong: Wrong,
): readonly Mistake[] {
  const picks = [...Object.entries(when ?? {}), ...Object.entries(unless ?? {})];
  return [
    ...missing.flatMap((id) => wrong(path, unknown(template, id))),
    ...picks.flatMap(([id, option]) => {
      const question = template.questions.find((one) => one.id === id);
      const known = question?.options?.some((one) => one.id === option);
      return wrong(path, !known && `${option} kan ikke vælges i ${id}.`);
    }),
  ];
}

function checkTexts(
  template: PaperTemplate,
  texts: readonly LocalText[],
  path: ValuePath,
  wrong: Wrong,
): readonly Mistake[] {
  return texts.flatMap((text) => {
    const [da, en] = LOCALES.map((locale) => placesIn(text[locale]));
    const names = (places: ReturnType<typeof placesIn> = []) =>
      places
        .map(({ question, sum }) => `${question}.${sum}`)
        .sort()
        .join();
    return [
      ...wrong(path, names(da) !== names(en) && 'Dansk og engelsk skal have de samme {pladser}.'),
      ...(da ?? []).flatMap(({ question }) => wrong(path, unknown(template, question))),
    ];
  });
}

function unknown({ questions }: PaperTemplate, id: string): string | false {
  return !questions.some((question) => question.id === id) && `Spørgsmålet ${id} findes ikke.`;
}

function checkExamples({ value, mistake }: Entry<PaperTemplate>): readonly Mistake[] {
  return value.examples.flatMap(({ answers, holds, lacks }, at) =>
    LOCALES.flatMap((locale) => {
      const made = makeDocument({
        template: value,
        answers: answers as Readonly<Record<string, JsonValue>>,
        locale,
      });
      const text = plainText(made);
      return [
        ...holds[locale]
          .filter((words) => !text.includes(words))
          .map((words) =>
            mistake(['examples', at, 'holds', locale], `Papiret har ikke: ${words}\n\n${text}`),
          ),
        ...(lacks?.[locale] ?? [])
          .filter((words) => text.includes(words))
          .map((words) => mistake(['examples', at, 'lacks', locale], `Papiret har alligevel: ${words}`)),
      ];
    }),
  );
}
