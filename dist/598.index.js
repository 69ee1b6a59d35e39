export const id = 598;
export const ids = [598];
export const modules = {

/***/ 5026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ associationArn),
/* harmony export */   nX: () => (/* binding */ extensionVersionArn),
/* harmony export */   nc: () => (/* binding */ arnAtVersion)
/* harmony export */ });
/* harmony import */ var _manifest_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(530);

function extensionVersionArn(target, id, version) {
    return `${(0,_manifest_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionArn */ .$3)(target, id)}/${version}`;
}
/** The ARN of another version of the extension that has this one. */
function arnAtVersion(arn, version) {
    return arn.replace(/\d+$/, String(version));
}
/** ARNs of associations are nowhere in the lists. */
function associationArn(target, id) {
    return (0,_manifest_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .ownArn */ .cE)(target, `extensionassociation/${id}`);
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ AppConfigError)
/* harmony export */ });
/** A request to AWS that did not do what it was sent for; the message says what, why, and the cure. */
class AppConfigError extends Error {
    name = 'AppConfigError';
    /** Absent where no answer of AWS came. */
    status;
    /** True where the request may have had its effect although no answer came. */
    outcomeUnknown;
    /** Of a 403: `appconfig:CreateExtension`. */
    missingPermission;
    /** In the words of its cure, or of AppConfig; equal where several requests fail for one cause, such as a quota. */
    sharedCause;
    constructor(message, details) {
        super(message, { cause: details.cause });
        if (details.status !== undefined)
            this.status = details.status;
        this.outcomeUnknown = details.outcomeUnknown;
        if (details.missingPermission !== undefined)
            this.missingPermission = details.missingPermission;
        if (details.sharedCause !== undefined)
            this.sharedCause = details.sharedCause;
    }
}


/***/ }),

/***/ 8965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   HC: () => (/* binding */ hasSuccessor),
/* harmony export */   Lu: () => (/* binding */ everyPage),
/* harmony export */   UJ: () => (/* binding */ everyRow)
/* harmony export */ });
/** Follows `NextToken` alone: a short or empty page may have a successor. */
async function* pages(page) {
    let nextToken;
    do {
        const answer = await page(nextToken);
        yield answer;
        nextToken = answer.NextToken;
    } while (hasSuccessor(nextToken));
}
function hasSuccessor(nextToken) {
    return nextToken !== undefined && nextToken !== '';
}
/** The rows of all pages. */
async function everyRow(pages) {
    const all = [];
    for await (const { rows } of pages)
        all.push(...rows);
    return all;
}
async function everyPage(page) {
    const items = [];
    for await (const { Items } of pages(page))
        items.push(...(Items ?? []));
    return items;
}


/***/ }),

/***/ 4951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessGone)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(987);

/** `undefined` where what was asked about is not there, or not any more. */
async function unlessGone(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppConfigError */ .y && error.status === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/** `403 AccessDeniedException: User … is not authorized`; of what never arrived, Node's words. */
function failureText({ status, code, message: said }) {
    // OpenSSL ends with a colon and a line break.
    const message = said.trimEnd().replace(/:$/, '');
    // By whole words: an account 140355556666 does not say that the status is 403.
    const told = new Set(message.split(/\W+/));
    // What has no name of its own is an `Error`.
    const label = [status, code === 'Error' ? undefined : code]
        .filter((part) => part !== undefined && !told.has(String(part)))
        .join(' ');
    const words = message === code || message === 'UnknownError' ? '' : message;
    return [label, words].filter((part) => part !== '').join(': ') || message;
}


/***/ }),

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

/***/ 2495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   e6: () => (/* binding */ RequestFailure),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9551);
/* harmony import */ var _with_timeout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5967);



/** Most that one request may take, its retries included. */
const requestBudgetMs = 60_000;
/** An attempt with less time left could only time out, and so hide why those before it failed. */
const leastAttemptMs = 1_000;
const firstBackoffMs = { throttled: 500, other: 100 };
const longestBackoffMs = 10_000;
/** A request that failed for good: refused, or failing until its minute was over. */
class RequestFailure extends Error {
    name = 'RequestFailure';
    failure;
    attempts;
    elapsedMs;
    constructor(failure, attempts, elapsedMs, cause) {
        super(failure.message, { cause });
        this.failure = failure;
        this.attempts = attempts;
        this.elapsedMs = elapsedMs;
    }
}
/**
 * Sends until an attempt succeeds, `isWorthRetrying` says no, or the minute is over: with exponential backoff, full
 * jitter, and no sooner than `Retry-After` says. One that `again` keeps waiting until the minute is over is not made:
 * the failure is that of the one before.
 * @throws {RequestFailure} and whatever `signal` was aborted with
 */
async function retry(send, { signal, isWorthRetrying = passes, timeoutMs = _with_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptTimeoutMs */ .f, again = () => Promise.resolve(), ended = () => undefined }) {
    const start = performance.now();
    const msLeft = () => Math.max(0, start + requestBudgetMs - performance.now());
    for (let number = 1;; number++) {
        const begin = performance.now();
        const elapsedMs = () => performance.now() - begin;
        try {
            const answer = await (0,_with_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .withTimeout */ .w)(Math.min(timeoutMs, msLeft()), signal, send);
            ended({ number, elapsedMs: elapsedMs(), answer });
            return answer;
        }
        catch (error) {
            const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error);
            ended({ number, elapsedMs: elapsedMs(), failure });
            const delay = Math.max(backoffMs(failure, number), failure.retryAfterMs ?? 0);
            const giveUp = () => {
                signal.throwIfAborted();
                throw new RequestFailure(failure, number, performance.now() - start, error);
            };
            if (!isWorthRetrying(failure) || delay >= msLeft() - leastAttemptMs)
                giveUp();
            await pause(delay, signal);
            await (0,_with_timeout_js__WEBPACK_IMPORTED_MODULE_2__/* .withTimeout */ .w)(msLeft() - leastAttemptMs, signal, again).catch(giveUp);
        }
    }
}
/** Throttling, failures of the service and of the connection pass; what the service refuses, it refuses again. */
function passes(failure) {
    return failure.kind !== 'refused';
}
/** @throws what `signal` was aborted with */
async function pause(milliseconds, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch((error) => {
        signal.throwIfAborted();
        throw error;
    });
}
function backoffMs(failure, attempts) {
    const first = failure.kind === 'throttled' ? firstBackoffMs.throttled : firstBackoffMs.other;
    return Math.random() * Math.min(longestBackoffMs, first * 2 ** (attempts - 1));
}


/***/ }),

/***/ 9841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SignInError),
/* harmony export */   T: () => (/* binding */ notGranted)
/* harmony export */ });
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1019);

/** There are no credentials, or not the right ones; the message says why, and the cure. */
class SignInError extends Error {
    name = 'SignInError';
}
/** Of a request that failed for good: what is not granted, in whose words, how often it was sent, and the cure. */
function notGranted(what, { failure, attempts, cause }, cure, words = (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__/* .failureText */ .k)(failure)) {
    const times = attempts > 1 ? ` The request was sent ${attempts} times.` : '';
    return new SignInError(`${what}: ${words.replace(/\.$/, '')}.${times} ${cure}`, { cause });
}


/***/ }),

/***/ 5967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ attemptTimeoutMs),
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9551);

/** How long an answer may take before the request is given up and sent again. */
const attemptTimeoutMs = 10_000;
/**
 * Runs `work` with a signal that fires when `signal` does or when time is up, and does not wait for `work` to notice.
 * @throws {RequestTimeout} and whatever `signal` was aborted with
 */
async function withTimeout(milliseconds, signal, work) {
    signal.throwIfAborted();
    const controller = new AbortController();
    const cancel = () => {
        controller.abort(signal.reason);
    };
    const timer = setTimeout(() => {
        controller.abort(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestTimeout */ .VG(milliseconds));
    }, milliseconds);
    signal.addEventListener('abort', cancel, { once: true });
    try {
        return await Promise.race([aborted(controller.signal), work(controller.signal)]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
    }
}
function aborted(signal) {
    return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
            reject(signal.reason);
        }, { once: true });
    });
}


/***/ }),

/***/ 7598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* reexport */ apply),
  comment: () => (/* reexport */ comment),
  drift: () => (/* reexport */ drift),
  driftIssue: () => (/* reexport */ driftIssue),
  exportManifests: () => (/* reexport */ exportManifests),
  nameTarget: () => (/* reexport */ nameTarget),
  plan: () => (/* reexport */ plan)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/appconfig/error.ts
var appconfig_error = __webpack_require__(987);
// EXTERNAL MODULE: ./src/manifest/code-unit-order.ts
var code_unit_order = __webpack_require__(5182);
;// CONCATENATED MODULE: ./src/plan/order.ts

/** All versions before any association moves; deletions last, what uses a thing before the thing. */
const phases = [
    'versions',
    'associations',
    'association deletions',
    'version deletions',
    'extension deletions'
];
const phaseByOperation = {
    'adopt-extension': 'versions',
    'create-extension': 'versions',
    'create-version': 'versions',
    'tag-extension': 'versions',
    'create-association': 'associations',
    'replace-association': 'associations',
    'update-association': 'associations',
    'tag-association': 'associations',
    'delete-association': 'association deletions',
    'delete-version': 'version deletions',
    'delete-extension': 'extension deletions'
};
/**
 * The order in which `apply` takes the steps. Within one extension, and within one resource, steps keep the order in
 * which they were made: the sort is stable.
 */
function inOrder(steps) {
    return [...steps].sort((a, b) => phases.indexOf(phaseOf(a)) - phases.indexOf(phaseOf(b)) ||
        (0,code_unit_order/* compare */.U)(a.extension, b.extension) ||
        (0,code_unit_order/* compare */.U)(resourceOf(a), resourceOf(b)) ||
        (0,code_unit_order/* compare */.U)(deletedId(a), deletedId(b)));
}
function phaseOf({ operation }) {
    return phaseByOperation[operation];
}
/** The resource of a step about an association; of one about an extension, ''. */
function resourceOf(step) {
    return 'resource' in step ? step.resource : '';
}
function deletedId(step) {
    return step.operation === 'delete-association' ? step.associationId : '';
}

// EXTERNAL MODULE: ./src/appconfig/pages.ts
var pages = __webpack_require__(8965);
;// CONCATENATED MODULE: ./src/plan/entries.ts
/** Of two maps of text, such as the values of an association: whatever the order of their keys. */
function sameEntries(left, right) {
    return hasEntries(left, right) && hasEntries(right, left);
}
function hasEntries(all, some) {
    return Object.entries(some).every(([key, value]) => all[key] === value);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/aws/failure.ts
var failure = __webpack_require__(9551);
// EXTERNAL MODULE: ./src/aws/retry.ts
var retry = __webpack_require__(2495);
// EXTERNAL MODULE: ./src/aws/with-timeout.ts
var with_timeout = __webpack_require__(5967);
// EXTERNAL MODULE: ./src/later-than.ts
var later_than = __webpack_require__(845);
;// CONCATENATED MODULE: ./src/apply/cancellation.ts

/** How long requests that are under way when the run is cancelled may take to end, so that their outcome is known. */
const graceMs = 1_500;
const cancelledBefore = 'The run was cancelled before this step began.';
const cancelledUnderWay = 'The run was cancelled during this step: whether it took effect is unknown. The next apply finds out, and finishes it.';
/**
 * The signal for the requests of an apply: fires with the reason of `signal`, but `graceMs` later. What is under way
 * then mostly gets its answer, and a `DeleteBeforeCreate` its second half.
 */
function afterGrace(signal) {
    return (0,later_than/* laterThan */.G)(signal, graceMs);
}
/** Waits for `work`, but no longer than until `signal` fires. */
async function unlessAborted(signal, work) {
    const settled = new AbortController();
    const aborted = new Promise((resolve) => {
        const over = () => {
            resolve();
        };
        signal.addEventListener('abort', over, { once: true, signal: settled.signal });
    });
    await Promise.race([work, aborted]);
    settled.abort();
}
/** Whether that is what the run was cancelled with, or what Node makes of it. */
function isCancellation(error, signal) {
    return signal.aborted && (error === signal.reason || (error instanceof Error && error.name === 'AbortError'));
}

// EXTERNAL MODULE: ./src/message-of.ts
var message_of = __webpack_require__(3076);
;// CONCATENATED MODULE: ./src/apply/sentence-of.ts

/** What went wrong, as a whole sentence that others can follow. */
function sentenceOf(error) {
    const text = (0,message_of/* messageOf */.b)(error);
    // Lines to copy end as they are.
    return /[.!?\]}]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./src/apply/send-once.ts







/** What is sent last has its time to be answered within the minute, too. */
const patienceMs = 60_000 - with_timeout/* attemptTimeoutMs */.f;
const longestWaitMs = 5_000;
/** A server that closes each connection after its answer does so a moment later: what is sent at once is lost again. */
const restMs = 50;
/**
 * Sends what must not take effect twice. Where the reply was lost, `look` tells whether the request took effect; only
 * where it did not is it sent again, for a minute at most. A request that is still on its way when `look` is asked can
 * take effect later all the same: a version number locks that out, and `settleAssociations` clears it up.
 */
async function sendOnce(request) {
    const { operation, send, look, signal } = request;
    const begin = performance.now();
    for (let sent = 1;; sent++) {
        const end = await sendAndCatchLoss(send);
        if ('reply' in end)
            return end.reply;
        const { error: lost } = end;
        const backoff = backoffMs(sent);
        // No sooner than AWS asks for, and not at all where that is too late: then only the look is left.
        const wait = Math.max(backoff, (0,failure/* failureOf */.g5)(lost.cause).retryAfterMs ?? 0);
        const elapsed = performance.now() - begin;
        const isLast = elapsed + wait >= patienceMs;
        const found = await (0,retry/* pause */.v7)(isLast ? backoff : wait, signal)
            .then(look)
            .catch((cause) => {
            const reason = isCancellation(cause, signal)
                ? 'the run was cancelled. The next apply finds out.'
                : sentenceOf(cause);
            throw new appconfig_error/* AppConfigError */.y(`The reply to ${operation} was lost (${lost.message}), and whether it took effect is unknown: ${reason}`, { outcomeUnknown: true, cause });
        });
        if (found !== undefined)
            return found;
        if (isLast) {
            const times = sent === 1 ? 'once' : `${sent} times in ${Math.round(elapsed / 1000)} seconds`;
            throw new appconfig_error/* AppConfigError */.y(`${operation} was sent ${times} without success; it has had no effect so far. Last error: ${lost.message}`, { outcomeUnknown: true, cause: lost });
        }
        // Not cut short where the run is cancelled: the second half of a `DeleteBeforeCreate` is still sent then.
        await (0,promises_.setTimeout)(restMs);
    }
}
async function sendAndCatchLoss(send) {
    try {
        return { reply: await send() };
    }
    catch (error) {
        if (error instanceof appconfig_error/* AppConfigError */.y && error.outcomeUnknown)
            return { error };
        throw error;
    }
}
/** Doubles, with jitter, so that two runs that lost replies together do not meet again. */
function backoffMs(sent) {
    return Math.min(longestWaitMs, 100 * 2 ** sent) * (0.5 + Math.random() / 2);
}

;// CONCATENATED MODULE: ./src/apply/create-association.ts



/** Makes the new association of a step. */
async function associate(run, step) {
    const wanted = wantedAssociation(run, step);
    const id = await createAssociation(run, wanted);
    run.associated.push({ ...wanted, step, id });
}
function wantedAssociation(run, step) {
    const named = run.versions.get(step.extension);
    // A custom extension may have for its name the Id of one that AWS authored, by which steps name that one.
    const published = step.extensionId === undefined || step.extensionId === named?.extensionId ? named : undefined;
    const extensionId = published?.extensionId ?? step.extensionId;
    if (extensionId === undefined)
        throw new Error(`The plan has no Id for extension ${step.extension}.`);
    return {
        extensionId,
        version: published?.planned === step.toVersion ? published.number : step.toVersion,
        resource: step.resource,
        parameters: step.input.parameters,
        tags: step.input.tags
    };
}
/** Returns the Id. Nothing in AppConfig refuses a duplicate: a lost reply is looked up before the request goes again. */
async function createAssociation(run, wanted) {
    return sendOnce({
        operation: 'CreateExtensionAssociation',
        send: async () => (await run.appconfig.createExtensionAssociation(wanted)).id,
        look: () => findAssociation(run, wanted),
        signal: run.signal
    });
}
/** Finds one that is as wanted in every detail: the one whose reply was lost, or one that serves as well. */
async function findAssociation(run, wanted) {
    const rows = await (0,pages/* everyRow */.UJ)(run.appconfig.listExtensionAssociations({ resource: wanted.resource }));
    for (const { id, arn, extensionId, version } of rows) {
        if (extensionId !== wanted.extensionId || version !== wanted.version)
            continue;
        const association = await run.appconfig.getExtensionAssociation(id);
        const tags = await run.appconfig.listTagsForResource(arn);
        if (association === undefined || tags === undefined)
            continue;
        if (sameEntries(association.parameters, wanted.parameters) && hasEntries(tags, wanted.tags))
            return id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/apply/delete-association.ts
/** An exact copy goes only while the other one stands: somebody may have deleted that one since the plan was made. */
async function deleteAssociation(run, { associationId, input }) {
    if (input !== undefined) {
        const stays = await run.appconfig.getExtensionAssociation(input.stays);
        if (stays === undefined) {
            throw new Error(`Association ${input.stays}, which was to stay, was deleted after the plan was made: this copy of it stays instead. Run plan again.`);
        }
        run.signal.throwIfAborted();
    }
    await run.appconfig.deleteExtensionAssociation(associationId);
}

// EXTERNAL MODULE: ./src/appconfig/arn.ts
var appconfig_arn = __webpack_require__(5026);
// EXTERNAL MODULE: ./src/plan/resource-names.ts
var resource_names = __webpack_require__(3558);
// EXTERNAL MODULE: ./src/plan/tags.ts
var plan_tags = __webpack_require__(9458);
;// CONCATENATED MODULE: ./src/apply/delete-extension.ts






/**
 * Deletes every version, highest first. Nothing lists versions; asking for the newest steps over the gaps that
 * `keep-versions` left.
 */
async function deleteExtension(run, step) {
    const { extensionId: id } = step;
    const [newest, users] = await Promise.all([
        newestVersion(run, id),
        (0,pages/* everyRow */.UJ)(run.appconfig.listExtensionAssociations({ extension: id }))
    ]);
    if (newest !== undefined && newest.version > step.fromVersion) {
        throw new Error(`Version ${newest.version} was published after the plan was made, when version ${step.fromVersion} was the newest: nothing of ${step.extension} was deleted. Run plan again.`);
    }
    if (users.length > 0) {
        const resources = users.map((user) => (0,resource_names/* resourceName */.I)(user.resource, run.plan.resourceNames));
        throw new Error(`It was associated with ${resources.join(', ')} after the plan was made: nothing of ${step.extension} was deleted. Run plan again.`);
    }
    const deleted = [];
    const again = await deleteVersions(run, id, newest, deleted).catch((error) => {
        if (deleted.length === 0)
            throw error;
        const why = isCancellation(error, run.signal) ? cancelledUnderWay : sentenceOf(error);
        const gone = deleted.length === 1 ? `Version ${deleted.join()} is` : `Versions ${deleted.join(', ')} are`;
        throw new Error(`${why} ${gone} deleted already.`, { cause: error });
    });
    if (again !== undefined) {
        throw new Error(`Version ${again} is there again after it was deleted. Run plan again.`);
    }
}
/**
 * Notes in `deleted` each that is gone, which is told where a later one fails.
 * @returns one that is there again after it was deleted
 */
async function deleteVersions(run, id, newest, deleted) {
    for (let next = newest; next !== undefined; next = await newestVersion(run, id)) {
        const { version } = next;
        if (version >= (deleted.at(-1) ?? Infinity))
            return version;
        await ownNextLower(run, next);
        run.signal.throwIfAborted();
        await run.appconfig.deleteExtension(id, version);
        deleted.push(version);
    }
    return undefined;
}
/** Once its last version is gone, its Id means an extension that has it for a name, if there is one. */
async function newestVersion({ appconfig }, id) {
    const found = await appconfig.getExtension(id);
    return found?.id === id ? found : undefined;
}
/**
 * Tags the next lower version as this owner's before the one above it goes. The newest version with an owner tag says
 * whose the extension is, and adoption tags only one: without this, an interrupted apply could leave an extension that
 * is nobody's or another owner's, and the next apply would not finish it.
 */
async function ownNextLower(run, { arn, version }) {
    for (let lower = version - 1; lower >= 1; lower--) {
        const lowerArn = (0,appconfig_arn/* arnAtVersion */.nc)(arn, lower);
        const tags = await run.appconfig.listTagsForResource(lowerArn);
        if (tags === undefined)
            continue;
        if ((0,plan_tags/* ownerOf */.bf)(tags) === run.plan.owner)
            return;
        run.signal.throwIfAborted();
        return run.appconfig.tagResource(lowerArn, { [plan_tags/* ownerTag */.qE]: run.plan.owner });
    }
}

;// CONCATENATED MODULE: ./src/plan/ownership.ts

function ownershipOf(tags, owning) {
    return ownershipBy((0,plan_tags/* ownerOf */.bf)(tags), owning);
}
function ownershipOfExtension(extension, owning) {
    return ownershipBy(ownerOfExtension(extension), owning);
}
/** What the newest of its versions with an owner tag says. */
function ownerOfExtension({ versions }) {
    return versions.map((version) => (0,plan_tags/* ownerOf */.bf)(version.tags)).find((owner) => owner !== undefined);
}
/** Whether the owner that tags name, if they name one, is another than this one. */
function isAnotherOwner(found, owner) {
    return found !== undefined && found !== owner;
}
function ownershipBy(found, { owner, takeOwnership }) {
    if (isAnotherOwner(found, owner))
        return takeOwnership ? 'taken' : 'foreign';
    return found === undefined ? 'nobody' : 'ours';
}

// EXTERNAL MODULE: ./src/manifest/canonical.ts
var canonical = __webpack_require__(7079);
;// CONCATENATED MODULE: ./src/plan/stable-json.ts

/** JSON in which the order of keys does not show; strings are ordered by code unit, the same on every machine. */
function stableJson(value) {
    return JSON.stringify(value, (_key, member) => typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (0,code_unit_order/* compare */.U)(a, b)))
        : member);
}

;// CONCATENATED MODULE: ./src/plan/same-definition.ts


/** Whether two definitions differ in nothing, or in form alone. */
function sameDefinition(left, right) {
    return stableJson((0,canonical/* canonicalDefinition */.A)(left)) === stableJson((0,canonical/* canonicalDefinition */.A)(right));
}

;// CONCATENATED MODULE: ./src/apply/publish-version.ts







/**
 * Publishes a version. Others may have published since the plan was made: AppConfig refuses a version number that is
 * no longer the newest and a new name that is taken, and answers a definition that is there already with its version.
 * What is there is used if it is what was planned.
 */
async function publishVersion(run, step) {
    const planned = step.operation === 'create-version' ? step.fromVersion : 0;
    const latest = planned > 0 ? { latestVersionNumber: planned } : {};
    let refusal;
    let found;
    const published = await sendOnce({
        operation: 'CreateExtension',
        signal: run.signal,
        send: () => run.appconfig.createExtension({ ...step.input, ...latest }).catch(async (error) => {
            if (!isConflict(error, step))
                throw error;
            refusal = error;
            found = await newestOf(run, step).catch((cause) => {
                throw new Error(`${sentenceOf(error)} What is deployed now is unknown: ${sentenceOf(cause)}`, { cause });
            });
            if (found === undefined || found.version === planned)
                throw error;
            return found;
        }),
        look: async () => {
            const newest = await newestOf(run, step);
            found = newest !== undefined && newest.version > planned ? newest : undefined;
            return found;
        }
    });
    run.versions.set(step.extension, { extensionId: published.id, planned: step.toVersion, number: published.version });
    // A first version has no number to lock it: the answer may be one that others made, and AppConfig ignored the tags.
    const isSurelyOurs = found === undefined && planned > 0 && published.version === step.toVersion;
    if (!isSurelyOurs)
        await accept(run, step, published, refusal);
}
async function newestOf({ appconfig }, { extensionId, input }) {
    const found = await appconfig.getExtension(extensionId ?? input.name);
    // What is found by a name may be another extension, which has it for its Id.
    return found?.name === input.name ? found : undefined;
}
/** A name that is taken is a `BadRequestException`, as is much else: what is there tells. */
function isConflict(error, step) {
    if (!(error instanceof appconfig_error/* AppConfigError */.y))
        return false;
    return error.status === 409 || (error.status === 400 && step.operation === 'create-extension');
}
/** Takes a version that may be somebody else's in the place of the planned one, tags included, or says whose it is. */
async function accept(run, step, found, refusal) {
    const listed = run.appconfig.listTagsForResource(found.arn).catch((error) => {
        throw new Error(`Version ${found.version} of ${step.extension} is there, but its owner is unknown. ${sentenceOf(error)}`, { cause: error });
    });
    const tags = (await listed) ?? {};
    const owner = (0,plan_tags/* ownerOf */.bf)(tags);
    if (isAnotherOwner(owner, run.plan.owner) || !sameDefinition(found.definition, step.input.definition)) {
        throw new Error(`${step.extension} was changed since the plan was made. The plan was made when ${step.operation === 'create-version' ? `version ${step.fromVersion} was the newest` : 'there was no such extension'}; now version ${found.version} is the newest, published by ${owner === undefined ? 'somebody who set no owner tag' : `owner ${owner}`}. Version ${step.toVersion} of this plan was not published. Run plan again to see the difference.`, { cause: refusal });
    }
    if (!hasEntries(tags, step.input.tags)) {
        run.signal.throwIfAborted();
        await run.appconfig.tagResource(found.arn, step.input.tags);
        run.log.notice(`Version ${found.version} of ${step.extension} was published since the plan was made, and is what the manifest says: it is used, and tagged as this owner's.`);
    }
}

