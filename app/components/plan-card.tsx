import { whenInWords } from './dates.tsx'

/** The card as it is printed. It says nothing about anybody. */
export function CardFace({ number, code }: { number: string; code: string }) {
  return (
    <section aria-label="Your card" className="slip !max-w-sm !rounded-card !p-5">
      <div className="border-t-4 border-[#6e3b7a] pt-3">
        <p className="font-bold">Carer’s emergency card</p>
        <div className="mt-2 flex items-center justify-between gap-4">
          <div className="space-y-1 text-small">
            <p>Point a camera at the square, then give the code.</p>
            <p className="font-bold">Code {code}</p>
            <p>Number {number}</p>
            <p>Waymark</p>
          </div>
          <img
            src="/plans/emergency/card.svg"
            alt="Square code that opens the page of this card"
            width="112"
            height="112"
            className="size-28 flex-none"
          />
        </div>
      </div>
    </section>
  )
}

type Opening = { readonly id: string; readonly outcome: string; readonly at: number }

const outcomes: Readonly<Record<string, string>> = {
  opened: 'Somebody opened it with the right code',
  'wrong-code': 'Somebody gave a wrong code',
  locked: 'The fifth wrong code. The card was locked',
}

/** Every time somebody opened a card or tried to. */
export function Openings({ openings, now }: { openings: readonly Opening[]; now: number }) {
  return (
    <section aria-labelledby="openings" className="space-y-2">
      <h2 id="openings">Who opened it</h2>
      {openings.length === 0 ? (
        <p>Nobody has opened this card. When somebody does, we tell you.</p>
      ) : (
        <ul className="card max-w-none divide-y divide-line !py-1">
          {openings.map(({ id, outcome, at }) => (
            <li key={id} className="flex max-w-none flex-wrap justify-between gap-x-4 py-2">
              <span>{outcomes[outcome] ?? outcome}</span>
              <time dateTime={new Date(at).toISOString()} className="text-ink-soft">
                {whenInWords(at, now)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
