import type { Database } from '#db/database.ts'
import { type Actor, system, visitor } from '#server/domain/kernel/actor.ts'
import { Refusal } from '#server/domain/kernel/refusal.ts'
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
  /** A cookie to send back, when the session was made longer or has ended. */
  readonly setCookie: string | null
}

/** Sessions and signing in. Lucia and the hashing live behind it. */
export type Door = ReturnType<typeof createDoor>

export function createDoor(
  database: Database,
  services: Services,
  limits: RateLimits,
  options: { isSecure: boolean; clock: () => number },
) {
  const lucia = createLucia(database, options.isSecure, options.clock)
  const house = services.as(system)

  async function open(memberId: string, device: string): Promise<string> {
    const session = await lucia.createSession(memberId, { device, startedAt: options.clock() })
    return lucia.createSessionCookie(session.id).serialize()
  }

  return {
    /** Who sent this request. Never throws for a bad cookie: they are a visitor. */
    async caller(cookieHeader: string | undefined, address: string): Promise<Caller> {
      const secret = lucia.readSessionCookie(cookieHeader ?? '')
      if (!secret)
        return { actor: { ...visitor, address }, name: null, reading: null, sessionId: null, setCookie: null }
      const { session } = await lucia.validateSession(secret)
      const known = session ? await house.queries.people.whoIs({ memberId: session.userId }) : null
      if (!session || !known) {
        return {
          actor: { ...visitor, address },
          name: null,
          reading: null,
          sessionId: null,
          setCookie: lucia.createBlankSessionCookie().serialize(),
        }
      }
      return {
        actor: { ...known.actor, address },
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
        if (error instanceof Refusal) return null
        throw error
      })
      const matches = await tools.verifyPassword(found?.passwordHash ?? (await nobodysHash), password)
      if (!found || !matches) {
        throw new Refusal('invalid', 'That e-mail address and password do not go together', {
          email: ['That e-mail address and password do not go together. Check both and try again'],
        })
      }
      limits.forgive(address, email)
      return open(found.id, device)
    },

    /** Opens a session for somebody who has just proved who they are (they joined, or chose a new password). */
    open,

    /** Ends this device's session; answers with the cookie that clears it. */
    async signOut(cookieHeader: string | undefined): Promise<string> {
      const secret = lucia.readSessionCookie(cookieHeader ?? '')
      if (secret) await lucia.invalidateSession(secret)
      return lucia.createBlankSessionCookie().serialize()
    },

    /** Sweeps out sessions whose time is up. */
    sweep: () => lucia.deleteExpiredSessions(),
  }
}