// EXTERNAL MODULE: ./src/aws/failure-text.ts
var failure_text = __webpack_require__(1019);
;// CONCATENATED MODULE: ./src/apply/replace-association.ts








/** Moves an association to another version. A version cannot be changed in place: one is made, the other deleted. */
async function replaceAssociation(run, step) {
    if (step.strategy === 'CreateBeforeDelete') {
        if (!(await isMade(run, step)))
            await associate(run, step);
        if (run.signal.aborted) {
            throw new Error(`The run was cancelled after version ${step.toVersion} was associated and before version ${step.fromVersion} was removed. The next apply removes it.`);
        }
        await run.appconfig.deleteExtensionAssociation(step.associationId).catch((cause) => {
            // Whoever is refused this should know that nothing is without cover, and what runs twice.
            if (isCancellation(cause, run.signal))
                throw cause;
            throw new Error(`${sentenceOf(cause)} Version ${step.toVersion} is associated; version ${step.fromVersion} may run beside it until the next apply.`, { cause });
        });
    }
    else {
        const made = await isMade(run, step);
        await takeAway(run, step.associationId);
        // Not even a cancelled run stops between these two: nothing would run on the resource until the next apply.
        if (!made)
            await associate(run, step).catch((refusal) => putBack(run, step, refusal));
    }
}
/** What an interrupted run made may be gone since the plan was made, and the old one must not follow it. */
async function isMade(run, { input }) {
    if (input.madeAlready === undefined)
        return input.madeByAnotherStep === true;
    return (await run.appconfig.getExtensionAssociation(input.madeAlready)) !== undefined;
}
/** One whose every reply was lost may be gone all the same: then the new one is to follow it, or nothing runs there. */
async function takeAway(run, id) {
    try {
        await run.appconfig.deleteExtensionAssociation(id);
    }
    catch (error) {
        if (!isOutcomeUnknown(error))
            throw error;
        const left = await run.appconfig.getExtensionAssociation(id).catch(() => {
            throw error;
        });
        if (left !== undefined)
            throw error;
    }
}
async function putBack(run, step, refusal) {
    // Nobody refused: the new one may stand, and nothing can be sent any more.
    if (isCancellation(refusal, run.signal))
        throw refusal;
    const previous = {
        extensionId: step.extensionId,
        version: step.fromVersion,
        resource: step.resource,
        parameters: step.input.previous.parameters,
        tags: (0,plan_tags/* withoutAwsTags */.te)(step.input.previous.tags)
    };
    try {
        await createAssociation(run, previous);
    }
    catch (error) {
        if (isCancellation(error, run.signal)) {
            throw new Error(`${sentenceOf(refusal)} The run was cancelled while version ${step.fromVersion}, which had been removed for it, was being put back: whether that succeeded is unknown. Run apply again.`, { cause: error });
        }
        const reason = refusalIn(error) === refusalIn(refusal) ? ' for the same reason.' : `: ${sentenceOf(error)}`;
        const runs = isOutcomeUnknown(refusal) || isOutcomeUnknown(error) ? 'may not run' : 'does not run';
        throw new Error(`${sentenceOf(refusal)} Version ${step.fromVersion}, which had been removed for it, could not be put back${reason} Run apply again: until then ${step.extension} ${runs} there.`, { cause: error });
    }
    throw new Error(`${sentenceOf(refusal)} Version ${step.fromVersion} was put back.`, { cause: refusal });
}
/** In the words of AWS, where it answered: what the message says besides names the version, and has the cure. */
function refusalIn(error) {
    const isAnswer = error instanceof appconfig_error/* AppConfigError */.y && error.status !== undefined;
    return isAnswer ? (0,failure_text/* failureText */.k)((0,failure/* failureOf */.g5)(error.cause)) : (0,message_of/* messageOf */.b)(error);
}
function isOutcomeUnknown(error) {
    return error instanceof appconfig_error/* AppConfigError */.y && error.outcomeUnknown;
}

;// CONCATENATED MODULE: ./src/apply/tag.ts
/** Removes first, as 50 tags leave no room for new ones. The digest, which says that all of it is applied, comes last. */
async function tag(run, { arn, set, remove }) {
    if (remove.length > 0) {
        await run.appconfig.untagResource(arn, remove);
        run.signal.throwIfAborted();
    }
    if (Object.keys(set).length > 0)
        await run.appconfig.tagResource(arn, set);
}

;// CONCATENATED MODULE: ./src/apply/carry-out.ts






/** Sends the requests of one step. Not `async`: so the compiler refuses an operation that is missing here. */
function carryOut(run, step) {
    switch (step.operation) {
        case 'create-extension':
        case 'create-version':
            return publishVersion(run, step);
        case 'adopt-extension':
        case 'tag-extension':
        case 'tag-association':
            return tag(run, step.input);
        case 'create-association':
            return associate(run, step);
        case 'replace-association':
            return replaceAssociation(run, step);
        case 'update-association':
            return run.appconfig.updateExtensionAssociation(step.associationId, step.input.parameters);
        case 'delete-association':
            return deleteAssociation(run, step);
        case 'delete-version':
            return run.appconfig.deleteExtension(step.extensionId, step.fromVersion);
        case 'delete-extension':
            return deleteExtension(run, step);
    }
}

// EXTERNAL MODULE: ./src/plan/group-by.ts
var group_by = __webpack_require__(7500);
;// CONCATENATED MODULE: ./src/apply/lanes.ts

/**
 * Runs steps of one lane one after another, beside other lanes. As many at a time as there may be requests: a step
 * that has begun sends its request at once, and does not wait for its turn while a failure or a cancellation should
 * have kept it from beginning.
 */
async function runInLanes(steps, laneOf, atOnce, run) {
    const lanes = (0,group_by/* groupBy */.$)(steps, laneOf);
    const waiting = lanes.values();
    await Promise.all(Array.from({ length: Math.min(atOnce, lanes.size) }, async () => {
        for (const lane of waiting)
            for (const step of lane)
                await run(step);
    }));
}

// EXTERNAL MODULE: ./src/plan/describe.ts
var describe = __webpack_require__(8122);
;// CONCATENATED MODULE: ./src/apply/taken-away.ts
/**
 * Why a step that only took an old association away is not done after all: the step beside it, which was to make the
 * new one, failed, so perhaps nothing stands in its place. `undone` are the steps of the same extension on the same
 * resource that were not done.
 */
function takenAwayInVain(step, undone) {
    if (!isReplacement(step) || step.input.madeByAnotherStep !== true)
        return undefined;
    const isNotMade = undone.filter(isReplacement).some(({ input }) => input.madeByAnotherStep !== true);
    return isNotMade
        ? `Version ${step.fromVersion} was removed for version ${step.toVersion}, which another move on this resource was to associate. That step is not done, and says why.`
        : undefined;
}
function isReplacement(step) {
    return step.operation === 'replace-association';
}

;// CONCATENATED MODULE: ./src/apply/undone.ts

/** The steps that are over and not done, by what may wait for them: thousands fail where a permission is missing. */
class Undone {
    /** Extension → resource → steps in the order in which they ended. */
    #steps = new Map();
    #creations = new Map();
    add(step) {
        const ofExtension = this.#steps.get(step.extension) ?? new Map();
        const place = resourceOf(step);
        this.#steps.set(step.extension, ofExtension.set(place, [...(ofExtension.get(place) ?? []), step]));
        if (step.operation === 'create-association' && !this.#creations.has(step.resource)) {
            this.#creations.set(step.resource, step);
        }
    }
    /** Those of the same extension on the same resource; of a step about the extension itself, those about it. */
    beside(step) {
        return this.#steps.get(step.extension)?.get(resourceOf(step)) ?? [];
    }
    /** The first of an extension, wherever. */
    firstOf(extension) {
        const [first] = this.#steps.get(extension)?.values() ?? [];
        return first?.[0];
    }
    /** The first `create-association` on a resource. */
    creationOn(resource) {
        return this.#creations.get(resource);
    }
}

;// CONCATENATED MODULE: ./src/apply/ledger-book.ts




/**
 * How each step ended, written down, and told in the log: `[3/12] create-version Guard, version 1 → 2 (0.4 s)`. Steps
 * run side by side, so each line says of itself what it is about.
 */
