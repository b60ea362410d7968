/** What draws words for whoever would rather not think of some. */
export interface PassphrasePorts {
  /** Four words drawn at random. */
  drawPassphrase(): Promise<string>;
}
