/** How an alarm climbs, who is reached, and what the house does for somebody in a crisis. Ids only. */
export type EscalationEvent =
  | {
      name: 'alarm.climbed'
      alarmId: string
      rung: number
      /** Everybody who is paged on this step. */
      memberIds: readonly string[]
      /** When the next step is due. Epoch milliseconds. */
      nextAt: number
    }
  | { name: 'alarm.acknowledged'; alarmId: string; memberIds: readonly string[] }
  | { name: 'alarm.stopped'; alarmId: string; memberIds: readonly string[] }
  | { name: 'page.sent'; pageId: string }
  | { name: 'page.went-wrong'; pageId: string }
  | { name: 'pager.changed'; memberId: string }
  | { name: 'shift.put-in'; shiftId: string; memberId: string }
  | { name: 'shift.taken-off'; shiftId: string; memberId: string }
  | { name: 'staffed-hours.changed' }
  | { name: 'ladder.changed' }
  | { name: 'support.answered'; offerId: string; answer: 'yes-please' | 'no-thank-you' }
  | { name: 'support.taken-on'; offerId: string }
  | { name: 'support.written'; offerId: string; messageId: string; toId: string | null }
  /** Somebody who looks after this place took a letter from view, or put it back. */
  | { name: 'letter.withheld'; letterId: string; how: 'hidden' | 'removed' }
  | { name: 'letter.restored'; letterId: string }
  | { name: 'disclosure.made'; disclosureId: string }
