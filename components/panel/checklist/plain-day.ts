export { plainDay } from '@/components/ui';
