import { describe, expect, it } from 'vitest';
import { auditPack } from '../../../src/pack/audit/audit-pack';
import { formatAudit } from '../../../src/pack/audit/format-audit';
import { readPack } from '../../../src/pack/read/read-pack';
import { madeUpPackFiles, withText } from '../../fixtures/made-up-pack-files';
import { setMember } from '../../fixtures/spoil-files';

function audit(files: ReadonlyMap<string, Uint8Array>) {
  const result = readPack(files);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return auditPack(result.value);
}

describe('the audit of a pack that adds up', () => {
  const report = audit(madeUpPackFiles());

  it('finds every vote placed, not placed or in a ballot group', () => {
    expect(report.ok).toBe(true);
    // Placed: 16 + 13 + 14 + 6 + 9 = 58; precinct 06: 8; ballot group: 3. One count is withheld.
    expect(report.contests[0]).toMatchObject({
      reportedVotes: 69,
      certifiedVotes: 69,
      withheldCounts: 1,
      reportedCandidateCount: 3,
      listedCandidateCount: 4,
      listedOnly: [{ name: 'Di Write-in', votes: 0 }],
      precinctCount: 6,
      placedPrecinctCount: 5,
      placedVotes: 58,
      unplacedVotes: 8,
      ballotGroupCount: 1,
      ballotGroupVotes: 3,
    });
  });

  it('counts people of tracts that lie mostly inside, and shares from counts', () => {
    expect(report).toMatchObject({ tractCount: 2, mostlyInsideTractCount: 1, mostlyInsidePeople: 1000 });
    expect(report.shares).toEqual([{ id: 'tall_share', title: 'Tall', share: 0.25 }]);
  });

  it('names shared areas', () => {
    expect(report.sharedAreas).toEqual([{ id: 'cell-04', precinctIds: ['04', '05'] }]);
  });

  it('reads as text', () => {
    const text = formatAudit(report);
    expect(text).toContain('69 votes for 3 candidates; certified 69 for 4');
    expect(text).toContain('Di Write-in with 0 votes');
    expect(text).toContain('withheld: 1 count');
    expect(text).toContain('Made-up County Registrar, Statement of votes cast, 1999');
    expect(text).toMatch(/Every vote is accounted for\.$/);
  });
});

describe('the audit of a pack that does not add up', () => {
  it('names the candidate and both figures', () => {
    const report = audit(withText(madeUpPackFiles(), 'totals.csv', (text) => text.replace(',35', ',36')));
    expect(report.ok).toBe(false);
    expect(report.contests[0]?.differences).toEqual([
      { candidate: 'Ada Made-up', reported: 35, certified: 36 },
    ]);
    expect(formatAudit(report)).toMatch(/Ada Made-up +35 +DIFFERENCE: certified 36/);
  });

  it('finds votes for a candidate that the totals do not list', () => {
    const dropped = (text: string) => text.replace(/^.*Cy Made-up.*\n/m, '');
    const report = audit(withText(madeUpPackFiles(), 'totals.csv', dropped));
    expect(report.ok).toBe(false);
    expect(report.contests[0]?.differences).toEqual([
      { candidate: 'Cy Made-up', reported: 4, certified: null },
    ]);
  });

  it('finds certified votes that no unit reports', () => {
    const report = audit(
      withText(madeUpPackFiles(), 'totals.csv', (text) => text.replace('Write-in,,0', 'Write-in,,2')),
    );
    expect(report.contests[0]?.differences).toEqual([
      { candidate: 'Di Write-in', reported: 0, certified: 2 },
    ]);
  });

  it('takes withheld counts for what they are: a sum below the total is right, above it is wrong', () => {
    const certify = (votes: number) =>
      audit(
        withText(madeUpPackFiles(), 'totals.csv', (text) =>
          text.replace('Cy Made-up,PTY,4', `Cy Made-up,PTY,${votes}`),
        ),
      );
    expect(certify(9).ok).toBe(true);
    expect(formatAudit(certify(9))).toContain('withheld: 1 count; 5 certified votes in no unit');
    expect(certify(3).contests[0]?.differences).toEqual([
      { candidate: 'Cy Made-up', reported: 4, certified: 3 },
    ]);
  });

  it('finds a resource without a source', () => {
    const report = audit(setMember('datapackage.json', 'resources.0.sources', [])(madeUpPackFiles()));
    expect(report.ok).toBe(false);
    expect(formatAudit(report)).toContain('none: DIFFERENCE');
  });
});
