import type { Caller, Door } from '#server/auth/door.ts'
import type { CrisisContact } from '#server/domain/safety/index.ts'
import type { FileWish } from '#server/outside/documents/out/made-file.ts'
import type { DemoMail } from '#server/outside/mail.ts'
import type { Paper } from '#server/outside/pdf.ts'
import type { ActorServices } from '#server/services.ts'

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    /** Everything this caller can do and ask. */
    services: ActorServices
    caller: Caller
    door: Door
    nonce: string
    /** The host organisation, the public address and the mode, for pages to show. */
    site: { readonly hostName: string; readonly origin: string; readonly isDemo: boolean }
    /** "Firefox on Windows": what the list of sessions calls this device. */
    device: string
    /** Signs the small cookie that carries answers from one join page to the next. */
    secret: string
    /** The whole page, once it is made: sent as it is. */
    page?: Uint8Array
    /** Writes a bug to the log and answers with the id the person can quote. */
    reportBug: (error: unknown) => string
    /** The ids of bugs met while making this answer, for its error page to show. */
    bugs: string[]
    /** A form of this request was refused: its page stays, with everything that was typed, also for who may not open it anew. */
    formCameBack: boolean
    /** Mails that did not leave the house; null outside demo mode. */
    demoMail: DemoMail | null
    /** Everybody to turn to at once; answers in a moment even when the database does not. */
    crisisContacts: () => Promise<readonly CrisisContact[]>
    /** Lets a browser be woken; null when web push is not set up here. */
    pushKey: string | null
    /** The address of the map's pictures, and whom to thank for them; null when this host has no map. */
    map: { readonly tiles: string; readonly credit: string } | null
    /** Makes a PDF that screen readers can read. */
    makePdf: (paper: Paper) => Promise<Buffer>
    /** Makes a file of a document, apart from the server. */
    makeFile: (wish: Omit<FileWish, 'kind'>) => Promise<Uint8Array>
  }
  interface Future {
    v3_singleFetch: true
  }
}
