export type PeopleEvent =
  | { name: 'member.joined'; memberId: string }
  | { name: 'email.verification-asked'; memberId: string }
  | { name: 'email.verified'; memberId: string }
  /** The addresses stand in the row of the change, never here. */
  | { name: 'email.change-asked'; memberId: string; changeId: string }
  | { name: 'email.change-withdrawn'; memberId: string }
  | { name: 'email.changed'; memberId: string; changeId: string }
  /** Nobody confirmed it within the time there was, and nobody had written anything. */
  | { name: 'account.swept-out'; memberId: string }
  /** Null: nobody has that address. Written all the same, so that asking takes as long. */
  | { name: 'password.reset-asked'; memberId: string | null }
  | { name: 'password.changed'; memberId: string }
  | { name: 'second-step.added'; memberId: string }
  | { name: 'second-step.shown'; memberId: string }
  | { name: 'second-step.removed'; memberId: string }
  | { name: 'session.started'; memberId: string }
  | { name: 'sessions.ended'; memberId: string; sessionIds: readonly string[] }
  | { name: 'consent.given'; memberId: string; version: string }
  | { name: 'consent.withdrawn'; memberId: string; version: string }
  /** `after`: the post after which the house goes on; null when nothing is left to take down. */
  | { name: 'words.taken-down'; memberId: string; after: number | null }
  | { name: 'journey.told'; memberId: string; journeyId: string }
  | { name: 'journey.changed'; memberId: string; journeyId: string }
  | { name: 'journey.removed'; memberId: string; journeyId: string }
  | { name: 'profile.changed'; memberId: string }
  | { name: 'preferences.changed'; memberId: string }
  /** `after`: the post after which the house goes on; null when nothing is left to erase. */
  | { name: 'member.erased'; memberId: string; after: number | null }
  /** Somebody who was erased had been quoted in this thread. */
  | { name: 'quotations.erased'; threadId: string }
  | { name: 'role.given'; memberId: string; role: string }
  | { name: 'role.taken'; memberId: string; role: string }
