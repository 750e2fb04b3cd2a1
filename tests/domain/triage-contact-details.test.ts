import { describe, expect, test } from 'vitest'
import { contactDetails, contactSignals } from '#server/domain/safety/triage/contact-details.ts'
import { fastVerdict } from '#server/domain/safety/triage/fast.ts'

describe('a phone number, address or handle is noticed however it is written', () => {
  test.each([
    ['text me on 07700 900123'],
    ['07700900123'],
    ['+44 7700 900123'],
    ['0044 7700 900 123'],
    ['0 7 7 0 0 9 0 0 1 2 3'],
    ['07-700-900-123'],
    ['O77OO 9OO123'],
    ['zero seven seven double zero nine double zero one two three'],
    ['oh seven seven oh oh nine oh oh one two three'],
    ['0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣'],
    ['⓪⑦⑦⓪⓪⑨⓪⓪①②③'],
    ['０７７００９００１２３'],
    ['07seven00nine00123'],
    ['sevensevendoublezeroninedoublezeroonetwothree'],
    ['077 double-oh 900 one two three'],
    ['o7.7oo.9oo.l23'],
    ['(07)700/900/123'],
    ['my insta is sunny.dayz99'],
    ['snap: lil_bird_22'],
    ['s n a p : lilbird'],
    ['find me @birdie_99 on telegram'],
    ['t.me/birdie99'],
    ['wa.me/447700900123'],
    ['birdie at gmail dot com'],
    ['birdie99@gmail.com'],
    ['b i r d i e (at) hotmail (dot) com'],
    ['add me on whatsapp'],
    ['teleg: @realhealer_9'],
    ['j dot o dot b at gee mail'],
    ['k1k: foxy22'],
    ['📸 @foxy.moon'],
    ['077 zero zero 9 zero zero 1 2 three'],
    ['my username is night_owl77, same as the game'],
  ])('%s', (text) => {
    expect(contactDetails(text)).not.toEqual([])
    expect(fastVerdict(text).level).not.toBe('green')
  })
})

describe('innocent numbers, help lines and offices are none', () => {
  test.each([
    ['Samaritans 116 123'],
    ['text SHOUT to 85258'],
    ['ring 0303 3033 100'],
    ['NHS 111 option 2'],
    ['0800 1111'],
    ['0808 2000 247'],
    ['the surgery is 0113 496 0000'],
    ['NHS number 943 476 5919'],
    ['Page 12 of 2024 form'],
    ['my sugars were 7 7 9 8 6 5 this week'],
    ['I took 2 at 8, 1 at 12 and 2 at 6'],
    ['Bus 42 at 10.30 then the 86 at 11.15'],
    ['12/07/1984'],
    ['7 days, 9 scans, 100 needles, 123 cups of tea'],
    ['one two three four five, once I caught a fish alive'],
    ['£1,234.56 a month'],
    ['77 years old, 9 grandchildren, 1 dog'],
    ['BP 120/80, 118/79, 125/82, 131/90'],
    ['6.5, 7.1, 7.7, 9.0, 10.1, 12.3 readings'],
    ["I'm on Facebook too much"],
    ['the insta pot is great for soup'],
    ['snap! I have that stick too'],
    ['a signal box walk'],
    ['ring me on the office number'],
    ['to one or two of you, for four or five days'],
    ['contact me at the hall on Tuesday'],
    ['email office@charity.org.uk'],
    ['room 3, 2nd floor, desk 1'],
    ['0 to 60 in ten minutes'],
    ['5 0 0 0 steps'],
    ['ISBN 9780141036144'],
    ['reference 07/700/12'],
    ['@heron thanks love'],
    ['meeting ID 823 4567 8910 passcode 123'],
    ["carer's line 0808 808 7777"],
  ])('%s', (text) => {
    expect(contactDetails(text)).toEqual([])
  })
})

describe('how much it matters', () => {
  const level = (text: string) => contactSignals(text)[0]?.danger.level

  test('a number in the open is for a facilitator to look at', () => {
    expect(level('My mobile is 07700 900123')).toBe('amber')
  })

  test('a number that is hidden, or comes with an invitation, is for a moderator now', () => {
    expect(
      level(
        'my mobile is oh seven seven double oh nine hundred and then zero seven seven zero zero nine zero zero one two three',
      ),
    ).toBe('red')
    expect(level('07700 900123, text me on it after nine')).toBe('red')
  })

  test('to say that somebody may not add you is no invitation', () => {
    expect(level("My support worker can't add me on Facebook")).toBeUndefined()
  })
})
