import type { Database } from '#db/database.ts'
import { type Actor, system, visitor } from '#server/domain/kernel/actor.ts'
import { Refusal } from '#server/domain/kernel/refusal.ts'
import { claimsCompared } from '#server/domain/people/index.ts'
import type { RateLimits } from '#server/http/rate-limits.ts'
import type { Services } from '#server/services.ts'
import { nobodysHash, tools } from './passwords.ts'
import { createLucia, sessionKey } from './sessions.ts'

/** Whoever came in: a member with a session, or a visitor. */
export type Caller = {
  readonly actor: Actor
  readonly name: string | null
  readonly reading: {
    readonly theme: 'system' | 'light' | 'dark'
    readonly textSize: 'usual' | 'large' | 'largest'
    readonly slowly: boolean
  } | null
  /** The key under which this device's session is kept; null for visitors. */
  readonly sessionId: string | null
  /** A cookie to send back, when the session was made longer. */
  readonly setCookie: string | null
  /** They gave the right password, and still have to show a code. Until then they are a stranger. */
  readonly waitsForCode: boolean
  /** They have a badge that sleeps until they add a second step. */
  readonly lacksSecondStep: boolean
}

/** Sessions and signing in. Lucia and the hashing live behind it. */
export type Door = ReturnType<typeof createDoor>

/** Somebody without an account, or of whom we cannot know just now whether they have one. */
export const stranger = (address: string): Caller => ({
  actor: { ...visitor, address },
  name: null,
  reading: null,
  sessionId: null,
  setCookie: null,
  waitsForCode: false,
  lacksSecondStep: false,
})

/** Those who can act on others. On a real host their badges sleep until they have a second step. */
const needsSecondStep = ({ roles }: Actor): boolean =>
  roles.some((role) => role === 'moderator' || role === 'duty-lead' || role === 'coordinator')

export function createDoor(
  database: Database,
  services: Services,
  limits: RateLimits,
  options: { isSecure: boolean; isLive: boolean; clock: () => number },
) {
  const house = services.as(system)
  const lucia = createLucia(database, house, options.isSecure, options.clock)

  type Opening = { readonly startedAt?: number; readonly provedAt?: number | null }
  async function open(memberId: string, device: string, opening: Opening = {}): Promise<string> {
    const { startedAt = options.clock(), provedAt = null } = opening
    const session = await lucia.createSession(memberId, { device, startedAt, provedAt })
    return lucia.createSessionCookie(session.id).serialize()
  }

  /** Ends the session of this cookie, and tells the house so that its sockets close. */
  async function close(cookieHeader: string | undefined) {
    const secret = lucia.readSessionCookie(cookieHeader ?? '')
    const { session } = secret ? await lucia.validateSession(secret) : { session: null }
    if (!secret || !session) return null
    const owner: Actor = { ...visitor, kind: 'member', id: session.userId }
    await services
      .as(owner)
      .commands.people.endSession({ sessionId: sessionKey(secret) })
      .catch(ignoreMissing)
    return session
  }

  return {
    /** Who sent this request. Never throws for a bad cookie: they are a visitor. */
    async caller(cookieHeader: string | undefined, address: string): Promise<Caller> {
      const secret = lucia.readSessionCookie(cookieHeader ?? '')
      if (!secret) return stranger(address)
      const { session } = await lucia.validateSession(secret)
      const known = session ? await house.queries.people.whoIs({ memberId: session.userId }) : null
      if (!session || !known) {
        // The old cookie stays: a request that was under way while the session was renewed must not wipe out the new one.
        return stranger(address)
      }
      if (known.hasSecondStep && session.provedAt === null) return { ...stranger(address), waitsForCode: true }
      const lacksSecondStep = options.isLive && !known.hasSecondStep && needsSecondStep(known.actor)
      return {
        actor: { ...known.actor, address, ...(lacksSecondStep ? { roles: [] } : {}) },
        waitsForCode: false,
        lacksSecondStep,
        name: known.name,
        reading: known.reading,
        sessionId: sessionKey(secret),
        setCookie: session.fresh ? lucia.createSessionCookie(session.id).serialize() : null,
      }
    },

    /** Opens a session for the right address and password; answers with the cookie to set. Refuses: invalid (the same words, status and time for every mismatch), too-many. */
    async signIn({
      email,
      password,
      device,
      address,
    }: {
      email: string
      password: string
      device: string
      address: string
    }): Promise<string> {
      await limits.signIn(address, email)
      const found = await house.queries.people.credentials({ email }).catch((error: unknown) => {
        if (error instanceof Refusal) return []
        throw error
      })
      // As many comparisons for every address, whether nobody has it, somebody, or somebody and a claimant.
      const none = { id: null, passwordHash: await nobodysHash }
      const compared = await Promise.all(
        Array.from({ length: claimsCompared }, async (_, at) => {
          const { id, passwordHash } = found[at] ?? none
          return (await tools.verifyPassword(passwordHash, password)) ? id : null
        }),
      )
      const memberId = compared.find((id) => id !== null)
      if (!memberId) {
        throw new Refusal('invalid', 'That e-mail address and password do not go together', {
          email: ['That e-mail address and password do not go together. Check both and try again'],
        })
      }
      limits.forgive(address, email)
      return open(memberId, device)
    },

    /** Opens a session for somebody who has just proved who they are (they joined, or chose a new password). */
    open: (memberId: string, device: string) => open(memberId, device),

    /** Gives this device a new session in place of its old one, when what its owner may do has changed: a cookie copied before is worth nothing after. Null for visitors. */
    async renew(cookieHeader: string | undefined): Promise<string | null> {
      const old = await close(cookieHeader)
      return old ? open(old.userId, old.device, old) : null
    },

    /** Shows a code for a session that waits for one; answers with the cookie of the session that takes its place. Null when none waits. Refuses: invalid, too-many. */
    async showCode(cookieHeader: string | undefined, code: unknown): Promise<string | null> {
      const secret = lucia.readSessionCookie(cookieHeader ?? '')
      const { session } = secret ? await lucia.validateSession(secret) : { session: null }
      if (!session) return null
      await limits.code(session.userId)
      await house.commands.people.showCode({ memberId: session.userId, code })
      return this.renewProved(cookieHeader)
    },

    /** The same as renewing, for somebody who has just shown a code. */
    async renewProved(cookieHeader: string | undefined): Promise<string | null> {
      const old = await close(cookieHeader)
      return old ? open(old.userId, old.device, { startedAt: old.startedAt, provedAt: options.clock() }) : null
    },

    /** Ends this device's session; answers with the cookie that clears it. */
    async signOut(cookieHeader: string | undefined): Promise<string> {
      await close(cookieHeader)
      return lucia.createBlankSessionCookie().serialize()
    },

    /** Sweeps out sessions whose time is up. */
    sweep: () => lucia.deleteExpiredSessions(),
  }
}

/** It had ended a moment before: that is what was wanted. */
function ignoreMissing(error: unknown): void {
  if (!(error instanceof Refusal && error.kind === 'not-found')) throw error
}
