export { fileName } from '@/components/saving';
