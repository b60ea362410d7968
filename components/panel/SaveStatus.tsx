export { SaveStatus } from '@/components/saving';
