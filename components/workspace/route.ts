import { useEffect, useState } from 'preact/hooks';

/** Where in the workspace somebody is. It stands in the address, so that back, reload and a second tab work. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'new' }
  | { readonly view: 'onboarding'; readonly id: string }
  | { readonly view: 'together'; readonly id: string }
  | { readonly view: 'talk'; readonly id: string; readonly guide: string }
  /** `paper`: a paper's id, or that of a builder, to choose from those that it has made. */
  | { readonly view: 'papers'; readonly paper?: string };

/** The address of a place, to be linked to. */
export function hashOf(route: Route): string {
  const at = (...parts: readonly string[]) => `#/${parts.map(encodeURIComponent).join('/')}`;
  switch (route.view) {
    case 'new':
      return at('ny');
    case 'onboarding':
      return at('opstart', route.id);
    case 'together':
      return at('opstart', route.id, 'sammen');
    case 'talk':
      return at('opstart', route.id, 'samtale', route.guide);
    case 'papers':
      return route.paper === undefined ? at('papirer') : at('papirer', route.paper);
    default:
      return at();
  }
}

/** The place of an address; the overview for one that is none of ours. */
export function routeOf(hash: string): Route {
  const [first, id, then, guide] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (first === 'ny') return { view: 'new' };
  if (first === 'papirer') return id ? { view: 'papers', paper: id } : { view: 'papers' };
  if (first !== 'opstart' || !id) return { view: 'overview' };
  if (then === 'sammen') return { view: 'together', id };
  return then === 'samtale' && guide ? { view: 'talk', id, guide } : { view: 'onboarding', id };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Follows the address. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}

/** Goes to a place, as a link there would. */
export function goTo(route: Route): void {
  location.hash = hashOf(route);
}
