export { type Save, type SaveState, useSave } from '@/components/saving';
