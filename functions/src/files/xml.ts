import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UnreadableFile } from './grid.js';

export type Tag = {
  name: string;
  /** An attribute by its name without prefix; undefined where it is not there. */
  attribute: (name: string) => string | undefined;
};

type Visitor = {
  open?: (tag: Tag) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/**
 * Walks through a part of a spreadsheet. Programs differ in the prefixes they give to names, so these are
 * left out. saxes expands no entities but the five of XML, so that none can be a bomb. Throws UnreadableFile.
 */
export function walk(xml: string, { open, text, close }: Visitor): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (cause) => {
    throw new UnreadableFile('damaged', { cause });
  });
  parser.on('opentag', (tag) => open?.({ name: tag.local, attribute: attributeOf(tag) }));
  parser.on('text', (chunk) => text?.(chunk));
  parser.on('cdata', (chunk) => text?.(chunk));
  parser.on('closetag', (tag) => close?.(tag.local));
  parser.write(xml).close();
}

function attributeOf({ attributes }: SaxesTagNS): Tag['attribute'] {
  const byName = new Map(Object.values(attributes).map(({ local, value }) => [local, value]));
  return (name) => byName.get(name);
}
