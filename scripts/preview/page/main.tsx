import '@preact/signals';
import { render } from 'preact';
import { followPreview } from './follow-preview';
import { Page } from './Page';

const root = document.getElementById('page');
if (root) render(<Page preview={followPreview()} />, root);
