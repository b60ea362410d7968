/**
 * Every message there is, by direction, with its parser. This is the one place to read to know what can
 * travel between a host page, the background and the panel.
 *
 * No message has a field that can carry note text: each string is an id, a code or an origin, held by a
 * pattern without spaces. tests/unit/messages/contract.test.ts walks the schemas to keep it so.
 */
import * as v from 'valibot';
import { DIAGNOSTIC_CODES } from '@/lib/diagnostics';
import { CERTAINTIES, MOST_REPORTED, PANEL_VIEWS, SET_ASIDE_REASONS } from '@/lib/model';

/** Ids of rules and cards: `suicide-risk-statement`, `child-concern.warning`. */
const contentId = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/));
/** Ids made in a frame: eight characters of base 36, meaningless elsewhere. */
const opaqueId = v.pipe(v.string(), v.maxLength(8), v.regex(/^[a-z0-9]{8}$/));

/** Scheme, host and port of a web page, as `URL.origin` writes it. */
const origin = v.pipe(v.string(), v.maxLength(280), v.regex(/^https?:\/\/[^\s/?#@]+$/));

const reportedFinding = v.strictObject({
  id: opaqueId,
  rule: contentId,
  certainty: v.picklist(CERTAINTIES),
  alert: v.boolean(),
});

/** An array whose length is looked at before its items: a page script may be forged to send millions. */
function atMost<const S extends v.GenericSchema>(limit: number, item: S) {
  const bounded = v.custom<readonly v.InferInput<S>[]>((list) => Array.isArray(list) && list.length <= limit);
  return v.pipe(bounded, v.array(item));
}

const fieldFocus = v.strictObject({
  field: opaqueId,
  state: v.picklist(['reading', 'unreadable', 'paused']),
});

const fieldReport = v.strictObject({
  field: opaqueId,
  isPartial: v.boolean(),
  findings: atMost(MOST_REPORTED, reportedFinding),
  open: v.nullable(opaqueId),
});

const faultCounts = v.strictObject({
  counts: atMost(
    DIAGNOSTIC_CODES.length,
    v.strictObject({
      code: v.picklist(DIAGNOSTIC_CODES),
      count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});

/** From the page script to the background. The reply, where there is one, is named behind the arrow. */
export const pageToBackground = {
  /** The first editable field got focus: put the guide into this frame. */
  'guide-needed': v.strictObject({}),
  /** → `GuideSession | null` */
  'open-session': v.strictObject({}),
  /** → `PageGuidance | null` */
  'open-guidance': v.strictObject({}),
  /** Which field of the frame has focus; `null` when it is gone. */
  'focus-field': v.strictObject({ focus: v.nullable(fieldFocus) }),
  /** Opens the panel. Handled synchronously, inside the gesture. */
  'open-panel': v.strictObject({ view: v.picklist(PANEL_VIEWS), card: v.nullable(contentId) }),
  /** → `Result` of saving it. */
  'set-aside': v.strictObject({
    rule: contentId,
    scope: v.picklist(['site', 'everywhere']),
    reason: v.nullable(v.picklist(SET_ASIDE_REASONS)),
  }),
} as const;

/** From the background to the page script of one frame. */
export const backgroundToPage = {
  /** The shortcut was pressed: move focus into the card. */
  'enter-card': v.strictObject({}),
  /** Settings changed: ask for the session again. */
  'session-changed': v.strictObject({}),
  /** A field in another frame of the tab has focus now: only one is served at a time. */
  'field-elsewhere': v.strictObject({}),
  /** Sent to every tab: frames of this origin take everything off the page (switched off, permission lost). */
  'stand-down': v.strictObject({ origin }),
} as const;

/** From the page script of one frame to the panels that follow it, over the line that each has opened. */
export const pageToPanel = {
  /** What the focused field holds, as rule ids. */
  'report-field': v.strictObject({ report: fieldReport }),
  /** The faults that the frame has counted: the one answer on a line that was opened for it. */
  'report-counts': faultCounts,
} as const;

/** From the background to a panel, over a line that the panel has opened for it. */
export const backgroundToPanel = {
  /** The faults that the background has counted since it last started. */
  'report-counts': faultCounts,
} as const;

/** From the panel to the page script of one frame. */
export const panelToPage = {
  /** Open the card of this finding and bring its place into view. */
  'show-finding': v.strictObject({ finding: opaqueId }),
  /** Read nothing in this field until it goes, or read along again. */
  'pause-field': v.strictObject({ field: opaqueId, paused: v.boolean() }),
} as const;

export const directions = {
  pageToBackground,
  backgroundToPage,
  pageToPanel,
  backgroundToPanel,
  panelToPage,
} as const;
export type Direction = keyof typeof directions;

/** The payload of a message, parsed. */
export type Payload<D extends Direction, K extends keyof (typeof directions)[D]> =
  (typeof directions)[D][K] extends v.GenericSchema<unknown, infer Out> ? Out : never;

/** A message on the wire. `direction` is a claim; receivers prove it from what the browser says of the sender. */
export interface Envelope {
  readonly direction: Direction;
  readonly kind: string;
  readonly payload: unknown;
}

const envelope = v.strictObject({
  direction: v.picklist([
    'pageToBackground',
    'backgroundToPage',
    'pageToPanel',
    'backgroundToPanel',
    'panelToPage',
  ]),
  kind: v.pipe(v.string(), v.maxLength(32), v.regex(/^[a-z-]+$/)),
  payload: v.unknown(),
});

/** A parsed message of one direction: `kind` tells which payload it has. */
export type MessageOf<D extends Direction> = {
  [K in keyof (typeof directions)[D] & string]: { readonly kind: K; readonly payload: Payload<D, K> };
}[keyof (typeof directions)[D] & string];

/** Parses one message of the given direction; `null` for anything else, whatever it is. */
export function parseMessage<D extends Direction>(direction: D, raw: unknown): MessageOf<D> | null {
  const outer = v.safeParse(envelope, raw);
  if (!outer.success || outer.output.direction !== direction) return null;
  const kinds: Readonly<Record<string, v.GenericSchema>> = directions[direction];
  const kind = outer.output.kind;
  const schema = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!schema) return null;
  const payload = v.safeParse(schema, outer.output.payload);
  return payload.success ? ({ kind, payload: payload.output } as MessageOf<D>) : null;
}
