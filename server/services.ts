import type { z } from 'zod'
import * as carers from './domain/carers/index.ts'
import * as chat from './domain/chat/index.ts'
import * as directory from './domain/directory/index.ts'
import * as documents from './domain/documents/index.ts'
import * as escalation from './domain/escalation/index.ts'
import * as fairness from './domain/fairness/index.ts'
import * as groups from './domain/groups/index.ts'
import * as involvement from './domain/involvement/index.ts'
import type { Actor } from './domain/kernel/actor.ts'
import { answer, type Command, type Deps, execute, type Query, type SecondLook } from './domain/kernel/command.ts'
import * as moderation from './domain/moderation/index.ts'
import * as needs from './domain/needs/index.ts'
import * as notices from './domain/notices/index.ts'
import * as objectives from './domain/objectives/index.ts'
import * as oversight from './domain/oversight/index.ts'
import * as peers from './domain/peers/index.ts'
import * as people from './domain/people/index.ts'
import * as places from './domain/places/index.ts'
import * as plans from './domain/plans/index.ts'
import * as practice from './domain/practice/index.ts'
import * as questions from './domain/questions/index.ts'
import * as review from './domain/review/index.ts'
import * as safety from './domain/safety/index.ts'
import { fastVerdict } from './domain/safety/triage/fast.ts'
import * as signposting from './domain/signposting/index.ts'
import type { Triage } from './domain/subjects.ts'
import * as workspaces from './domain/workspaces/index.ts'
import * as youSaid from './domain/you-said/index.ts'
import { subjects } from './subjects.ts'
import { waitingSources } from './waiting.ts'

/** The product, pillar by pillar, as its doors have it. */
export const pillars = {
  people,
  groups,
  chat,
  carers,
  peers,
  directory,
  plans,
  questions,
  notices,
  safety,
  moderation,
  escalation,
  fairness,
  oversight,
  places,
  needs,
  signposting,
  review,
  involvement,
  documents,
  workspaces,
  objectives,
  youSaid,
  practice,
}
type Pillars = typeof pillars

type Declared = { readonly kind: 'command' | 'query' }
// biome-ignore lint/suspicious/noExplicitAny: a position that must accept every command whatever its types.
type AnyCommand = Command<any, any, any>
// biome-ignore lint/suspicious/noExplicitAny: as above, for queries.
type AnyQuery = Query<any, any>

type CommandsOf<Pillar> = {
  [Name in keyof Pillar as Pillar[Name] extends AnyCommand ? Name : never]: Pillar[Name] extends Command<
    z.ZodType,
    infer Output,
    infer _Before
  >
    ? (raw: unknown) => Promise<Output>
    : never
}
type QueriesOf<Pillar> = {
  [Name in keyof Pillar as Pillar[Name] extends AnyQuery ? Name : never]: Pillar[Name] extends Query<
    z.ZodType,
    infer Output
  >
    ? (raw: unknown) => Promise<Output>
    : never
}

/** Everything one actor can do and ask. The same doors for pages, sockets, jobs and the command line. */
export type ActorServices = {
  readonly actor: Actor
  readonly commands: { readonly [Name in keyof Pillars]: CommandsOf<Pillars[Name]> }
  readonly queries: { readonly [Name in keyof Pillars]: QueriesOf<Pillars[Name]> }
}

export type Services = { readonly as: (actor: Actor) => ActorServices }

/** What the house runs on. `triage` is the fast tier and the second look the full tier's unless others are given; `origin` only matters where people write. */
export type ServiceDeps = Omit<Deps, 'subjects' | 'waiting' | 'triage' | 'secondLook' | 'origin'> & {
  readonly triage?: Triage
  readonly secondLook?: SecondLook
  readonly origin?: string
}

/** Binds every command and query to the database, the clock and the outside. */
export function createServices(given: ServiceDeps): Services {
  const deps: Deps = {
    triage: fastVerdict,
    secondLook: 'full-tier',
    origin: '',
    ...given,
    subjects,
    waiting: waitingSources,
  }
  const doors = (kind: Declared['kind'], run: (declared: never, raw: unknown) => Promise<unknown>) =>
    byName(pillars, (pillar) =>
      byName(pillar as Record<string, unknown>, (declared) => {
        if (!isDeclared(declared) || declared.kind !== kind) return undefined
        return (raw: unknown) => run(declared as never, raw)
      }),
    )

  return {
    as: (actor) => ({
      actor,
      commands: doors('command', (declared, raw) =>
        execute(deps, actor, declared as AnyCommand, raw),
      ) as ActorServices['commands'],
      queries: doors('query', (declared, raw) =>
        answer(deps, actor, declared as AnyQuery, raw),
      ) as ActorServices['queries'],
    }),
  }
}

/** Binds on first use: a page asks two or three of the hundred doors, and pays only for those. */
function byName<Value>(all: Record<string, Value>, open: (value: Value) => unknown): unknown {
  return new Proxy(all, {
    get: (target, name) => (typeof name === 'string' && name in target ? open(target[name] as Value) : undefined),
  })
}

const isDeclared = (value: unknown): value is Declared =>
  typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'command' || value.kind === 'query')
