/** Messages that no page script of ours sends, by what is wrong with them. `origin` is the page's own. */
export function forgedMessages(origin: string): Readonly<Record<string, unknown>> {
  const page = (kind: unknown, payload: unknown) => ({ direction: 'pageToBackground', kind, payload });
  const finding = { id: 'abcdefgh', rule: 'cpr', certainty: 'affirmed', alert: true };
  const field = { field: 'abcdefgh', state: 'reading' };
  return {
    nothing: null,
    'a number': 7,
    'a string': 'open-session',
    'an array': ['pageToBackground', 'open-session', {}],
    'no direction': { kind: 'open-session', payload: {} },
    'of the panel': { direction: 'panelToPage', kind: 'show-finding', payload: { finding: 'abcdefgh' } },
    'of the background': { direction: 'backgroundToPage', kind: 'stand-down', payload: { origin } },
    'of nobody': { direction: 'pageToEverybody', kind: 'open-session', payload: {} },
    'for a panel, sent to all': {
      direction: 'pageToPanel',
      kind: 'report-field',
      payload: { report: { field: 'abcdefgh', isPartial: false, findings: [finding], open: null } },
    },
    'unknown kind': page('read-plans', {}),
    'kind of every object': page('constructor', {}),
    'kind of the prototype': page('__proto__', {}),
    'kind that is no string': page({ toString: 'open-session' }, {}),
    'a member too many': { ...page('open-session', {}), tabId: 1 },
    'payload with a member too many': page('open-session', { origin: 'https://journal.example.dk' }),
    'no payload': { direction: 'pageToBackground', kind: 'open-session' },
    'text beside the focus': page('focus-field', { focus: { ...field, text: 'Kim' } }),
    'text as a state': page('focus-field', { focus: { ...field, state: 'Kim har det svært' } }),
    'half a focus': page('focus-field', { focus: { field: 'abcdefgh' } }),
    'a view that is none': page('open-panel', { view: 'https://example.org', card: null }),
    'a scope that is none': page('set-aside', { rule: 'cpr', scope: 'all', reason: null }),
    'free text as a reason': page('set-aside', { rule: 'cpr', scope: 'site', reason: 'fordi Kim' }),
    'five megabytes of text': page('open-session', 'a'.repeat(5_000_000)),
    'five megabytes of findings': page('focus-field', {
      focus: { ...field, findings: Array.from({ length: 70_000 }, () => finding) },
    }),
  };
}
