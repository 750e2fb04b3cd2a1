/** How often an answer was said to have helped, whether whoever asked is among them, and whether the reader is. Never by whom. */
export type HelpedWith = { readonly byAsker: boolean; readonly others: number; readonly isMine: boolean }

/** "This helped": press to say it, press again to take it back. A plain form, so that it works without scripts. */
export function Helped({ postId, helped, mayMark }: { postId: string; helped: HelpedWith; mayMark: boolean }) {
  const count = helped.others + (helped.byAsker ? 1 : 0)
  const words = count > 0 ? `This helped · ${count}${helped.isMine ? ' ✓' : ''}` : 'This helped'
  if (!mayMark)
    return count > 0 ? (
      <p className="support">
        <span>{words}</span>
      </p>
    ) : null
  return (
    <form method="post" className="support">
      <button
        type="submit"
        name="helped"
        value={`${helped.isMine ? 'take-back' : 'give'} ${postId}`}
        aria-pressed={helped.isMine}
      >
        {words}
      </button>
    </form>
  )
}

/** What a press on "This helped" asks for: `give POST` or `take-back POST`. */
export function readHelped(value: unknown): { verb: 'give' | 'take-back'; postId: string } | null {
  const [, verb, postId = ''] = /^(give|take-back) ([\w-]+)$/.exec(String(value ?? '')) ?? []
  return verb === 'give' || verb === 'take-back' ? { verb, postId } : null
}
