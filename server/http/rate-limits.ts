import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Actor } from '#server/domain/kernel/actor.ts'
import type { Limit } from '#server/domain/kernel/command.ts'
import { tooMany } from '#server/domain/kernel/refusal.ts'

/** How often, in how many seconds, per member (or per address for visitors). Generous for people, tight for machines. */
const perActor: Record<Limit, { points: number; duration: number }> = {
  posting: { points: 60, duration: 600 },
  joining: { points: 10, duration: 3600 },
  searching: { points: 120, duration: 60 },
  asking: { points: 20, duration: 3600 },
  // The page saves a draft at most every second and a half.
  drafting: { points: 600, duration: 600 },
  supporting: { points: 120, duration: 600 },
  // Somebody upset may report a whole thread; visitors share an address in a hospital or a library.
  reporting: { points: 30, duration: 3600 },
  chatting: { points: 30, duration: 60 },
}

/** Thirty messages a minute is a lively talk; a burst of more than ten in five seconds is a machine. */
const chatBurst = { points: 10, duration: 5 }

/** Keeps machines from guessing, flooding and trawling. In memory: one process serves one host. */
export type RateLimits = ReturnType<typeof createRateLimits>

export function createRateLimits({ scale = 1 }: { scale?: number } = {}) {
  const limiter = ({ points, duration }: { points: number; duration: number }) =>
    new RateLimiterMemory({ points: Math.ceil(points * scale), duration })
  const acts = Object.fromEntries(Object.entries(perActor).map(([name, rule]) => [name, limiter(rule)])) as Record<
    Limit,
    RateLimiterMemory
  >
  const bursts = limiter(chatBurst)
  const signInByAddress = limiter({ points: 60, duration: 900 })
  const signInByAccount = limiter({ points: 10, duration: 900 })
  // Addresses of people are kept only as a hash, and only in memory.
  const accountKey = (email: string) => createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')

  return {
    /** Throws a `too-many` refusal. */
    async act(limit: Limit, { kind, id, address }: Actor) {
      if (kind === 'system') return
      const key = kind === 'member' ? id : (address ?? 'unknown')
      if (limit === 'chatting') await take(bursts, key)
      await take(acts[limit], key)
    },
    /** Counts one try at signing in, per address and per account. Throws a `too-many` refusal. */
    async signIn(address: string, email: string) {
      await take(signInByAddress, address)
      await take(signInByAccount, accountKey(email))
    },
    /** The right password clears the account's count. */
    forgive(_address: string, email: string) {
      void signInByAccount.delete(accountKey(email))
    },
  }
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    if (error.msBeforeNext < 10_000)
      throw tooMany('That was a lot in a short time. Wait a few seconds and try again. Your words are still here')
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000))
    throw tooMany(
      `That was a lot in a short time. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again. Your words are still here`,
    )
  }
}
