import type { OpenPlan, PlanSection, PlanTemplate } from '@/lib/model';

/** The template's sections, and after them those that another template asked for and something stands in. */
export function shownSections(
  plan: OpenPlan,
  template: PlanTemplate,
  templates: readonly PlanTemplate[],
): readonly { readonly section: PlanSection; readonly isOther: boolean }[] {
  const own = new Set(template.sections.map(({ id }) => id));
  const others = Object.values(plan.sections).flatMap(({ section: id, lines, earlier }) => {
    if (own.has(id) || lines.length + earlier.length === 0) return [];
    const known = templates.flatMap(({ sections }) => sections).find((section) => section.id === id);
    // Of a newer Sidemand's template: without a question, but not without its lines.
    const nameless = { id, title: { da: '…', en: '…' }, ask: { da: '', en: '' }, seedRefs: [] };
    return [{ section: known ?? nameless, isOther: true }];
  });
  return [...template.sections.map((section) => ({ section, isOther: false })), ...others];
}
