import { type Locale, MOST_LAYERS, type PolicyStatus, type SiteMode } from '@/lib/model';
import { POLICY_KEYS, type PolicyKey } from './policy-catalogue';
import { readOrigin } from './site-address';

/** What the organisation has decided; a member that is absent leaves the decision to the person. */
export interface Policy {
  readonly sites: readonly string[];
  readonly sitesMode?: SiteMode;
  readonly sitesLocked: boolean;
  readonly locale?: Locale;
  readonly sharedDevice?: boolean;
  /** Layer files as they were sent. What is in them is read where they are laid (lib/layers). */
  readonly layers: readonly string[];
  readonly keys: PolicyStatus['keys'];
  readonly refused: PolicyStatus['refused'];
}

/** More than any organisation has; keeps a runaway list from slowing every start. */
export const MOST_SITES = 500;

/**
 * Reads policy as it arrives. Firefox passes everything through and Chromium drops what does not fit its schema,
 * so what Chromium would drop is refused here: the same settings come out in both.
 */
export function parsePolicy(raw: Readonly<Record<string, unknown>>): Policy {
  const refused: { key: string; reason: string }[] = [];
  const accepted = new Map<string, unknown>();
  for (const [key, value] of Object.entries(raw)) {
    const reason = faultOf(key, value);
    if (reason) refused.push({ key, reason });
    else accepted.set(key, value);
  }
  const listed = (accepted.get('sites') ?? []) as readonly string[];
  const sites = new Set<string>();
  for (const [index, address] of listed.slice(0, MOST_SITES).entries()) {
    const origin = readOrigin(address);
    if (origin.ok) sites.add(origin.value);
    else refused.push({ key: `sites[${index}]`, reason: origin.fault });
  }
  if (listed.length > MOST_SITES) refused.push({ key: `sites[${MOST_SITES}…]`, reason: 'too-many' });
  const layers = (accepted.get('layers') ?? []) as readonly string[];
  if (layers.length > MOST_LAYERS) refused.push({ key: `layers[${MOST_LAYERS}…]`, reason: 'too-many' });
  const sitesMode = accepted.get('sitesMode') as SiteMode | undefined;
  const locale = accepted.get('locale') as Locale | undefined;
  const sharedDevice = accepted.get('sharedDevice') as boolean | undefined;
  return {
    sites: [...sites],
    sitesLocked: accepted.get('sitesLocked') === true,
    ...(sitesMode && { sitesMode }),
    ...(locale && { locale }),
    ...(sharedDevice !== undefined && { sharedDevice }),
    layers: layers.slice(0, MOST_LAYERS),
    keys: Object.keys(raw),
    refused,
  };
}

/** Why a key is refused as a whole, `null` when its value may be read by the catalogue's type. */
function faultOf(key: string, value: unknown): 'unknown-key' | 'wrong-type' | 'unknown-value' | null {
  if (!Object.hasOwn(POLICY_KEYS, key)) return 'unknown-key';
  const { type, values }: PolicyKey = POLICY_KEYS[key as keyof typeof POLICY_KEYS];
  if (type === 'boolean') return typeof value === 'boolean' ? null : 'wrong-type';
  if (type === 'strings') {
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? null : 'wrong-type';
  }
  if (typeof value !== 'string') return 'wrong-type';
  return !values || values.includes(value) ? null : 'unknown-value';
}
