import type { Runtime } from './runtime.ts'

/** Calls a function of a Python file as Lambda's Python runtime does. The program needs no file beside the bundle. */
export const python: Runtime = {
  extensions: ['py'],
  processFor: ({ context, ...call }) => ({
    // On Windows Python is `python`; `python3` may be no more than a way to the Microsoft Store.
    command: process.platform === 'win32' ? 'python' : 'python3',
    // -B: Python would reuse compiled code after an edit within the same second that keeps the size.
    args: ['-u', '-B', '-X', 'utf8', '-c', program],
    input: JSON.stringify({ ...call, context: inSnakeCase(context) })
  })
}

/** `awsRequestId` → `aws_request_id`, `memoryLimitInMB` → `memory_limit_in_mb`. */
function inSnakeCase(context: Record<string, string>): Record<string, string> {
  const named = (name: string) => name.replace(/[A-Z]+/g, (capitals) => `_${capitals.toLowerCase()}`)
  return Object.fromEntries(Object.entries(context).map(([name, value]) => [named(name), value]))
}

const program = String.raw`
import sys

# Import the standard library's modules first, also those that only printing a traceback needs: a json.py or a token.py
# beside the function must not replace them.
search_path = list(sys.path)
sys.path[:] = [entry for entry in search_path if entry]
import ast, decimal, importlib.util, json, linecache, logging, os, time, tokenize, traceback, unicodedata

# Lambda installs a logging handler; without one, Python prints only warnings and above.
logging.lastResort.setLevel(logging.NOTSET)

payload = json.loads(sys.stdin.buffer.read())
os.set_inheritable(3, False)


class CognitoIdentity:
    cognito_identity_id = cognito_identity_pool_id = None


class LambdaContext:
    # Only set for calls from mobile apps, but a function may read them.
    client_context = None
    identity = CognitoIdentity()

    def __init__(self, values, deadline):
        self.__dict__.update(values)
        self._deadline = deadline

    def get_remaining_time_in_millis(self):
        return max(0, int(self._deadline - time.time() * 1000))


def reply(value):
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:
            pass
    data = value.encode() + b'\n'
    while data:
        data = data[os.write(3, data):]
    os._exit(0)


def fail(type_, message):
    reply(json.dumps({'error': {'errorType': type_, 'errorMessage': message}}))


# DynamoDB's numbers, which Lambda also writes as JSON numbers.
def plain(value):
    if isinstance(value, decimal.Decimal):
        return float(value)
    raise TypeError('Object of type %s is not JSON serializable' % type(value).__name__)


def load():
    file = payload['file']
    name = os.path.splitext(os.path.basename(file))[0]
    sys.path[:] = [os.path.dirname(file), *search_path]
    try:
        spec = importlib.util.spec_from_file_location(name, file)
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    except SyntaxError as error:
        traceback.print_exc()
        fail('Runtime.UserCodeSyntaxError', "Syntax error in module '%s': %s" % (name, error))
    except ImportError as error:
        traceback.print_exc()
        fail('Runtime.ImportModuleError', "Unable to import module '%s': %s" % (name, error))
    handler = payload.get('handler') or 'lambda_handler'
    if not callable(getattr(module, handler, None)):
        fail('Runtime.HandlerNotFound', "Handler '%s' missing on module '%s'" % (handler, name))
    return getattr(module, handler)


try:
    result = load()(payload['event'], LambdaContext(payload['context'], payload['deadline']))
except Exception as error:
    traceback.print_exc()
    fail(type(error).__name__, str(error))
try:
    text = json.dumps(result, allow_nan=False, default=plain)
except Exception as error:
    fail('Runtime.MarshalError', 'Unable to marshal response: %s' % error)
reply('{"reply":%s}' % text)
`
