/** A badge only coordinators give. */
export type Role = 'moderator' | 'duty-lead' | 'coordinator' | 'directory-editor' | 'staff'

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
  /** Where the request came from, for rate limits only. Never stored. */
  readonly address?: string
}

export const visitor: Actor = { kind: 'visitor', id: 'visitor', roles: [], isVerified: false, hasHealthConsent: false }
export const system: Actor = { kind: 'system', id: 'system', roles: [], isVerified: true, hasHealthConsent: true }

export const isMember = (actor: Actor): boolean => actor.kind === 'member'
export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role))
