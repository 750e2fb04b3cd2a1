import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What there is where – Directory – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const [area, need] = [asked.get('area'), asked.get('need') || null]
  return orShowProblem(() => context.services.queries.directory.directoryCoverage({ area, need }))
}

/** Needs by districts, so that gaps are seen. Each figure leads to the services it counts. */
export default function Coverage() {
  const { areas, area, whole, broad, isCut } = useLoaderData<typeof loader>()
  return (
    <div className="place-sign space-y-6">
      <div className="space-y-4">
        <Here to="/coordinate/directory" words="The directory" />
        <h1>What there is where</h1>
        <p className="max-w-measure">
          How many services are shown for each need, district by district. A line means none: somebody there looks in
          vain. Those without an address help by phone, online or at home, or keep their place secret.
        </p>
      </div>
      {area === null ? (
        <p className="card max-w-measure">
          No service with a postcode is here yet. <Link to="/coordinate/directory/import">Bring services in</Link>.
        </p>
      ) : (
        <>
          <Form method="get" className="card flex max-w-none flex-wrap items-end gap-4" key={`${area}${whole?.id}`}>
            <SelectField
              name="area"
              label="Postcode area"
              options={areas.map((letters) => ({ value: letters, words: letters }))}
              defaultValue={area}
            />
            <SelectField
              name="need"
              label="Need"
              options={[
                { value: '', words: 'All, broadly' },
                ...broad.map(({ id, name }) => ({ value: id, words: name })),
              ]}
              defaultValue={whole?.id ?? ''}
            />
            <button type="submit" className="button button-quiet">
              Show it
            </button>
          </Form>
          {isCut && <p>This area is large: these are its first 20,000 places.</p>}
          <Table />
        </>
      )}
    </div>
  )
}

function Table() {
  const { area, whole, districts, rows, mostAnywhere } = useLoaderData<typeof loader>()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard.
    <section aria-label="Services by need and district" tabIndex={0} className="overflow-x-auto">
      <table className="text-left">
        <caption className="sr-only">
          {whole ? `${whole.name}, part by part,` : 'Services by need'} and district in {area}
        </caption>
        <thead className="text-small text-ink-soft">
          <tr>
            <th scope="col" className="pb-1 pr-4 font-normal">
              Need
            </th>
            <th scope="col" className="px-3 pb-1 text-right font-normal">
              No address
            </th>
            {districts.map((district) => (
              <th key={district} scope="col" className="px-3 pb-1 text-right font-normal">
                {district}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, counts, anywhere }) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="min-w-40 py-1 pr-4 font-normal">
                {whole ? (
                  name
                ) : (
                  <Link className="inline-flex min-h-target items-center" to={`?area=${area}&need=${id}`}>
                    {name}
                  </Link>
                )}
              </th>
              <td className="px-3 py-1 text-right">
                {anywhere === 0 ? <Nothing /> : anywhere === mostAnywhere ? `${anywhere} or more` : anywhere}
              </td>
              {counts.map((count, place) => (
                <td key={districts[place]} className="px-3 py-1 text-right font-bold">
                  {count === 0 ? (
                    <Nothing />
                  ) : (
                    <Link
                      className="inline-flex min-h-target min-w-target items-center justify-end"
                      to={`/services?need=${id}&place=${districts[place]}&order=nearest`}
                      aria-label={`${count}: ${name} in ${districts[place]}`}
                    >
                      {count}
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Nothing() {
  return (
    <>
      <span aria-hidden="true" className="font-normal text-ink-soft">
        –
      </span>
      <span className="sr-only">none</span>
    </>
  )
}
