import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** On any free port, which it prints. */
const server = `
import threading
from moto.moto_server.threaded_moto_server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address='127.0.0.1', port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
threading.Event().wait()
`

/** Moto's server: services of AWS that nobody here wrote, where Python has them. */
export async function startMoto(): Promise<{ url: string; stop(): Promise<void> }> {
  const moto = spawn('python3', ['-c', server], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [port] = (await once(moto.stdout, 'data')) as [Buffer]
  return {
    url: `http://127.0.0.1:${port.toString().trim()}`,
    stop: async () => {
      moto.kill('SIGKILL')
      await once(moto, 'exit')
    }
  }
}
