import type { PaperTemplate } from '@/lib/model';

/** An id for a new paper. It says which builder it is of, so that its address can be opened before anything is written. */
export function newPaperId(template: PaperTemplate): string {
  return `${template.id}.${crypto.randomUUID()}`;
}

/** The builder that a paper's id speaks of. */
export function templateOf(templates: readonly PaperTemplate[], id: string): PaperTemplate | undefined {
  return templates.find((template) => id.startsWith(`${template.id}.`));
}
