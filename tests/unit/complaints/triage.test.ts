import { describe, expect, it } from 'vitest';
import { triage } from '../../../utils/complaints/triage.ts';
import { shippedModel } from '../../workbench/classify.ts';
import { LABELLED } from './cases.ts';

const model = shippedModel();
const judge = (text: string) =>
  triage(model, { text }, { addressed: text.includes('@northwind'), reason: 'name' });

/** What the shipped model reaches; it may rise, never fall. */
const FLOOR = { intent: 0.95, severity: 0.85 };

describe('triage of our own posts', () => {
  it('gets most intents and severities right, and says which not', () => {
    const missed: string[] = [];
    let severities = 0;
    let intents = 0;
    const complaints = LABELLED.filter(({ severity }) => severity);
    for (const { text, intent, severity } of LABELLED) {
      const said = judge(text);
      const right = said.severity !== null && (severity?.includes(said.severity) ?? false);
      if (said.intent === intent) intents += 1;
      if (right) severities += 1;
      if (said.intent !== intent || (severity && !right)) {
        missed.push(`${said.intent}/${said.severity} ${said.complaint.toFixed(2)}: ${text}`);
      }
    }
    console.log(
      [
        `intent ${intents}/${LABELLED.length}, severity ${severities}/${complaints.length}`,
        ...missed,
      ].join('\n  missed '),
    );
    expect(intents / LABELLED.length).toBeGreaterThanOrEqual(FLOOR.intent);
    expect(severities / complaints.length).toBeGreaterThanOrEqual(FLOOR.severity);
  });
});