class LedgerBook {
    /** The steps that are over and not done. */
    undone = new Undone();
    #plan;
    #log;
    #begun = new Set();
    #entries = new Map();
    #closed = false;
    constructor(plan, log) {
        this.#plan = plan;
        this.#log = log;
    }
    begin(step) {
        this.#begun.add(step);
    }
    done(step, seconds) {
        this.#end({ step, status: 'done' }, `(${seconds.toFixed(1)} s)`);
    }
    /** Also of a step that was done, where something shows later that it did not last. */
    fail(step, message, sharedCause) {
        this.#end({ step, status: 'failed', message, sharedCause }, `failed: ${message}`);
    }
    notStarted(step, message) {
        this.#end({ step, status: 'not-started', message }, `not started: ${message}`);
    }
    /** What has not ended by now is not waited for any more. */
    close() {
        for (const step of this.#plan.steps) {
            if (this.#entries.has(step))
                continue;
            if (this.#begun.has(step))
                this.fail(step, cancelledUnderWay);
            else
                this.notStarted(step, cancelledBefore);
        }
        for (const { step, status } of this.#entries.values()) {
            const inVain = status === 'done' ? takenAwayInVain(step, this.undone.beside(step)) : undefined;
            if (inVain !== undefined)
                this.fail(step, inVain);
        }
        this.#closed = true;
        return { entries: this.#plan.steps.flatMap((step) => this.#entries.get(step) ?? []) };
    }
    #end(entry, words) {
        if (this.#closed)
            return;
        this.#entries.set(entry.step, entry);
        if (entry.status !== 'done')
            this.undone.add(entry.step);
        this.#log.info(`[${this.#entries.size}/${this.#plan.steps.length}] ${(0,describe/* describeStep */.E)(entry.step, this.#plan)} ${words}`);
    }
}

;// CONCATENATED MODULE: ./src/apply/obstacle.ts
/** Why a step does not begin, if it does not, after these others have not been done. */
function obstacle(step, undone) {
    const earlier = undone.beside(step)[0] ?? undone.firstOf(step.extension);
    if (earlier !== undefined) {
        return `${earlier.operation} of ${earlier.extension} was not done, so nothing more of it is started.`;
    }
    const successor = step.operation === 'delete-association' ? undone.creationOn(step.resource) : undefined;
    // An extension that was renamed is a new one and one to delete: the old guard stays until the new one is there.
    return (successor &&
        `${successor.extension} could not be associated with the same resource, and may be its replacement: this association stays until then.`);
}

;// CONCATENATED MODULE: ./src/apply/settle-associations.ts






/**
 * The service lets two runs associate one extension with one resource twice. So each run, once it has made its own
 * associations, lists what stands there, and deletes all of this owner's but one: the highest version, and of several
 * the lowest Id. The run that comes last sees the others', and as all runs keep the same one, the resource is never
 * without cover. A run that goes back to an older version may already have moved what another run has just made: that
 * one is gone when rivals are read, and its own stays. Without another run this costs one list for each extension.
 */
async function settleAssociations(run, book) {
    if (run.associated.length === 0 || run.signal.aborted)
        return;
    try {
        const standing = (0,group_by/* groupBy */.$)(await listRows(run), placeOf);
        const known = knownAssociations(run);
        const settled = run.associated.map(async (own) => {
            const rows = standing.get(placeOf(own)) ?? [];
            const strangers = rows.filter(({ id }) => id !== own.id && !known.has(id));
            const isListed = rows.some(({ id }) => id === own.id);
            if (strangers.length > 0 || !isListed)
                await settle(run, own, strangers, book);
        });
        // Where one fails, the others come to their ends all the same, and into the ledger.
        const failed = (await Promise.allSettled(settled)).find((one) => one.status === 'rejected');
        if (failed !== undefined)
            throw failed.reason;
    }
    catch (error) {
        run.log.warning(`Whether another run made the same association at the same time could not be checked. Run plan again to see. ${sentenceOf(error)}`);
    }
}
/** By extension: the list of the whole account would grow with what others have there. */
async function listRows(run) {
    const extensions = [...new Set(run.associated.map((own) => own.extensionId))];
    const lists = extensions.map((extension) => (0,pages/* everyRow */.UJ)(run.appconfig.listExtensionAssociations({ extension })));
    return (await Promise.all(lists)).flat();
}
function placeOf({ extensionId, resource }) {
    return `${extensionId} ${resource}`;
}
/** What the plan has judged already. */
function knownAssociations(run) {
    const { steps, unmanaged } = run.plan;
    return new Set([...steps, ...unmanaged].flatMap((each) => ('associationId' in each ? each.associationId : [])));
}
async function settle(run, own, strangers, book) {
    const rivals = (await Promise.all(strangers.map((row) => readOwned(run, row)))).filter((row) => row !== undefined);
    const stands = (await run.appconfig.getExtensionAssociation(own.id)) !== undefined;
    const standing = stands ? [own, ...rivals] : rivals;
    const [kept, ...others] = standing.sort((a, b) => b.version - a.version || (0,code_unit_order/* compare */.U)(a.id, b.id));
    if (kept === undefined) {
        book.fail(own.step, `Version ${own.version} was associated with this resource, and no longer is: another run, or somebody else, removed it. Run plan again.`);
        return;
    }
    // What somebody else associated meanwhile is not this owner's to take away, and the next plan tells of it.
    if (rivals.length === 0)
        return;
    for (const other of others) {
        run.signal.throwIfAborted();
        await run.appconfig.deleteExtensionAssociation(other.id);
    }
    const isWanted = sameEntries(kept.parameters, own.parameters) && hasEntries(kept.tags, own.tags);
    if (kept.version === own.version && isWanted) {
        run.log.info(`Another run associated ${own.step.extension} with the same resource; one of the two was removed.`);
    }
    else {
        book.fail(own.step, `Another run of owner ${run.plan.owner} associated version ${kept.version} with this resource at the same time, and that one stays. Run plan again.`);
    }
}
async function readOwned(run, row) {
    const [tags, association] = await Promise.all([
        run.appconfig.listTagsForResource(row.arn),
        run.appconfig.getExtensionAssociation(row.id)
    ]);
    if (tags === undefined || association === undefined || (0,plan_tags/* ownerOf */.bf)(tags) !== run.plan.owner)
        return undefined;
    return { ...association, tags };
}

;// CONCATENATED MODULE: ./src/apply/apply.ts










/**
 * Carries a plan out. All versions are there before any association moves; what takes something away comes last. What
 * fails stops its own extension, and no other. Never throws: the ledger has the end of every step.
 *
 * Once `signal` fires, nothing new begins but the second half of a `DeleteBeforeCreate`, and the ledger is there within
 * `graceMs`. For that second half, and to know how requests under way ended, make `appconfig` with `afterGrace(signal)`.
 */
async function applyPlan(plan, { appconfig, log, signal, maxParallelRequests }) {
    // Every creation that waits to be sent again listens to it, and Node takes more than ten listeners for a leak.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const run = { plan, appconfig, log, signal, versions: new Map(), associated: [] };
    const book = new LedgerBook(plan, log);
    await unlessAborted(afterGrace(signal), carryOutAll(run, book, maxParallelRequests));
    return { ...book.close(), versions: run.versions };
}
async function carryOutAll(run, book, atOnce) {
    const stage = (phases, laneOf) => {
        const steps = run.plan.steps.filter((step) => phases.includes(phaseOf(step)));
        return runInLanes(steps, laneOf, atOnce, (step) => attempt(run, book, step));
    };
    const byExtension = (step) => step.extension;
    await stage(['versions'], byExtension);
    await stage(['associations'], resourceOf);
    await settleAssociations(run, book);
    await stage(['association deletions'], resourceOf);
    await stage(['version deletions', 'extension deletions'], byExtension);
}
async function attempt(run, book, step) {
    if (run.signal.aborted)
        return;
    const reason = obstacle(step, book.undone);
    if (reason !== undefined) {
        book.notStarted(step, reason);
        return;
    }
    const begin = performance.now();
    book.begin(step);
    try {
        await carryOut(run, step);
        book.done(step, (performance.now() - begin) / 1000);
    }
    catch (error) {
        if (isCancellation(error, run.signal))
            book.fail(step, cancelledUnderWay);
        else
            book.fail(step, sentenceOf(error), error instanceof appconfig_error/* AppConfigError */.y ? error.sharedCause : undefined);
    }
}

// EXTERNAL MODULE: ./src/manifest/wording.ts
var wording = __webpack_require__(5437);
;// CONCATENATED MODULE: ./src/plan/guards.ts

/** What `plan` says of a plan that `apply` would refuse; `undefined` where it would not. */
function deletesWarning(plan, maxDeletes) {
    return tooManyDeletes(plan, maxDeletes, 'An apply of it would stop before its first write.');
}
/** Why `apply` must not begin, each with its cure; empty where nothing speaks against it. */
function refusals(plan, { maxDeletes, expectFingerprint }) {
    return [tooManyDeletes(plan, maxDeletes, 'Nothing was written.'), otherFingerprint(plan, expectFingerprint)].filter((refusal) => refusal !== undefined);
}
/** Counts associations and extensions. What a move takes away is no delete, nor is a version. */
function tooManyDeletes({ steps }, maxDeletes, consequence) {
    const deletes = steps.filter(({ operation }) => operation === 'delete-association' || operation === 'delete-extension').length;
    if (deletes <= maxDeletes)
        return undefined;
    const things = deletes === 1 ? 'an extension or association' : `${deletes} extensions and associations`;
    return `This plan deletes ${things}, more than max-deletes allows (${maxDeletes}). ${consequence} If that is what you want, set \`max-deletes: ${deletes}\`.`;
}
function otherFingerprint({ fingerprint }, expected) {
    if (expected === undefined || expected === fingerprint)
        return undefined;
    if (/[\da-f]{7}/.test(expected) && fingerprint.includes(expected)) {
        return `\`expect-fingerprint\` is ${(0,wording/* shorten */.ml)(expected)}, only a part of this plan's fingerprint, \`${fingerprint}\`. Nothing was written. Pass the fingerprint in full.`;
    }
    return `This plan has the fingerprint \`${fingerprint}\`, but \`expect-fingerprint\` is ${(0,wording/* shorten */.ml)(expected)}: the manifests or what is deployed changed since. Nothing was written. Review a new plan, and pass its fingerprint.`;
}

// EXTERNAL MODULE: ./src/plan/ledger.ts
var plan_ledger = __webpack_require__(1162);
// EXTERNAL MODULE: ./src/report/count.ts
var count = __webpack_require__(5861);
;// CONCATENATED MODULE: ./src/manifest/manifest.ts
function declaresExtension(manifest) {
    return 'Name' in manifest;
}

;// CONCATENATED MODULE: ./src/commands/declared-extensions.ts


/** The output `extensions`: of each extension that a manifest declares and that is deployed, the newest version. */
function declaredExtensions(manifests, { extensions }, target) {
    const declared = new Set(manifests.filter(declaresExtension).map(({ Name }) => Name));
    const deployed = extensions.filter(({ name, authoredByAws }) => declared.has(name) && !authoredByAws);
    return Object.fromEntries(deployed.map(({ name, id, newestVersion }) => [name, deployedName(target, id, newestVersion)]));
}
/** The same after an apply, with the versions that it published. */
function withPublished(before, { versions }, target) {
    const after = Array.from(versions, ([name, { extensionId, number }]) => [name, deployedName(target, extensionId, number)]);
    return { ...before, ...Object.fromEntries(after) };
}
function deployedName(target, id, version) {
    return { id, arn: (0,appconfig_arn/* extensionVersionArn */.nX)(target, id, version), version };
}

// EXTERNAL MODULE: ./src/manifest/identity.ts
var identity = __webpack_require__(6951);
;// CONCATENATED MODULE: ./src/appconfig/naming.ts



/** Finds what the manifests say about a deployed extension; `undefined` where none names it. */
function namingIn(manifests) {
    const byName = (0,group_by/* groupBy */.$)(manifests.filter(declaresExtension), identity/* extensionOf */.je);
    const associating = manifests.filter((manifest) => !declaresExtension(manifest));
    const byIdentifier = (0,group_by/* groupBy */.$)(associating, identity/* extensionOf */.je);
    return ({ id, name, authoredByAws }) => {
        const naming = [
            // A manifest declares custom extensions, and by their names alone: a name may look like another one's Id.
            authoredByAws ? undefined : byName.get(name),
            byIdentifier.get(id),
            name === id ? undefined : byIdentifier.get(name)
        ].flatMap((found) => found ?? []);
        return naming.length === 0 ? undefined : together(naming);
    };
}
function together(manifests) {
    const associations = manifests.flatMap(({ Associations = [] }) => Associations);
    const pins = manifests.flatMap((manifest) => (manifest.Associations ?? []).map((association) => (0,identity/* pinOf */.nZ)(manifest, association)));
    return {
        declared: manifests.some(declaresExtension),
        listsAssociations: manifests.some(({ Associations }) => Associations !== undefined),
        associations: associations.length,
        parameters: manifests.some((manifest) => declaresExtension(manifest) && hasParameters(manifest.definition)) ||
            associations.some(hasParameters),
        pins: pins.filter((pin) => pin !== undefined)
    };
}
function hasParameters({ Parameters = {} }) {
    return Object.keys(Parameters).length > 0;
}

;// CONCATENATED MODULE: ./src/appconfig/association-lists.ts

/** So many extensions are worth a page of the account's list; its first page is read in any case. */
const extensionsPerPage = 10;
/** Associations by extension: from one list of the account where that is short, else from a list for each extension. */
class AssociationLists {
    #reads;
    #mostPages;
    #account;
    /** `account`: reads the list of the account however long it is, for there all of it is wanted. */
    constructor(reads, { extensions, account = false }) {
        this.#reads = reads;
        this.#mostPages = account ? Infinity : Math.max(1, Math.floor(extensions / extensionsPerPage));
    }
    /** Of an extension, of which manifests declare so many. */
    async of(extension, declared) {
        const account = await this.#byExtension();
        const rows = account?.get(extension) ?? [];
        const resources = new Set(rows.map(({ resource }) => resource));
        // What seems to be missing may have slipped to a page that was read already, while others were deleted.
        return account === undefined || resources.size < declared ? this.#reads.associations(extension) : rows;
    }
    /** Of all extensions; only with `account`. */
    async ofAccount() {
        return [...((await this.#byExtension())?.values() ?? [])].flat();
    }
    #byExtension() {
        return (this.#account ??= readAccount(this.#reads, this.#mostPages));
    }
}
/** By extension; `undefined` where the list is longer. */
async function readAccount(reads, mostPages) {
    const rows = [];
    let pages = 0;
    for await (const page of reads.accountAssociations()) {
        rows.push(...page.rows);
        if (!page.isLast && ++pages === mostPages)
            return undefined;
    }
    return (0,group_by/* groupBy */.$)(rows, ({ extensionId }) => extensionId);
}

;// CONCATENATED MODULE: ./src/appconfig/read-associations.ts
/** The associations of an extension that a list has, each with its tags. */
async function readAssociations(reads, { id }, list, options) {
    const listed = await readEach(reads, await list, options);
    // One that is gone since may have moved, and what it moved to was not there yet when the list was read.
    const read = listed.includes(undefined) ? await readEach(reads, await reads.associationsAgain(id), options) : listed;
    return read.filter((association) => association !== undefined);
}
/** Each once, however often it was listed; `undefined` in the place of one that was deleted since. */
async function readEach(reads, rows, options) {
    const unique = new Map(rows.map((row) => [row.id, row]));
    return Promise.all([...unique.values()].map((row) => readAssociation(reads, row, options)));
}
async function readAssociation(reads, row, options) {
    const [tags, parameters] = await Promise.all([reads.tags(row.arn), readParameters(reads, row, options)]);
    return tags && parameters && { ...row, tags, parameters };
}
async function readParameters(reads, { id, extensionId, version }, { parameters }) {
    if (parameters === 'left out')
        return {};
    if (parameters === 'if declared') {
        const extension = await reads.version(extensionId, version);
        if (extension !== undefined && Object.keys(extension.definition.Parameters ?? {}).length === 0)
            return {};
    }
    return (await reads.association(id))?.parameters;
}

;// CONCATENATED MODULE: ./src/appconfig/read-extension.ts



/** An extension that a manifest names. `undefined` where it was deleted since it was listed. */
async function readNamedExtension(reads, row, lists, naming) {
    const { listsAssociations, associations: declared, parameters, pins, everyVersion } = naming;
    const list = lists.of(row.id, declared);
    const [newest, owned, associations, unread] = await Promise.all([
        read_extension_newestVersion(reads, row),
        newestOwned(reads, row),
        listsAssociations ? readAssociations(reads, row, list, { parameters: parameters ? 'read' : 'if declared' }) : [],
        listsAssociations ? [] : list
    ]);
    if (newest === undefined)
        return undefined;
    if (newest.version < row.version)
        return readNamedExtension(reads, newest, lists, naming);
    const leftToOthers = [...new Set(unread.map(({ version }) => version))];
    const numbers = new Set([
        ...range(owned?.version ?? newest.version, newest.version),
        ...pins.filter((pin) => pin >= 1 && pin <= newest.version),
        ...associations.map(({ version }) => version),
        ...leftToOthers
    ]);
    const rest = everyVersion ? range(1, newest.version).filter((number) => !numbers.has(number)) : [];
    const versions = await Promise.all([
        ...[...numbers].map((number) => readVersion(reads, newest, number, { withTags: !row.authoredByAws })),
        ...rest.map((number) => readVersion(reads, newest, number, { withTags: false }))
    ]);
    return { extension: { ...wholeExtensionOf(newest, versions), leftToOthers }, associations };
}
/** An extension that no manifest names, if this owner's; its associations without their values, which nothing needs. */
async function readOwnedExtension(reads, row, lists, owner) {
    const owned = await newestOwned(reads, row);
    if (owned?.owner !== owner)
        return undefined;
    const [newest, associations] = await Promise.all([
        read_extension_newestVersion(reads, row),
        readAssociations(reads, row, lists.of(row.id, 0), { parameters: 'left out' })
    ]);
    if (newest === undefined)
        return undefined;
    if (newest.version < row.version)
        return readOwnedExtension(reads, newest, lists, owner);
    const numbers = new Set([newest.version, owned.version, ...associations.map(({ version }) => version)]);
    const versions = await Promise.all([...numbers].map((number) => readVersion(reads, newest, number, { withTags: number >= owned.version })));
    return { extension: wholeExtensionOf(newest, versions), associations };
}
/**
 * An extension of another owner: the version that says so, and no associations. `undefined` of all others, and where
 * that version was deleted meanwhile: what is left may be anybody's.
 */
async function readForeignExtension(reads, row, owner) {
    const owned = await newestOwned(reads, row);
    if (owned === undefined || owned.owner === owner)
        return undefined;
    const version = await readVersion(reads, row, owned.version, { withTags: true });
    return version && { extension: extensionOf(row, [version]), associations: [] };
}
/** The one that was listed; where it or its tags are gone since, the newest that is left. */
async function read_extension_newestVersion(reads, row) {
    const [listed, tags] = await Promise.all([
        reads.version(row.id, row.version),
        row.authoredByAws ? Promise.resolve({}) : reads.tags(row.arn)
    ]);
    return listed !== undefined && tags !== undefined ? listed : reads.newest(row.id);
}
/**
 * The newest of its versions with an owner tag, which says whose the extension is. Each version has tags of its own, and
 * numbers may be missing: only asking tells, one after the other.
 */
async function newestOwned(reads, row) {
    if (row.authoredByAws)
        return undefined;
    for (let version = row.version; version >= 1; version--) {
        const owner = (0,plan_tags/* ownerOf */.bf)((await reads.tags((0,appconfig_arn/* arnAtVersion */.nc)(row.arn, version))) ?? {});
        if (owner !== undefined)
            return { version, owner };
    }
    return undefined;
}
async function readVersion(reads, extension, number, { withTags }) {
    const [version, tags] = await Promise.all([
        reads.version(extension.id, number),
        withTags ? reads.tags((0,appconfig_arn/* arnAtVersion */.nc)(extension.arn, number)) : Promise.resolve({})
    ]);
    return version && tags && { number, arn: version.arn, definition: version.definition, tags };
}
/** @throws where the newest version came and went while it was read: without it, an older one would be taken for it */
function wholeExtensionOf(newest, versions) {
    if (versions.some((each) => each?.number === newest.version))
        return extensionOf(newest, versions);
    throw new Error(`Extension ${newest.name} was changed while it was read: version ${newest.version} was there, and then was gone. Run this again.`);
}
function extensionOf({ id, name, authoredByAws, version }, versions) {
    const existing = versions.filter((each) => each !== undefined).sort((a, b) => b.number - a.number);
    // An association may show a version that was published since the list was read.
    return {
        id,
        name,
        authoredByAws,
        newestVersion: Math.max(version, existing[0]?.number ?? 0),
        versions: existing,
        leftToOthers: []
    };
}
/** Both ends included. */
function range(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

;// CONCATENATED MODULE: ./src/plan/name-of-extension.ts
/** As steps and manifests name it. What AWS authored also has a name for people, by which it cannot be referred to. */
function nameOfExtension({ id, name, authoredByAws }) {
    return authoredByAws ? id : name;
}

;// CONCATENATED MODULE: ./src/appconfig/read-listed.ts

/**
 * Lists the extensions of the account, and reads each that `readRow` wants as soon as its row arrives; nothing waits for
 * the end of a list that it does not need. `wanted` are names and Ids of some that may well be there.
 */
async function readListed(reads, resources, wanted, readRow) {
    const rows = new Map();
    const reading = new Map();
    const take = (row) => {
        // There is one row for each extension; were there one for each version, the newest would count.
        if ((rows.get(row.id)?.version ?? 0) >= row.version)
            return;
        rows.set(row.id, row);
        const found = readRow(row)?.then((read) => {
            for (const { resource } of read?.associations ?? [])
                resources.standing(resource);
            return read;
        });
        // Its failure may come before anybody waits for it; `Reads` reports it.
        found?.catch(() => undefined);
        if (found !== undefined)
            reading.set(row.id, found);
    };
    let pages = 0;
    for await (const page of reads.extensions()) {
        pages++;
        page.forEach(take);
    }
    if (pages > 1) {
        // What seems to be missing may have slipped to a page that was read already, while others were deleted.
        const listed = new Set([...rows.values()].flatMap(({ id, name }) => [id, name]));
        const missing = wanted.filter((name) => !listed.has(name));
        const slipped = await Promise.all(missing.map((name) => reads.newest(name)));
        slipped.filter((row) => row !== undefined).forEach(take);
    }
    const found = (await Promise.all(reading.values())).filter((read) => read !== undefined);
    return {
        rows,
        extensions: found.map(({ extension }) => extension),
        associations: found.flatMap(({ associations }) => associations),
        extensionNames: [...rows.values()].map(nameOfExtension),
        extensionIds: [...rows.values()].map(({ id }) => id)
    };
}

// EXTERNAL MODULE: ./src/manifest/arn.ts
var manifest_arn = __webpack_require__(530);
// EXTERNAL MODULE: ./src/manifest/resource-kind.ts
var resource_kind = __webpack_require__(6812);
;// CONCATENATED MODULE: ./src/appconfig/read-resources.ts


/**
 * Looks up the applications where an association stands or is declared, and the environments or the configuration
 * profiles of those applications alone in which one is meant.
 */
class ResourceReader {
    #reads;
    #target;
    #lookUps = [];
    #environments = new Map();
    #configurationProfiles = new Map();
    #applications = false;
    constructor(reads, target) {
        this.#reads = reads;
        this.#target = target;
    }
    /** What a manifest's association names: by name, Id or ARN. */
    declared(association) {
        const { ResourceIdentifier, Application } = association;
        if (ResourceIdentifier !== undefined)
            this.standing(ResourceIdentifier);
        else if (Application !== undefined) {
            this.#lookUp((0,resource_kind/* resourceKind */.J)(association), ({ id, name, arn }) => [id, name, arn].includes(Application));
        }
    }
    /** The ARN of a resource; one of another account or region cannot be looked up. */
    standing(arn) {
        const prefix = (0,manifest_arn/* ownArn */.cE)(this.#target, 'application/');
        if (!arn.startsWith(prefix))
            return;
        const [id] = arn.slice(prefix.length).split('/');
        this.#lookUp((0,resource_kind/* resourceKindOfArn */.$)(arn), (application) => application.id === id);
    }
    async result() {
        await Promise.all(this.#lookUps);
        return {
            applications: this.#applications ? await this.#reads.applications() : [],
            environments: this.#environments,
            configurationProfiles: this.#configurationProfiles
        };
    }
    #lookUp(kind, isMeant) {
        this.#applications = true;
        const lookUp = this.#reads.applications().then(async (applications) => {
            await Promise.all(applications.filter(isMeant).map(({ id }) => this.#readChildren(kind, id)));
        });
        lookUp.catch(() => undefined);
        this.#lookUps.push(lookUp);
    }
    async #readChildren(kind, application) {
        if (kind === 'environment') {
            this.#environments.set(application, await this.#reads.environments(application));
        }
        else if (kind === 'configuration profile') {
            this.#configurationProfiles.set(application, await this.#reads.configurationProfiles(application));
        }
    }
}

;// CONCATENATED MODULE: ./src/appconfig/read-deployed.ts








/**
 * What is deployed, as far as a plan can depend on it. A failure to read is an error, never a part.
 *
 * The number of requests, a page being 50 rows:
 *
 *     pages(extensions of the account) + pages(applications)
 *   + where that list is longer than a page, for each extension that a manifest names and that is not on it: GetExtension
 *   + pages(associations of the account), with `prune`, or if it is one, or at most one for 10 manifests; else so many
 *     as that, and those of each extension by itself
 *   + for each extension that a manifest names, or that is this owner's:
 *       GetExtension, ListTagsForResource
 *     + for each of its associations, except where its manifests leave them to others: ListTagsForResource, and, where a
 *       manifest names the extension, and it or the version declares parameters, GetExtensionAssociation
 *     + for each further version that is pinned or in use: GetExtension, ListTagsForResource
 *   + for each other custom extension: ListTagsForResource
 *   + for each version without an owner tag, down to the newest with one: ListTagsForResource
 *   + for each application in which an environment (a configuration profile) is meant: pages(of them)
 *   + with `keepVersions` as a number, for each version of a declared extension: GetExtension
 *   + with `prune`, for each association of the account that is with none of those extensions: ListTagsForResource
 */
function readDeployed(reads, options) {
    return reads.all(() => read(reads, options));
}
async function read(reads, { manifests, owner, target, prune, keepVersions }) {
    reads.begin();
    const namingOf = namingIn(manifests);
    const resources = new ResourceReader(reads, target);
    for (const association of manifests.flatMap(({ Associations }) => Associations ?? []))
        resources.declared(association);
    const lists = new AssociationLists(reads, { extensions: manifests.length, account: prune });
    const wanted = manifests.flatMap((manifest) => (0,identity/* extensionOf */.je)(manifest) ?? []);
    const { rows, ...listed } = await readListed(reads, resources, wanted, (row) => {
        const naming = namingOf(row);
        if (naming === undefined)
            return readOwnedExtension(reads, row, lists, owner);
        const everyVersion = naming.declared && keepVersions !== 'all';
        return readNamedExtension(reads, row, lists, { ...naming, everyVersion });
    });
    const known = new Set(listed.extensions.map(({ id }) => id));
    const unknown = new Set([...rows.keys()].filter((id) => !known.has(id)));
    const strays = prune ? await readStrays(reads, await lists.ofAccount(), owner, unknown) : [];
    for (const { resource } of strays)
        resources.standing(resource);
    const others = new Set(strays.map(({ extensionId }) => extensionId));
    return {
        ...listed,
        extensions: [...listed.extensions, ...[...rows.values()].filter(({ id }) => others.has(id)).map(withoutVersions)],
        associations: [...listed.associations, ...strays],
        resources: await resources.result()
    };
}
/**
 * This owner's associations with extensions that are neither named nor this owner's. One that is in no list of
 * extensions came after it: a manifest may declare it, and another run just have made it.
 */
async function readStrays(reads, rows, owner, extensions) {
    const strays = rows.filter(({ extensionId }) => extensions.has(extensionId));
    const read = await readEach(reads, strays, { parameters: 'left out' });
    return read.filter((association) => association !== undefined).filter(({ tags }) => (0,plan_tags/* ownerOf */.bf)(tags) === owner);
}
function withoutVersions({ id, name, authoredByAws, version }) {
    return { id, name, authoredByAws, newestVersion: version, versions: [], leftToOthers: [] };
}

// EXTERNAL MODULE: ./src/in-turns.ts
var in_turns = __webpack_require__(6469);
// EXTERNAL MODULE: ./src/manifest/finding-order.ts
var finding_order = __webpack_require__(5421);
// EXTERNAL MODULE: ./src/manifest/finding-at.ts + 1 modules
var finding_at = __webpack_require__(4624);
// EXTERNAL MODULE: ./src/manifest/definition.ts
var manifest_definition = __webpack_require__(3060);
// EXTERNAL MODULE: ./src/manifest/rules/association-parameters.ts
var association_parameters = __webpack_require__(8275);
// EXTERNAL MODULE: ./src/manifest/rules/duplicates.ts
var duplicates = __webpack_require__(8403);
// EXTERNAL MODULE: ./src/manifest/rules/never-invoked.ts
var never_invoked = __webpack_require__(9750);
// EXTERNAL MODULE: ./src/manifest/nearest.ts
var nearest = __webpack_require__(4247);
;// CONCATENATED MODULE: ./src/plan/desired/not-found.ts


function accountAndRegion({ accountId, region }) {
    return `account ${accountId}, region ${region}`;
}
function severalHave(kind, name, arns) {
    return `Several ${kind}s have the name or Id ${(0,wording/* reference */.ir)(name)}: write the ARN of the one you mean, ${(0,wording/* either */.gP)(arns, wording/* reference */.ir)}.`;
}
function notFound(kind, name, names, where) {
    const close = (0,nearest/* nearestNames */.LE)(name, names);
    const hint = close.length > 0 ? `: did you mean ${(0,wording/* either */.gP)(close, wording/* reference */.ir)}?` : '.';
    return `There is no ${kind} ${(0,wording/* reference */.ir)(name)} in ${where}${hint}`;
}

;// CONCATENATED MODULE: ./src/plan/desired/resolve-resource.ts



const kinds = {
    Application: 'application',
    Environment: 'environment',
    ConfigurationProfile: 'configuration profile'
};
/** The ARN of the resource that an association names. What is in another account or region cannot be checked. */
function resolveResource(association, target, resources) {
    const { ResourceIdentifier, Application = '' } = association;
    if (ResourceIdentifier !== undefined)
        return existing(ResourceIdentifier, target, resources);
    const application = pick('Application', Application, resources.applications, target);
    const child = ['Environment', 'ConfigurationProfile'].find((key) => association[key] !== undefined);
    if (typeof application !== 'string' || child === undefined)
        return application;
    return resolveChild(application, child, association[child] ?? '', target, resources);
}
function resolveChild(application, child, name, target, resources) {
    const segment = child.toLowerCase();
    if (name.startsWith('arn:') && !name.startsWith(`${application}/${segment}/`)) {
        return { pointer: `/${child}`, message: `${(0,wording/* reference */.ir)(name)} is no ${kinds[child]} of ${(0,wording/* reference */.ir)(application)}.` };
    }
    if (!isHere(application, target)) {
        if (name.startsWith('arn:'))
            return name;
        if (/^[a-z0-9]{4,7}$/.test(name))
            return `${application}/${segment}/${name}`;
        const message = `The application is in another account or region, where names cannot be looked up: write the Id or the ARN of the ${kinds[child]}.`;
        return { pointer: `/${child}`, message };
    }
    const parent = resources.applications.find(({ arn }) => arn === application)?.name ?? application;
    return pick(child, name, childrenOf(application, child, resources), target, `application ${(0,wording/* reference */.ir)(parent)}`);
}
function pick(key, name, candidates, target, where = accountAndRegion(target)) {
    const isArn = name.startsWith('arn:');
    if (isArn && !isHere(name, target))
        return name;
    const found = candidates.filter((candidate) => isArn ? candidate.arn === name : candidate.id === name || candidate.name === name);
    const pointer = `/${key}`;
    if (found.length > 1) {
        const arns = found.map(({ arn }) => arn);
        return { pointer, message: severalHave(kinds[key], name, arns) };
    }
    const [only] = found;
    if (only)
        return only.arn;
    const names = candidates.flatMap(({ id, name, arn }) => (isArn ? [arn] : [name, id]));
    return { pointer, message: notFound(kinds[key], name, names, where) };
}
/** A raw ARN as it is, if what it names is there or is elsewhere. */
function existing(arn, target, resources) {
    if (!isHere(arn, target))
        return arn;
    const pointer = '/ResourceIdentifier';
    const [application = '', child] = arn.split(/\/(environment|configurationprofile)\//);
    const siblings = child === undefined
        ? resources.applications
        : childrenOf(application, child === 'environment' ? 'Environment' : 'ConfigurationProfile', resources);
    if (siblings.some((sibling) => sibling.arn === arn))
        return arn;
    const arns = (siblings.length > 0 ? siblings : resources.applications).map((sibling) => sibling.arn);
    return { pointer, message: notFound('resource', arn, arns, accountAndRegion(target)) };
}
function childrenOf(application, child, resources) {
    const id = resources.applications.find(({ arn }) => arn === application)?.id;
    const children = child === 'Environment' ? resources.environments : resources.configurationProfiles;
    return id === undefined ? [] : (children.get(id) ?? []);
}
function isHere(arn, target) {
    return arn.startsWith((0,manifest_arn/* ownArn */.cE)(target, ''));
}

;// CONCATENATED MODULE: ./src/plan/desired/declare-association.ts










/** Adds one association to what is declared of `extension` (absent: it is unknown), and says what is wrong with it. */
function declareAssociation(placed, extension, target, resources) {
    const { manifest, association, pointer } = placed;
    const resource = resolveResource(association, target, resources);
    if (typeof resource !== 'string') {
        return [(0,finding_at/* findingAt */.d)(manifest, 'unknown-resource', { ...resource, pointer: pointer + resource.pointer })];
    }
    if (!extension)
        return [];
    const place = manifest.placeOf(pointer);
    const first = extension.associations.get(resource);
    if (first) {
        const message = (0,duplicates/* duplicateAssociationMessage */.mI)(extension.name, first.place, place);
        return [(0,finding_at/* findingAt */.d)(manifest, 'duplicate-association', { pointer, message })];
    }
    const pin = (0,identity/* pinOf */.nZ)(manifest, association);
    const version = pin ?? extension.version;
    const definition = definitionOf(extension, version);
    if (!definition && placed.isGone)
        return [];
    extension.associations.set(resource, {
        resource,
        version,
        parameters: association.Parameters ?? {},
        ...(association.Tags && { tags: association.Tags }),
        strategy: manifest.ReplaceAssociations,
        place
    });
    if (!definition)
        return [unknownVersion(placed, extension, version)];
    return isJudgedOffline(manifest, extension, pin) ? [] : problemsWith(definition, placed, extension, resource, pin);
}
/** Of the version that a plan makes, what the manifest says. */
function definitionOf({ manifest, deployed, version }, wanted) {
    if (manifest && wanted === version)
        return manifest.definition;
    return deployed?.versions.find(({ number }) => number === wanted)?.definition;
}
function isJudgedOffline(manifest, extension, pin) {
    if (pin !== undefined || !extension.manifest)
        return false;
    return declaresExtension(manifest) || manifest.ExtensionIdentifier === extension.name;
}
function problemsWith(definition, { manifest, association, pointer }, { name }, resource, pin) {
    const values = (0,association_parameters/* parameterProblems */.w)(name, definition.Parameters, association.Parameters, pin).map((problem) => (0,finding_at/* findingAt */.d)(manifest, problem.code, { ...problem, pointer: pointer + problem.pointer }));
    const kind = (0,resource_kind/* resourceKindOfArn */.$)(resource);
    const message = kind && (0,never_invoked/* neverInvoked */.h)((0,manifest_definition/* actionPointsOf */.B)(definition.Actions), kind);
    return message === undefined ? values : [...values, (0,finding_at/* findingAt */.d)(manifest, 'never-invoked', { pointer, message })];
}
function unknownVersion({ manifest, association, pointer }, { name, deployed, version: newest }, wanted) {
    const why = deployed ? `its newest is ${newest}` : 'it is not deployed yet, and its first will be 1';
    const message = `Extension ${(0,wording/* shorten */.ml)(name)} has no version ${wanted}, and this run does not make it: ${why}.`;
    const isOwn = association.ExtensionVersionNumber !== undefined;
    const at = isOwn ? `${pointer}/ExtensionVersionNumber` : '/ExtensionIdentifier';
    return (0,finding_at/* findingAt */.d)(manifest, 'unknown-resource', { pointer: at, message });
}

;// CONCATENATED MODULE: ./src/plan/desired/resolve-extension.ts




/** The deployed extension that `ExtensionIdentifier` names, where that is no name that a manifest declares. */
function resolveExtension(identifier, declared, { extensions, extensionNames, extensionIds }, target) {
    const pointer = '/ExtensionIdentifier';
    if (identifier.startsWith('arn:')) {
        const arn = parseArnHere(identifier, target);
        if (!arn) {
            return {
                pointer,
                message: `${(0,wording/* reference */.ir)(identifier)} is not the ARN of an extension in ${accountAndRegion(target)}.`
            };
        }
        const deployed = extensions.find(({ id }) => id === arn.id);
        if (deployed)
            return withManifest(deployed, declared);
        // By their Ids: as wholes, all ARNs are much alike.
        const arns = (0,nearest/* nearestNames */.LE)(arn.id, extensionIds).map((id) => identifier.replace(`:extension/${arn.id}`, () => `:extension/${id}`));
        return { pointer, message: notFound('extension', identifier, arns, accountAndRegion(target)) };
    }
    const found = extensions.filter(({ id, name }) => id === identifier || name === identifier);
    if (found.length > 1) {
        const arns = found.map(({ id }) => (0,manifest_arn/* extensionArn */.$3)(target, id));
        return { pointer, message: severalHave('extension', identifier, arns) };
    }
    const [only] = found;
    if (only)
        return withManifest(only, declared);
    const known = [...declared.keys(), ...extensionNames, ...extensionIds];
    return { pointer, message: notFound('extension', identifier, known, accountAndRegion(target)) };
}
function withManifest(deployed, declared) {
    const manifest = deployed.authoredByAws ? undefined : declared.get(deployed.name);
    return manifest ? { manifest, deployed } : { deployed };
}
function parseArnHere(text, { partition, region, accountId }) {
    const arn = (0,manifest_arn/* parseExtensionArn */.EN)(text);
    if (arn?.partition !== partition || arn.region !== region)
        return undefined;
    return arn.account === accountId || arn.account === '' ? arn : undefined;
}

;// CONCATENATED MODULE: ./src/plan/desired/declare.ts







/**
 * Merges the manifests by extension and resolves the names in them; a name that nothing has becomes a finding. It can
 * be interrupted: to find the nearest names takes its time where thousands are wrong.
 */
function* declaring({ manifests, deployed, target, namesWhatIsGone = false }) {
    const findings = [];
    const resolve = resolverFor(manifests, deployed, target);
    const extensions = new Map();
    for (const manifest of manifests) {
        yield;
        const found = resolve(manifest);
        if ('pointer' in found)
            findings.push((0,finding_at/* findingAt */.d)(manifest, 'unknown-resource', found));
        const extension = 'pointer' in found ? undefined : register(extensions, found);
        if (extension && manifest.Associations)
            extension.listsAssociations = true;
        const isGone = namesWhatIsGone && extension?.deployed === undefined;
        for (const [index, association] of (manifest.Associations ?? []).entries()) {
            yield;
            const pointer = `/Associations/${index}`;
            findings.push(...declareAssociation({ manifest, association, pointer, isGone }, extension, target, deployed.resources));
        }
    }
    return { extensions: [...extensions.values()], findings };
}
/** Finds the extension of a manifest; a declared one in a map, not by a search through all that are deployed. */
function resolverFor(manifests, deployed, target) {
    const declared = new Map(manifests.filter(declaresExtension).map((manifest) => [manifest.Name, manifest]));
    const custom = deployed.extensions.filter(({ authoredByAws }) => !authoredByAws);
    const byName = (0,group_by/* groupBy */.$)(custom, ({ name }) => name);
    const declaredBy = (manifest) => {
        const [there] = byName.get(manifest.Name) ?? [];
        return { manifest, ...(there && { deployed: there }) };
    };
    return (manifest) => {
        if (declaresExtension(manifest))
            return declaredBy(manifest);
        const declarer = declared.get(manifest.ExtensionIdentifier);
        return declarer ? declaredBy(declarer) : resolveExtension(manifest.ExtensionIdentifier, declared, deployed, target);
    };
}
function register(extensions, { manifest, deployed }) {
    const name = manifest ? manifest.Name : nameOfExtension(deployed);
    const key = JSON.stringify(manifest ? { name } : { id: deployed.id });
    const known = extensions.get(key);
    if (known)
        return known;
    const extension = {
        name,
        ...(manifest && { manifest }),
        ...(deployed && { deployed }),
        version: newestVersionAfter(manifest, deployed),
        listsAssociations: false,
        associations: new Map()
    };
    extensions.set(key, extension);
    return extension;
}
/** A version that is deployed and says what the manifest says is used, whoever published it. */
function newestVersionAfter(manifest, deployed) {
    const newest = deployed?.versions[0];
    if (!newest)
        return 1;
    const isNew = manifest && !sameDefinition(manifest.definition, newest.definition);
    return isNew ? newest.number + 1 : newest.number;
}

;// CONCATENATED MODULE: ./src/plan/foreign-owner-error.ts
/** What manifests declare here carries another owner's tag: plan, apply and drift stop before any write. */
class ForeignOwnerError extends Error {
    name = 'ForeignOwnerError';
    /** A sentence for each, with its owner and the cure. */
    refusals;
    /** All that was found in the manifests besides. */
    findings;
    constructor(refusals, findings) {
        const cure = 'Remove it from the manifests, or set `take-ownership: true` to manage it from here; the `owner` input says who this run is.';
        const sentences = refusals.map((refusal) => `${refusal}, and is declared here, too. ${cure}`);
        super(sentences.join('\n'));
        this.refusals = sentences;
        this.findings = findings;
    }
}

;// CONCATENATED MODULE: ./src/plan/made-by-aws.ts

/** AWS-authored extensions that associate themselves, as observed. */
const selfAssociating = new Set([
    'AWS.AppConfig.FeatureFlags',
    'AWS.AppConfig.JiraIntegration',
    'AWS.Evidently.ProjectImporter'
]);
/** Such an association is never touched; one with an owner tag is that owner's. */
function isMadeByAws({ extensionId, tags }) {
    return selfAssociating.has(extensionId) && (0,plan_tags/* ownerOf */.bf)(tags) === undefined;
}

;// CONCATENATED MODULE: ./src/plan/match.ts





function matchAssociations({ associations }, deployed, owning) {
    const byResource = (0,group_by/* groupBy */.$)(deployed, (association) => association.resource);
    const matches = [...associations.values()].map((declared) => match(declared, byResource.get(declared.resource) ?? [], owning));
    const matched = new Set(matches.flatMap(({ standing, moving, duplicates }) => [standing, ...moving, ...duplicates]));
    const rest = deployed.filter((association) => !matched.has(association));
    const isForeign = (association) => associations.has(association.resource) && ownershipOf(association.tags, owning) === 'foreign';
    return { matches, undeclared: rest, foreign: rest.filter(isForeign) };
}
function match(declared, candidates, owning) {
    const order = preference(declared, owning);
    const [standing, ...others] = candidates
        .filter(({ version, tags }) => version === declared.version && ownershipOf(tags, owning) !== 'foreign')
        .sort(order);
    const moving = candidates
        .filter((association) => association.version !== declared.version && !isMadeByAws(association))
        .filter(({ tags }) => {
        const ownership = ownershipOf(tags, owning);
        return isManaged(ownership) || (ownership === 'nobody' && standing === undefined);
    })
        .sort((a, b) => b.version - a.version || (0,code_unit_order/* compare */.U)(a.id, b.id));
    const duplicates = others
        .filter(({ tags }) => isManaged(ownershipOf(tags, owning)))
        .filter(({ parameters }) => sameEntries(parameters, declared.parameters));
    return { declared, ...(standing && { standing }), moving, duplicates };
}
/**
 * Which of several associations stays: a managed one before others, then one with the declared values, then the lowest
 * Id. Tags beyond the owner's do not decide, because runs change them: two runs at the same time must keep the same
 * copy, even with different manifests, and even while one of them takes it from another owner. Where none has the
 * declared values, one of ours stays and gets them.
 */
function preference(declared, owning) {
    const rank = { ours: 0, taken: 0, nobody: 1, foreign: 2 };
    const judge = ({ tags, parameters }) => {
        const ownership = ownershipOf(tags, owning);
        const differs = !sameEntries(parameters, declared.parameters);
        return { rank: rank[ownership], differs: Number(differs), taken: Number(differs && ownership === 'taken') };
    };
    return (one, other) => {
        const [a, b] = [judge(one), judge(other)];
        return a.rank - b.rank || a.differs - b.differs || a.taken - b.taken || (0,code_unit_order/* compare */.U)(one.id, other.id);
    };
}
function isManaged(ownership) {
    return ownership === 'ours' || ownership === 'taken';
}

;// CONCATENATED MODULE: ./src/plan/compare.ts









/**
 * What plan and drift both start from. What manifests name and is not there becomes a finding; the caller stops where
 * one is an error.
 * @throws ForeignOwnerError where another owner's tag is on what is declared here, unless `takeOwnership`
 */
function* comparing(desired) {
    const { deployed, owner } = desired;
    const { extensions, findings } = yield* declaring(desired);
    const all = (0,finding_order/* inOrder */.a)([...desired.findings, ...findings]);
    const byExtension = (0,group_by/* groupBy */.$)([...deployed.associations].sort(byPlace), ({ extensionId }) => extensionId);
    const compared = extensions.map((extension) => ({
        extension,
        ...matchAssociations(extension, byExtension.get(extension.deployed?.id ?? '') ?? [], desired)
    }));
    const names = (0,resource_names/* resourceNames */.N)(deployed.resources);
    const refusals = compared.flatMap((one) => refusalsOf(one, names, desired));
    if (refusals.length > 0)
        throw new ForeignOwnerError(refusals, all);
    const declared = new Set(extensions.map(({ manifest, deployed: there }) => manifest && there?.id));
    const named = new Set(extensions.map(({ deployed: there }) => there?.id));
    const undeclared = deployed.extensions
        .filter(({ id, authoredByAws }) => !authoredByAws && !declared.has(id))
        .filter((extension) => ownerOfExtension(extension) === owner)
        .sort((a, b) => (0,code_unit_order/* compare */.U)(a.name, b.name))
        .map((extension) => ({ extension, associations: byExtension.get(extension.id) ?? [] }));
    const owned = new Set(undeclared.map(({ extension }) => extension.id));
    const strays = deployed.associations.filter(({ extensionId, tags }) => !named.has(extensionId) && !owned.has(extensionId) && (0,plan_tags/* ownerOf */.bf)(tags) === owner);
    return { compared, undeclared, strays, resourceNames: names, findings: all };
}
/** The order of the service's lists is no part of what is deployed: what is told of it stays the same. */
function byPlace(a, b) {
    return (0,code_unit_order/* compare */.U)(a.resource, b.resource) || (0,code_unit_order/* compare */.U)(a.id, b.id);
}
function refusalsOf({ extension, foreign }, names, owning) {
    const { name, manifest, deployed } = extension;
    const others = manifest && deployed && ownershipOfExtension(deployed, owning) === 'foreign';
    return [
        ...(others ? [`Extension ${name} is owned by ${ownerOfExtension(deployed) ?? ''}`] : []),
        ...foreign.map(({ id, resource, tags }) => `Association ${id} of extension ${name} with ${(0,resource_names/* resourceName */.I)(resource, names)} is owned by ${(0,plan_tags/* ownerOf */.bf)(tags) ?? ''}`)
    ];
}

// EXTERNAL MODULE: ./src/plan/changes.ts
var plan_changes = __webpack_require__(1766);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(5217);
;// CONCATENATED MODULE: ./src/plan/bloom-filter.ts

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bitsPerCharacter = 6;
const bitsPerMember = 24;
const mostProbes = 9;
/**
 * A Bloom filter in text: the number of probes, then the bits, six a character. It fits a list of any length into
 * `limit` characters; what is in the list is always found, what is not is found at times once the list is long.
 */
function membersOf(list, limit) {
    if (list.length === 0)
        return '0';
    const characters = Math.min(limit - 1, Math.ceil((list.length * bitsPerMember) / bitsPerCharacter));
    const size = characters * bitsPerCharacter;
    const probes = Math.min(mostProbes, Math.max(1, Math.round((size / list.length) * Math.LN2)));
    const sextets = new Uint8Array(characters);
    for (const member of list) {
        for (const bit of bitsOf(member, probes, size)) {
            const index = Math.floor(bit / bitsPerCharacter);
            sextets[index] = (sextets[index] ?? 0) | (1 << (bit % bitsPerCharacter));
        }
    }
    return `${probes}${Array.from(sextets, (sextet) => alphabet.charAt(sextet)).join('')}`;
}
function isMember(members, candidate) {
    const size = (members.length - 1) * bitsPerCharacter;
    if (size <= 0)
        return false;
    return bitsOf(candidate, Number(members.charAt(0)), size).every((bit) => {
        const sextet = alphabet.indexOf(members.charAt(1 + Math.floor(bit / bitsPerCharacter)));
        return (sextet & (1 << (bit % bitsPerCharacter))) !== 0;
    });
}
/** 24 bits of the hash for each probe. */
function bitsOf(member, probes, size) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(member).digest();
    return Array.from({ length: probes }, (_, probe) => hash.readUIntBE(3 * probe, 3) % size);
}

;// CONCATENATED MODULE: ./src/plan/digest.ts





/*
 * The tag `appconfig-extensions:digest` is the only memory there is of what was applied.
 *
 *   of an extension version  1:<definition>:<tags>:<list>:<members>
 *   of an association        1:<values>:<tags>
 *
 * Each part is a hash of its own, so that what is deployed and what a manifest says can be compared with what was
 * applied part by part. `-` stands for tags that are left to others. `<list>` is that of the declared resources,
 * `<members>` tells of a single one whether it was in the list, even when the list has changed since.
 */
const digest_form = '1';
const leftToOthers = '-';
const hashLength = 16;
/** A tag value has at most 256 characters. */
const membersLength = 256 - `${digest_form}:::`.length - 3 * hashLength - 1;
const extensionDigest = /^1:([\w-]{16}):([\w-]{16}|-):([\w-]{16}):(0|[1-9][\w-]+)$/;
const associationDigest = /^1:([\w-]{16}):([\w-]{16}|-)$/;
function digestOfExtension({ definition, tags, resources }) {
    const members = membersOf(resources, membersLength);
    return [digest_form, definitionPart(definition), tagsPart(tags), listPart(resources), members].join(':');
}
function digestOfAssociation({ parameters, tags }) {
    return [digest_form, valuesPart(parameters), tagsPart(tags)].join(':');
}
function readExtensionDigest(digest) {
    const [, definition, tags, list, members] = extensionDigest.exec(digest ?? '') ?? [];
    if (definition === undefined || tags === undefined || list === undefined || members === undefined)
        return undefined;
    return {
        definitionWas: (now) => definitionPart(now) === definition,
        tagsWere: (now) => (tags === leftToOthers ? undefined : tagsPart(now) === tags),
        listWas: (now) => listPart(now) === list,
        listHad: (resource) => isMember(members, resource)
    };
}
function readAssociationDigest(digest) {
    const [, values, tags] = associationDigest.exec(digest ?? '') ?? [];
    if (values === undefined || tags === undefined)
        return undefined;
    return {
        valuesWere: (now) => valuesPart(now) === values,
        tagsWere: (now) => (tags === leftToOthers ? undefined : tagsPart(now) === tags)
    };
}
/** A digest that another release of this project wrote, in a form of its own: it stands until something changes. */
function isOtherForm(digest) {
    const [, version] = /^(\d+):/.exec(digest ?? '') ?? [];
    return version !== undefined && version !== digest_form;
}
function definitionPart(definition) {
    return hash((0,canonical/* canonicalDefinition */.A)(definition));
}
function tagsPart(tags) {
    return tags === undefined ? leftToOthers : hash(tags);
}
function valuesPart(parameters) {
    return hash(parameters);
}
function listPart(resources) {
    return hash([...resources].sort(code_unit_order/* compare */.U));
}
/** 96 bits, in characters that a tag value may have. */
function hash(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(stableJson(value)).digest('base64url').slice(0, hashLength);
}

;// CONCATENATED MODULE: ./src/plan/reasons.ts


const shown = 3;
/** Of what nobody owned, or another owner, whose tag `take-ownership` allows to replace. */
function adoptionReason(thing, previousOwner, owner, changes) {
    if (previousOwner !== undefined) {
        return `It is taken from owner ${previousOwner} for owner ${owner}, as take-ownership allows.`;
    }
    const rest = changes.every(plan_changes/* isOwnTag */.$3) ? ', and nothing else changes' : ' and those of the manifest';
    return `The ${thing} is deployed and nobody owns it: it gets the tags of owner ${owner}${rest}.`;
}
function tagReason(changes) {
    return changes.every(plan_changes/* isOwnTag */.$3)
        ? 'The tags of AppConfig Extensions itself are brought up to date: they record what the manifests declare.'
        : `The tags differ in ${paths(changes)}.`;
}
/** `/Description, /Actions/PRE_START_DEPLOYMENT/0/Uri and 4 more` */
function paths(changes) {
    const names = changes.slice(0, shown).map(({ path }) => path);
    const more = changes.length - names.length;
    return (0,wording/* listed */.KE)(more > 0 ? [...names, `${more} more`] : names);
}

;// CONCATENATED MODULE: ./src/plan/tag-change.ts



/**
 * What it takes to bring the tags of one version or association to `declared` (absent: left to others) and to `own`,
 * this project's two. `undefined` where nothing is to be done. A digest in the form of another release stands as long
 * as nothing else changes.
 */
function tagChange({ arn, tags }, declared, own, { removes = true, recordChanged = false } = {}) {
    const others = (0,plan_tags/* userTags */.Rz)(tags);
    const after = { ...(removes && declared ? {} : others), ...declared, ...own };
    const has = new Map(Object.entries(tags));
    const set = Object.entries(after).filter(([key, value]) => has.get(key) !== value);
    const remove = Object.keys(others).filter((key) => !Object.hasOwn(after, key));
    if (set.length + remove.length === 0)
        return undefined;
    const onlyDigest = remove.length === 0 && set.every(([key]) => key === plan_tags/* digestTag */.t9);
    if (onlyDigest && !recordChanged && isOtherForm(tags[plan_tags/* digestTag */.t9]))
        return undefined;
    const input = { arn, set: Object.fromEntries(set), remove };
    return { changes: (0,plan_changes/* changesBetween */.iv)({ tags }, { tags: after }), input, after };
}

;// CONCATENATED MODULE: ./src/plan/association-steps.ts








/** What is done for one declared association, in the order that `apply` has to keep. */
function associationSteps(extension, match, owning) {
    const { name } = extension;
    const { declared, standing, moving, duplicates } = match;
    const adoptions = [...moving, ...duplicates].flatMap((going) => adopt(name, going, { declared }, owning)?.step ?? []);
    const moves = replaceAll(name, match, owning);
    if (!standing)
        return [...adoptions, ...(moves.length > 0 ? moves : [create(extension, declared, owning)])];
    const reason = 'An exact copy of this association stays: version, resource and values are the same.';
    const copies = duplicates.map((copy) => ({
        ...association_steps_deleteAssociation(name, copy, reason),
        input: { stays: standing.id }
    }));
    return [...adoptions, ...association_steps_settle(name, declared, standing, owning), ...moves, ...copies];
}
function association_steps_deleteAssociation(extension, association, reason) {
    return { operation: 'delete-association', ...place(extension, association), fromVersion: association.version, reason };
}
function create({ name, deployed }, declared, { owner }) {
    const tags = { ...declared.tags, ...own(declared, owner) };
    return {
        operation: 'create-association',
        extension: name,
        ...(deployed && { extensionId: deployed.id }),
        resource: declared.resource,
        reason: 'The extension is not associated with this resource.',
        toVersion: declared.version,
        changes: (0,plan_changes/* changesBetween */.iv)(undefined, { parameters: declared.parameters, tags }),
        input: { parameters: declared.parameters, tags }
    };
}
/** Values first: the digest is set once it is true. What nobody owned is adopted before tags of it are removed. */
function association_steps_settle(extension, declared, standing, owning) {
    if (isMadeByAws(standing))
        return [];
    const { parameters } = declared;
    const valuesChange = !sameEntries(parameters, standing.parameters);
    const at = { ...place(extension, standing), toVersion: standing.version };
    const steps = [];
    if (valuesChange) {
        const changes = (0,plan_changes/* changesBetween */.iv)({ parameters: standing.parameters, tags: {} }, { parameters, tags: {} });
        const reason = `The values differ in ${paths(changes)}.`;
        steps.push({ operation: 'update-association', ...at, reason, changes, input: { parameters } });
    }
    const adoption = adopt(extension, { ...standing, parameters }, { declared, sets: declared.tags }, owning);
    if (adoption)
        steps.push(adoption.step);
    const before = { ...standing, tags: adoption?.tags ?? standing.tags };
    const change = tagChange(before, declared.tags, own(declared, owning.owner), { recordChanged: valuesChange });
    if (change) {
        const { changes, input } = change;
        steps.push({ operation: 'tag-association', ...at, reason: tagReason(changes), changes, input });
    }
    return steps;
}
/**
 * Sets tags and removes none: those in `sets`, and this project's own, which record what stands there then.
 *
 * What moves, or is deleted as a copy, is owned before: an apply that is killed in between could not tell afterwards
 * that the old one is to go.
 */
function adopt(extension, association, { declared, sets }, owning) {
    const ownership = ownershipOf(association.tags, owning);
    if (ownership === 'ours' || ownership === 'foreign')
        return undefined;
    const { parameters } = association;
    const digest = digestOfAssociation({
        parameters,
        tags: declared.tags && { ...(0,plan_tags/* userTags */.Rz)(association.tags), ...sets }
    });
    const change = tagChange(association, sets, (0,plan_tags/* ownTagsFor */.BC)(owning.owner, digest), { removes: false });
    if (!change)
        return undefined;
    const { changes, input, after } = change;
    const step = {
        operation: 'tag-association',
        ...place(extension, association),
        reason: adoptionReason('association', (0,plan_tags/* ownerOf */.bf)(association.tags), owning.owner, changes),
        toVersion: association.version,
        changes,
        input
    };
    return { step, tags: after };
}
/**
 * Of several on one resource, one makes the new association and the others are only taken away: after it where an
 * overlap is wanted, before it where a gap is.
 */
function replaceAll(extension, { declared, standing, moving }, owning) {
    const [first, ...others] = moving;
    if (!first)
        return [];
    if (standing) {
        return moving.map((old) => replace(extension, declared, old, { madeAlready: standing.id }, owning));
    }
    const making = replace(extension, declared, first, {}, owning);
    const taken = others.map((old) => replace(extension, declared, old, { madeByAnotherStep: true }, owning));
    return declared.strategy === 'CreateBeforeDelete' ? [making, ...taken] : [...taken, making];
}
function replace(extension, declared, old, making, owning) {
    const { parameters } = declared;
    const tags = { ...(declared.tags ?? (0,plan_tags/* userTags */.Rz)(old.tags)), ...own(declared, owning.owner) };
    // Put back, it is what it was when it was taken away: adopted.
    const previous = { parameters: old.parameters, tags: adopt(extension, old, { declared }, owning)?.tags ?? old.tags };
    return {
        operation: 'replace-association',
        ...place(extension, old),
        reason: replaceReason(declared, old, making),
        fromVersion: old.version,
        toVersion: declared.version,
        strategy: declared.strategy,
        changes: (0,plan_changes/* userChangesBetween */.HJ)(old, { parameters, tags }),
        input: { parameters, tags, previous, ...making }
    };
}
function replaceReason({ version }, old, making) {
    if (making.madeAlready !== undefined) {
        return `Version ${version} is on this resource already; version ${old.version} was left by an interrupted move.`;
    }
    if (making.madeByAnotherStep)
        return `Version ${version} replaces version ${old.version} on this resource, too.`;
    return `The association is at version ${old.version}, and is declared at version ${version}.`;
}
function own(declared, owner) {
    return (0,plan_tags/* ownTagsFor */.BC)(owner, digestOfAssociation(declared));
}
function place(extension, { extensionId, resource, id }) {
    return { extension, extensionId, resource, associationId: id };
}

;// CONCATENATED MODULE: ./src/plan/coverage.ts



/** What runs where once the steps are done, and what they change of it. */
function coverageOf({ compared }, { extensions }, steps, unmanaged) {
    const definitions = new Map();
    for (const extension of extensions) {
        const name = nameOfExtension(extension);
        for (const { number, definition } of extension.versions)
            definitions.set(`${name}/${number}`, definition);
    }
    for (const { extension } of compared) {
        if (extension.manifest)
            definitions.set(`${extension.name}/${extension.version}`, extension.manifest.definition);
    }
    const cover = (where) => ({
        ...where,
        actionPoints: (0,manifest_definition/* actionPointsOf */.B)(definitions.get(`${where.extension}/${where.version}`)?.Actions ?? {})
    });
    const updated = new Set(steps.flatMap((step) => (step.operation === 'update-association' ? [step.associationId] : [])));
    const standing = compared.flatMap(({ extension, matches }) => matches.flatMap(({ standing: there, declared: { resource } }) => there
        ? [
            cover({
                extension: extension.name,
                version: there.version,
                resource,
                change: updated.has(there.id) ? 'changed' : 'unchanged'
            })
        ]
        : []));
    const listed = unmanaged.map(({ extension, version, resource }) => cover({ extension, version, resource, change: 'unmanaged' }));
    return [...standing, ...steps.flatMap((step) => stepCoverage(step).map(cover)), ...listed].sort((a, b) => (0,code_unit_order/* compare */.U)(a.resource, b.resource) || (0,code_unit_order/* compare */.U)(a.extension, b.extension) || a.version - b.version);
}
function stepCoverage(step) {
    if (step.operation === 'create-association') {
        return [{ extension: step.extension, version: step.toVersion, resource: step.resource, change: 'added' }];
    }
    if (step.operation === 'delete-association') {
        return [{ extension: step.extension, version: step.fromVersion, resource: step.resource, change: 'removed' }];
    }
    if (step.operation !== 'replace-association')
        return [];
    const { extension, resource, fromVersion, toVersion, input } = step;
    return input.madeAlready !== undefined || input.madeByAnotherStep
        ? [{ extension, version: fromVersion, resource, change: 'removed' }]
        : [{ extension, version: toVersion, resource, change: 'moved', fromVersion }];
}

;// CONCATENATED MODULE: ./src/plan/extension-steps.ts







/** What is done to the versions of an extension before any association moves. */
function extensionSteps(extension, owning) {
    const { manifest, deployed } = extension;
    if (!manifest)
        return [];
    const newest = deployed?.versions[0];
    if (!deployed || !newest)
        return [createExtension(extension, manifest, owning)];
    const publishes = extension.version > deployed.newestVersion;
    const adoption = extension_steps_adopt(extension, manifest, { deployed, newest, publishes }, owning);
    const rest = publishes
        ? createVersion(extension, manifest, { deployed, newest }, owning)
        : tagExtension(extension, manifest, { deployed, newest, tags: adoption?.tags ?? newest.tags }, owning);
    return [adoption?.step, rest].filter((step) => step !== undefined);
}
function createExtension(extension, manifest, { owner }) {
    const tags = { ...manifest.Tags, ...extension_steps_own(extension, manifest, owner) };
    return {
        operation: 'create-extension',
        extension: extension.name,
        reason: 'No extension with this name is deployed.',
        toVersion: 1,
        changes: (0,plan_changes/* changesBetween */.iv)(undefined, { definition: manifest.definition, tags }),
        input: { name: manifest.Name, definition: (0,canonical/* canonicalDefinition */.A)(manifest.definition), tags }
    };
}
function createVersion(extension, manifest, { deployed, newest }, { owner }) {
    const tags = { ...(manifest.Tags ?? (0,plan_tags/* userTags */.Rz)(newest.tags)), ...extension_steps_own(extension, manifest, owner) };
    const changes = (0,plan_changes/* changesBetween */.iv)(newest, { definition: manifest.definition, tags });
    return {
        operation: 'create-version',
        extension: extension.name,
        extensionId: deployed.id,
        reason: `The manifest differs from version ${newest.number} in ${paths(changes)}.`,
        fromVersion: newest.number,
        toVersion: extension.version,
        changes,
        input: { name: manifest.Name, definition: (0,canonical/* canonicalDefinition */.A)(manifest.definition), tags }
    };
}
/** Sets tags and removes none. Where a new version follows, the manifest's own tags are for that one. */
function extension_steps_adopt(extension, manifest, { deployed, newest, publishes }, owning) {
    const ownership = ownershipOfExtension(deployed, owning);
    if (ownership === 'ours' || ownership === 'foreign')
        return undefined;
    const declared = publishes ? undefined : manifest.Tags;
    const digest = digestOfExtension({
        definition: newest.definition,
        tags: manifest.Tags && { ...(0,plan_tags/* userTags */.Rz)(newest.tags), ...declared },
        resources: [...extension.associations.keys()]
    });
    const change = tagChange(newest, declared, (0,plan_tags/* ownTagsFor */.BC)(owning.owner, digest), { removes: false });
    if (!change)
        return undefined;
    const { changes, input, after } = change;
    const step = {
        operation: 'adopt-extension',
        extension: extension.name,
        extensionId: deployed.id,
        reason: adoptionReason('extension', ownerOfExtension(deployed), owning.owner, changes),
        toVersion: newest.number,
        changes,
        input
    };
    return { step, tags: after };
}
function tagExtension(extension, manifest, { deployed, newest, tags }, { owner }) {
    const change = tagChange({ ...newest, tags }, manifest.Tags, extension_steps_own(extension, manifest, owner));
    if (!change)
        return undefined;
    const { changes, input } = change;
    return {
        operation: 'tag-extension',
        extension: extension.name,
        extensionId: deployed.id,
        reason: tagReason(changes),
        toVersion: newest.number,
        changes,
        input
    };
}
function extension_steps_own(extension, manifest, owner) {
    return (0,plan_tags/* ownTagsFor */.BC)(owner, digestOf(extension, manifest));
}
/** What the tags of a declared version are to record. */
function digestOf(extension, manifest) {
    return digestOfExtension({
        definition: manifest.definition,
        tags: manifest.Tags,
        resources: [...extension.associations.keys()]
    });
}

;// CONCATENATED MODULE: ./src/plan/fingerprint.ts


/**
 * `sha256:…` of the target, the owner and the steps alone, `reason` left out. What a request carries counts as well:
 * tags that a new version takes along show in no change.
 */
function fingerprintOf({ accountId, region }, owner, steps) {
    const counted = { accountId, region, owner, steps: steps.map(countedOf) };
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(stableJson(counted)).digest('hex')}`;
}
/** Ids and ARNs that `changes` and the resource stand for already are no part of what is done. */
const uncounted = new Set(['reason', 'extensionId', 'arn', 'previous']);
function countedOf(step) {
    const input = 'input' in step ? { input: counted(step.input) } : {};
    return { ...counted(step), ...input };
}
function counted(members) {
    return Object.fromEntries(Object.entries(members).filter(([key]) => !uncounted.has(key)));
}

;// CONCATENATED MODULE: ./src/plan/keep-versions.ts
/** Versions older than the newest `keep` that nothing is associated with once all associations have moved. */
function surplusVersions(compared, keep, others) {
    if (keep === 'all')
        return [];
    const deleted = new Set(others.flatMap((step) => ('associationId' in step ? [step.associationId] : [])));
    return compared.flatMap((one) => surplusOf(one, keep, deleted));
}
function surplusOf({ extension, matches, undeclared }, keep, deleted) {
    const { deployed, manifest, name, version: newest } = extension;
    if (!manifest || !deployed)
        return [];
    const used = new Set([
        ...matches.map(({ declared }) => declared.version),
        ...undeclared.filter(({ id }) => !deleted.has(id)).map(({ version }) => version),
        ...deployed.leftToOthers
    ]);
    const existing = deployed.versions.map(({ number }) => number).filter((number) => number !== newest);
    return existing
        .sort((a, b) => b - a)
        .slice(keep - 1)
        .filter((number) => !used.has(number))
        .map((number) => ({
        operation: 'delete-version',
        extension: name,
        extensionId: deployed.id,
        reason: `Nothing is associated with version ${number}, and keep-versions keeps the newest ${keep}.`,
        fromVersion: number
    }));
}

;// CONCATENATED MODULE: ./src/plan/prune.ts





function undeclaredOf(comparison, pruning) {
    const undeclaredIds = new Set(comparison.undeclared.map(({ extension }) => extension.id));
    // If it were deleted, the next plan could not find what the manifest names.
    const keptForManifest = comparison.compared.filter(({ extension }) => undeclaredIds.has(extension.deployed?.id ?? ''));
    const kept = new Set(keptForManifest.map(({ extension }) => extension.deployed?.id));
    const parts = [
        ...comparison.compared.map((one) => undeclaredAssociations(one, pruning)),
        ...comparison.undeclared
            .filter(({ extension }) => !kept.has(extension.id))
            .map((one) => undeclaredExtension(one, comparison.resourceNames, pruning)),
        ...(pruning.prune ? [strays(comparison.strays, pruning.deployed)] : [])
    ];
    return {
        steps: parts.flatMap(({ steps }) => steps),
        unmanaged: parts.flatMap(({ unmanaged }) => unmanaged).sort(prune_byPlace),
        notices: [
            ...(pruning.prune ? keptForManifest : []).map(({ extension }) => `Extension ${extension.name} is not deleted: a manifest still names it.`),
            ...parts.flatMap(({ notices }) => notices)
        ]
    };
}
function prune_byPlace(a, b) {
    return ((0,code_unit_order/* compare */.U)(a.extension, b.extension) || (0,code_unit_order/* compare */.U)(a.resource, b.resource) || (0,code_unit_order/* compare */.U)(a.associationId, b.associationId));
}
function undeclaredAssociations({ extension, undeclared }, { owner, prune }) {
    if (!extension.listsAssociations)
        return { steps: [], unmanaged: [], notices: [] };
    const goes = ({ tags }) => prune && (0,plan_tags/* ownerOf */.bf)(tags) === owner;
    const reason = 'No manifest declares this association, it is this owner’s, and prune is on.';
    return {
        steps: undeclared.filter(goes).map((association) => association_steps_deleteAssociation(extension.name, association, reason)),
        unmanaged: undeclared.filter((association) => !goes(association)).map(unmanagedOf(extension.name)),
        notices: []
    };
}
function undeclaredExtension({ extension, associations }, names, { owner, prune }) {
    const { name } = extension;
    const ours = ({ tags }) => (0,plan_tags/* ownerOf */.bf)(tags) === owner;
    if (!prune)
        return { steps: [], unmanaged: associations.map(unmanagedOf(name)), notices: [] };
    const users = associations.filter((association) => !ours(association));
    const reason = 'Its extension is this owner’s, no manifest declares it any more, and prune is on.';
    const deletions = associations.filter(ours).map((association) => association_steps_deleteAssociation(name, association, reason));
    if (users.length > 0)
        return { steps: deletions, unmanaged: users.map(unmanagedOf(name)), notices: [stays(name, users, names)] };
    const deletion = {
        operation: 'delete-extension',
        extension: name,
        extensionId: extension.id,
        reason: 'It is this owner’s, no manifest declares it, and prune is on: every version of it is deleted.',
        fromVersion: extension.newestVersion
    };
    return { steps: [...deletions, deletion], unmanaged: [], notices: [] };
}
function strays(associations, { extensions }) {
    const reason = 'It is this owner’s, no manifest names its extension any more, and prune is on.';
    const byId = new Map(extensions.map((extension) => [extension.id, extension]));
    const steps = associations.map((association) => {
        const extension = byId.get(association.extensionId);
        return association_steps_deleteAssociation(extension ? nameOfExtension(extension) : association.extensionId, association, reason);
    });
    return { steps, unmanaged: [], notices: [] };
}
function stays(name, users, names) {
    const list = users
        .map(({ resource, tags }) => `${(0,resource_names/* resourceName */.I)(resource, names)} (${(0,plan_tags/* ownerOf */.bf)(tags) ?? 'nobody'}’s)`)
        .join(', ');
    return `Extension ${name} is not deleted: associations of others still use it, with ${list}.`;
}
function unmanagedOf(extension) {
    return ({ version, resource, id, tags }) => {
        const owner = (0,plan_tags/* ownerOf */.bf)(tags);
        return { extension, version, resource, associationId: id, ...(owner !== undefined && { owner }) };
    };
}

;// CONCATENATED MODULE: ./src/plan/make-plan.ts









/** Manifests × what is deployed → what would be done. Pure. */
function makePlan(comparison, request) {
    const { deployed, target, owner } = request;
    const declaredSteps = comparison.compared.flatMap((one) => stepsOf(one, request));
    const undeclared = undeclaredOf(comparison, request);
    const kept = [...declaredSteps, ...undeclared.steps];
    const surplus = surplusVersions(comparison.compared, request.keepVersions, kept);
    const steps = inOrder([...kept, ...surplus]);
    return {
        target,
        owner,
        fingerprint: fingerprintOf(target, owner, steps),
        steps,
        unmanaged: undeclared.unmanaged,
        findings: comparison.findings,
        notices: [...adoptions(steps, comparison.compared, request), ...undeclared.notices],
        coverage: coverageOf(comparison, deployed, steps, undeclared.unmanaged),
        resourceNames: comparison.resourceNames
    };
}
/** What manifests declare, without what `prune` and `keep-versions` add. */
function stepsOf({ extension, matches }, owning) {
    return [
        ...extensionSteps(extension, owning),
        ...matches.flatMap((match) => associationSteps(extension, match, owning))
    ];
}
/** Said of the plan, for an apply of it may be refused, or end before they are adopted. */
function adoptions(steps, compared, owning) {
    const extensions = steps.filter(({ operation }) => operation === 'adopt-extension');
    const associations = compared.flatMap(({ extension, matches }) => {
        const adopted = matches
            .flatMap(({ standing, moving, duplicates }) => [...(standing ? [standing] : []), ...moving, ...duplicates])
            .filter((association) => ownershipOf(association.tags, owning) !== 'ours' && !isMadeByAws(association));
        return adopted.length > 0
            ? [
                `This plan adopts ${adopted.length === 1 ? '1 association' : `${adopted.length} associations`} of extension ${extension.name} for owner ${owning.owner}.`
            ]
            : [];
    });
    return [
        ...extensions.map(({ extension, reason }) => `This plan adopts extension ${extension}. ${reason}`),
        ...associations
    ];
}

// EXTERNAL MODULE: ./src/commands/result.ts
var commands_result = __webpack_require__(4493);
;// CONCATENATED MODULE: ./src/commands/plan-changes.ts







/** Reads what is deployed and makes the plan; `undefined` where a finding or another owner's tag stops the run. */
async function planChanges({ inputs, signal }, result, { manifests, target, reads }) {
    const { owner, takeOwnership, prune, keepVersions } = inputs;
    const deployed = await readDeployed(reads, { manifests, owner, target, prune, keepVersions });
    result.extensions = declaredExtensions(manifests, deployed, target);
    try {
        const request = {
            manifests,
            deployed,
            target,
            owner,
            takeOwnership,
            prune,
            keepVersions,
            findings: result.findings,
            namesWhatIsGone: inputs.command === 'drift'
        };
        const comparison = await (0,in_turns/* inTurns */.g)(comparing(request), signal);
        result.findings = comparison.findings;
        if ((0,commands_result/* hasErrors */.Cs)(result))
            return undefined;
        const plan = makePlan(comparison, request);
        result.plan = plan;
        return { plan, comparison, request };
    }
    catch (error) {
        if (!(error instanceof ForeignOwnerError))
            throw error;
        result.findings = error.findings;
        result.errors.push(...error.refusals);
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/connection-cure.ts
var connection_cure = __webpack_require__(9757);
;// CONCATENATED MODULE: ./src/github/status.ts
/** What GitHub answered; `undefined` where it did not, for which Octokit itself says 500. */
function answerOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return undefined;
    return error.response;
}
/** The HTTP status of an answer; `undefined` where there was none. */
function statusOf(error) {
    return answerOf(error)?.status;
}
/** Node's code for why there was no answer; Octokit has its error as the cause of its own. */
function codeOf(error) {
    const { code } = (error.cause ?? {});
    return typeof code === 'string' ? code : undefined;
}
/** Whether a write that failed may have been done all the same: only its answer was lost. */
function mayHaveTakenEffect(error) {
    const status = statusOf(error);
    return status === undefined || status >= 500;
}
/** Whether the answer was no JSON: a page of a GitHub that is out of order, or of a proxy, for a browser to show. */
function isPage(error) {
    return typeof answerOf(error)?.data === 'string';
}
/**
 * Whether GitHub refused what it was sent for this reason.
 * @param code as in the `errors` of a 422: `already_exists`
 */
function isValidationFailure(error, code) {
    const answer = answerOf(error);
    if (answer?.status !== 422)
        return false;
    const { errors: listed } = (answer.data ?? {});
    const errors = Array.isArray(listed) ? listed : [];
    return errors.some((each) => each?.code === code);
}
/**
 * Whether it is the number of requests for which GitHub answered with a 403, as it does where a permission is missing.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function isRateLimit(error) {
    const { headers = {} } = answerOf(error) ?? {};
    if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')
        return true;
    return error instanceof Error && /rate limit/i.test(error.message);
}

;// CONCATENATED MODULE: ./src/github/attempt.ts



/**
 * Does what a run's result must not depend on. What fails is told in a notice, with the permission that may be
 * missing, and the run goes on.
 * @param permission as it stands in a workflow: `pull-requests: write`
 */
async function attempt_attempt(what, permission, log, work) {
    try {
        return await work();
    }
    catch (error) {
        log.notice(`${what}. ${explain(error, permission)}`);
        return undefined;
    }
}
/** A 403 that no permission cures: a locked conversation, an archived repository, the rules of an organization. */
const forbidden = /\bis (locked|read-only)\b|\bIP allow list\b|\bSAML\b/i;
/** Why GitHub did not do it, and the lines that cure it where a permission is missing. */
function explain(error, permission) {
    const message = (0,message_of/* messageOf */.b)(error);
    const status = statusOf(error);
    if (status === undefined) {
        const cure = (0,connection_cure/* connectionCure */.Q)(codeOf(error), 'GITHUB_API_URL');
        return [`The request to GitHub failed: ${message}`, ...(cure === undefined ? [] : [cure])].join('\n');
    }
    const answer = `GitHub answered ${status}${isPage(error) ? '' : `: ${message}`}`;
    if (status === 401) {
        return `${answer}\nGitHub does not accept this \`github-token\`, or no longer does: an app's token lasts an hour.`;
    }
    const mayLackPermission = status === 404 || (status === 403 && !isRateLimit(error) && !forbidden.test(message));
    if (!mayLackPermission)
        return answer;
    return [
        answer,
        'The token may lack a permission; the job needs:',
        '  permissions:',
        `    ${permission}`,
        'and whatever else it needs, such as `contents: read` and `id-token: write`: it has only the permissions listed there.',
        'For a pull request from a fork, GitHub gives the job a read-only token, whatever it asks for.'
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/github/author.ts
/**
 * A bot `alice[bot]` is not the user `alice`: the login of a person never has brackets. GraphQL may name an app without
 * those that REST adds, and then its number tells, or the type.
 */
function wrote(author, { login, databaseId }) {
    if (!author)
        return false;
    if (login.endsWith('[bot]'))
        return author.login === login;
    if (author.id !== undefined && databaseId !== undefined)
        return author.id === databaseId;
    return author.login === login || (author.type === 'Bot' && author.login === `${login}[bot]`);
}

;// CONCATENATED MODULE: ./src/github/marker.ts

/** GitHub refuses more characters in a comment or an issue. */
const longestBody = 65_536;
/**
 * The first line of what this project wrote about a target. The label stands there as a hash: any label makes a
 * marker, distinct ones distinct markers, and a masked account is not in it.
 */
function marker(kind, label) {
    return `<!-- appconfig-extensions:${kind}:${(0,external_node_crypto_.createHash)('sha256').update(label).digest('hex')} -->`;
}
function hasMarker(body, line) {
    return lines(body)[0] === line;
}
const before = '<!-- appconfig-extensions:reviewed ';
const after = ' -->';
/** A line that nobody sees and that a report cannot forge: it is read from one place alone, right after the marker. */
function hide(text) {
    return before + JSON.stringify(text).replaceAll('>', '\\u003e').replaceAll('--', '-\\u002d') + after;
}
/** What `hide` put there; `undefined` where there is nothing, or nothing that can be read. */
function marker_hidden(body) {
    const line = hiddenLine(body);
    if (line === undefined)
        return undefined;
    try {
        const text = JSON.parse(line.slice(before.length, -after.length));
        return typeof text === 'string' ? text : undefined;
    }
    catch {
        return undefined;
    }
}
function hiddenLine(body) {
    const line = lines(body)[1];
    return line?.startsWith(before) && line.endsWith(after) ? line : undefined;
}
/** GitHub gives a comment that was edited in the browser other line breaks. */
function lines(body) {
    return (body ?? '').split(/\r?\n/, 2);
}

;// CONCATENATED MODULE: ./src/github/repository.ts
/** `owner/name`, as REST wants it. */
function ownerAndName(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}

;// CONCATENATED MODULE: ./src/github/send-and-look.ts

/**
 * Sends what writes. Where its answer was lost, what `look` finds tells that it was done all the same.
 * @param look `undefined` where it was not
 */
async function sendAndLook(send, look) {
    try {
        return await send();
    }
    catch (error) {
        const found = mayHaveTakenEffect(error) ? await look().catch(() => undefined) : undefined;
        if (found === undefined)
            throw error;
        return found;
    }
}

;// CONCATENATED MODULE: ./src/github/comment.ts





/** Below it a report says nothing any more. */
const leastReport = 4_096;
/** The comment of this target that this token's identity wrote, on whatever page it stands. */
async function findComment(github, { repository, pullRequest, target }) {
    const viewer = await github.viewer();
    const line = marker('plan', target);
    const pages = github.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...ownerAndName(repository),
        issue_number: pullRequest,
        per_page: 100
    });
    for await (const { data } of pages) {
        const found = data.find(({ body, user }) => hasMarker(body, line) && wrote(user, viewer));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/**
 * Writes the one comment, in place where it is there already.
 * @returns its URL, where there is one now
 */
async function writeComment(github, place, content) {
    const found = await findComment(github, place);
    if (found !== undefined) {
        return content.stays?.(found.body ?? '') ? found.html_url : edit(github, place, content, found);
    }
    if (!content.create)
        return undefined;
    const repository = ownerAndName(place.repository);
    const [posted] = await Promise.allSettled([
        github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...repository,
            issue_number: place.pullRequest,
            body: bodyWith(content, place, undefined)
        })
    ]);
    if (posted.status === 'rejected' && !mayHaveTakenEffect(posted.reason))
        throw posted.reason;
    const first = await findComment(github, place).catch(() => undefined);
    if (posted.status === 'rejected') {
        if (first === undefined)
            throw posted.reason;
        return edit(github, place, content, first);
    }
    const { data: made } = posted.value;
    // Another run may have looked, and found none, at the same time: the first comment stays.
    if (first === undefined || first.id === made.id)
        return made.html_url;
    const url = await edit(github, place, content, first);
    await remove(github, place, made.id);
    return url;
}
async function edit(github, place, content, found) {
    const body = bodyWith(content, place, found.body);
    if (found.body !== body) {
        const comment = { ...ownerAndName(place.repository), comment_id: found.id };
        await sendAndLook(() => github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...comment, body }), async () => {
            const { data } = await github.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', comment);
            return data.body === body ? data : undefined;
        });
    }
    return found.html_url;
}
/** What is gone is deleted, whoever did it: an answer may have been lost, and the request sent again. */
async function remove(github, { repository }, id) {
    const comment = { ...ownerAndName(repository), comment_id: id };
    await github
        .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', comment)
        .catch(async (error) => {
        const isGone = await github.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', comment).then(() => false, (why) => statusOf(why) === 404);
        if (!isGone)
            throw error;
    });
}
/** What identifies the steps of the plan that stands there; `null` where a comment stands there without it. */
async function readReviewed(github, place) {
    const found = await findComment(github, place);
    return found && (marker_hidden(found.body) ?? null);
}
function bodyWith({ render, reviewed }, { target }, before) {
    const kept = reviewed === 'keep' ? hiddenLine(before) : reviewed && hide(reviewed.steps);
    return bodyOf(marker('plan', target), kept, render);
}
/** The hidden line goes before the report: without it `require-reviewed-plan` could never let this plan through. */
function bodyOf(line, kept, render) {
    const room = longestBody - line.length - 1;
    if (kept === undefined)
        return `${line}\n${render(room)}`;
    const left = room - kept.length - 1;
    if (left >= leastReport)
        return `${line}\n${kept}\n${render(left)}`;
    return `${line}\n${render(room - tooLong.length - 2)}\n\n${tooLong}`;
}
const tooLong = '**This plan cannot be reviewed:** it has too many steps for a comment, and an `apply` with `require-reviewed-plan` will refuse it. Apply it in parts.';

// EXTERNAL MODULE: ./src/manifest/visible.ts
var visible = __webpack_require__(6463);
;// CONCATENATED MODULE: ./src/plan/reviewed.ts




const reviewed_form = '1';
/** 72 bits: a plan of thousands of steps fits into a comment. */
const markLength = 12;
/**
 * What identifies each step of a plan that people review, as a text that is hidden in its comment: letters, digits,
 * `-`, `_` and `.`. It names no step, but tells of one whether it, and each of its changes, was there.
 */
function reviewedSteps(plan) {
    const marks = plan.steps.flatMap((step) => postedMarks(step).map((mark) => markOf(plan, mark)));
    return [reviewed_form, ...new Set(marks)].join('.');
}
/** The steps that need a review and were not in the plan posted; all that do where `posted` is in no known form. */
function unreviewedSteps(plan, posted) {
    const [version, ...marks] = (posted ?? '').split('.');
    const known = new Set(version === reviewed_form ? marks : []);
    const isKnown = (mark) => known.has(markOf(plan, mark));
    return plan.steps.filter((step) => needsReview(step) && !isReviewed(step, isKnown));
}
/** Only this project's two tags are set, and nobody loses anything. */
function needsReview(step) {
    if (step.operation !== 'tag-extension' && step.operation !== 'tag-association')
        return true;
    const takes = ({ path, before }) => path === `/Tags/${plan_tags/* ownerTag */.qE}` && before !== undefined && before !== '';
    return step.changes.some((change) => !(0,plan_changes/* isOwnTag */.$3)(change) || takes(change));
}
function isReviewed(step, isKnown) {
    if (countsEachChange(step))
        return changeMarks(step).every(isKnown);
    return isKnown(stepMark(step)) || (step.operation === 'create-association' && isKnown(endMark(step)));
}
function postedMarks(step) {
    if (countsEachChange(step))
        return changeMarks(step);
    return step.operation === 'replace-association' ? [stepMark(step), endMark(step)] : [stepMark(step)];
}
/** `adopt-…`, `tag-…` and `update-…`: what an earlier apply has set already is missing from them. */
function countsEachChange(step) {
    return /^(adopt|tag|update)-/.test(step.operation);
}
function changeMarks(step) {
    return changesOf(step).map((change) => ['change', reviewed_identity(step), change]);
}
function stepMark(step) {
    return ['step', reviewed_identity(step), changesOf(step)];
}
/** Where a move leads: what is left of it, after its old association was deleted, is to create the new one. */
function endMark({ extension, resource, toVersion, input }) {
    return ['end', extension, resource, toVersion, input.tags[plan_tags/* digestTag */.t9]];
}
const identifying = new Set(['operation', 'extension', 'fromVersion', 'toVersion', 'resource', 'strategy']);
/** Of `delete-extension` the version does not count. */
function reviewed_identity(step) {
    const counts = (member) => identifying.has(member) && !(member === 'fromVersion' && step.operation === 'delete-extension');
    return Object.fromEntries(Object.entries(step).filter(([member]) => counts(member)));
}
function changesOf(step) {
    return 'changes' in step ? step.changes : [];
}
function markOf({ target: { accountId, region }, owner }, mark) {
    const text = stableJson([accountId, region, owner, mark]);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url').slice(0, markLength);
}

;// CONCATENATED MODULE: ./src/github/pull-request.ts




/** Seconds between questions: right after a merge GitHub does not know yet which pull request a commit came from. */
const patience = [1, 2, 3, 4];
/**
 * The pull request that a commit came from: the one whose merge commit it is; else, of those it belongs to, the one
 * merged last. `undefined` where there is none.
 * @param insist ask again where the answer is empty
 */
async function pullRequestOf(github, { repository, sha, insist, signal, waits = patience }) {
    let found = await ask(github, repository, sha);
    for (const seconds of insist ? waits : []) {
        if (found !== undefined)
            break;
        await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal });
        found = await ask(github, repository, sha);
    }
    return found;
}
async function ask(github, repository, sha) {
    const pullRequests = await github
        .paginate('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...ownerAndName(repository),
        commit_sha: sha,
        per_page: 100
    })
        .catch((error) => {
        if (isUnknownCommit(error))
            return [];
        throw error;
    });
    const merged = pullRequests.filter((each) => each.merged_at !== null && isInto(repository, each));
    const own = merged.find(({ merge_commit_sha: commit }) => commit === sha);
    // Times are ISO 8601 in UTC: their order is that of their letters.
    const [last] = merged.sort((a, b) => (0,code_unit_order/* compare */.U)(b.merged_at ?? '', a.merged_at ?? '') || b.number - a.number);
    return (own ?? last)?.number;
}
/** Asked in a fork, GitHub names the pull requests of the repository that it was forked from, too. */
function isInto(repository, { base }) {
    return (base?.repo?.full_name ?? repository).toLowerCase() === repository.toLowerCase();
}
/** Right after a merge GitHub may not even know the commit. */
function isUnknownCommit(error) {
    return statusOf(error) === 422 && error instanceof Error && /No commit found/i.test(error.message);
}

