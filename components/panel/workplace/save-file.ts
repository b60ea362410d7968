export { saveFile } from '@/components/saving';
