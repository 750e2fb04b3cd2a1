import { Form, Link } from '@remix-run/react'
import { sourceWords } from '#app/moderation-words.ts'
import { sentence } from '#app/words.ts'
import { type QueueWish, queueAddress } from './queue-address.ts'
import { SelectField } from './select-field.tsx'

const shows = [
  { value: '', words: 'All', forAll: true },
  { value: 'unclaimed', words: 'Nobody on it', forAll: true },
  { value: 'mine', words: 'Mine', forAll: true },
  { value: 'handed-up', words: 'Duty lead', forAll: false },
]

/** Narrows the queue, by plain links and a plain form. */
export function QueueFilters({
  wish,
  groups,
  isModerator,
}: {
  wish: QueueWish
  groups: readonly { readonly id: string; readonly name: string }[]
  isModerator: boolean
}) {
  const isNarrowed = Boolean(wish.source || wish.groupId || wish.lane || wish.after)
  return (
    <div className="space-y-1">
      <ul className="flex flex-wrap gap-2">
        {shows
          .filter(({ forAll }) => forAll || isModerator)
          .map(({ value, words }) => {
            const isHere = (wish.show ?? '') === value
            return (
              <li key={value}>
                <Link
                  to={queueAddress({ ...wish, show: value, lane: '', after: '' }, '/moderation')}
                  aria-current={isHere ? 'true' : undefined}
                  className={`button button-small !min-h-target ${isHere ? '' : 'button-quiet'}`}
                >
                  {words}
                </Link>
              </li>
            )
          })}
      </ul>
      <details open={isNarrowed || undefined} className="text-small">
        <summary className="min-h-target py-2">Narrow the list</summary>
        <Form method="get" action="/moderation" className="card space-y-4 !p-4">
          {wish.show && <input type="hidden" name="show" value={wish.show} />}
          <SelectField
            name="source"
            label="Why it is here"
            defaultValue={wish.source ?? ''}
            options={[
              { value: '', words: 'Any reason' },
              ...Object.entries(sourceWords).map(([value, words]) => ({ value, words: sentence(words) })),
            ]}
          />
          <SelectField
            name="groupId"
            label="Group"
            defaultValue={wish.groupId ?? ''}
            options={[{ value: '', words: 'Any group' }, ...groups.map(({ id, name }) => ({ value: id, words: name }))]}
          />
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <button type="submit" className="button button-small !min-h-target">
              Show these
            </button>
            {isNarrowed && (
              <Link
                to={queueAddress({ show: wish.show }, '/moderation')}
                className="inline-flex min-h-target items-center"
              >
                The whole queue
              </Link>
            )}
          </p>
        </Form>
      </details>
    </div>
  )
}