;// CONCATENATED MODULE: ./src/commands/find-pull-request.ts

/**
 * Where `plan` and `apply` comment: the pull request of the event; for `apply`, else the one that the commit came
 * from. A sentence where there is none.
 * @param insist wait for a GitHub that does not know it yet, right after a merge
 */
async function findPullRequest({ inputs, environment, event, signal }, github, { insist }) {
    const { repository, sha } = environment;
    if (repository === undefined)
        return 'There is no repository: GITHUB_REPOSITORY is not set.';
    if (event.pullRequest !== undefined)
        return { repository, pullRequest: event.pullRequest.number };
    if (inputs.command !== 'apply')
        return 'The event of this run has no pull request.';
    if (sha === undefined)
        return 'There is no commit: GITHUB_SHA is not set.';
    const pullRequest = await pullRequestOf(await github(), { repository, sha, insist, signal });
    return pullRequest === undefined
        ? `GitHub knows no merged pull request for commit ${sha}.`
        : { repository, pullRequest };
}

;// CONCATENATED MODULE: ./src/commands/review.ts







/** However long their names are, a comment has room for so many, and for what else it says. */
const mostNamed = 200;
/** With `require-reviewed-plan`: why this plan must not be carried out; empty where all of it was reviewed. */
async function reviewRefusals(context, plan) {
    if (!context.inputs.requireReviewedPlan)
        return [];
    // What needs no review needs no pull request either.
    const all = unreviewedSteps(plan, undefined);
    if (all.length === 0)
        return [];
    const { github } = context;
    if (github === undefined)
        return [refusal(noToken)];
    const nothingPosted = (why) => [refusal([why, 'Not reviewed:', ...named(all, plan)].join('\n'))];
    try {
        const place = await findPullRequest(context, github, { insist: true });
        if (typeof place === 'string')
            return nothingPosted(`${place} ${cure}`);
        const posted = await readReviewed(await github(), { ...place, target: plan.target.label });
        if (posted === null) {
            return nothingPosted(`The comment for this target on pull request #${place.pullRequest} has no plan to review: the last one failed or has too many steps for a comment, or an \`apply\` ran before any. Fix that, and run \`plan\` there again.`);
        }
        if (posted === undefined) {
            return nothingPosted(`Pull request #${place.pullRequest} has no plan for this target that this token's identity posted. Run \`plan\` there, with the same inputs and the same kind of token, and without \`comment: never\`.`);
        }
        const steps = unreviewedSteps(plan, posted);
        return steps.length === 0 ? [] : [refusal(notPosted(steps, plan, place.pullRequest))];
    }
    catch (error) {
        context.signal.throwIfAborted();
        return [refusal(`The reviewed plan could not be read. ${explain(error, 'pull-requests: write')}`)];
    }
}
const noToken = 'There is no `github-token` to read the reviewed plan with: leave the input out, or check the secret it comes from.';
const cure = 'Open a pull request, so that `plan` posts the current plan there; right after a merge, run this again.';
/** All of them in one error: what changed since is one cause. */
function notPosted(steps, plan, pullRequest) {
    return [
        `${(0,count/* count */.U9)(steps.length, 'step was', 'steps were')} not in the plan posted on pull request #${pullRequest}.`,
        ...named(steps, plan),
        'The manifests or what is deployed changed since, or `plan` and `apply` have different inputs. Let `plan` post the current plan on an open pull request, and merge that.'
    ].join('\n');
}
/** A line for each step. */
function named(steps, plan) {
    const lines = steps.slice(0, mostNamed).map((step) => `  ${(0,visible/* visible */.R)((0,describe/* describeStep */.E)(step, plan))}`);
    const more = steps.length - lines.length;
    return [...lines, ...(more > 0 ? [`  … and ${(0,count/* grouped */.zD)(more)} more`] : [])];
}
function refusal(why) {
    return `Nothing was written: \`require-reviewed-plan\` is set. ${why}`;
}

