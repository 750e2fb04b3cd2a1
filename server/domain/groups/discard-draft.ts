import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { letDraftGo, place } from './drafts.ts'

/** A member throws a draft away. Answers with its words, so that the page can offer to undo it; null when there was none. Refuses: invalid. */
export const discardDraft = command(z.object({ place }), async (ctx, { place: at }) => letDraftGo(ctx, at))
