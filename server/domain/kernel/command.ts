import type { z } from 'zod'
import { type Database, placeholders, type Reader, type Tx } from '#db/database.ts'
import { events, jobs } from '#db/schema/index.ts'
import type { DomainEvent } from '../events.ts'
import type { Subjects, Triage } from '../subjects.ts'
import type { WaitingSource } from '../waiting.ts'
import { type Actor, isKeptOut, visitor } from './actor.ts'
import { asTyped } from './input.ts'
import { forbidden, fromZod } from './refusal.ts'

/** Whether this copy shows what Waymark is, or serves real people. The host chooses it at the start. */
export type Mode = 'demo' | 'live'

/** Who looks at words again after the fast tier: the full tier, in a job, or, where it is switched off, people. */
export type SecondLook = 'full-tier' | 'people'

/** Work that an event causes. Written with the event; done by the runner, at least once. */
export type Job = {
  readonly name: string
  readonly payload: Record<string, unknown>
  /** Epoch milliseconds; now unless given. */
  readonly runAt?: number
  /** Milliseconds to let pass first, for work that is only needed if nothing happens meanwhile. */
  readonly wait?: number
}

/** What a command may use: who acts, the transaction, the clock, ids, and the way to say what happened. */
export type Context = {
  readonly actor: Actor
  readonly tx: Tx
  /** Epoch milliseconds. */
  readonly now: number
  readonly newId: () => string
  /** What each pillar can do for the people who look after this place. */
  readonly subjects: Subjects
  /** What each pillar knows of that waits for somebody in a workspace. */
  readonly waiting: readonly WaitingSource[]
  /** The first look at a text. May throw: then people look instead. */
  readonly triage: Triage
  readonly secondLook: SecondLook
  readonly mode: Mode
  /** Where this house is found, "https://waymark.example": its own addresses are known by it. */
  readonly origin: string
  /** SHA-256 in hexadecimal, for the chain of the audit. */
  readonly digest: (text: string) => string
  /** A mark to compare with, keyed with the host's secret: whoever has only the database learns nothing of what was marked. */
  readonly keyedMark: (text: string) => string
  readonly seals: Seals
  /** Writes the event, and the work it causes, in this transaction. */
  readonly record: (event: DomainEvent) => Promise<void>
}

/** What a query may use: who asks, a database that can only be read, and the clock. */
export type Asking = {
  readonly actor: Actor
  readonly db: Reader
  readonly now: number
  readonly mode: Mode
  readonly subjects: Subjects
  /** What each pillar knows of that waits for somebody in a workspace. */
  readonly waiting: readonly WaitingSource[]
  /** SHA-256 in hexadecimal, for names under which people stand in an export. */
  readonly digest: (text: string) => string
  readonly seals: Seals
}

/** Words under the seal of one key. */
export type Sealed = { readonly keyId: string; readonly sealed: string }

/** Seals words with keys that the database does not hold. `place` is where they stand: moved elsewhere, they do not open. */
export type Seals = {
  /** The key that seals from now on. */
  readonly keyId: string
  readonly seal: (words: string, place: string) => Sealed
  /** Throws when the key is not there, or the words were changed or moved. */
  readonly open: (sealed: Sealed, place: string) => string
  /** Whether two words are the same, in a time that tells nothing of either. */
  readonly isSame: (one: string, other: string) => boolean
  /** A code of so many figures, by chance. */
  readonly newCode: (figures: number) => string
}

/** How often a kind of act may happen; the numbers live with the composition root. */
export type Limit =
  | 'posting'
  | 'joining'
  | 'searching'
  | 'asking'
  | 'drafting'
  | 'supporting'
  | 'reporting'
  | 'chatting'

/** Slow or secret work a command may ask for before its transaction opens. */
export type Tools = {
  /** argon2id; about a tenth of a second. */
  readonly hashPassword: (password: string) => Promise<string>
  readonly verifyPassword: (hash: string, password: string) => Promise<boolean>
  /** A new secret for a link, and the hash under which it is kept. */
  readonly newSecret: () => { secret: string; hash: string }
  readonly hashSecret: (secret: string) => string
} & CodeTools &
  MarkTools &
  SealTools

/** Marks that only this host can make. */
export type MarkTools = { readonly keyedMark: (text: string) => string }

/** What opens and closes sealed words. */
export type SealTools = { readonly seals: Seals }

/** Codes that an app on somebody's phone makes from a secret it shares with us (RFC 6238). */
export type CodeTools = {
  /** A new secret, sealed with the host's own so that the database alone makes no codes. */
  readonly newCodeSecret: () => string
  /** The secret as people type it into their app. */
  readonly codeSecret: (sealed: string) => string
  /** Which half minute a code is of, counted since 1970; null when it is of none around `now` (epoch milliseconds). */
  readonly codeStep: (sealed: string, code: string, now: number) => number | null
}

export type Command<Input extends z.ZodType, Output, Before = undefined> = {
  readonly kind: 'command'
  readonly input: Input
  readonly limit?: Limit
  readonly evenKeptOut?: true
  readonly before?: (input: z.output<Input>, tools: Tools, asking: Asking) => Promise<Before>
  readonly handle: (ctx: Context, input: z.output<Input>, before: Before) => Promise<Output>
}

