// The floor: a bare socket.io server that sends everybody in a room the same bytes as ours, and acknowledges. It knows
// nobody, keeps nothing and reads nothing.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { Server } from 'socket.io'

type Said = { readonly roomId: string; readonly body: string }
type Acknowledge = (answer: { ok: true; id?: string }) => void

const http = createServer((_request, response) => response.end('The floor'))
const io = new Server(http, { serveClient: false })
const places = new Map<string, number>()

io.on('connection', (socket) => {
  const authorId = randomUUID()
  socket.on('chat:enter', ({ roomId }: Said, acknowledge: Acknowledge) => {
    void socket.join(roomId)
    acknowledge({ ok: true })
  })
  socket.on('chat:exit', ({ roomId }: Said, acknowledge: Acknowledge) => {
    void socket.leave(roomId)
    acknowledge({ ok: true })
  })
  socket.on('chat:send', ({ roomId, body }: Said, acknowledge: Acknowledge) => {
    const id = randomUUID()
    const place = (places.get(roomId) ?? 0) + 1
    places.set(roomId, place)
    io.to(roomId).emit('chat:message', {
      id,
      roomId,
      seq: place,
      version: place,
      authorId,
      name: 'Member 1000',
      looksAfter: false,
      sentAt: Date.now(),
      editedAt: null,
      html: `<p>${body}</p>\n`,
      answers: null,
      support: {},
    })
    acknowledge({ ok: true, id })
  })
})
http.listen(Number(process.env.FLOOR_PORT), '127.0.0.1')
