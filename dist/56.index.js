export const id = 56;
export const ids = [56];
export const modules = {

/***/ 9551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ ForeignAnswer),
/* harmony export */   VG: () => (/* binding */ RequestTimeout),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
const throttlingCode = /^(Throttl(ing|ed)(Exception)?|RequestThrottled(Exception)?|TooManyRequests(Exception)?|RequestLimitExceeded|SlowDown)$/;
const noConnection = new Set(['ECONNREFUSED', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const brokenConnection = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE']);
/** What the agent for proxies says of one that closes the connection instead of opening a tunnel. */
const noTunnel = 'Proxy connection ended before';
/** An answer did not come in time. */
class RequestTimeout extends Error {
    name = 'RequestTimeout';
    constructor(milliseconds) {
        super(milliseconds < 1000
            ? `no answer within ${milliseconds} ms`
            : `no answer within ${Math.round(milliseconds / 1000)} s`);
    }
}
/** Something else answered in the place of AWS, such as a proxy. */
class ForeignAnswer extends Error {
    name = 'ForeignAnswer';
    $response;
    constructor(what, { statusCode, headers }) {
        super(what);
        this.$response = { statusCode, headers };
    }
}
/** What the SDK adds to the message of a parser, in a line of its own. */
const unreadable = 'Deserialization error: ';
/** Judges what an SDK client, an HTTP handler or `withTimeout` threw. */
function failureOf(error) {
    const { name, code, message, status, headers, isOfSdk } = parts(error);
    const known = code ?? (status === undefined ? undefined : name);
    const retryAfterMs = retryAfter(headers['retry-after']);
    const common = { kind: kindOf(error, known, status, message), ...(retryAfterMs !== undefined && { retryAfterMs }) };
    const isUnreadable = error instanceof ForeignAnswer || message.includes(unreadable);
    if (status !== undefined && (isUnreadable || (isOfSdk && isOfProxy(status)))) {
        const detail = isUnreadable ? ` (${message.split(unreadable)[0]?.trimEnd() ?? ''})` : '';
        return { ...common, message: `HTTP ${status} with an answer that is not from AWS${detail}`, isForeign: true };
    }
    return {
        ...common,
        message,
        ...(status !== undefined && { status }),
        ...(known !== undefined && { code: known })
    };
}
function kindOf(error, code, status, message) {
    if (status === 429 || (code !== undefined && throttlingCode.test(code)))
        return 'throttled';
    // An error with the status of a success: the answer broke off, or was no answer of AWS.
    if (status !== undefined)
        return status >= 500 || status < 300 ? 'lost' : 'refused';
    if (error instanceof RequestTimeout)
        return 'lost';
    if (code !== undefined ? noConnection.has(code) : message.startsWith(noTunnel))
        return 'not-sent';
    return code !== undefined && brokenConnection.has(code) ? 'lost' : 'refused';
}
/** AWS neither redirects nor asks who uses a proxy. */
function isOfProxy(status) {
    return status === 407 || (status >= 300 && status < 400);
}
function parts(error) {
    if (typeof error !== 'object' || error === null)
        return { message: String(error), headers: {}, isOfSdk: false };
    const { name, message, code, $metadata, $response } = error;
    const status = $metadata?.httpStatusCode ?? $response?.statusCode;
    return {
        message: message ?? JSON.stringify(error),
        headers: $response?.headers ?? {},
        isOfSdk: $metadata !== undefined,
        ...(name !== undefined && { name }),
        ...(typeof code === 'string' && { code }),
        ...(status !== undefined && { status })
    };
}
/** Seconds, or a date. */
function retryAfter(header) {
    if (header === undefined)
        return undefined;
    const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}


/***/ }),

/***/ 8251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ createHttpHandler)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __webpack_require__(1668);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(8182);
// EXTERNAL MODULE: ./src/connection-cure.ts
var connection_cure = __webpack_require__(9757);
// EXTERNAL MODULE: ./src/message-of.ts
var message_of = __webpack_require__(3076);
// EXTERNAL MODULE: ./src/aws/failure.ts
var failure = __webpack_require__(9551);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/aws/ready-connections.ts

