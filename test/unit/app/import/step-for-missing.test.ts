import { expect, it } from 'vitest';
import { stepForMissing } from '../../../../src/app/import/summarize-import';
import type { ImportView } from '../../../../src/contract/import-view';
import { madeUpView } from '../../../contract/made-up-view';

type Code = ImportView['missing'][number]['code'];

const stepOf = (code: Code, contests: ImportView['contests'] = madeUpView.contests): string =>
  stepForMissing({ code }, { contests });

it('leads to the step where what is missing can be given', () => {
  expect(stepOf('precinct boundaries')).toBe('files');
  expect(stepOf('tract ids')).toBe('boundaries');
  expect(stepOf('election day')).toBe('tables');
  expect(stepOf('contest to replace')).toBe('contests');
});

it('asks for a file of returns while there is none, and for a contest where all are left out', () => {
  expect(stepOf('returns', [])).toBe('files');
  expect(stepOf('returns')).toBe('contests');
});
