import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/core/election/coverage';
import { renderSvg } from '../../../src/render/svg/render-svg';
import { buildScene } from '../../../src/scene/build/build-scene';
import { composePage, pageSizeFor } from '../../../src/scene/compose/compose-page';
import type { ElectionMeasure } from '../../../src/document/measures/measure-schema';
import { stampedCoverage } from '../../../src/scene/stamp/stamped-coverage';
import { madeUpPack as pack } from '../../fixtures/made-up-pack';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { primary, runoff, specWith } from './spec-with';

describe('the stamp', () => {
  it('tells the votes mapped and what is not placed', () => {
    expect(stampedCoverage(pack, { kind: 'winner', contest: runoff }, 'precinct area').sentence).toBe(
      'Maps 345 of 400 votes (86.3%); 1 precinct and 1 ballot group not placed',
    );
  });

  it('tells both contests of a swing', () => {
    const swing = { kind: 'swing', from: primary, to: runoff, candidate: 'Ada Example' } as const;
    expect(stampedCoverage(pack, swing, 'precinct area').sentence).toBe(
      'Maps 390 of 475 votes (82.1%) in the primary and 345 of 400 votes (86.3%) in the runoff; ' +
        '1 precinct and 1 ballot group not placed',
    );
  });

  it('prints the coverage that core computes for the shipped pack, contest by contest', () => {
    const shipped = readShippedPack();
    for (const { contest } of shipped.contests) {
      const coverage = coverageOf(shipped, contest.id, 'precinct area');
      const sentence = stampedCoverage(
        shipped,
        { kind: 'winner', contest: contest.id },
        'precinct area',
      ).sentence;
      const figures = [...sentence.matchAll(/[\d,]+(?:\.\d+)?/g)].map(([figure]) =>
        Number(figure.replaceAll(',', '')),
      );
      expect(figures).toEqual([
        coverage.placedVotes,
        coverage.certifiedVotes,
        Number(((coverage.share ?? 0) * 100).toFixed(1)),
        coverage.unplacedPrecinctCount,
        coverage.ballotGroupCount,
      ]);
    }
  });

  it('names the sources of what is shown, and not of a contest that is not', () => {
    const shipped = readShippedPack();
    const scene = buildScene(shipped, specWith(shipped, {}));
    const sources = scene.stamp.sources.join('\n');
    expect(sources).toContain('6 June 2017');
    expect(sources).not.toContain('4 April 2017');
    expect(sources).not.toContain('tract');
    expect(sources).toContain('Precinct layers');
    expect(scene.stamp.method.join(' ')).toContain('Thiessen');
  });

  it('says whether votes were compared with certified totals, on the page that is exported', () => {
    const [first, second] = pack.contests;
    if (first === undefined || second === undefined) throw new Error('the made-up pack has two contests');
    const printed = (certified: readonly (number | null)[], measure: ElectionMeasure): string => {
      const candidates = second.candidates.map((candidate, index) => ({
        ...candidate,
        certifiedVotes: certified[index] ?? null,
      }));
      const changed = { ...pack, contests: [first, { ...second, candidates }] };
      const scene = buildScene(changed, specWith(changed, { precincts: { measure } }));
      const svg = renderSvg(composePage(scene, pageSizeFor(1600, 1200)), { pixelWidth: 1600 });
      return [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');
    };
    const winner = { kind: 'winner', contest: runoff } as const;
    expect(printed([230, 170], winner)).toContain('Audited: votes by unit add up to the certified totals.');
    expect(printed([233, 169], winner)).toContain(
      'Votes by unit differ from the certified totals by 4 votes.',
    );
    expect(printed([], winner)).toContain('Not audited: no certified totals given.');
    const swing = { kind: 'swing', from: primary, to: runoff, candidate: 'Ada Example' } as const;
    expect(printed([233, 169], swing)).toContain('by 4 votes in the runoff.');
    expect(printed([], swing)).toContain('Not audited: no certified totals given in the runoff.');
    expect(printed([], swing)).toContain('add up to the certified totals in the primary.');
  });

  it('names no precinct source on a map of tracts', () => {
    const shipped = readShippedPack();
    const changes = {
      precincts: { visible: false },
      tracts: { visible: true },
      roads: { visible: false },
    } as const;
    const sources = buildScene(shipped, specWith(shipped, changes)).stamp.sources.join('\n');
    expect(sources).toContain('B03002');
    expect(sources).toContain('Census tract boundaries');
    expect(sources).not.toContain('Precinct layers');
    expect(sources).not.toContain('Natural Earth');
  });

  it('explains circles instead of areas when points are drawn', () => {
    const scene = buildScene(pack, specWith(pack, { precincts: { symbol: 'points' } }));
    expect(scene.stamp.method.join(' ')).toContain('Circles stand at');
    expect(scene.stamp.method.join(' ')).not.toContain('approximate');
  });

  it('says where counts were withheld, hatches them and lists them in the legend', () => {
    const [first, last] = pack.contests;
    const units = last?.units.map((unit) =>
      unit.id === 'Made-up Precinct 1' ? { ...unit, votes: [null, null] } : unit,
    );
    const redacted = { ...pack, contests: [first!, { ...last!, units: units ?? [] }] };
    const scene = buildScene(redacted, specWith(redacted, {}));
    expect(scene.legends[0]?.notes.map(({ label, count }) => [label, count])).toContainEqual(['Withheld', 1]);
    expect(scene.stamp.method.join(' ')).toContain('withheld');
  });
});