/** Servers close what is idle, and a request that is sent at that moment is lost: this is well before. */
const mostIdleMs = 5_000;
/** Connections that are made before requests need them, which then wait for no handshake. */
class ReadyConnections {
    #connect;
    #mostIdleMs;
    /** Host and port of each that is open. */
    #open = new Map();
    #ready = new Set();
    /** `agent` takes what is ready before it makes a connection of its own. */
    constructor(agent, idleMs = mostIdleMs) {
        this.#connect = agent.createConnection.bind(agent);
        this.#mostIdleMs = idleMs;
        agent.createConnection = (options, done) => this.#take(hostOf(options)) ?? this.#make(options, done);
    }
    /** Makes as many as are missing to have so many, with those that requests go over. */
    fillUp({ protocol, hostname, port }, count) {
        const host = hostname.replace(/^\[(.*)\]$/, '$1');
        const to = {
            host,
            port: port === '' ? (protocol === 'https:' ? 443 : 80) : port,
            servername: (0,external_node_net_.isIP)(host) === 0 ? host : '',
            noDelay: true
        };
        const open = [...this.#open.values()].filter((each) => each === hostOf(to)).length;
        for (let number = open; number < count; number++)
            this.#keep(this.#make(to));
    }
    /** Closes those that nobody took. */
    destroy() {
        for (const socket of this.#ready)
            socket.destroy();
    }
    #make(options, done) {
        // The agents of Node make sockets, and return them.
        const socket = this.#connect(options, done);
        this.#open.set(socket, hostOf(options));
        socket.once('close', () => {
            this.#open.delete(socket);
            this.#ready.delete(socket);
        });
        return socket;
    }
    /** Until it is taken, or closed by either side. Why one cannot be made, the request tells that tries it again. */
    #keep(socket) {
        this.#ready.add(socket);
        socket.on('error', ignore);
        socket.setTimeout(this.#mostIdleMs, () => socket.destroy());
        socket.unref();
    }
    #take(host) {
        for (const socket of this.#ready) {
            if (this.#open.get(socket) !== host)
                continue;
            this.#ready.delete(socket);
            // What a server says unasked, that it waited too long, would be taken for the answer.
            if (socket.readableLength > 0)
                socket.destroy();
            else
                return socket.removeListener('error', ignore).setTimeout(0).ref();
        }
        return undefined;
    }
}
function hostOf({ host, port }) {
    return `${host}:${port}`;
}
function ignore() {
    return;
}

;// CONCATENATED MODULE: ./src/aws/http.ts








const keptAlive = { keepAlive: true, maxSockets: 50 };
/**
 * Sends requests over connections that are kept alive, and through a proxy where `HTTPS_PROXY`, `HTTP_PROXY` or
 * `ALL_PROXY` names one and `NO_PROXY` does not except the host.
 */
function createHttpHandler() {
    const agents = { httpAgent: new external_node_http_.Agent(keptAlive), httpsAgent: new external_node_https_.Agent(keptAlive) };
    const direct = new node_http_handler/* NodeHttpHandler */.$(agents);
    const ready = {
        'http:': new ReadyConnections(agents.httpAgent),
        'https:': new ReadyConnections(agents.httpsAgent)
    };
    const proxied = new Map();
    let requestCount = 0;
    const over = new AbortController();
    function handlerFor(request) {
        const port = request.port === undefined ? '' : `:${request.port}`;
        const proxy = (0,proxy_from_env/* getProxyForUrl */.T)(`${request.protocol}//${request.hostname}${port}`);
        if (proxy === '')
            return direct;
        const handler = proxied.get(proxy) ?? new node_http_handler/* NodeHttpHandler */.$(() => throughProxy(proxy));
        proxied.set(proxy, handler);
        return handler;
    }
    async function handle(request, options) {
        if (isOfSdk(request))
            requestCount++;
        const handler = handlerFor(request);
        const { response } = await handler.handle(request, options);
        const body = await bytesOf(response.body);
        // Where an answer has nothing to say but its status, the SDK would take a page with status 200 for one.
        if (isOfSdk(request) && isWebPage(body))
            throw new failure/* ForeignAnswer */.J6('a web page', response);
        // AWS answers every question, and says why it refuses; a proxy that opens no tunnel may say nothing.
        const isSilent = isSilentSuccess(request, response, body) || (handler !== direct && isSilentRefusal(response, body));
        if (isOfSdk(request) && isSilent)
            throw new failure/* ForeignAnswer */.J6('a status and nothing else', response);
        return { response: Object.assign(response, { body }) };
    }
    return {
        metadata: direct.metadata,
        handle: async (request, options) => {
            over.signal.throwIfAborted();
            try {
                return await handle(request, options);
            }
            catch (error) {
                // Not a broken connection, after which a request is sent again.
                over.signal.throwIfAborted();
                throw withWords(error);
            }
        },
        get requestCount() {
            return requestCount;
        },
        connect: (to, count) => {
            if (over.signal.aborted || (0,proxy_from_env/* getProxyForUrl */.T)(to.href) !== '')
                return;
            ready[to.protocol].fillUp(to, count);
        },
        destroy: () => {
            over.abort(new Error('The run is over.'));
            for (const handler of [direct, ...proxied.values(), ...Object.values(ready)])
                handler.destroy();
        }
    };
}
/** A page of a hundred comments, each as long as GitHub takes it, has less, however it is escaped. */
const mostMegabytes = 64;
function bytesOf(stream) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        stream.on('data', (chunk) => {
            chunks.push(chunk);
            size += chunk.length;
            if (size > mostMegabytes * 1024 * 1024)
                stream.destroy(new Error(`an answer of more than ${mostMegabytes} MB`));
        });
        stream.once('end', () => {
            resolve(Buffer.concat(chunks));
        });
        stream.once('error', reject);
    });
}
/** Where a host has several addresses, Node's error has a message for each of them, and none of its own. */
function withWords(error) {
    const { message, errors } = error;
    if (message === '' && Array.isArray(errors)) {
        Object.assign(error, { message: errors.map(message_of/* messageOf */.b).join(', ') });
    }
    return error;
}
function isWebPage(body) {
    return /^\s*<(!doctype\s+)?html\b/i.test(body.subarray(0, 100).toString('latin1'));
}
/** It would pass for a list without entries. */
function isSilentSuccess({ method }, { statusCode }, body) {
    return method === 'GET' && statusCode === 200 && body.length === 0;
}
function isSilentRefusal({ statusCode, headers }, body) {
    const isRefusal = statusCode >= 400 && statusCode < 500 && statusCode !== 429;
    return isRefusal && body.length === 0 && headers['x-amzn-errortype'] === undefined;
}
function isOfSdk({ headers }) {
    return 'x-amz-user-agent' in headers;
}
/** Loaded only where there is a proxy. Its URL, which may have a password, is in no error. */
async function throughProxy(proxy) {
    const problem = problemOf(proxy);
    if (problem !== undefined) {
        throw Object.assign(new Error(`the proxy in the environment has ${problem}`), { code: connection_cure/* invalidProxy */.Y });
    }
    const { HttpsProxyAgent } = await Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 3669, 23));
    const agent = new HttpsProxyAgent(proxy, keptAlive);
    return { httpAgent: agent, httpsAgent: agent };
}
function problemOf(proxy) {
    if (!URL.canParse(proxy) || !/^https?:/i.test(proxy))
        return 'no HTTP URL';
    const { username, password } = new URL(proxy);
    try {
        decodeURIComponent(username + password);
        return undefined;
    }
    catch {
        return 'a `%` in its user or password that is not part of an escape';
    }
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./src/aws/http.ts + 1 modules
var http = __webpack_require__(8251);
;// CONCATENATED MODULE: ./src/github/fetch-through.ts
/** A repository that was renamed and moved takes two; whoever sends in circles is not followed forever. */
const mostRedirects = 5;
/**
 * `fetch` over the handler that requests to AWS take as well: through the same proxies. It follows redirects (of a
 * repository that was renamed) to where the token may go, which is the same origin.
 */
function fetchThrough(handler) {
    return async (input, init = {}) => {
        let url = new URL(input instanceof Request ? input.url : input);
        for (let redirects = 0;; redirects++) {
            const response = await send(handler, url, init);
            const next = redirectOf(response, url, init.method ?? 'GET');
            if (next === undefined)
                return response;
            if (next.origin !== url.origin)
                throw new Error(`${url.origin} redirects to ${next.origin}`);
            if (redirects === mostRedirects)
                throw new Error(`${url.origin} redirects more than ${mostRedirects} times`);
            url = next;
        }
    };
}
async function send(handler, url, { method = 'GET', headers, body, signal }) {
    const { response } = await handler.handle({
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port !== '' && { port: Number(url.port) }),
        path: url.pathname + url.search,
        method,
        headers: Object.fromEntries(new Headers(headers)),
        body
    }, signal ? { abortSignal: signal } : {});
    const hasBody = response.statusCode !== 204 && response.statusCode !== 304;
    return new Response(hasBody ? response.body : null, { status: response.statusCode, headers: response.headers });
}
/** Where the same request is to be sent again; after a 301 or 302 only one that reads is. */
function redirectOf({ status, headers }, url, method) {
    const location = headers.get('location');
    const keepsMethod = status === 307 || status === 308;
    const reads = method === 'GET' || method === 'HEAD';
    if (location === null || !(keepsMethod || (reads && (status === 301 || status === 302))))
        return undefined;
    return new URL(location, url);
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/github/patient-fetch.ts

const attempts = 3;
const defaultTimeoutMs = 10_000;
/** Nobody waits longer for a comment. */
const longestWaitSeconds = 10;
const brokenConnection = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);
/**
 * Each request with an end: in time, and with the run. Passing failures are tried again, except where a lost answer
 * may hide an effect.
 */
