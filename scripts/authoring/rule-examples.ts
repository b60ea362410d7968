import { createEngine } from '@/lib/engine';
import type { Certainty, Rule, RuleExample } from '@/lib/model';
import { type Content, compileRules, type Mistake } from '@/lib/pack';
import { type ContentFile, placeOf } from './content-files';
import { ruleAlone } from './rule-alone';

type Shipped = Pick<Content, 'rules' | 'words' | 'context' | 'names' | 'classifier'>;

/** Every example of every rule, tried: the rule alone first, then all rules together, as in real use. */
export function checkRuleExamples(shipped: Shipped, files: readonly ContentFile[]): Mistake[] {
  const ruleFiles = files.filter(({ folder }) => folder === 'rules');
  const together = createEngine(compileRules(shipped));
  return shipped.rules.flatMap((rule) => {
    const alone = createEngine(compileRules(ruleAlone(rule, shipped)));
    const at = (text: string, message: string) => ({ ...placeOf(text, ruleFiles), message });
    const tried = rule.examples.flatMap((example) => {
      const wrong =
        whatIsWrong(example, alone.evaluate(example.text), rule) ??
        whatOthersDo(rule, example, together.evaluate(example.text));
      return wrong === null ? [] : [at(example.text, `Reglen ${rule.id}: ${wrong}`)];
    });
    const lacks = whatLacks(rule);
    return lacks === null ? tried : [...tried, at(rule.id, lacks)];
  });
}

type Found = ReturnType<ReturnType<typeof createEngine>['evaluate']>;

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  affirmed: 'affirmed (det er sådan)',
  possible: 'possible (måske)',
  negated: 'negated (det er ikke sådan)',
  historic: 'historic (det var engang)',
  hypothetical: 'hypothetical (hvis nu)',
};

function whatIsWrong(
  { text, span, certainty, alert = true }: RuleExample,
  found: Found,
  { learned }: Rule,
): string | null {
  const spans = found.map(({ start, end }) => `»${text.slice(start, end)}«`);
  if (span === undefined) {
    return spans.length === 0 ? null : `Her skal den tie, men den finder ${spans.join(' og ')}.`;
  }
  // Learned anew, it may be other words, or a frame that has them first: that the card comes is tried together.
  if (learned) return null;
  const match = found.find(({ start, end }) => text.slice(start, end) === span);
  if (!match) return `Den finder ${spans.join(' og ') || 'ingenting'}, men her står span: ${span}.`;
  if (certainty !== undefined && match.certainty !== certainty) {
    return `Den læser »${span}« som ${CERTAINTY[match.certainty]}, men her står ${certainty}.`;
  }
  if (match.alert === alert) return null;
  return match.alert
    ? `Den siger til ved »${span}«, men her står alert: false.`
    : `Den siger ikke til ved »${span}«. Skriv alert: false, hvis det er meningen.`;
}

/** Another rule may take the words over, but the card must still come, and silence must stay silence. */
function whatOthersDo(rule: Rule, { span, alert = true }: RuleExample, found: Found): string | null {
  const loud = found.filter((finding) => finding.alert);
  if (span === undefined) {
    // A text may well speak of another topic.
    const other = loud.find(({ topic }) => topic === rule.topic);
    return other ? `Her skal der være ro, men reglen ${other.ruleId} siger til.` : null;
  }
  if (!alert || loud.some(({ card }) => card === rule.card)) return null;
  return `Sammen med de andre regler kommer kortet ${rule.card} ikke frem her.`;
}

/** A rule for a duty is read in earnest, so it shows six times what it means and six times what it does not. */
const FEWEST: Readonly<Record<Rule['kind'], number>> = { topic: 6, identifier: 1, language: 1 };

function whatLacks({ id, kind, examples }: Rule): string | null {
  const found = examples.filter(({ span, alert }) => span !== undefined && alert !== false).length;
  const silent = examples.filter(({ span }) => span === undefined).length;
  const fewest = FEWEST[kind];
  if (found < fewest) {
    return `Reglen ${id} har ${found} eksempler med span, som den skal sige til ved. Den skal have mindst ${fewest}.`;
  }
  if (silent >= fewest) return null;
  return `Reglen ${id} har ${silent} eksempler uden span, som den skal lade være. Den skal have mindst ${fewest}.`;
}
