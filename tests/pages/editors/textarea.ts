import { offerNative } from './native';

await offerNative(() => {
  const field = document.createElement('textarea');
  field.style.cssText = 'width: 52rem; height: 12rem; font: 16px/1.5 sans-serif';
  return field;
});