function patientFetch({ signal, log, graphqlUrl, timeoutMs = defaultTimeoutMs, fetch: send = fetch }) {
    return async (input, init) => {
        const url = input instanceof Request ? input.url : String(input);
        const method = init?.method ?? 'GET';
        const repeatable = method !== 'POST' || url === graphqlUrl;
        const reads = method === 'GET' || url === graphqlUrl;
        const pause = async (seconds) => {
            await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal }).catch(() => undefined);
            signal.throwIfAborted();
        };
        for (let attempt = 1;; attempt++) {
            const started = performance.now();
            const tell = (outcome) => {
                log.debug(`GitHub: ${method} ${url} ${outcome} in ${Math.round(performance.now() - started)} ms`);
            };
            const late = AbortSignal.timeout(timeoutMs);
            try {
                const response = ofGitHub(await send(input, { ...init, signal: AbortSignal.any([signal, late]) }));
                tell(String(response.status));
                const seconds = attempt < attempts ? await waitBefore(response, attempt, repeatable) : undefined;
                if (seconds === undefined || seconds > longestWaitSeconds)
                    return response;
                await response.body?.cancel();
                await pause(seconds);
            }
            catch (error) {
                signal.throwIfAborted();
                tell('had no answer');
                if (late.aborted)
                    throw new Error(`no answer within ${timeoutMs / 1000} s`, { cause: error });
                // Whoever sent a request that writes looks whether it was done.
                if (!reads || !isBrokenConnection(error) || attempt === attempts)
                    throw error;
                await pause(attempt / 2);
            }
        }
    };
}
/**
 * Refuses what would pass for a success: the login page of a proxy, or a redirect, which a request that writes does not
 * follow.
 */
