import { useFetchers, useSubmit } from '@remix-run/react'
import { type FormEvent, useEffect, useState } from 'react'
import { supportWords } from '#app/words.ts'

/** How often each word of support was given to a post, and whether the reader gave it. Never by whom. */
export type Support = readonly { readonly kind: string; readonly count: number; readonly isMine: boolean }[]

/** The four words of support: press to give, press again to take back. A plain form, so that it works without scripts. */
export function SupportButtons({ postId, support }: { postId: string; support: Support }) {
  return (
    <form method="post" className="support">
      {supportWords.map(({ kind, words }) => {
        const given = support.find((one) => one.kind === kind)
        return (
          <button
            key={kind}
            type="submit"
            name="support"
            value={`${given?.isMine ? 'take-back' : 'give'} ${kind} ${postId}`}
            aria-pressed={given?.isMine ?? false}
          >
            {given && given.count > 0 ? `${words} · ${given.count}${given.isMine ? ' ✓' : ''}` : words}
          </button>
        )
      })}
    </form>
  )
}

/** The same where the reader can only look: their own words, or a thread they may not write in. */
export function SupportGiven({ support }: { support: Support }) {
  if (support.length === 0) return null
  return (
    <p className="support">
      {supportWords.map(({ kind, words }) => {
        const given = support.find((one) => one.kind === kind)
        return given ? <span key={kind}>{`${words} · ${given.count}`}</span> : null
      })}
    </p>
  )
}

/** What a press on a word of support asks for: `give hear POST` or `take-back hear POST`. */
export function readSupport(value: unknown): { verb: 'give' | 'take-back'; kind: string; postId: string } | null {
  const [, verb, kind = '', postId = ''] = /^(give|take-back) (\w+) ([\w-]+)$/.exec(String(value ?? '')) ?? []
  return verb === 'give' || verb === 'take-back' ? { verb, kind, postId } : null
}

/**
 * With scripts the press shows at once and the page stays where it is. One handler for a whole page of posts;
 * the support of a post that is on its way is counted in, and set right when the answer is back.
 */
export function useQuickSupport() {
  const submit = useSubmit()
  const fetchers = useFetchers()
  const onTheWay = fetchers.flatMap(({ formData }) => readSupport(formData?.get('support')) ?? [])
  const refused = fetchers.flatMap(({ data }: { data?: unknown }) =>
    typeof data === 'object' && data !== null && 'message' in data ? String(data.message) : [],
  )[0]
  const [refusal, setRefusal] = useState<string>()
  useEffect(() => {
    if (refused) setRefusal(refused)
  }, [refused])

  return {
    refusal,
    onSubmit(event: FormEvent<HTMLElement>) {
      const { submitter } = event.nativeEvent as SubmitEvent
      if (!(submitter instanceof HTMLButtonElement) || submitter.name !== 'support') return
      event.preventDefault()
      setRefusal(undefined)
      const [, kind, postId] = submitter.value.split(' ')
      submit(
        { support: submitter.value, quietly: 'yes' },
        { method: 'post', navigate: false, fetcherKey: `support ${kind} ${postId}`, preventScrollReset: true },
      )
    },
    supportOf(postId: string, support: Support): Support {
      const pressed = onTheWay.filter((one) => one.postId === postId)
      return pressed.length === 0 ? support : pressed.reduce(withPress, support)
    },
  }
}

function withPress(support: Support, { verb, kind }: { verb: 'give' | 'take-back'; kind: string }): Support {
  const isMine = verb === 'give'
  const given = support.find((one) => one.kind === kind) ?? { kind, count: 0, isMine: false }
  if (given.isMine === isMine) return support
  return [...support.filter((one) => one.kind !== kind), { kind, isMine, count: given.count + (isMine ? 1 : -1) }]
}
