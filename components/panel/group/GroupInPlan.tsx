import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type GroupMoment, groupDays, groupNote, type OpenPlan, type PlanTemplate } from '@/lib/model';
import { usePanel } from '../panel-context';
import { GroupNote } from './GroupNote';
import { HomeLine } from './HomeLine';

interface GroupInPlanProps {
  plan: OpenPlan;
  template: PlanTemplate;
}

/** The notes for the network group in the open plan, one to be written where a meeting is near, and what is taken home. */
export function GroupInPlan({ plan, template }: GroupInPlanProps): JSX.Element {
  const { group, myPlan, checklists } = usePanel().ports;
  const moment = group.moment.value;
  const { next = null, last = null } = group.meetings.value ?? {};
  const noted = groupDays(plan.drafts, groupNote);
  // Its meeting was moved: the note goes along. What has been is left to be deleted by its day.
  const moved = noted.find((day) => day >= checklists.today.value && day !== next && day !== last);
  const goesTo = moved && next && !noted.includes(next) ? next : null;
  useEffect(() => {
    if (!moved || !goesTo) return;
    const text = plan.drafts[groupNote(moved)] ?? '';
    void myPlan.keepTexts({ [groupNote(goesTo)]: text, [groupNote(moved)]: '' });
  }, [moved, goesTo]);
  return (
    <>
      <HomeLine plan={plan} template={template} />
      {[...new Set([...noted, ...nearDay(moment)])].map((day) => (
        <GroupNote key={day} day={day} saved={plan.drafts[groupNote(day)] ?? ''} />
      ))}
    </>
  );
}

function nearDay(moment: GroupMoment | null): readonly string[] {
  return moment?.is === 'before' || moment?.is === 'today' ? [moment.day] : [];
}