function ofGitHub(response) {
    const { status, ok, headers } = response;
    const isText = headers.get('content-type')?.startsWith('text/');
    if (status >= 400 || (ok && !isText))
        return response;
    throw new Error(`something else answered in its place (HTTP ${status}). Check GITHUB_API_URL, and the proxy of this machine`);
}
function isBrokenConnection(error) {
    return brokenConnection.has(error.code ?? '');
}
/** Seconds until a request may succeed that did not; `undefined` where it did, will not, or must not be sent twice. */
async function waitBefore(response, attempt, repeatable) {
    const { status } = response;
    const after = Number(response.headers.get('retry-after'));
    if (status === 429 || (status === 403 && (await isSecondaryLimit(response))))
        return after > 0 ? after : attempt;
    if (status >= 500 && repeatable)
        return after > 0 ? after : attempt / 2;
    return undefined;
}
async function isSecondaryLimit(response) {
    return response.headers.has('retry-after') || /secondary rate limit/i.test(await response.clone().text());
}

;// CONCATENATED MODULE: ./src/github/github.ts


function createGitHub(options) {
    const { token, apiUrl, graphqlUrl } = options;
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl,
        userAgent: 'appconfig-extensions',
        request: { fetch: patientFetch(options) },
        log: silent
    });
    let viewer;
    return {
        request: octokit.request,
        paginate: octokit.paginate,
        viewer: () => (viewer ??= askViewer(octokit, graphqlUrl))
    };
}
const nothing = () => undefined;
/** Octokit would print to the console. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** GraphQL alone answers this for every kind of token: REST's `/user` refuses that of a workflow. */
async function askViewer(octokit, url) {
    const response = await octokit.request({
        method: 'POST',
        url,
        query: 'query { viewer { login databaseId } }'
    });
    const { data: answer } = response;
    const { login, databaseId } = answer?.data?.viewer ?? {};
    if (typeof login !== 'string' || login === '') {
        // GraphQL refuses with a 200 and its reasons, at a rate limit, too.
        const reasons = [answer?.errors ?? []].flat().map(({ message }) => message);
        throw new Error(['GitHub does not say whose token this is', ...reasons].join(': '));
    }
    return { login, ...(typeof databaseId === 'number' && { databaseId }) };
}

