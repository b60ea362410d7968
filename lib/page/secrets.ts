import { rememberSecret } from './fields';

/**
 * "Show password" makes a text field of a password. What ever was one is never read: each is put into `secrets`
 * when it changes, and `onChange` is called. Gives a way to name the trees to look in; a document does not show
 * what happens in shadow roots.
 */
export function watchSecrets(
  secrets: WeakSet<Element>,
  onChange: () => void,
  signal: AbortSignal,
): (tree: Document | ShadowRoot) => void {
  const observer = new MutationObserver((records) => {
    for (const { target, oldValue } of records) {
      rememberSecret(target as Element, secrets);
      if (oldValue?.toLowerCase() === 'password') secrets.add(target as Element);
    }
    onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (tree) => {
    observer.observe(tree, { subtree: true, attributeFilter: ['type'], attributeOldValue: true });
  };
}
