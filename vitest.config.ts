import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './lib/pack/vite-plugin';
import { chromiumPath } from './scripts/browsers.mjs';

const root = { alias: { '@': import.meta.dirname } };
const executablePath = chromiumPath();
const common = { plugins: [contentPlugin()], resolve: root };

/** What the pages of tests/pages/editors are made of. */
const EDITORS = [
  '@codemirror/commands',
  '@codemirror/state',
  '@codemirror/view',
  '@lexical/history',
  '@lexical/rich-text',
  '@tiptap/core',
  '@tiptap/starter-kit',
  'ckeditor5',
  'draft-js',
  'lexical',
  'prosemirror-example-setup',
  'prosemirror-model',
  'prosemirror-schema-basic',
  'prosemirror-schema-list',
  'prosemirror-state',
  'prosemirror-view',
  'quill',
  'react',
  'react-dom',
  'react-dom/client',
  'slate',
  'slate-history',
  'slate-react',
  'trix',
];

/** Two browsers beside each other on two cores: `expect.poll` gives up after a second else. */
const SEEN_LATE = { poll: { timeout: 30_000 } };

export default defineConfig({
  test: {
    projects: [
      {
        ...common,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        ...common,
        // Draft.js asks for Node's name of the global object.
        define: { global: 'globalThis' },
        // Named, so that Vite does not find them half-way through a test and reload the page.
        optimizeDeps: {
          include: [
            ...EDITORS,
            'axe-core',
            '@preact/signals',
            'preact/hooks',
            'minisearch',
            '@orama/stemmers/danish',
            '@orama/stemmers/english',
          ],
        },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                  '--no-first-run',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...common,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/**/*.full.test.ts'],
          environment: 'node',
          expect: SEEN_LATE,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        ...common,
        test: {
          name: 'full',
          include: ['tests/e2e/**/*.full.test.ts'],
          environment: 'node',
          expect: SEEN_LATE,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          // Browsers wait more than they work.
          maxWorkers: 3,
        },
      },
    ],
  },
});
