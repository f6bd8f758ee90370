import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PackFacts } from '../../../src/core/pack';
import { CountSections } from '../../../src/ui/panels/inspector/count/count-section';
import { FactSections } from '../../../src/ui/panels/inspector/fact-sections';
import { madeUpPack } from '../../fixtures/made-up-pack';

const textOf = (markup: string): string => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const packWith = (facts: Partial<PackFacts>) => ({ ...madeUpPack, facts: { ...madeUpPack.facts, ...facts } });

const noSource = {
  contestId: '1999-05-04-runoff',
  at: 'final',
  precinctsReporting: null,
  precinctsTotal: null,
  source: 'Made-up Gazette',
};

test('a count without any figure is told in words', () => {
  const pack = packWith({ countSnapshots: [{ ...noSource, votes: null, shares: null }] });
  const text = textOf(renderToStaticMarkup(<CountSections pack={pack} />));
  expect(text).toContain('No snapshot gives votes or shares.');
  expect(text).toContain('Source: Made-up Gazette');
});

test('a candidate whom the pack has no colour for has a hollow mark and a row of the table', () => {
  const pack = packWith({
    countSnapshots: [{ ...noSource, votes: null, shares: { 'Zed Unheard-Of': 0.4 } }],
  });
  const markup = renderToStaticMarkup(<CountSections pack={pack} />);
  expect(markup).toMatch(/<circle class="count-mark is-hollow"/);
  expect(markup).toMatch(/<th scope="col">Zed Unheard-Of<\/th>/);
});

test('an event without a source says that it is not recorded', () => {
  const pack = packWith({ timeline: [{ date: '1999-03', text: 'Rumour', source: null }] });
  const text = textOf(renderToStaticMarkup(<FactSections pack={{ ...pack, contests: [] }} />));
  expect(text).toContain('March 1999 Rumour Source not recorded');
});
