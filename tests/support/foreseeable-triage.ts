import type { Verdict } from '#server/domain/safety/index.ts'

/**
 * A first look whose verdicts a test can foresee, whatever the real one learns next. What the real one makes of words is
 * asked in the tests of triage.
 */
export function foreseeableTriage(text: string): Verdict {
  if (/\b(end my life|kill myself tonight)\b/i.test(text))
    return { level: 'crisis', reasons: [{ code: 'suicide', words: 'Says they want to end their life' }] }
  if (/\b(kill myself|hurt myself)\b/i.test(text))
    return { level: 'red', reasons: [{ code: 'suicide', words: 'Speaks of killing or hurting themselves' }] }
  if (/\b(can'?t cope|so alone)\b/i.test(text))
    return { level: 'amber', reasons: [{ code: 'distress', words: 'Says they cannot cope' }] }
  if (/\b(stop taking your (tablets|insulin|medicine)|miracle cure)\b/i.test(text))
    return { level: 'red', reasons: [{ code: 'stop-medicine', words: 'Tells others to stop a treatment' }] }
  return { level: 'green', reasons: [] }
}