;// CONCATENATED MODULE: ./src/aws/on-their-way.ts

/**
 * Resolves when requests that were begun are on their way: in one turn of the event loop connections are made, in the
 * next they are written to. What holds the loop for long, begun before, would hold them too.
 */
async function onTheirWay() {
    await (0,promises_.setImmediate)();
    await (0,promises_.setImmediate)();
}

// EXTERNAL MODULE: ./src/manifest/check.ts + 16 modules
var check = __webpack_require__(4903);
// EXTERNAL MODULE: ./src/manifest/read.ts + 2 modules
var manifest_read = __webpack_require__(2681);
// EXTERNAL MODULE: ./src/appconfig/unless-gone.ts
var unless_gone = __webpack_require__(4951);
;// CONCATENATED MODULE: ./src/appconfig/reads.ts



/** As many as `max-parallel-requests` may be; the rest waits here, where it can be dropped. */
const mostSent = 50;
/**
 * Every read of a run, each sent once however often it is asked for. After a failure nothing more is sent, for what was
 * read in part must not become a plan; after a missing permission, only what tells whether others are missing, too.
 */
class Reads {
    #appconfig;
    #answers = new Map();
    #sent = new Set();
    #waiting = [];
    #failures = [];
    #answered = new Set();
    #extensions;
    #associations;
    #firstExtensions;
    #firstAssociations;
    constructor(appconfig) {
        this.#appconfig = appconfig;
        this.#extensions = appconfig.listExtensions()[Symbol.asyncIterator]();
        this.#associations = appconfig.listExtensionAssociations({})[Symbol.asyncIterator]();
    }
    /** @throws {AppConfigError | AggregateError} several where different permissions are missing */
    async all(work) {
        const result = await work().catch((error) => {
            if (this.#failures.length === 0)
                this.#failures.push(error);
            return undefined;
        });
        while (this.#sent.size > 0) {
            await Promise.allSettled(this.#sent);
            // What waited for these has its turn first, and may send more.
            await new Promise(setImmediate);
        }
        if (this.#failures.length === 0)
            return result;
        throw cause(this.#failures);
    }
    /**
     * Asks at once for what nearly every run comes to read: the first extensions with the tags that say whose they are,
     * the first associations, and the applications. What these tell is then read together, and not list by list.
     */
    begin() {
        if (this.#firstExtensions !== undefined)
            return;
        this.#firstExtensions = this.#nextExtensions();
        this.#firstAssociations = this.#nextAssociations();
        const tags = this.#firstExtensions.then(async ({ value }) => {
            const rows = (value ?? []).filter(({ authoredByAws }) => !authoredByAws);
            await Promise.all(rows.map(({ arn }) => this.tags(arn)));
        });
        // Whoever reads them is told of a failure.
        for (const ahead of [tags, this.#firstAssociations, this.applications()])
            ahead.catch(() => undefined);
    }
    async *extensions() {
        let page = await (this.#firstExtensions ?? this.#nextExtensions());
        for (; page.done !== true; page = await this.#nextExtensions())
            yield page.value;
    }
    version(id, version) {
        return this.#once('version', `${id} ${version}`, () => this.#appconfig.getExtension(id, version));
    }
    newest(id) {
        return this.#once('version', id, () => this.#appconfig.getExtension(id));
    }
    tags(arn) {
        return this.#once('tags', arn, () => this.#appconfig.listTagsForResource(arn));
    }
    /** Of an extension, by its Id. */
    associations(extension) {
        return this.#once('associations', extension, () => this.#listAssociations(extension));
    }
    /** Of an extension, as they are now that something of the list that was read before is gone. */
    associationsAgain(extension) {
        return this.#once('associations', `${extension} again`, () => this.#listAssociations(extension));
    }
    /** Of the account, page by page. */
    async *accountAssociations() {
        let page = await (this.#firstAssociations ?? this.#nextAssociations());
        for (; page.done !== true; page = await this.#nextAssociations())
            yield page.value;
    }
    association(id) {
        return this.#once('association', id, () => this.#appconfig.getExtensionAssociation(id));
    }
    applications() {
        return this.#once('applications', '', () => this.#appconfig.listApplications());
    }
    /** None of an application that was deleted since it was listed. */
    environments(application) {
        return this.#once('environments', application, async () => (await (0,unless_gone/* unlessGone */.W)(this.#appconfig.listEnvironments(application))) ?? []);
    }
    /** None of an application that was deleted since it was listed. */
    configurationProfiles(application) {
        return this.#once('profiles', application, async () => (await (0,unless_gone/* unlessGone */.W)(this.#appconfig.listConfigurationProfiles(application))) ?? []);
    }
    /** The service takes a name for an Id as well: another extension may be called like this one's. */
    async #listAssociations(extension) {
        const rows = await (0,pages/* everyRow */.UJ)(this.#appconfig.listExtensionAssociations({ extension }));
        return rows.filter(({ extensionId }) => extensionId === extension);
    }
    /** What was not there is asked for again when it is wanted again: a list may show that it is. */
    #once(kind, of, read) {
        const key = `${kind} ${of}`;
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        const answer = this.#send(kind, read);
        // It may be asked for ahead of time, and its failure come before anybody waits for it; `all` reports it.
        const forget = (found) => {
            if (found === undefined)
                this.#answers.delete(key);
        };
        answer.then(forget, () => undefined);
        this.#answers.set(key, answer);
        return answer;
    }
    #nextExtensions() {
        return this.#send('extensions', () => this.#extensions.next(), { first: true });
    }
    #nextAssociations() {
        return this.#send('associations', () => this.#associations.next(), { first: true });
    }
    /** `first`: before all that waits, for it tells what else there is to read. */
    async #send(kind, read, { first = false } = {}) {
        while (!first && this.#sent.size >= mostSent && this.#matters(kind)) {
            await new Promise((resolve) => this.#waiting.push(resolve));
        }
        if (!this.#matters(kind))
            throw new Error('Not read, because another read failed.');
        const answer = read();
        this.#sent.add(answer);
        try {
            return await answer;
        }
        catch (error) {
            this.#failures.push(error);
            for (const proceed of this.#waiting.splice(0))
                proceed();
            throw error;
        }
        finally {
            this.#answered.add(kind);
            this.#sent.delete(answer);
            this.#waiting.shift()?.();
        }
    }
    #matters(kind) {
        if (this.#failures.length === 0)
            return true;
        return !this.#answered.has(kind) && this.#failures.every((error) => permissionIn(error) !== undefined);
    }
}
/** The first failure, and those of the others that name a permission which is missing as well. */
function cause([first, ...others]) {
    const permissions = new Set([permissionIn(first)]);
    const further = others.filter((error) => {
        const permission = permissionIn(error);
        const isNew = permission !== undefined && !permissions.has(permission);
        permissions.add(permission);
        return isNew;
    });
    if (further.length === 0)
        return first;
    const causes = [first, ...further];
    return new AggregateError(causes, causes.map((error) => error.message).join('\n'));
}
function permissionIn(error) {
    return error instanceof appconfig_error/* AppConfigError */.y ? error.missingPermission : undefined;
}

// EXTERNAL MODULE: ./src/aws/sign-in-error.ts
var sign_in_error = __webpack_require__(9841);
;// CONCATENATED MODULE: ./src/aws/allowed-accounts.ts

/** Where none are given, any account is. */
function isAllowed(accountId, allowedAccountIds) {
    return allowedAccountIds.length === 0 || allowedAccountIds.includes(accountId);
}
/** @throws {SignInError} */
function assertAllowed(accountId, allowedAccountIds) {
    if (isAllowed(accountId, allowedAccountIds))
        return;
    throw new sign_in_error/* SignInError */.J(`The credentials are for account ${accountId}, but \`allowed-account-ids\` allows only ${allowedAccountIds.join(', ')}. Nothing was read. Check \`role-to-assume\`, or add the account.`);
}

// EXTERNAL MODULE: ./src/aws/http.ts + 1 modules
var aws_http = __webpack_require__(8251);
;// CONCATENATED MODULE: ./src/aws/id-token.ts



/** An answer without a success: `failureOf` reads the status and `Retry-After` here, as it does in the SDK's errors. */
class NoSuccess extends Error {
    $response;
    constructor(statusCode, headers) {
        super(`The answer was HTTP ${statusCode}`);
        this.$response = { statusCode, headers };
    }
}
/**
 * The workflow's OIDC token for an audience.
 * @throws {SignInError} and whatever `signal` was aborted with
 */
async function requestIdToken({ requestUrl, requestToken }, { audience, http, signal }) {
    if (requestUrl === undefined || requestToken === undefined)
        throw new sign_in_error/* SignInError */.J(noPermission);
    if (!URL.canParse(requestUrl)) {
        throw new sign_in_error/* SignInError */.J('`ACTIONS_ID_TOKEN_REQUEST_URL` is not a URL: leave it to the runner, which sets it for the job.');
    }
    const url = new URL(requestUrl);
    url.searchParams.set('audience', audience);
    try {
        return await (0,retry/* retry */.L5)((abortSignal) => id_token_ask(url, requestToken, http, abortSignal), { signal });
    }
    catch (error) {
        if (!(error instanceof retry/* RequestFailure */.e6))
            throw error;
        throw (0,sign_in_error/* notGranted */.T)('GitHub did not issue an OIDC token', error, cureOf(error.failure));
    }
}
async function id_token_ask(url, requestToken, http, abortSignal) {
    const { response } = await http.handle({
        method: 'GET',
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port !== '' && { port: Number(url.port) }),
        path: url.pathname + url.search,
        headers: {
            accept: 'application/json',
            authorization: `Bearer ${requestToken}`,
            host: url.host,
            // Node sends none by itself, and GitHub's API refuses requests without one.
            'user-agent': 'appconfig-extensions'
        }
    }, { abortSignal });
    if (response.statusCode !== 200)
        throw new NoSuccess(response.statusCode, response.headers);
    const token = tokenIn(response.body.toString());
    if (token === undefined)
        throw new Error('The answer had no token');
    return token;
}
function tokenIn(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function cureOf(failure) {
    const { kind, status, code } = failure;
    const cure = (0,connection_cure/* connectionCure */.Q)(code);
    if (cure !== undefined)
        return cure;
    const hasNoToken = kind === 'refused' && status === undefined && code === undefined;
    // The runner's own address neither redirects nor asks who uses a proxy.
    if (hasNoToken || status === 407 || (status !== undefined && status >= 300 && status < 400)) {
        return 'Something between here and GitHub answered in its place: check the proxy (HTTPS_PROXY, NO_PROXY).';
    }
    if (status === undefined) {
        return 'Check that this machine can reach GitHub; if the network needs a proxy, check HTTPS_PROXY and NO_PROXY. https://www.githubstatus.com shows whether GitHub Actions has an incident.';
    }
    return status < 500 && status !== 429
        ? 'The job may have ended, or lost the permission `id-token: write`, or a proxy answered (HTTPS_PROXY, NO_PROXY).'
        : 'Run the job again; https://www.githubstatus.com shows whether GitHub Actions has an incident.';
}
const noPermission = `\`role-to-assume\` needs an OIDC token, and this job may not request one. Give the job (or the workflow) the permission:

  permissions:
    id-token: write
    contents: read

and whatever else it needs, such as \`pull-requests: write\` for the comment: it has only the permissions listed there. GitHub gives no OIDC token to a workflow triggered by a pull request from a fork: run \`validate\` there, which needs no credentials. Or leave out \`role-to-assume\` and sign in with another action first.`;

;// CONCATENATED MODULE: ./src/aws/renewed.ts

/** Before they expire: the SDK asks for new ones at the same time. */
const renewMsBefore = 5 * 60_000;
/** How long requests wait for new ones while the old ones are good: less than they wait for an answer. */
const renewed_patienceMs = 5_000;
/**
 * Keeps credentials until shortly before they expire, and gets new ones once for all who ask. While the old ones are
 * still good, a failure to renew them is no failure, and they are used up before it is tried again.
 */
function renewed(get, signal) {
    let current;
    let pending;
    let notRenewed;
    return async () => {
        const good = current !== undefined && msLeft(current) > 0 ? current : undefined;
        if (good !== undefined && (good === notRenewed || msLeft(good) > renewMsBefore))
            return good;
        pending ??= (good === undefined ? get(signal) : (0,with_timeout/* withTimeout */.w)(renewed_patienceMs, signal, get)).finally(() => {
            pending = undefined;
        });
        try {
            current = await pending;
        }
        catch (error) {
            if (good === undefined)
                throw error;
            notRenewed = good;
            return good;
        }
        return current;
    };
}
function msLeft({ expiration }) {
    return expiration === undefined ? Infinity : expiration.getTime() - Date.now();
}

;// CONCATENATED MODULE: ./src/aws/sign-in.ts


/**
 * Credentials of the role, by the workflow's OIDC token, or else those that are around. They stay in memory, and those
 * of a role are renewed in time.
 * @throws {SignInError} and whatever `signal` was aborted with
 */
async function signIn(options) {
    const { role, mask } = options;
    const get = role === undefined ? await ambient(options) : (signal) => roleCredentials(role, { ...options, signal });
    const credentials = renewed(async (signal) => {
        const found = await get(signal);
        mask(found.secretAccessKey);
        if (found.sessionToken !== undefined)
            mask(found.sessionToken);
        return found;
    }, options.signal);
    await credentials();
    return credentials;
}
async function ambient(options) {
    const { ambientCredentials } = await Promise.all(/* import() | sdk */[__webpack_require__.e(983), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 1701));
    return ambientCredentials(options);
}
async function roleCredentials(role, options) {
    const { idToken, mask } = options;
    if (idToken.requestToken !== undefined)
        mask(idToken.requestToken);
    const token = await requestIdToken(idToken, { ...options, audience: role.audience });
    mask(token);
    // Not loaded before: the token is asked for first, and GitHub takes its time.
    const { assumeRole } = await Promise.all(/* import() | sdk */[__webpack_require__.e(983), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 1725));
    const credentials = await assumeRole(role, token, options);
    mask(credentials.accessKeyId);
    return credentials;
}

// EXTERNAL MODULE: ./src/manifest/account-shapes.ts
var account_shapes = __webpack_require__(7173);
// EXTERNAL MODULE: ./src/commands/known-offline.ts
var known_offline = __webpack_require__(9595);
;// CONCATENATED MODULE: ./src/commands/account-mask.ts



/** Masks the accounts that the inputs name, and those that are added, where accounts are to be masked. */
function accountMask({ inputs, secrets }) {
    const add = (accountId) => {
        if (!inputs.maskAccountId)
            return;
        for (const shape of (0,account_shapes/* accountShapes */.g)(accountId))
            secrets.keep(shape);
    };
    (0,known_offline/* accountsIn */.wQ)(inputs).forEach(add);
    return {
        add,
        addNamedIn: (error) => {
            for (const [accountId] of (0,message_of/* messageOf */.b)(error).matchAll(/\b\d{12}\b/g))
                add(accountId);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./src/commands/connect.ts








/** Extensions, associations, applications. */
const firstLists = 3;
/** Sent once these begin to come: its extension and the tags of that, and of two associations the tags and values. */
const requestsPerManifest = 6;
/** Begins to sign in, and does `work` meanwhile; what `work` leaves unanswered ends with it. */
async function connecting(context, result, work) {
    const http = (0,aws_http/* createHttpHandler */.Z)();
    try {
        await work(await begin(context, result, http));
    }
    finally {
        result.requestCount = http.requestCount;
        http.destroy();
    }
}
async function begin(context, result, http) {
    const { inputs, log, signal } = context;
    const { role, maxParallelRequests } = inputs;
    const accounts = accountMask(context);
    const common = { region: inputs.region ?? '', http, signal, log };
    const signedIn = beginSignIn(context, common).catch(accounts.addNamedIn);
    // Whoever waits for the connection is told of a failure.
    signedIn.catch(() => undefined);
    await onTheirWay();
    const { createAppConfig, whoAmI } = await loadSdk();
    const identified = signedIn.then(async (credentials) => {
        const target = await whoAmI({ ...common, credentials }).catch(accounts.addNamedIn);
        accounts.add(target.accountId);
        const label = inputs.target ?? `${target.accountId}/${target.region}`;
        result.target = label;
        result.accountId = target.accountId;
        assertAllowed(target.accountId, inputs.allowedAccountIds);
        return { ...target, label };
    });
    let expect = () => undefined;
    const expected = new Promise((resolve) => {
        expect = (manifests) => {
            resolve(firstLists + manifests * requestsPerManifest);
        };
    });
    const appconfig = createAppConfig({
        ...common,
        target: identified,
        credentials: async () => (await signedIn)(),
        maxParallelRequests,
        expected,
        // What an apply has begun may end, so that its ledger knows how.
        signal: inputs.command === 'apply' ? afterGrace(signal) : signal,
        sessionPolicy: role?.inlineSessionPolicy !== undefined || (role?.managedSessionPolicies.length ?? 0) > 0
    });
    const reads = new Reads(appconfig);
    async function readAhead() {
        const { accountId } = await (await signedIn)();
        // STS has said whose credentials these are when it gave them.
        const ofRole = role && accountId;
        // With wrong inputs only the target is asked for: `allowed-account-ids` may be what is wrong.
        if (isSettled(ofRole, inputs) && !(0,commands_result/* hasErrors */.Cs)(result))
            reads.begin();
    }
    const connection = Promise.all([identified, readAhead()]).then(([target]) => ({ target, appconfig, reads }));
    connection.catch(() => undefined);
    return { connection, expect };
}
function beginSignIn({ inputs, environment, log, secrets }, sts) {
    const { role } = inputs;
    // The runner knows ambient credentials, which later steps have, too; those of a role are new to it.
    const mask = (secret) => {
        if (role === undefined)
            log.mask(secret);
        else
            secrets.keep(secret);
    };
    return signIn({ ...sts, role, idToken: environment.idToken, mask });
}
/**
 * It takes its time: with a role, that is while GitHub makes a token. All that needs the SDK is one file of the bundle:
 * in several, each call of the SDK takes longer.
 */
async function loadSdk() {
    const [{ createAppConfig }, { whoAmI }] = await Promise.all([
        Promise.all(/* import() | sdk */[__webpack_require__.e(983), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 7768)),
        Promise.all(/* import() | sdk */[__webpack_require__.e(983), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 1070))
    ]);
    return { createAppConfig, whoAmI };
}
/** Whether the answer of `GetCallerIdentity` makes no difference to what may be read, so that nothing waits for it. */
function isSettled(ofRole, { allowedAccountIds, maskAccountId }) {
    if (ofRole === undefined)
        return allowedAccountIds.length === 0 && !maskAccountId;
    return isAllowed(ofRole, allowedAccountIds);
}

;// CONCATENATED MODULE: ./src/commands/session.ts







/**
 * Signs in while the manifests are read, and does `work` with both. Where the manifests have errors, or AWS lets
 * nobody in, both are told, and `work` is not done.
 */
async function inSession(context, result, work) {
    const { inputs, environment, signal } = context;
    const { variables, allowedAccountIds } = inputs;
    await connecting(context, result, async ({ connection, expect }) => {
        const reading = (0,manifest_read/* readManifests */.P)({ workspace: environment.workspace, patterns: inputs.manifests, signal });
        reading
            .then(({ documents }) => {
            expect(documents.length);
        })
            .catch(() => undefined);
        const [read, connected] = await Promise.allSettled([reading, connection]);
        if (read.status === 'rejected')
            throw read.reason;
        // What the lists tell of is asked for before manifests are checked.
        await onTheirWay();
        const target = connected.status === 'fulfilled' ? connected.value.target : (0,known_offline/* knownOffline */.no)(inputs);
        const { manifests, findings } = await (0,in_turns/* inTurns */.g)((0,check/* checking */.w)(read.value, { variables, target, allowedAccountIds }), signal);
        result.findings = findings;
        if (connected.status === 'rejected')
            throw connected.reason;
        if (!(0,commands_result/* hasErrors */.Cs)(result))
            await work({ manifests, ...connected.value });
    });
}

;// CONCATENATED MODULE: ./src/commands/apply.ts










/** Makes the plan, guards it, and carries it out. */
async function apply(context, result) {
    const { inputs, log, signal } = context;
    const { maxParallelRequests } = inputs;
    await inSession(context, result, async (session) => {
        const planned = await planChanges(context, result, session);
        if (planned === undefined)
            return;
        const { plan } = planned;
        // Whatever ends the run before its first write, no step is without its end.
        result.ledger = notStarted(plan, 'The run ended before its first write.');
        const refused = [...refusals(plan, inputs), ...(await reviewRefusals(context, plan))];
        if (refused.length > 0) {
            result.errors.push(...refused);
            result.ledger = notStarted(plan, (0,plan_ledger/* refusalOf */.O)(refused));
            return;
        }
        const ledger = await applyPlan(plan, { appconfig: session.appconfig, log, signal, maxParallelRequests });
        result.ledger = ledger;
        result.extensions = withPublished(result.extensions ?? {}, ledger, session.target);
        result.failures.push(...causesOf(ledger, plan));
    });
}
/** Each cause once, with the first step that failed for it, and how many others did. */
function causesOf({ entries }, plan) {
    const failed = entries.filter((entry) => entry.status === 'failed');
    const groups = (0,group_by/* groupBy */.$)(failed, (entry) => entry.sharedCause ?? entry);
    return Array.from(groups.values(), ([{ step, message }, ...others]) => {
        const same = others.length > 0 ? `\nThe same keeps ${(0,count/* count */.U9)(others.length, 'other step')} from being done.` : '';
        return `${(0,describe/* describeStep */.E)(step, plan)} failed: ${message}${same}`;
    });
}
function notStarted({ steps }, message) {
    return { entries: steps.map((step) => ({ step, status: 'not-started', message })) };
}

// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(687);
;// CONCATENATED MODULE: ./src/commands/comment.ts






/**
 * Puts the report into the one comment of this target on its pull request. The result of the run does not depend on it.
 * @returns the comment's URL
 */
async function comment(context, result, render) {
    const { inputs, log, github } = context;
    const { target } = result;
    if (inputs.comment === 'never' || target === undefined)
        return undefined;
    const create = inputs.comment === 'always' || (result.plan?.steps.length ?? 0) > 0;
    if (github === undefined) {
        if (create && context.event.pullRequest !== undefined) {
            log.notice('No comment was written: there is no `github-token`.');
        }
        return undefined;
    }
    return attempt_attempt('No comment was written', 'pull-requests: write', log, async () => {
        const place = await findPullRequest(context, github, { insist: false });
        if (typeof place === 'string')
            return undefined;
        return writeComment(await github(), { ...place, target }, {
            render,
            // A plan that failed leaves nothing that could be applied as reviewed; an apply leaves what was reviewed.
            reviewed: inputs.command === 'apply' ? 'keep' : result.plan && { steps: reviewedSteps(result.plan) },
            create,
            // That nothing is left to do says less than what was done.
            stays: (body) => !create && inputs.command === 'apply' && !(0,commands_result/* hasErrors */.Cs)(result) && (0,verdict/* tellsThatAllWasApplied */.J)(body)
        });
    });
}

;// CONCATENATED MODULE: ./src/plan/drift/applied.ts


function appliedTo({ deployed, associations }, owner) {
    const version = deployed?.versions.find(({ tags }) => wasApplied(tags, owner));
    const digest = readExtensionDigest(version?.tags[plan_tags/* digestTag */.t9]);
    return {
        ...(version && { version }),
        ...(digest && { digest, listIsSame: digest.listWas([...associations.keys()]) })
    };
}
/** It carries this owner's tag, or the digest of one whose owner tag is gone. */
function wasApplied(tags, owner) {
    const found = (0,plan_tags/* ownerOf */.bf)(tags);
    return found === owner || (found === undefined && tags[plan_tags/* digestTag */.t9] !== undefined);
}
/** Where the list of what was associated cannot be read, everything was: a guard that is gone must not go unnoticed. */
function wasAssociated(resource, { version, digest, listIsSame }) {
    if (!version)
        return false;
    return !digest || listIsSame === true || digest.listHad(resource);
}
/** Whether the tag holds a digest: one that was read, or one that another release wrote in a form of its own. */
function isDigest(value, read) {
    return read !== undefined || isOtherForm(value);
}

;// CONCATENATED MODULE: ./src/plan/drift/drift-entries.ts


/** One entry for each path; `changes` lead from what the manifest says to what is there. */
function perPath(kind, where, changes) {
    return changes.map(({ path, before, after }) => ({
        kind,
        ...where,
        path,
        ...(before !== undefined && { expected: before }),
        ...(after !== undefined && { found: after })
    }));
}
/** This project's own two tags, where one is gone or spoilt. */
function lostOwnTags(where, tags, expected, digest) {
    const drift = { kind: 'changed-tags', ...where };
    const found = tags[plan_tags/* digestTag */.t9];
    return [
        ...((0,plan_tags/* ownerOf */.bf)(tags) === expected.owner ? [] : [{ ...drift, path: `/Tags/${plan_tags/* ownerTag */.qE}`, expected: expected.owner }]),
        ...(isDigest(found, digest)
            ? []
            : [{ ...drift, path: `/Tags/${plan_tags/* digestTag */.t9}`, expected: expected.digest, ...(found !== undefined && { found }) }])
    ];
}

;// CONCATENATED MODULE: ./src/plan/drift/drift-of-surplus.ts

/** One that stands beside what is declared: an exact copy, which runs twice, or one that nobody declared. */
function surplusDrift(extension, association, beside) {
    const { id, resource, version, parameters } = association;
    const where = { extension, resource, associationId: id };
    const original = beside && originalOf(association, beside);
    return original
        ? { ...where, kind: 'duplicate-association', expected: original.id, found: id }
        : { ...where, kind: 'undeclared-association', found: { version, parameters } };
}
/** What an exact copy stands beside. */
function originalOf({ version, parameters }, { declared, standing }) {
    if (standing?.version !== version)
        return undefined;
    const same = [declared.parameters, standing.parameters].some((values) => sameEntries(values, parameters));
    return same ? standing : undefined;
}

;// CONCATENATED MODULE: ./src/plan/drift/drift-of-association.ts






/** What was changed in one declared association. */
function associationDrift(extension, match, applied, owner) {
    const { declared, standing, moving, duplicates } = match;
    const before = versionBefore(extension, declared, applied);
    if (!standing && moving.length === 0)
        return missing(extension, declared, applied, before);
    const isOld = wasAssociated(declared.resource, applied);
    const judged = standing ? [standingDrift(extension, declared, standing, { isOld, owner })] : [];
    const moved = moving.map((old) => movedDrift(extension, match, old, { isOld, owner, before }));
    const copies = duplicates.map((copy) => surplusDrift(extension.name, copy, match));
    return {
        drift: [...[...judged, ...moved].flatMap(({ drift }) => drift), ...copies],
        isPending: (step) => [...judged, ...moved].some(({ isPending }) => isPending(step))
    };
}
/** Of an extension of others no tag is left that could tell: a guard may be gone. */
function missing(extension, declared, applied, version) {
    const { resource, parameters } = declared;
    const isGone = !extension.manifest || wasAssociated(resource, applied);
    const drift = {
        kind: 'missing-association',
        extension: extension.name,
        resource,
        expected: { version, parameters }
    };
    return { drift: isGone ? [drift] : [], isPending: () => !isGone };
}
function standingDrift({ name }, declared, standing, { isOld, owner }) {
    if (!wasApplied(standing.tags, owner) && !(isOld && (0,plan_tags/* ownerOf */.bf)(standing.tags) === undefined)) {
        return { drift: [], isPending: concerns(standing) };
    }
    const { drift, valuesAhead, tagsAhead } = contentDrift(name, declared, standing, owner);
    return {
        drift,
        isPending: (step) => concerns(standing)(step) &&
            (step.operation === 'update-association' ? valuesAhead : drift.length === 0 || valuesAhead || tagsAhead)
    };
}
/** Of this owner's: values and tags that neither the manifest says nor the last apply left. */
function contentDrift(extension, declared, { resource, id, parameters, tags: all }, owner) {
    const digest = readAssociationDigest(all[plan_tags/* digestTag */.t9]);
    const where = { extension, resource, associationId: id };
    const deployedTags = (0,plan_tags/* userTags */.Rz)(all);
    const values = (0,plan_changes/* leavesThatDiffer */.Se)({ Parameters: declared.parameters }, { Parameters: parameters });
    const tags = declared.tags ? (0,plan_changes/* leavesThatDiffer */.Se)({ Tags: declared.tags }, { Tags: deployedTags }) : [];
    const valuesAhead = values.length > 0 && digest?.valuesWere(parameters) === true;
    const tagsAhead = tags.length > 0 && digest !== undefined && digest.tagsWere(deployedTags) !== false;
    const drift = [
        ...lostOwnTags(where, all, { owner, digest: digestOfAssociation(declared) }, digest),
        ...perPath('changed-parameters', where, valuesAhead ? [] : values),
        ...perPath('changed-tags', where, tagsAhead ? [] : tags)
    ];
    return { drift, valuesAhead, tagsAhead };
}
/** One that still carries a digest is what an interrupted apply left, or what the manifest is about to move. */
function movedDrift({ name }, { declared, standing, moving }, old, { isOld, owner, before }) {
    const isOurs = wasApplied(old.tags, owner);
    if (!isOurs && !(isOld && (0,plan_tags/* ownerOf */.bf)(old.tags) === undefined))
        return { drift: [], isPending: concerns(old) };
    const isWhereItWas = ({ version }) => version === before;
    const covers = standing ?? moving.find(({ tags }) => wasApplied(tags, owner)) ?? moving.find(isWhereItWas);
    if (covers && covers !== old && (!isOurs || covers.version === old.version)) {
        return { drift: [surplusDrift(name, old, { declared, standing: covers })], isPending: () => false };
    }
    const value = old.tags[plan_tags/* digestTag */.t9];
    if (isDigest(value, readAssociationDigest(value)) || isWhereItWas(old)) {
        const drift = covers === old ? contentDrift(name, declared, old, owner).drift : [];
        return {
            drift,
            isPending: (step) => concerns(old)(step) && (step.operation === 'replace-association' || drift.length === 0)
        };
    }
    const moved = {
        kind: 'moved-association',
        extension: name,
        resource: old.resource,
        associationId: old.id,
        path: '/ExtensionVersionNumber',
        expected: before,
        found: old.version
    };
    return { drift: [moved], isPending: () => false };
}
/** Where it should stand now: what follows the newest version stays at the last applied one until the next is made. */
function versionBefore({ deployed }, { version }, applied) {
    const follows = deployed !== undefined && version > deployed.newestVersion;
    return follows ? (applied.version?.number ?? deployed.newestVersion) : version;
}
function concerns({ id }) {
    return (step) => 'associationId' in step && step.associationId === id;
}

;// CONCATENATED MODULE: ./src/plan/drift/drift-of-extension.ts







/** What was changed in the versions of a declared extension and their tags. */
function extensionDrift(extension, applied, owner) {
    const { name, manifest, deployed } = extension;
    if (!manifest)
        return { drift: [], isPending: () => false };
    if (!deployed) {
        const missing = {
            kind: 'missing-extension',
            extension: name,
            expected: (0,canonical/* canonicalDefinition */.A)(manifest.definition)
        };
        return { drift: [missing], isPending: () => false };
    }
    const { version } = applied;
    if (!version)
        return { drift: [], isPending: () => true };
    const foreign = foreignVersions(name, deployed, version);
    const edited = editedVersions(name, manifest, deployed, owner);
    const tags = version === deployed.versions[0] ? tagDrift(extension, manifest, version, applied) : undefined;
    const own = lostOwnTags({ extension: name }, version.tags, { owner, digest: digestOf(extension, manifest) }, applied.digest);
    const drift = [...foreign, ...edited, ...own, ...(tags?.drift ?? [])];
    const ahead = {
        'create-version': applied.digest?.definitionWas(manifest.definition) === false,
        'tag-extension': drift.length === 0 || tags?.isAhead === true || applied.listIsSame === false
    };
    return { drift, isPending: ({ operation }) => ahead[operation] ?? false };
}
/** Versions above the last one applied, each with what it changed. */
function foreignVersions(extension, { versions }, applied) {
    const above = versions.filter(({ number }) => number > applied.number);
    return above.map((version, index) => {
        const before = above[index + 1] ?? applied;
        const changes = (0,plan_changes/* leavesThatDiffer */.Se)((0,canonical/* canonicalDefinition */.A)(before.definition), (0,canonical/* canonicalDefinition */.A)(version.definition));
        const found = { version: version.number, changes };
        return { kind: 'foreign-version', extension, expected: { version: applied.number }, found };
    });
}
/**
 * A version was edited in place where it is not what its digest records. The newest counts only if it is not what the
 * manifest says either; an older one always does, for whoever is pinned to it runs something else now.
 */
function editedVersions(extension, { definition }, { versions }, owner) {
    return versions
        .filter(({ tags }) => wasApplied(tags, owner))
        .flatMap((version) => {
        const digest = readExtensionDigest(version.tags[plan_tags/* digestTag */.t9]);
        const isNewest = version === versions[0];
        const changes = (0,plan_changes/* leavesThatDiffer */.Se)((0,canonical/* canonicalDefinition */.A)(definition), (0,canonical/* canonicalDefinition */.A)(version.definition));
        if (digest?.definitionWas(version.definition))
            return [];
        if (isNewest || digest?.definitionWas(definition))
            return perPath('edited-version', { extension }, changes);
        if (!digest)
            return [];
        const found = { version: version.number, definition: (0,canonical/* canonicalDefinition */.A)(version.definition) };
        return [{ kind: 'edited-version', extension, expected: { version: version.number }, found }];
    });
}
function tagDrift({ name }, { Tags }, { tags }, { digest }) {
    const deployed = (0,plan_tags/* userTags */.Rz)(tags);
    const changes = Tags ? (0,plan_changes/* leavesThatDiffer */.Se)({ Tags }, { Tags: deployed }) : [];
    if (changes.length === 0)
        return { drift: [], isAhead: false };
    if (digest && digest.tagsWere(deployed) !== false)
        return { drift: [], isAhead: true };
    return { drift: perPath('changed-tags', { extension: name }, changes), isAhead: false };
}

;// CONCATENATED MODULE: ./src/plan/drift/drift-of-undeclared.ts




/** Associations that no manifest declares, where they count; what another owner's tag is on is theirs. */
function undeclaredDrift({ extension, matches, undeclared }, applied, owner) {
    if (!extension.listsAssociations)
        return [];
    const { manifest, deployed } = extension;
    const isOthers = !manifest && (!deployed || ownerOfExtension(deployed) !== owner);
    const byResource = new Map(matches.map((match) => [match.declared.resource, match]));
    return undeclared.flatMap((association) => {
        const ours = wasApplied(association.tags, owner);
        const counts = ours || (!isOthers && (0,plan_tags/* ownerOf */.bf)(association.tags) === undefined);
        if (!counts)
            return [];
        const match = byResource.get(association.resource);
        if (ours && !match && wasDropped(association))
            return [];
        return [surplusDrift(extension.name, association, match)];
    });
    /** The manifest is ahead: it had this one at the last apply, and has it no more. */
    function wasDropped({ resource }) {
        const { digest, listIsSame } = applied;
        return digest !== undefined && listIsSame === false && digest.listHad(resource);
    }
}

;// CONCATENATED MODULE: ./src/plan/drift/detect-drift.ts









/**
 * The difference read the other way: what was changed behind the manifests' back, told by the digests from what is
 * merely ahead of the last apply. Pure.
 */
function detectDrift(comparison, request) {
    const { compared, undeclared } = comparison;
    const found = compared.map((one) => driftOf(one, request));
    const extensions = undeclared.map(({ extension: { name, newestVersion } }) => ({
        kind: 'undeclared-extension',
        extension: name,
        found: { version: newestVersion }
    }));
    const drift = [...found.flatMap(({ drift }) => drift), ...extensions].sort(detect_drift_byPlace);
    const pending = inOrder([...found.flatMap((one) => one.pending), ...dropped(comparison, request, drift)]);
    return { drift, pending };
}
/** With `prune`, the associations that manifests had at the last apply, and have no more: all others are drift. */
function dropped(comparison, request, drift) {
    const told = new Set(drift.map(({ associationId }) => associationId));
    // An extension that no manifest declares any more is drift, with all that goes with it.
    const { steps } = undeclaredOf({ ...comparison, undeclared: [] }, request);
    return steps.filter((step) => 'associationId' in step && !told.has(step.associationId));
}
function driftOf(one, desired) {
    const { extension, matches } = one;
    const applied = appliedTo(extension, desired.owner);
    const versions = extensionDrift(extension, applied, desired.owner);
    const own = extensionSteps(extension, desired).filter((step) => versions.isPending(step));
    const isGone = extension.manifest !== undefined && extension.deployed === undefined;
    if (isGone)
        return { drift: versions.drift, pending: [] };
    const answersDrift = versions.drift.some(({ kind }) => kind === 'foreign-version' || kind === 'edited-version') &&
        extension.version !== applied.version?.number &&
        !own.some(({ operation }) => operation === 'create-version');
    const associations = matches.map((match) => ({
        steps: associationSteps(extension, match, desired),
        ...associationDrift(extension, match, applied, desired.owner)
    }));
    return {
        drift: [
            ...versions.drift,
            ...associations.flatMap(({ drift }) => drift),
            ...undeclaredDrift(one, applied, desired.owner)
        ],
        pending: [
            ...own,
            ...associations.flatMap(({ steps, isPending }) => steps.filter((step) => isPending(step) && !(answersDrift && isMoveTo(step, extension.version))))
        ]
    };
}
/**
 * A move to a version that exists, or will be made, only because of what others did: the manifest is not ahead. An
 * older version that was edited makes none.
 */
function isMoveTo(step, version) {
    return step.operation === 'replace-association' && step.toVersion === version && step.input.madeAlready === undefined;
}
function detect_drift_byPlace(a, b) {
    return ((0,code_unit_order/* compare */.U)(a.extension, b.extension) ||
        (0,code_unit_order/* compare */.U)(a.resource ?? '', b.resource ?? '') ||
        (0,code_unit_order/* compare */.U)(a.associationId ?? '', b.associationId ?? '') ||
        (0,code_unit_order/* compare */.U)(a.kind, b.kind) ||
        (0,code_unit_order/* compare */.U)(a.path ?? '', b.path ?? ''));
}

;// CONCATENATED MODULE: ./src/commands/drift.ts




/** The difference read the other way: what was changed behind the manifests' back. */
async function drift(context, result) {
    // No version is deleted, so nothing has to be read of old ones.
    const reading = { ...context, inputs: { ...context.inputs, keepVersions: 'all' } };
    await inSession(reading, result, async (session) => {
        const planned = await planChanges(reading, result, session);
        if (planned === undefined)
            return;
        // What an apply would adopt is no news of a run that adopts nothing.
        result.plan = { ...planned.plan, notices: [] };
        result.driftReport = detectDrift(planned.comparison, planned.request);
        const { length } = result.driftReport.drift;
        if (length > 0 && context.inputs.failOnDrift) {
            result.failures.push(`There is drift: ${(0,count/* count */.U9)(length, 'difference')}. The report says what to do about each; \`fail-on-drift: false\` lets a run with drift pass.`);
        }
    });
}

;// CONCATENATED MODULE: ./src/github/issue.ts

async function changeIssue(github, place, change) {
    await sendAndLook(() => github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...place, ...change }), async () => {
        const { data } = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...place });
        return Object.entries(change).every(([key, value]) => data[key] === value) ? data : undefined;
    });
}
async function commentOnIssue(github, place, body) {
    await sendAndLook(() => github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...place, body }), async () => {
        const comments = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const said = await github.paginate(comments, { ...place, per_page: 100 });
        return said.find((comment) => comment.body === body);
    });
}

;// CONCATENATED MODULE: ./src/github/drift-issue.ts





const driftLabel = 'appconfig-drift';
/**
 * Opens, updates, reopens or closes the one issue of this target; another's is left alone. Only for a run that could
 * read everything.
 * @returns its URL, where there is one
 */
async function settleDriftIssue(github, issue) {
    const repository = ownerAndName(issue.repository);
    const line = marker('drift', issue.target);
    const found = await findIssue(github, repository, line);
    if (!issue.hasDrift) {
        if (found?.state !== 'open')
            return found?.html_url;
        const place = { ...repository, issue_number: found.number };
        await commentOnIssue(github, place, issue.goneNote);
        await changeIssue(github, place, { state: 'closed', state_reason: 'completed' });
        return found.html_url;
    }
    const content = { title: issue.title, body: `${line}\n${issue.render(longestBody - line.length - 1)}` };
    if (found === undefined)
        return openIssue(github, repository, line, content, issue.notice);
    const again = found.state === 'open' ? {} : { state: 'open', state_reason: 'reopened' };
    await changeIssue(github, { ...repository, issue_number: found.number }, { ...content, ...again });
    return found.html_url;
}
/** Another run may have looked, and found none, at the same time: the first issue stays. */
async function openIssue(github, repository, line, content, notice) {
    await ensureLabel(github, repository);
    const opened = await sendAndLook(async () => {
        const issues = 'POST /repos/{owner}/{repo}/issues';
        const { data } = await github.request(issues, { ...repository, ...content, labels: [driftLabel] });
        return data;
    }, () => findIssue(github, repository, line));
    if (Array.isArray(opened.labels) && opened.labels.length === 0)
        notice(labelDropped(opened.html_url));
    const first = await findIssue(github, repository, line).catch(() => undefined);
    if (first === undefined || first.number >= opened.number)
        return opened.html_url;
    await changeIssue(github, { ...repository, issue_number: first.number }, content);
    // Without the marker it is found no more.
    const duplicate = { body: `Duplicate of #${first.number}`, state: 'closed', state_reason: 'not_planned' };
    await changeIssue(github, { ...repository, issue_number: opened.number }, duplicate);
    return first.html_url;
}
function labelDropped(url) {
    return `GitHub did not put the label \`${driftLabel}\` on the drift issue, as happens where the owner of \`github-token\` may not push. Add it by hand, or the next run opens another issue: ${url}`;
}
/**
 * The first open one if there is, else the newest: GitHub lists that first. Whoever wrote it: the label is of somebody
 * who may set labels here, and another token shall not open a second issue.
 */
async function findIssue(github, repository, line) {
    const issues = await github.paginate('GET /repos/{owner}/{repo}/issues', {
        ...repository,
        labels: driftLabel,
        state: 'all',
        per_page: 100
    });
    const own = issues.filter(({ body, pull_request: pullRequest }) => pullRequest === undefined && hasMarker(body, line));
    return own.findLast(({ state }) => state === 'open') ?? own[0];
}
async function ensureLabel(github, repository) {
    const ask = () => github.request('GET /repos/{owner}/{repo}/labels/{name}', { ...repository, name: driftLabel });
    try {
        await ask();
    }
    catch (error) {
        if (statusOf(error) !== 404)
            throw error;
        await sendAndLook(() => createLabel(github, repository), ask);
    }
}
async function createLabel(github, repository) {
    try {
        await github.request('POST /repos/{owner}/{repo}/labels', {
            ...repository,
            name: driftLabel,
            color: 'd4a72c',
            description: 'What runs in AWS AppConfig is not what the manifests say'
        });
    }
    catch (error) {
        // A run for another target may have been faster.
        if (!isValidationFailure(error, 'already_exists'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/commands/drift-issue.ts



/** GitHub refuses a longer title. */
const longestTitle = 256;
/**
 * Opens, updates or closes the issue of this target. Only after a run that read everything; its result does not
 * depend on it.
 * @param mask keeps a masked account out of what is posted
 * @returns the issue's URL
 */
async function driftIssue({ inputs, environment, log, github }, { target, driftReport }, render, mask) {
    const { repository } = environment;
    if (!inputs.driftIssue || driftReport === undefined || target === undefined)
        return undefined;
    return attempt_attempt('The drift issue was not updated', 'issues: write', log, async () => {
        if (github === undefined || repository === undefined)
            throw new Error('there is no `github-token` or no repository');
        return settleDriftIssue(await github(), {
            repository,
            target,
            title: driftTitle(mask(target)),
            hasDrift: driftReport.drift.length > 0,
            render,
            goneNote: `The drift is gone${environment.runUrl === undefined ? '' : `, as [this run](${environment.runUrl}) found`}.`,
            notice: (message) => {
                log.notice(message);
            }
        });
    });
}
/** One line in which everything can be seen, at most as long as GitHub takes it. */
function driftTitle(target) {
    const title = (0,visible/* visible */.R)(`Drift of AppConfig extensions in ${target}`);
    if (title.length <= longestTitle)
        return title;
    // Not through the middle of a character that takes two places.
    return `${title.slice(0, longestTitle - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

;// CONCATENATED MODULE: ./src/appconfig/read-for-export.ts




/** No manifest says anything of them, and all of their associations count. */
const unnamed = { listsAssociations: true, associations: 0, parameters: false, pins: [], everyVersion: false };
/**
 * The extensions with these names or Ids; without names every custom one, those of other owners without their
 * associations. A failure to read is an error, never a part.
 */
function readForExport(reads, { owner, target, names }) {
    return reads.all(async () => {
        reads.begin();
        const resources = new ResourceReader(reads, target);
        const lists = new AssociationLists(reads, { extensions: names?.length ?? 0 });
        const listed = await readListed(reads, resources, names ?? [], (row) => {
            const wanted = names?.some((name) => name === row.name || name === row.id) ?? !row.authoredByAws;
            if (!wanted)
                return undefined;
            const all = () => readNamedExtension(reads, row, lists, unnamed);
            return names === undefined ? readForeignExtension(reads, row, owner).then((foreign) => foreign ?? all()) : all();
        });
        const { extensions, associations, extensionNames, extensionIds } = listed;
        return { extensions, associations, extensionNames, extensionIds, resources: await resources.result() };
    });
}

// EXTERNAL MODULE: ./src/manifest/expand.ts
var expand = __webpack_require__(741);
// EXTERNAL MODULE: ./src/manifest/rules/reserved-tag.ts
var reserved_tag = __webpack_require__(1740);
;// CONCATENATED MODULE: ./src/plan/export/exported-form.ts







/** AWS takes 50, two are this project's. */
const mostTags = 48;
/** Keys in the order of the CreateExtension request, action points in that of a deployment's life. */
function inApiOrder(definition) {
    const { Description, Actions, Parameters } = (0,canonical/* canonicalDefinition */.A)(definition);
    return {
        ...(Description !== undefined && { Description }),
        Actions: Object.fromEntries((0,manifest_definition/* actionPointsOf */.B)(Actions).map((point) => [point, Actions[point]])),
        ...(Parameters && { Parameters: byKey(Parameters) })
    };
}
/** No variable is replaced in a key. */
function isNoKey(key, { target, maskAccountId }) {
    return (0,expand/* hasVariable */.$u)(key) || (maskAccountId && (0,account_shapes/* accountShapes */.g)(target.accountId).some((shape) => key.includes(shape)));
}
/** No `Tags`, which leaves them to others, where a manifest may not have what stands there. */
function exportedTags(tags, of, masking) {
    const all = (0,plan_tags/* userTags */.Rz)(tags);
    const keys = Object.keys(all);
    const reserved = keys.find(reserved_tag/* isReservedTagKey */.i);
    if (reserved !== undefined) {
        return { warnings: [`${of} is exported without its tags: the key ${reserved} is reserved.`] };
    }
    const variable = keys.find((key) => isNoKey(key, masking));
    if (variable !== undefined) {
        return { warnings: [`${of} is exported without its tags: a manifest cannot have ${variable} as a key.`] };
    }
    if (keys.length > mostTags) {
        return { warnings: [`${of} is exported without its tags: it has ${keys.length}, a manifest at most ${mostTags}.`] };
    }
    return { ...(keys.length > 0 && { Tags: byKey(all) }), warnings: [] };
}
function byKey(map) {
    return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (0,code_unit_order/* compare */.U)(a, b)));
}

;// CONCATENATED MODULE: ./src/plan/export/resource-keys.ts
/**
 * The keys by which a manifest names a resource, as a person would write them: names, Ids where a name means several,
 * the raw ARN where neither is to be had.
 */
function resourceKeys(resource, resources) {
    const raw = { ResourceIdentifier: resource };
    const { applications, environments, configurationProfiles } = resources;
    const application = applications.find(({ arn }) => resource === arn || resource.startsWith(`${arn}/`));
    const Application = application && nameAmong(application, applications);
    if (!application || Application === undefined)
        return raw;
    if (resource === application.arn)
        return { Application };
    const named = (siblings = []) => {
        const found = siblings.find(({ arn }) => arn === resource);
        return found && nameAmong(found, siblings);
    };
    const Environment = named(environments.get(application.id));
    if (Environment !== undefined)
        return { Application, Environment };
    const ConfigurationProfile = named(configurationProfiles.get(application.id));
    return ConfigurationProfile === undefined ? raw : { Application, ConfigurationProfile };
}
function nameAmong({ id, name }, siblings) {
    const means = (word) => siblings.filter((sibling) => sibling.id === word || sibling.name === word).length;
    const isPlain = name !== '' && !name.startsWith('arn:');
    return [...(isPlain ? [name] : []), id].find((word) => means(word) === 1);
}

;// CONCATENATED MODULE: ./src/plan/export/export-associations.ts










/** What a manifest says of an extension's associations, and why it is no more. */
function exportedAssociations(extension, associations, { deployed: { resources }, owner, resourceNames, ...masking }) {
    const placeOf = (resource) => `Extension ${extension.name} on ${(0,resource_names/* resourceName */.I)(resource, resourceNames)}`;
    const notices = associations
        .filter((association) => isForeign(association, owner))
        .map(({ id, resource, tags }) => `${placeOf(resource)}: association ${id} is left out: it is owned by ${(0,plan_tags/* ownerOf */.bf)(tags) ?? ''}.`)
        .sort(code_unit_order/* compare */.U);
    const groups = (0,group_by/* groupBy */.$)(associations.filter((association) => !isMadeByAws(association)), ({ resource }) => resource);
    const warnings = [];
    const list = [];
    for (const [resource, group] of groups) {
        const place = placeOf(resource);
        const { chosen, leftOut } = choose(extension, group, owner);
        warnings.push(...leftOut.map((warning) => `${place}: ${warning}`));
        if (!chosen)
            continue;
        const tags = exportedTags(chosen.tags, `${place}: association ${chosen.id}`, masking);
        warnings.push(...tags.warnings);
        list.push({
            ...resourceKeys(resource, resources),
            ...(chosen.version !== extension.newestVersion && { ExtensionVersionNumber: chosen.version }),
            ...(Object.keys(chosen.parameters).length > 0 && { Parameters: byKey(chosen.parameters) }),
            ...(tags.Tags && { Tags: tags.Tags })
        });
    }
    return { list: list.sort((a, b) => (0,code_unit_order/* compare */.U)(sortKey(a), sortKey(b))), warnings: warnings.sort(code_unit_order/* compare */.U), notices };
}
/** Of those on one resource the newest version, of several this owner's, then the lowest Id; and a warning for others. */
function choose(extension, group, owner) {
    const rank = ({ tags }) => ((0,plan_tags/* ownerOf */.bf)(tags) === owner ? 0 : 1);
    const [chosen, ...others] = group
        .filter((association) => !isForeign(association, owner))
        .sort((a, b) => b.version - a.version || rank(a) - rank(b) || (0,code_unit_order/* compare */.U)(a.id, b.id));
    if (!chosen)
        return { leftOut: [] };
    const foreign = group.find((association) => isForeign(association, owner));
    if (foreign) {
        const theirs = (0,plan_tags/* ownerOf */.bf)(foreign.tags) ?? '';
        return { leftOut: [`association ${chosen.id} is left out, because owner ${theirs} has one on the same resource.`] };
    }
    const leftOut = others.map(({ id, version }) => {
        const kind = version === chosen.version ? 'a second association' : `an association at version ${version}`;
        return `${kind} (${id}) is left out: a manifest has one for each resource.`;
    });
    const problem = problemWith(extension, chosen);
    if (problem === undefined)
        return { chosen, leftOut };
    const refused = `association ${chosen.id} is left out, because a plan would refuse it. ${problem}`;
    return { leftOut: [...leftOut, refused] };
}
function isForeign({ tags }, owner) {
    return isAnotherOwner((0,plan_tags/* ownerOf */.bf)(tags), owner);
}
/** An edit of its version in place may leave an association with values that do not fit it any more. */
function problemWith(extension, association) {
    const version = extension.versions.find(({ number }) => number === association.version);
    if (!version)
        return undefined;
    return (0,association_parameters/* parameterProblems */.w)(extension.name, version.definition.Parameters, association.parameters)[0]?.message;
}
function sortKey({ ResourceIdentifier, Application, Environment, ConfigurationProfile }) {
    return stableJson([Application ?? '', Environment ?? '', ConfigurationProfile ?? '', ResourceIdentifier ?? '']);
}

// EXTERNAL MODULE: ./src/manifest/parse.ts + 4 modules
var parse = __webpack_require__(588);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/plan/export/export-text.ts

/** What stands in a text as it is only between double quotes, and there escaped. */
const unprintable = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u;
/** A block of nothing but spaces and line breaks is not read back as it was. */
const blank = /^[ \n]+$/;
/** Without quotes it would merge another map. */
const mergeKey = '<<';
/** The manifest as YAML, with variables for the target's own account, region and partition. */
function exportText(manifest, { id, newestVersion }, target, maskAccountId) {
    const document = new dist/* Document */.yo(manifest, { aliasDuplicateObjects: false });
    const account = maskAccountId ? '${AWS::AccountId}' : target.accountId;
    document.commentBefore = [
        ` Exported from account ${account}, region ${target.region}: extension ${id}, version ${newestVersion}.`,
        ' Keys are those of the CreateExtension request, and Associations.'
    ].join('\n');
    (0,dist/* visit */.YR)(document, {
        Scalar(key, node) {
            const { value } = node;
            if (typeof value !== 'string')
                return;
            node.value = key === 'key' ? value : withVariables(value, target, maskAccountId);
            if (value === mergeKey || blank.test(value) || unprintable.test(value))
                node.type = 'QUOTE_DOUBLE';
        }
    });
    return escapeRest(document.toString({ lineWidth: 0 }));
}
/** In an ARN, the parts that are the target's own; `$${` is a literal `${`. */
function withVariables(value, { accountId, region, partition }, maskAccountId) {
    const literal = value.replaceAll('${', () => '$${');
    const arn = /^arn:([^:]+):([^:]*):([^:]*):([^:]*):([^]*)$/.exec(literal);
    const masked = (text) => (maskAccountId ? text.replaceAll(accountId, () => '${AWS::AccountId}') : text);
    if (!arn)
        return masked(literal);
    const [, arnPartition = '', service = '', arnRegion = '', account = '', rest = ''] = arn;
    return [
        'arn',
        arnPartition === partition ? '${AWS::Partition}' : arnPartition,
        service,
        arnRegion === region ? '${AWS::Region}' : arnRegion,
        account === accountId ? '${AWS::AccountId}' : account,
        masked(rest)
    ].join(':');
}
/** The library leaves some of them as they are between double quotes. */
function escapeRest(text) {
    return text.replace(new RegExp(unprintable, 'gu'), (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
    });
}
function hex(code, digits) {
    return code.toString(16).padStart(digits, '0');
}

;// CONCATENATED MODULE: ./src/plan/export/export-obstacle.ts





/** Why an extension cannot be exported: `undefined` where a plan would take its manifest. */
function exportObstacle(extension, associations, { manifest, ...masking }) {
    // A name that is no name is the service's affair.
    const checked = 'Name' in manifest ? { ...manifest, Name: 'Any' } : manifest;
    return (keyObstacle(parameterNames(extension, associations), masking) ??
        maskObstacle(manifest, masking) ??
        export_obstacle_refusal(exportText(checked, extension, masking.target, masking.maskAccountId), masking.target));
}
function keyObstacle(keys, masking) {
    const key = keys.find((key) => isNoKey(key, masking));
    return key === undefined ? undefined : `a manifest cannot have its parameter ${key} as a key.`;
}
/** Where `${AWS::AccountId}` cannot take the place of a masked account: `$${` would be a literal `${`. */
function maskObstacle(manifest, { maskAccountId, target: { accountId } }) {
    if (!maskAccountId)
        return undefined;
    const text = JSON.stringify(manifest);
    if (text.includes(`$${accountId}`))
        return 'a manifest cannot have a `$` right before the masked account.';
    const isGrouped = (0,account_shapes/* accountShapes */.g)(accountId).some((shape) => shape !== accountId && text.includes(shape));
    return isGrouped ? 'a manifest cannot have the masked account in groups of four digits.' : undefined;
}
/** Why a plan would take no such manifest: AWS AppConfig checks less. */
function export_obstacle_refusal(text, target) {
    const parsed = (0,parse/* parseManifest */.N)('export.yaml', Buffer.from(text));
    const { findings } = (0,check/* checkManifests */.d)(parsed, { variables: new Map(), target });
    const error = findings.find(({ level }) => level === 'error');
    return error && `a plan would refuse it. ${error.message}`;
}
function parameterNames({ versions }, associations) {
    const values = associations.flatMap(({ parameters }) => Object.keys(parameters));
    return [...Object.keys(versions[0]?.definition.Parameters ?? {}), ...values];
}

;// CONCATENATED MODULE: ./src/plan/export/file-names.ts

/** Names that Windows keeps for devices, with whatever extension, and blanks before it. */
const devices = /^(con|prn|aux|nul|(com|lpt)[\d¹²³]) *(\.|$)/i;
/** File systems take 255 bytes; an Id and an extension have to fit behind it. */
const mostBytes = 200;
/**
 * A file name, without its extension, for each extension Id: the extension's name where it can be one. It never leaves
 * its folder, and no two differ in case, or in the form of their characters, alone.
 */
function fileNames(extensions) {
    const wanted = extensions.map(({ id, name }) => ({ id, name: safe(name) }));
    const alike = (0,group_by/* groupBy */.$)(wanted, ({ name }) => folded(name));
    const taken = new Set();
    const names = new Map();
    for (const { id, name } of wanted) {
        const isOnly = alike.get(folded(name))?.length === 1;
        let unique = isOnly ? name : `${name}-${safe(id)}`;
        for (let number = 2; taken.has(folded(unique)); number++)
            unique = `${name}-${safe(id)}-${number}`;
        taken.add(folded(unique));
        names.set(id, unique);
    }
    return names;
}
function safe(name) {
    const plain = name
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '_')
        .replace(/^[ .-]+/, '_');
    const short = shorten(plain).replace(/[ .]+$/, '_');
    return devices.test(short) || short === '' ? `_${short}` : short;
}
function shorten(text) {
    let bytes = 0;
    let result = '';
    for (const character of text) {
        bytes += Buffer.byteLength(character);
        if (bytes > mostBytes)
            break;
        result += character;
    }
    return result;
}
/**
 * As a file system that ignores case compares names.
 *
 * The capital ẞ is lowered first: it is its own upper case, and ß, its lower one, has SS. What is composed last are
 * capitals with two accents, which Unicode has as a letter and an accent, as it has the small ones as one.
 */
function folded(name) {
    return name.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
}

;// CONCATENATED MODULE: ./src/plan/export/export.ts












/** A manifest for each extension. Pure: writing is the caller's. */
function* exporting(request) {
    const { deployed, target } = request;
    const { chosen: wanted, notices, errors } = export_choose(request);
    const associations = (0,group_by/* groupBy */.$)(deployed.associations, ({ extensionId }) => extensionId);
    const labels = (0,resource_names/* resourceNames */.N)(deployed.resources);
    const warnings = [];
    const written = [];
    for (const found of wanted) {
        yield;
        const extension = { ...found, name: nameOfExtension(found) };
        const own = associations.get(extension.id) ?? [];
        const exported = exportManifest(extension, own, { ...request, resourceNames: labels });
        const obstacle = exportObstacle(extension, own, { ...request, manifest: exported.manifest });
        if (obstacle !== undefined) {
            warnings.push(`Extension ${extension.name} is left out: ${obstacle}`);
            continue;
        }
        warnings.push(...exported.warnings);
        notices.push(...exported.notices);
        written.push({ extension, text: exportText(exported.manifest, extension, target, request.maskAccountId) });
    }
    const masked = (name) => (request.maskAccountId ? name.replaceAll(target.accountId, '***') : name);
    // Of all that are deployed: another run, for other names, shall write no file that differs in case alone.
    const { extensionNames, extensionIds } = deployed;
    const paths = fileNames(extensionNames.map((name, index) => ({ id: extensionIds[index] ?? name, name: masked(name) })));
    const files = written.map(({ extension: { id }, text }) => ({ path: `${paths.get(id) ?? id}.yaml`, text }));
    return { files, warnings, notices, errors };
}
function exportManifest(extension, associations, request) {
    const [newest] = extension.versions;
    const { list, warnings, notices } = exportedAssociations(extension, associations, request);
    if (extension.authoredByAws || !newest) {
        return {
            manifest: { ExtensionIdentifier: identifierOf(extension, request), Associations: list },
            warnings,
            notices
        };
    }
    const tags = exportedTags(newest.tags, `Extension ${extension.name}`, request);
    const manifest = {
        Name: extension.name,
        ...inApiOrder(newest.definition),
        ...(tags.Tags && { Tags: tags.Tags }),
        ...(list.length > 0 && { Associations: list })
    };
    return { manifest, warnings: [...tags.warnings, ...warnings], notices };
}
/** A custom extension may have the Id of one that AWS authored as its name: the ARN tells them apart. */
function identifierOf({ id }, { deployed, target }) {
    const { extensionNames, extensionIds } = deployed;
    const isTaken = extensionNames.some((name, index) => name === id && extensionIds[index] !== id);
    return isTaken ? (0,manifest_arn/* extensionArn */.$3)(target, id) : id;
}
function export_choose({ deployed, owner, names, target }) {
    const all = [...deployed.extensions].sort((a, b) => (0,code_unit_order/* compare */.U)(a.name, b.name) || (0,code_unit_order/* compare */.U)(a.id, b.id));
    if (names) {
        const named = (extension) => names.includes(extension.name) || names.includes(extension.id);
        const known = new Set(all.flatMap(({ id, name }) => [id, name]));
        const errors = names
            .filter((name) => !known.has(name))
            .map((name) => `export-names: ${notFound('extension', name, deployed.extensionNames, accountAndRegion(target))}`);
        return { chosen: all.filter(named), notices: [], errors };
    }
    const custom = all.filter(({ authoredByAws }) => !authoredByAws);
    const isForeign = (extension) => isAnotherOwner(ownerOfExtension(extension), owner);
    const notices = custom
        .filter(isForeign)
        .map((extension) => `Extension ${extension.name} is left out: it is owned by ${ownerOfExtension(extension) ?? ''}. Ask for it with export-names.`);
    return { chosen: custom.filter((extension) => !isForeign(extension)), notices, errors: [] };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/manifest/workspace.ts
var manifest_workspace = __webpack_require__(8600);
;// CONCATENATED MODULE: ./src/commands/write-exports.ts




/**
 * Writes files into a directory of the workspace, over none that says something else: where one does, nothing is
 * written at all. @returns paths relative to the workspace, and a sentence for each that is in the way
 */
async function writeExports(workspace, directory, files) {
    const folder = await folderWithin(workspace, directory);
    if (folder === undefined) {
        return { written: [], conflicts: [`\`export-directory\` is ${directory}, which leads out of the workspace.`] };
    }
    const obstacle = await obstacleTo(folder.absolute);
    if (obstacle !== undefined) {
        const shown = (0,external_node_path_.relative)(await (0,external_node_fs_promises_.realpath)(workspace), obstacle)
            .split(external_node_path_.sep)
            .join('/');
        return {
            written: [],
            conflicts: [`\`export-directory\` is ${directory}, but ${shown} is not a directory. Set another.`]
        };
    }
    const placed = [];
    // One after another: of more than may be open at once, some cannot be read, and would pass for other files.
    for (const { path: name, text } of files) {
        const path = (0,external_node_path_.join)(folder.absolute, name);
        placed.push({ path, shown: external_node_path_.posix.join(folder.shown, name), text, there: await contentOf(path) });
    }
    const names = await namesIn(folder.absolute);
    const inTheWay = placed.flatMap(({ path, shown, text, there }) => {
        if (there !== undefined)
            return there === text ? [] : `${shown} exists already with other content.`;
        const alike = names.get(folded((0,external_node_path_.basename)(path)));
        if (alike === undefined)
            return [];
        return `${external_node_path_.posix.join(folder.shown, alike)} exists already, and ${shown} would differ from it in case alone.`;
    });
    const conflicts = inTheWay.map((what) => `${what} Nothing was written. Move it away, or set another \`export-directory\`.`);
    if (conflicts.length > 0)
        return { written: [], conflicts };
    await (0,external_node_fs_promises_.mkdir)(folder.absolute, { recursive: true });
    for (const { path, text, there } of placed) {
        // `wx`: what came into being since it was looked for is not written over either.
        if (there === undefined)
            await (0,external_node_fs_promises_.writeFile)(path, text, { flag: 'wx' });
    }
    return { written: placed.map(({ shown }) => shown), conflicts: [] };
}
/**
 * The text of a file, with the line breaks of an export: Git on Windows checks it out with others. `undefined` where
 * there is none. What cannot be read is something else, and in the way.
 */
async function contentOf(path) {
    try {
        return (await (0,external_node_fs_promises_.readFile)(path, 'utf8')).replaceAll('\r\n', '\n');
    }
    catch (error) {
        return isMissing(error) && !(await isThere(path)) ? undefined : null;
    }
}
/** What is in a folder, by the form in which a file system that ignores case knows it. */
async function namesIn(folder) {
    const names = (await isThere(folder)) ? await (0,external_node_fs_promises_.readdir)(folder) : [];
    return new Map(names.map((name) => [folded(name), name]));
}
async function folderWithin(workspace, directory) {
    const within = await manifest_workspace/* Workspace */.a.at(workspace);
    const shown = within.normalize(directory);
    if (shown === undefined)
        return undefined;
    const absolute = within.absolute(shown);
    return within.normalize(await realpathOfNearest(absolute)) === undefined ? undefined : { absolute, shown };
}
/** What stands on the way to the folder, or in its place, and is none; a symbolic link that leads nowhere, too. */
async function obstacleTo(path) {
    if (!(await isThere(path)))
        return obstacleTo((0,external_node_path_.dirname)(path));
    const isFolder = await (0,external_node_fs_promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
    return isFolder ? undefined : path;
}
async function isThere(path) {
    return (0,external_node_fs_promises_.lstat)(path).then(() => true, () => false);
}
/** Of the path, or of the nearest folder above it that is there: a symbolic link on the way may lead anywhere. */
async function realpathOfNearest(path) {
    try {
        return await (0,external_node_fs_promises_.realpath)(path);
    }
    catch (error) {
        if (!isMissing(error) || (0,external_node_path_.dirname)(path) === path)
            throw error;
        return realpathOfNearest((0,external_node_path_.dirname)(path));
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

;// CONCATENATED MODULE: ./src/commands/export.ts





/** Writes a manifest for each deployed extension; over no file that says something else. */
async function exportManifests(context, result) {
    const { inputs, environment, signal } = context;
    const { owner, maskAccountId } = inputs;
    await connecting(context, result, async ({ connection }) => {
        const { target, reads } = await connection;
        const names = inputs.exportNames.length > 0 ? inputs.exportNames : undefined;
        const deployed = await readForExport(reads, { owner, target, names });
        const exported = await (0,in_turns/* inTurns */.g)(exporting({ deployed, target, owner, names, maskAccountId }), signal);
        result.warnings.push(...exported.warnings);
        result.notices.push(...exported.notices);
        result.errors.push(...exported.errors);
        if (exported.errors.length > 0)
            return;
        signal.throwIfAborted();
        const { written, conflicts } = await writeExports(environment.workspace, inputs.exportDirectory, exported.files);
        result.errors.push(...conflicts);
        if (conflicts.length === 0)
            result.exported = written;
    });
}

// EXTERNAL MODULE: ./src/manifest/region.ts
var manifest_region = __webpack_require__(2345);
;// CONCATENATED MODULE: ./src/commands/name-target.ts


/**
 * For a plan whose inputs are wrong: learns from STS the label under which an earlier plan may be posted, whose place
 * its errors take. Where STS does not say, no comment is touched.
 */
async function nameTarget(context, result) {
    const { comment, githubToken, region = '' } = context.inputs;
    const isRegion = manifest_region/* regionPattern */.xY.test(region);
    const mayReplace = comment !== 'never' && githubToken !== undefined && isRegion;
    if (!mayReplace || result.target !== undefined || context.event.pullRequest === undefined)
        return;
    await connecting(context, result, async ({ connection }) => {
        await connection;
    }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./src/commands/plan.ts



/** What would be done; writes nothing to AWS. */
async function plan(context, result) {
    await inSession(context, result, async (session) => {
        const planned = await planChanges(context, result, session);
        const warning = planned && deletesWarning(planned.plan, context.inputs.maxDeletes);
        if (warning !== undefined)
            result.warnings.push(warning);
    });
}

;// CONCATENATED MODULE: ./src/commands/online.ts
/*
 * The commands that speak to AWS, and what they post, loaded as one where one of them runs: `validate` starts without
 * it, in half the time.
 */









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
