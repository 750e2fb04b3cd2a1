import { Form, Link } from '@remix-run/react'
import { groupSearch } from '#app/addresses.ts'

const examples = ['fibro', 'bad back', 'long covid', 'type 1 diabetes and depression']

/** The way in to the groups: one box for a person's own words. */
export function GroupSearch({ words = '' }: { words?: string }) {
  return (
    <search>
      <Form action="/groups" className="card max-w-3xl space-y-3">
        <label htmlFor="q" className="block text-large font-bold">
          What do you live with?
        </label>
        <p id="q-hint" className="text-small text-ink-soft">
          Write it as you say it. You can put more than one thing. We do not keep what you look for.
        </p>
        <div className="flex flex-wrap gap-3">
          <input
            id="q"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={words}
            autoComplete="off"
            aria-describedby="q-hint"
            className="field min-w-0 flex-[1_1_14rem]"
          />
          <button type="submit" className="button">
            Find groups
          </button>
        </div>
        <p className="text-small text-ink-soft">
          People write:{' '}
          {examples.map((example, position) => (
            <span key={example}>
              {position > 0 && ' · '}
              <Link className="inline-block py-2" to={groupSearch(example)}>
                {example}
              </Link>
            </span>
          ))}
        </p>
      </Form>
    </search>
  )
}
