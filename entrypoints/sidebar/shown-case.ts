import type { ExplainedWait, ShownCase } from '../../components/sidebar/screen.ts';
import { historyLine } from '../../utils/customers/history-line.ts';
import { explain } from '../../utils/deadlines/explain.ts';
import { nextDayStart } from '../../utils/deadlines/opening.ts';
import { readable } from '../../utils/deadlines/readable.ts';
import { scheduleFor } from '../../utils/deadlines/schedule-for.ts';
import { sayUpdate, updateTime } from '../../utils/deadlines/update-time.ts';
import { suggest } from '../../utils/replies/suggest.ts';
import type { Case, Clock, Instant } from '../../utils/words/case.ts';
import { labelsAsked } from '../../utils/words/labels.ts';
import type { Schedule } from '../../utils/words/policy.ts';
import type { Settings } from '../../utils/words/settings.ts';
import type { CaseView } from '../../utils/words/view.ts';

/** A case with what the pure parts say about it. */
export function shownCase(view: CaseView, settings: Settings, now: Instant): ShownCase {
  const { clock, clocks } = view.case;
  const schedule = scheduleFor(settings, view.case);
  const found = {
    ...view.case,
    clocks: clocks.map(readable),
    clock: clock && readable(clock),
  };
  return {
    view: { ...view, case: found },
    waits: clocks.map((one) => explained(view, one, settings, now)),
    history: historyLine(view, now),
    nextDay: nextDayStart(schedule, now),
    updateAt: promiseAt(view.case, schedule, now),
    labelsAsked: labelsAsked(settings),
    suggestions: suggestions(view, settings.initials, schedule, now),
  };
}

/** As a suggested reply named it when the case was answered, unless that has passed. */
function promiseAt({ answeredAt }: Case, schedule: Schedule, now: Instant): Instant | null {
  const named = answeredAt === null ? null : updateTime(schedule, answeredAt);
  return named !== null && named > now ? named : updateTime(schedule, now);
}

/** By the policy and hours that the clock was started by. */
function explained(
  { case: found, terms }: CaseView,
  clock: Clock,
  settings: Settings,
  now: Instant,
): ExplainedWait {
  const by = terms.find(({ id }) => id === clock.terms) ?? settings;
  const { line, paragraph, ideal } = explain(clock, by.policy, scheduleFor(by, found), now);
  const paragraphs = ideal === null ? [paragraph] : [paragraph, ideal.paragraph];
  return { clock: readable(clock), line, paragraphs };
}

function suggestions(view: CaseView, initials: string, schedule: Schedule, now: Instant) {
  const { id, intent, severity, topic } = view.case;
  const post = view.posts.find((one) => one.id === id);
  if (!post) return [];
  const brandName = view.brand?.name ?? '';
  const { earlier } = view;
  const updateAt = updateTime(schedule, now);
  const updateBy = updateAt === null ? null : sayUpdate(updateAt, now, schedule.timeZone);
  return suggest({ post, intent, severity, topic, brandName, earlier, initials, updateBy });
}
