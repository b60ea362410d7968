export { Workspace } from './Workspace';
export type { WorkspaceContent } from './workspace-context';