export type Query<Input extends z.ZodType, Output> = {
  readonly kind: 'query'
  readonly input: Input
  readonly limit?: Limit
  readonly evenKeptOut?: true
  readonly handle: (ctx: Asking, input: z.output<Input>) => Promise<Output>
}

export type Deps = {
  readonly database: Database
  readonly clock: () => number
  readonly newId: () => string
  readonly tools: Tools
  readonly subjects: Subjects
  readonly waiting: readonly WaitingSource[]
  readonly triage: Triage
  readonly secondLook: SecondLook
  readonly mode: Mode
  readonly origin: string
  readonly consequences: (event: DomainEvent) => readonly Job[]
  /** Throws a `too-many` refusal when the actor has done this too often. */
  readonly limit: (limit: Limit, actor: Actor) => Promise<void>
  /** Called once the transaction is safe. Must not throw: the deed is done. */
  readonly announce: (events: readonly DomainEvent[]) => void
}

/**
 * Declares an act: the shape of its input and what it does. `before` is for slow work (hashing), outside the transaction; it
 * may look, and may refuse. `evenKeptOut`: suspended and closed members may do it too, which is the exception.
 */
export function command<Input extends z.ZodType, Output, Before = undefined>(
  input: Input,
  handle: (ctx: Context, input: z.output<Input>, before: Before) => Promise<Output>,
  options: {
    limit?: Limit
    evenKeptOut?: true
    before?: (input: z.output<Input>, tools: Tools, asking: Asking) => Promise<Before>
  } = {},
): Command<Input, Output, Before> {
  return { kind: 'command', input, handle, ...options }
}

/** Declares a question: the shape of what is asked and how it is answered. Kept-out members get a visitor's answer unless it is for them too. */
export function query<Input extends z.ZodType, Output>(
  input: Input,
  handle: (ctx: Asking, input: z.output<Input>) => Promise<Output>,
  options: { limit?: Limit; evenKeptOut?: true } = {},
): Query<Input, Output> {
  return { kind: 'query', input, handle, ...options }
}

/** The only way to act: check the input, act in one transaction with its events and jobs, then tell the world. */
export async function execute<Input extends z.ZodType, Output, Before>(
  deps: Deps,
  actor: Actor,
  { input, handle, limit, before, evenKeptOut }: Command<Input, Output, Before>,
  raw: unknown,
): Promise<Output> {
  if (isKeptOut(actor) && !evenKeptOut) throw forbidden(keptOut)
  if (limit) await deps.limit(limit, actor)
  const parsed = input.safeParse(asTyped(raw))
  if (!parsed.success) throw fromZod(parsed.error)
  const prepared = (await (before &&
    deps.database.read((db) => before(parsed.data, deps.tools, askingOf(deps, actor, db))))) as Before

  let happened: DomainEvent[] = []
  const output = await deps.database.write((tx) => {
    const now = deps.clock()
    // The write may be tried again (a deadlock on Postgres): only what the last try recorded has happened.
    happened = []
    const record = async (event: DomainEvent) => {
      await keepEvent(tx).execute({ name: event.name, actorId: actor.id, payload: event, recordedAt: now })
      for (const { name, payload, runAt, wait = 0 } of deps.consequences(event))
        await keepJob(tx).execute({ name, payload, runAt: (runAt ?? now) + wait })
      happened.push(event)
    }
    const { newId, mode, origin, subjects, waiting, triage, secondLook, tools } = deps
    const ctx = {
      actor,
      tx,
      now,
      newId,
      mode,
      origin,
      subjects,
      waiting,
      triage,
      secondLook,
      digest: tools.hashSecret,
      keyedMark: tools.keyedMark,
      seals: tools.seals,
      record,
    }
    return handle(ctx, parsed.data, prepared)
  })

  if (happened.length > 0) deps.announce(happened)
  return output
}

const keepEvent = (tx: Tx) =>
  tx.prepared('keep-event', (writer) =>
    writer.insert(events).values(placeholders(['name', 'actorId', 'payload', 'recordedAt'])),
  )

const keepJob = (tx: Tx) =>
  tx.prepared('keep-job', (writer) => writer.insert(jobs).values(placeholders(['name', 'payload', 'runAt'])))

/** The only way to ask: check the question, then answer it from what is committed. */
export async function answer<Input extends z.ZodType, Output>(
  deps: Deps,
  caller: Actor,
  { input, handle, limit, evenKeptOut }: Query<Input, Output>,
  raw: unknown,
): Promise<Output> {
  const actor = isKeptOut(caller) && !evenKeptOut ? asVisitor(caller) : caller
  if (limit) await deps.limit(limit, actor)
  const parsed = input.safeParse(asTyped(raw))
  if (!parsed.success) throw fromZod(parsed.error)
  return deps.database.read((db) => handle(askingOf(deps, actor, db), parsed.data))
}

/** Said to suspended and closed members, whatever they try that is not theirs to do now. */
export const keptOut = 'Your account is paused. “How I was treated” says why, and how to appeal'

const asVisitor = ({ address }: Actor): Actor => (address === undefined ? visitor : { ...visitor, address })

const askingOf = ({ clock, mode, subjects, waiting, tools }: Deps, actor: Actor, db: Reader): Asking => ({
  actor,
  db,
  now: clock(),
  mode,
  subjects,
  waiting,
  digest: tools.hashSecret,
  seals: tools.seals,
})
