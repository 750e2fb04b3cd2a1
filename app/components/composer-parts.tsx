import { Form } from '@remix-run/react'
import { useEffect, useId, useRef } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { contentNoteWords } from '#app/words.ts'
import type { Words } from '#app/writing.ts'
import { Choices, Tick } from './form.tsx'

/** The words as they will look; takes focus, since it is what was asked for. */
export function Preview({ html, title }: { html: string; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby={id} className="edge rounded-card bg-sunken p-4">
      <h2 id={id} ref={heading} tabIndex={-1} className="mb-2 text-small font-normal text-ink-soft">
        How it will look. It is not posted yet
      </h2>
      {title && <p className="mb-2 text-large font-bold">{title}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised on the server by the same gate as every post (server/domain/kernel/formatting.ts). */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  )
}

/** Says that a draft is gone, and brings it back when asked: its words travel with the page, so nothing needs to keep them. */
export function Discarded({ words, place, here }: { words: Words; place: string; here: string }) {
  return (
    <Form method="post" action={here} className="flex flex-wrap items-center gap-3 rounded-card bg-sunken p-3">
      <p role="status">Your draft is gone.</p>
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="title" value={words.title} />
      <input type="hidden" name="body" value={words.body} />
      {words.contentNotes.map((note) => (
        <input key={note} type="hidden" name="contentNotes" value={note} />
      ))}
      {words.topicIds.map((topicId) => (
        <input key={topicId} type="hidden" name="topicIds" value={topicId} />
      ))}
      {words.nameless && <input type="hidden" name="nameless" value="on" />}
      {words.quotesId && <input type="hidden" name="quotesId" value={words.quotesId} />}
      <button type="submit" name="intent" value="save-draft" className="button button-quiet button-small">
        Undo
      </button>
    </Form>
  )
}

export function FormattingHelp() {
  return (
    <details className="fold">
      <summary>How to make words stand out, and mention somebody</summary>
      <dl className="grid gap-x-6 gap-y-1 text-small sm:grid-cols-[auto_1fr]">
        <dt>*one star each side*</dt>
        <dd>
          <em>leaning letters</em>
        </dd>
        <dt>**two stars each side**</dt>
        <dd>
          <strong>strong letters</strong>
        </dd>
        <dt>- a dash and a space</dt>
        <dd>a list, one line for each thing</dd>
        <dt>&gt; an arrow and a space</dt>
        <dd>somebody else’s words</dd>
        <dt>@Name</dt>
        <dd>tells a member of this group that you mentioned them</dd>
      </dl>
    </details>
  )
}

export function Topics({
  topics,
  chosen,
  problem,
}: {
  topics: readonly { readonly id: string; readonly name: string }[]
  chosen: readonly string[]
  problem: FormProblem | undefined
}) {
  if (topics.length === 0) return null
  return (
    <Choices
      name="topicIds"
      legend="Topics"
      hint="Choose up to four, or none. They help others find this."
      problem={problem}
    >
      <div className="flex flex-wrap gap-x-6">
        {topics.map(({ id, name }) => (
          <Tick key={id} name="topicIds" value={id} label={name} defaultChecked={chosen.includes(id)} />
        ))}
      </div>
    </Choices>
  )
}

export function Notes({ chosen, problem }: { chosen: readonly string[]; problem: FormProblem | undefined }) {
  return (
    <details className="fold" open={chosen.length > 0 || undefined}>
      <summary>Add a content note</summary>
      <Choices
        name="contentNotes"
        legend="These words speak of"
        hint="They stay folded until a reader opens them."
        problem={problem}
      >
        <div className="grid sm:grid-cols-2">
          {Object.entries(contentNoteWords).map(([note, name]) => (
            <Tick key={note} name="contentNotes" value={note} label={name} defaultChecked={chosen.includes(note)} />
          ))}
        </div>
      </Choices>
    </details>
  )
}
