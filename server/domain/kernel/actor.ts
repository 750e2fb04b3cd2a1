/** A badge only coordinators give. */
export type Role = 'moderator' | 'duty-lead' | 'coordinator' | 'directory-editor' | 'staff'

/** Where somebody stands: in good standing, their posts checked first, kept out for a while, or their account closed. */
export type Standing = 'good' | 'limited' | 'suspended' | 'closed'

/** Who is acting: a signed-in member, a visitor without an account, or the house itself (jobs and commands run by hand). */
export type Actor = {
  readonly kind: 'member' | 'visitor' | 'system'
  /** The member's id; `visitor` or `system` otherwise. */
  readonly id: string
  readonly roles: readonly Role[]
  /** They have proved that the e-mail address is theirs. */
  readonly isVerified: boolean
  /** They have agreed that we keep health information, and have not taken it back. */
  readonly hasHealthConsent: boolean
  /** Decided by people, never by a machine. */
  readonly standing: Standing
  /** Where the request came from, for rate limits only. Never stored. */
  readonly address?: string
}

export const visitor: Actor = {
  kind: 'visitor',
  id: 'visitor',
  roles: [],
  isVerified: false,
  hasHealthConsent: false,
  standing: 'good',
}
export const system: Actor = { ...visitor, kind: 'system', id: 'system', isVerified: true, hasHealthConsent: true }

export const isMember = (actor: Actor): boolean => actor.kind === 'member'

/** They wear one of these badges. A badge sleeps while its wearer is kept out. */
export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean =>
  !isKeptOut(actor) && roles.some((role) => actor.roles.includes(role))

/** They look after the whole place: they see every case, who reported, and what colleagues say to each other. */
export const isModerator = (actor: Actor): boolean => hasRole(actor, 'moderator', 'duty-lead')

/** They are kept out for now: they may read what was decided about them, appeal, and get help. */
export const isKeptOut = ({ standing }: Actor): boolean => standing === 'suspended' || standing === 'closed'
