const LONGEST = 40;

/** What a plan's file is called on disk: letters, digits and dashes of the name, so that every system takes it. */
export function fileNameOf(name: string, version: number, end = ''): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST);
  return `${['fravaersplan', plain, `v${version}`, end].filter(Boolean).join('-')}.json`;
}
