/** The compiler's proof that each schema and the type in `lib/model` say the same. Holds no code. */
import type { GenericSchema, InferOutput } from 'valibot';
import type {
  Article,
  Card,
  ChecklistTemplate,
  ContextTrigger,
  Helpline,
  PlanTemplate,
  QuickLink,
  Rule,
  SitePreset,
  Slot,
  Term,
  Topic,
} from '../../model';
import type { article, quickLink, term } from './article';
import type { card } from './card';
import type { checklist } from './checklist';
import type { plan } from './plan';
import type { contextTrigger, rule } from './rule';
import type { sitePreset } from './site';
import type { helpline, slot } from './slot';
import type { topic } from './topic';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

type Agree<S extends GenericSchema, Model> =
  Frozen<InferOutput<S>> extends Model
    ? Model extends Frozen<InferOutput<S>>
      ? true
      : 'the model has more than the schema'
    : 'the schema has more than the model';

type AllTrue<T extends readonly true[]> = T;

export type SchemasAgreeWithModel = AllTrue<
  [
    Agree<typeof card, Card>,
    Agree<typeof topic, Topic>,
    Agree<typeof article, Article>,
    Agree<typeof term, Term>,
    Agree<typeof quickLink, QuickLink>,
    Agree<typeof sitePreset, SitePreset>,
    Agree<typeof checklist, ChecklistTemplate>,
    Agree<typeof plan, PlanTemplate>,
    Agree<typeof slot, Slot>,
    Agree<typeof helpline, Helpline>,
    Agree<typeof rule, Rule>,
    Agree<typeof contextTrigger, ContextTrigger>,
  ]
>;
