import type { PaperBlock, PaperDocument, PaperPage, PaperPart, PaperSectionTemplate } from '@/lib/model';
import { filledRowsOf, isAnswered, linesOf, pickedOf, textOf } from './answers';
import { shareOf } from './hours';
import { tableBlock } from './table';
import { weekBlock } from './week';
import { fillText, isShown, type Making, questionOf, saidOf, totalOf } from './wording';

/** The paper that comes of these answers. Whatever they are, it is a paper; what was not answered is not on it. */
export function makeDocument(making: Making): PaperDocument {
  const pages = making.template.pages.map(({ name, title, sections }): PaperPage => {
    const heading = title && fillText(making, title);
    return {
      ...(name ? { name: name[making.locale] } : {}),
      ...(heading ? { title: heading } : {}),
      sections: sections.flatMap((section) => sectionOf(making, section)),
    };
  });
  return { sheet: making.template.sheet, pages };
}

function sectionOf(making: Making, section: PaperSectionTemplate) {
  if (!isShown(making, section)) return [];
  const blocks = section.parts.flatMap((part) => (isShown(making, part) ? blocksOf(making, part) : []));
  if (blocks.length === 0) return [];
  const heading = section.heading && fillText(making, section.heading);
  return [{ ...(heading ? { heading } : {}), ...(section.look ? { look: section.look } : {}), blocks }];
}

function blocksOf(making: Making, part: PaperPart): readonly PaperBlock[] {
  const { locale } = making;
  if (part.answer !== undefined) return answerBlocks(making, part.answer);
  if (part.table) return some(tableBlock(making, part.table));
  if (part.week) return some(weekBlock(making, part.week));
  if (part.share) return some(shareBlock(making, part.share));
  if (part.blank) return [{ kind: 'blank', label: part.blank[locale] }];
  if (part.items) {
    const items = part.items.flatMap((item) => fillText(making, item) ?? []);
    return items.length > 0 ? [{ kind: 'list', items }] : [];
  }
  const written = part.text ?? part.lead ?? part.small;
  const text = written ? fillText(making, written) : null;
  if (text === null) return [];
  const look = part.lead ? 'lead' : part.small ? 'small' : null;
  return [{ kind: 'paragraph', text, ...(look ? { look } : {}) }];
}

function answerBlocks(making: Making, id: string): readonly PaperBlock[] {
  const { template, answers, locale } = making;
  const question = questionOf(template, id);
  const answer = answers[id];
  if (!question || !isAnswered(question, answer)) return [];
  if (question.kind === 'lines') return [{ kind: 'list', items: linesOf(answer) }];
  if (question.kind === 'rows') {
    const columns = (question.columns ?? []).map((column) => column.id);
    return filledRowsOf(question, answer).length > 0
      ? some(tableBlock(making, { question: id, columns }))
      : [];
  }
  if (question.kind === 'several') {
    const picked = pickedOf(question, answer);
    if (!question.amount)
      return [
        {
          kind: 'list',
          items: picked.map(({ option }) => option.says?.[locale] ?? option.text[locale]),
        },
      ];
    const total = totalOf(question, answer, locale);
    return [
      {
        kind: 'table',
        head: [question.label[locale], '', question.amount[locale]],
        rows: picked.map(({ option, amount }) => [
          option.text[locale],
          option.says?.[locale] ?? '',
          amount.trim(),
        ]),
        ...(total ? { foot: ['', '', total] } : {}),
      },
    ];
  }
  if (question.kind === 'text')
    return textOf(answer)
      .split(/\n\s*\n/)
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text) => ({ kind: 'paragraph', text }));
  return [{ kind: 'paragraph', text: saidOf(question, answer, locale) }];
}

function shareBlock(making: Making, { question: id, text }: NonNullable<PaperPart['share']>) {
  const question = questionOf(making.template, id);
  const said = fillText(making, text);
  if (!question || said === null) return null;
  return { kind: 'share', text: said, ...shareOf(question, making.answers[id]) } as const;
}

const some = (block: PaperBlock | null): readonly PaperBlock[] => (block ? [block] : []);
