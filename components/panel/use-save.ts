export { type SaveState, useSave } from '@/components/saving';
