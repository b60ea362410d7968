/**
 * What a test or `npm start` can do with a real browser, the same for Chromium and Firefox. Clicks and keys
 * are trusted input events made by the browser, never `element.click()`.
 */

/** An expression, or a function that is sent as source and called in the page with `arg` (JSON). */
export type Script<T, A = undefined> = string | ((arg: A) => T | Promise<T>);

export interface WaitOptions {
  /** What is waited for, for the message when it does not come. */
  readonly what?: string;
  /** Milliseconds, 30 000 unless told. */
  readonly timeout?: number;
}

/** One node of the browser's own accessibility tree. Nodes in closed shadow roots are in it. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
}

/** A place in the page's viewport, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface ShownButton extends Spot {
  readonly name: string;
}

export interface ShownCard {
  readonly text: string;
  readonly buttons: readonly ShownButton[];
}

/** A mark that is drawn over a form field where there are no highlights for it. */
export interface ShownMark extends Spot {
  readonly words: string;
}

/** What our closed shadow root in a host page shows at this moment. */
export interface ShownLayer {
  readonly card: ShownCard | null;
  readonly chip: ShownButton | null;
  readonly marks: readonly ShownMark[];
  /** The last thing said to a screen reader. */
  readonly status: string;
}

/** Sizes in CSS pixels. */
export interface PretendedLook {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

/** One event of a trace: https://chromedevtools.github.io/devtools-protocol/tot/Tracing/ */
export interface TraceEvent {
  readonly name: string;
  /** `X` for one with a duration. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and `dur` so long. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the thread's processor time. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly type?: string };
  };
}

/**
 * A page in a tab. A selector may cross same-origin frames and open shadow roots: `iframe.note >>> body`. Marks,
 * card and chip are found in such frames too.
 */
export interface DrivenPage {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings its tab to the front. */
  activate(): Promise<void>;
  /** Waits for the element, brings it into view and clicks its middle. */
  click(selector: string): Promise<void>;
  /** The first visible control (button, tab, label, summary …) with this name or text. */
  clickNamed(name: string | RegExp): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  /** Types where the focus is, one key after another. `\n` is Enter. */
  type(text: string): Promise<void>;
  /** One key, with modifiers: `Escape`, `Control+a`, `Alt+Shift+G`. */
  press(key: string): Promise<void>;
  /** An input method shows this text at the caret, in place of what it showed before. */
  compose(text: string): Promise<void>;
  /** An input method ends its composition with this text. */
  commitComposition(text: string): Promise<void>;
  /** The page's own world, without a user gesture (Playwright's `evaluate` would carry one). */
  evaluate<T, A = undefined>(script: Script<T, A>, arg?: A): Promise<T>;
  /** The first truthy value of the script. */
  waitFor<T, A = undefined>(script: Script<T, A>, arg?: A, options?: WaitOptions): Promise<NonNullable<T>>;
  /** Of what is in view, or of the whole document, as PNG. */
  screenshot(path: string, part?: 'view' | 'document'): Promise<void>;
  /** Chromium only, for pictures: another size and theme than the window's, and nothing moves. */
  pretend(look: PretendedLook): Promise<void>;
  accessibleTree(): Promise<AccessibleNode[]>;
  /** Chromium: a call of the DevTools protocol in this page, for what is measured. Rejects in Firefox. */
  devtools<T>(method: string, params?: Readonly<Record<string, unknown>>): Promise<T>;
  /** Chromium: begins a trace of what the page's process does; the returned function ends it. */
  trace(categories: readonly string[]): Promise<() => Promise<TraceEvent[]>>;
  /** Our closed shadow root, or null when nothing of it is shown. */
  layer(): Promise<ShownLayer | null>;
  card(): Promise<ShownCard | null>;
  waitForCard(options?: WaitOptions): Promise<ShownCard>;
  /** A real click on a button of the card. */
  pressInCard(name: string | RegExp): Promise<void>;
  /** A real click on the chip at the field's corner. */
  pressChip(): Promise<void>;
  /** The words under the registered highlights, in the order of the registry, then under the drawn marks. */
  marks(): Promise<string[]>;
  /** Where marks are seen in the viewport, in the same order. */
  markSpots(): Promise<Spot[]>;
  /** A real click on a mark; waits for it. */
  clickMark(index?: number): Promise<void>;
  close(): Promise<void>;
}

/** The real side panel (Chromium) or sidebar (Firefox). */
export type DrivenPanel = DrivenPage;

export interface DrivenBrowser {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  readonly profile: string;
  readonly processId: number;
  /** X display number of a headed browser under Xvfb, such as `:99`; null otherwise. */
  readonly display: string | null;
  openPage(url: string): Promise<DrivenPage>;
  /** Presses the toolbar action on the tab in front and waits for the panel; takes the open one when there is one. */
  openPanel(): Promise<DrivenPanel>;
  /** The same on this tab, which is in front in its window: each window has a panel of its own. */
  openPanelBeside(page: DrivenPage): Promise<DrivenPanel>;
  /** The panel that something else opened (the card, a key); waits for it. */
  waitForPanel(): Promise<DrivenPanel>;
  /** The toolbar button's popup, which opens in Firefox alone; waits for it. */
  waitForPopup(): Promise<DrivenPage>;
  /** A page of the extension in a tab: `sidepanel.html#calm`. */
  openExtensionPage(path: string): Promise<DrivenPage>;
  /**
   * The open tab whose address holds this text; waits for it. In Firefox also a frame of a tab, where what is done to
   * the tab does not reach: one of another origin.
   */
  findPage(urlPart: string): Promise<DrivenPage>;
  /** What went wrong uncaught in pages and in our scripts in them since the start, as the console shows it. */
  uncaught(): Promise<string[]>;
  /** Ends the extension's background as the browser does when it is idle. The next event starts it again. */
  stopBackground(): Promise<void>;
  /** Updates the extension to the newer build in this folder, at once, while it runs. */
  update(extension: string): Promise<void>;
  /** Switches the extension off or on again, as a person does in the browser's list of extensions. */
  setEnabled(isEnabled: boolean): Promise<void>;
  /** Removes the extension, as a person does in the browser's list of extensions; its pages close. A restart puts it in again. */
  remove(): Promise<void>;
  /** SIGKILL to the whole process tree; resolves when it is gone. */
  kill(): Promise<void>;
  /** Keys of the window system (xdotool), for what DevTools' keys do not reach: shortcuts, dialogs, dead keys. */
  pressNative(...keys: string[]): Promise<void>;
  /** A drag of the window system's mouse (xdotool) in the tab in front: the browsers' own protocols drag no text. */
  dragNative(page: DrivenPage, from: Spot, to: Spot): Promise<void>;
  /** Ends this process if it still runs and starts a new one on the same profile. This object is then spent. */
  restart(): Promise<DrivenBrowser>;
  /** Resolves when the browser has ended, by the person or by itself. */
  ended(): Promise<void>;
  /** Ends the browser and removes a profile that it made itself. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** A profile to use and keep; otherwise a new one that goes with the browser. */
  readonly profile?: string;
  /** False: a real window, on `DISPLAY` or under an Xvfb of its own. */
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Chromium: every page believes that it has focus, so that tests do not hang on which tab is in front. */
  readonly emulateFocus?: boolean;
  /** Firefox: preferences on top of the driver's own. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  readonly language?: string;
  /** Linux: what the policy file says for this browser alone, also when that is not JSON. */
  readonly policy?: string;
  /** Chromium: that policy installs the extension (its manifest has the same `key`); the driver loads none. */
  readonly forced?: boolean;
}
