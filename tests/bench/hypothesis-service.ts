/** What the annotation service answers to somebody who is not logged in, on a page without notes; `null` for no call of it. */
export function answerAsService(path: string, origin: string): unknown {
  const base = `${origin}/hypothesis/api/`;
  const get = (name: string) => ({ method: 'GET', url: `${base}${name}` });
  const group = {
    id: '__world__',
    groupid: null,
    name: 'Public',
    type: 'open',
    public: true,
    scoped: false,
    scopes: { enforced: false, uri_patterns: [] },
    links: { html: `${origin}/` },
    organization: { id: 'o', default: true, name: 'Public', logo: null },
  };
  const answers: Readonly<Record<string, unknown>> = {
    '': {
      links: {
        links: get('links'),
        search: get('search'),
        groups: { read: get('groups') },
        group: { read: get('group') },
        profile: { read: get('profile'), groups: { read: get('profile-groups') } },
      },
    },
    links: { 'oauth.authorize': base, 'oauth.revoke': base, signup: base, user: base },
    search: { rows: [], replies: [], total: 0 },
    groups: [group],
    group,
    profile: { userid: null, preferences: {}, features: {}, authority: 'localhost' },
    'profile-groups': [group],
  };
  const prefix = '/hypothesis/api/';
  return path.startsWith(prefix) ? (answers[path.slice(prefix.length)] ?? null) : null;
}
