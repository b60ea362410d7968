export function chromiumPath(): string | null;
export function firefoxPath(): string | null;
export function isBranded(path: string): boolean;
export function findCommand(commands: readonly string[]): string | null;
