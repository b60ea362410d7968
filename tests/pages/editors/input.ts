import { offerNative } from './native';

await offerNative(() => {
  const field = document.createElement('input');
  field.type = 'text';
  field.maxLength = 500;
  field.style.cssText = 'width: 70rem; font: 16px sans-serif';
  return field;
});
