export { AddressButton } from './AddressButton';
export { Button } from './Button';
export { Disclosure } from './Disclosure';
export { Field, type FieldKind } from './Field';
export { Icon, type IconName } from './Icon';
export { Navigation } from './Navigation';
export { Notice } from './Notice';
export { type Text, TextProvider, useText } from './text';
export { TYPED_HERE } from './typed-here';
