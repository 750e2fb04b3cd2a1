import { partWords, valueInWords } from '#app/service-edit-words.ts'

type Change = { readonly part: string; readonly old?: unknown; readonly new?: unknown }

/** What changes, part by part: as it was, and as it will be. */
export function ServiceChanges({ changes, today }: { changes: readonly Change[]; today: string }) {
  return (
    <dl className="space-y-4">
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same part may have changed twice.
        <div key={`${change.part}-${at}`} className="space-y-1 border-t border-line pt-3">
          <dt className="font-bold">{partWords[change.part] ?? change.part}</dt>
          <dd className="whitespace-pre-line text-ink-soft [overflow-wrap:anywhere]">
            <span className="sr-only">It was: </span>
            <del>{valueInWords(change.part, change.old, today)}</del>
          </dd>
          <dd className="whitespace-pre-line [overflow-wrap:anywhere]">
            <span className="sr-only">It is now: </span>
            <ins className="no-underline font-bold">{valueInWords(change.part, change.new, today)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
