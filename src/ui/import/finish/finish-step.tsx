import type { ReactNode } from 'react';
import { summarizeImport } from '../../../app/import/summarize-import';
import { useImport } from '../hooks';
import { ContestSummary } from './contest-summary';
import { FinishedPack } from './finished-pack';
import { JoinSummary } from './join-summary';
import { MissingList } from './missing-list';
import { NamingFields } from './naming-fields';
import { ProblemSummary } from './problem-summary';
import { useCanDraw } from './use-can-draw';
import { WorthALook } from './worth-a-look';
import './finish.css';

/** A last look at what will be in the pack, its names, and what is missing; then the pack itself. */
export function FinishStep(): ReactNode {
  const view = useImport((state) => state.view);
  const finished = useImport((state) => state.finished);
  const canDraw = useCanDraw();
  if (view === null) return <p className="rule">Nothing is given yet. Add files in the first step.</p>;
  if (finished !== null) return <FinishedPack pack={finished} view={view} />;
  const summary = summarizeImport(view, canDraw);
  return (
    <>
      <MissingList view={view} />
      <WorthALook view={view} />
      <NamingFields naming={view.naming} />
      {view.replacements.length === 0 ? null : (
        <section>
          <h3>What is replaced</h3>
          <ul className="sentence-list">
            {view.replacements.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <ContestSummary contests={summary.contests} />
      <JoinSummary summary={summary} />
      <ProblemSummary problems={view.problems} />
    </>
  );
}
