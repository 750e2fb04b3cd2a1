import type { ActorServices } from '#server/services.ts'

/** A case as its page was told it. */
export type CasePage = Awaited<ReturnType<ActorServices['queries']['moderation']['casePage']>>