;// CONCATENATED MODULE: ./src/commands/open-github.ts



/** Connects to GitHub, through the same proxies as to AWS. */
function openGitHub(options) {
    return createGitHub({ ...options, fetch: fetchThrough((0,http/* createHttpHandler */.Z)()) });
}


/***/ }),

/***/ 9757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ connectionCure),
/* harmony export */   Y: () => (/* binding */ invalidProxy)
/* harmony export */ });
/** The code of an error about a proxy that nothing can be sent through. */
const invalidProxy = 'ERR_INVALID_PROXY';
/**
 * What to do where a server could not be asked anything; `undefined` where there is nothing to say.
 * @param code of Node's error
 * @param endpoint the variable that says where the server is, for those whom users may set one
 */
function connectionCure(code, endpoint) {
    if (code === undefined)
        return undefined;
    const andEndpoint = endpoint === undefined ? '' : `, and ${endpoint} if it is set`;
    if (code === invalidProxy) {
        return 'HTTPS_PROXY, HTTP_PROXY and ALL_PROXY take the URL of an HTTP proxy, such as `http://proxy.example:3128`; a `%` in its user or password is written `%25`.';
    }
    if (code === 'EPROTO') {
        return `If the server there does not speak TLS (most proxies do not), its URL must begin with \`http://\`: check HTTPS_PROXY${andEndpoint}.`;
    }
    if (/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/.test(code)) {
        return `The server there needs a valid certificate, unless the clock of this machine is off: it says ${new Date().toISOString()}.`;
    }
    // Another host's certificate, or what the parser of HTTP cannot read.
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code.startsWith('HPE_')) {
        return `Something else answers there: check the proxy (HTTPS_PROXY, NO_PROXY)${andEndpoint}.`;
    }
    if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
        return 'A proxy that re-encrypts traffic, or a server of your own, needs its certificate in NODE_EXTRA_CA_CERTS.';
    }
    return undefined;
}


/***/ })

};
