export const id = 249;
export const ids = [249];
export const modules = {

/***/ 7768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAppConfig: () => (/* binding */ createAppConfig)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/AppConfigClient.js + 8 modules
var AppConfigClient = __webpack_require__(1047);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListExtensionsCommand.js
var ListExtensionsCommand = __webpack_require__(3362);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/CreateExtensionCommand.js
var CreateExtensionCommand = __webpack_require__(5727);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/GetExtensionCommand.js
var GetExtensionCommand = __webpack_require__(5287);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/DeleteExtensionCommand.js
var DeleteExtensionCommand = __webpack_require__(9908);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/CreateExtensionAssociationCommand.js
var CreateExtensionAssociationCommand = __webpack_require__(2300);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/GetExtensionAssociationCommand.js
var GetExtensionAssociationCommand = __webpack_require__(5780);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListExtensionAssociationsCommand.js
var ListExtensionAssociationsCommand = __webpack_require__(3339);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/UpdateExtensionAssociationCommand.js
var UpdateExtensionAssociationCommand = __webpack_require__(4507);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/DeleteExtensionAssociationCommand.js
var DeleteExtensionAssociationCommand = __webpack_require__(5761);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = __webpack_require__(8660);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = __webpack_require__(8091);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListApplicationsCommand.js
var ListApplicationsCommand = __webpack_require__(9041);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListEnvironmentsCommand.js
var ListEnvironmentsCommand = __webpack_require__(6454);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-appconfig/dist-es/commands/ListConfigurationProfilesCommand.js
var ListConfigurationProfilesCommand = __webpack_require__(8544);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(4172);
// EXTERNAL MODULE: ./src/aws/with-timeout.ts
var with_timeout = __webpack_require__(5967);
// EXTERNAL MODULE: ./src/aws/without-retries.ts
var without_retries = __webpack_require__(6017);
// EXTERNAL MODULE: ./src/appconfig/pages.ts
var pages = __webpack_require__(8965);
;// CONCATENATED MODULE: ./src/appconfig/proto-parameter.ts
/** No name of a parameter: it has a `:`. */
const standIn = '__proto__:';
/** As a key of what is an object; in a text its quotes would be escaped. */
const protoKey = /(?<!\\)"__proto__"(?=\s*:\s*\{)/g;
/**
 * The SDK loses what stands under `__proto__`, a legal name of a parameter: it is read under another one.
 * `withProto` gives it its name back.
 */
function readingProto(client) {
    client.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const response = result.response;
        if (Buffer.isBuffer(response.body) && response.body.includes('"__proto__"')) {
            response.body = Buffer.from(response.body.toString('utf8').replace(protoKey, `"${standIn}"`));
        }
        return result;
    }, 
    // Next to the wire, below what reads the answer.
    { name: 'readingProto', step: 'deserialize', priority: 'low', override: true });
    return client;
}
function withProto(parameters) {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name === standIn ? '__proto__' : name, value]));
}

// EXTERNAL MODULE: ./src/manifest/arn.ts
var arn = __webpack_require__(530);
// EXTERNAL MODULE: ./src/appconfig/arn.ts
var appconfig_arn = __webpack_require__(5026);
;// CONCATENATED MODULE: ./src/appconfig/rows.ts



async function extensionRow({ Id, Name, VersionNumber, Arn }, target) {
    const parsed = Arn === undefined ? undefined : (0,arn/* parseExtensionArn */.EN)(Arn);
    const id = Id ?? parsed?.id;
    const version = VersionNumber ?? parsed?.version;
    if (id === undefined || version === undefined)
        throw incomplete('an extension', { Id, Name, VersionNumber, Arn });
    return {
        id,
        name: Name ?? id,
        arn: parsed?.version === version && Arn !== undefined ? Arn : (0,appconfig_arn/* extensionVersionArn */.nX)(await target, id, version),
        version,
        authoredByAws: (0,arn/* isAuthoredByAws */.P0)(id)
    };
}
async function extensionVersion(answer, target) {
    const definition = {
        ...(answer.Description !== undefined && { Description: answer.Description }),
        Actions: (answer.Actions ?? {}),
        ...(answer.Parameters !== undefined && { Parameters: withProto(answer.Parameters) })
    };
    return { ...(await extensionRow(answer, target)), definition };
}
async function associationRow(answer, target) {
    const extension = answer.ExtensionArn === undefined ? undefined : (0,arn/* parseExtensionArn */.EN)(answer.ExtensionArn);
    const version = answer.ExtensionVersionNumber ?? extension?.version;
    const { Id: id, ResourceArn: resource } = answer;
    if (id === undefined || resource === undefined || extension === undefined || version === undefined) {
        throw incomplete('an association', answer);
    }
    return { id, arn: answer.Arn ?? (0,appconfig_arn/* associationArn */.BD)(await target, id), extensionId: extension.id, version, resource };
}
async function association(answer, target) {
    return { ...(await associationRow(answer, target)), parameters: answer.Parameters ?? {} };
}
/** `path` is what stands before the Id in the ARN, which no list has. */
async function namedResource({ Id, Name }, target, path) {
    if (Id === undefined)
        throw incomplete('a resource', { Id, Name });
    return { id: Id, name: Name ?? Id, arn: (0,arn/* ownArn */.cE)(await target, path + Id) };
}
/** Nothing is guessed about what AWS leaves out. */
function incomplete(what, answer) {
    return new Error(`AWS AppConfig described ${what} without its Id, version or resource: ${JSON.stringify(answer)}`);
}

// EXTERNAL MODULE: ./src/aws/retry.ts
var retry = __webpack_require__(2495);
// EXTERNAL MODULE: ./src/aws/cure.ts
var aws_cure = __webpack_require__(1096);
// EXTERNAL MODULE: ./src/aws/failure-text.ts
var failure_text = __webpack_require__(1019);
// EXTERNAL MODULE: ./src/appconfig/error.ts
var appconfig_error = __webpack_require__(987);
;// CONCATENATED MODULE: ./src/appconfig/permissions.ts
/** ARNs that IAM checks an action against, after `arn:<partition>:appconfig:<region>:`. Some actions know none. */
const any = ['*'];
const extensions = ['{account}:extension/*'];
const readableExtensions = ['{account}:extension/*', ':extension/*'];
const associations = ['{account}:extensionassociation/*'];
const tagged = [...extensions, ...associations];
const applications = ['{account}:application/*'];
/**
 * Every action this project asks AWS for; the policies in the docs and the hints in errors are made from this table.
 * See "Actions, resources, and condition keys for AWS AppConfig" in the Service Authorization Reference.
 */
const permissions = [
    { operation: 'ListExtensions', resources: any, access: 'read' },
    { operation: 'ListExtensionAssociations', resources: any, access: 'read' },
    { operation: 'ListApplications', resources: any, access: 'read' },
    { operation: 'GetExtension', resources: readableExtensions, access: 'read' },
    { operation: 'GetExtensionAssociation', resources: associations, access: 'read' },
    { operation: 'ListTagsForResource', resources: tagged, access: 'read' },
    { operation: 'ListEnvironments', resources: applications, access: 'read' },
    { operation: 'ListConfigurationProfiles', resources: applications, access: 'read' },
    { operation: 'CreateExtension', resources: any, access: 'write' },
    { operation: 'CreateExtensionAssociation', resources: any, access: 'write' },
    { operation: 'DeleteExtension', resources: extensions, access: 'write' },
    { operation: 'UpdateExtensionAssociation', resources: associations, access: 'write' },
    { operation: 'DeleteExtensionAssociation', resources: associations, access: 'write' },
    { operation: 'TagResource', resources: tagged, access: 'write' },
    { operation: 'UntagResource', resources: tagged, access: 'write' }
];
/** The least-privilege policy of a command. */
function policyFor(command, target) {
    const byResource = new Map();
    for (const { operation, resources, access } of permissions) {
        if (access === 'write' && command !== 'apply')
            continue;
        const Resource = resourcesOf(resources, target);
        const key = String(Resource);
        const statement = byResource.get(key) ?? { Effect: 'Allow', Action: [], Resource };
        statement.Action.push(`appconfig:${operation}`);
        byResource.set(key, statement);
    }
    const statements = [...byResource.values()];
    if (command === 'apply')
        statements.push(passRole(`arn:${target.partition}:iam::${target.accountId}:role/*`));
    return { Version: '2012-10-17', Statement: statements };
}
/** The statement that lets one operation through. */
function statementFor(operation, target) {
    const known = permissions.find((permission) => permission.operation === operation);
    return {
        Effect: 'Allow',
        Action: `appconfig:${operation}`,
        Resource: resourcesOf(known?.resources ?? any, target)
    };
}
/** For the role of an action; AppConfig takes the role on, nobody else. */
function passRole(roleArn) {
    return {
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: roleArn,
        Condition: { StringEquals: { 'iam:PassedToService': 'appconfig.amazonaws.com' } }
    };
}
function resourcesOf(resources, { partition, region, accountId }) {
    const [first = '*', ...others] = resources.map((resource) => resource === '*' ? '*' : `arn:${partition}:appconfig:${region}:${resource.replace('{account}', accountId)}`);
    return others.length === 0 ? first : [first, ...others];
}

;// CONCATENATED MODULE: ./src/appconfig/missing-permission.ts

/** AWS names it where it checked several: `… is not authorized to perform: iam:PassRole on resource: arn:…`. */
function missingPermission(message, operation) {
    const [, action, resource] = /not authorized to perform: ([a-z]+:[A-Za-z]+)(?: on resource: (\S+))?/.exec(message) ?? [];
    return { action: action ?? `appconfig:${operation}`, ...(resource !== undefined && { resource }) };
}
/** The statement that is missing, and the policy to add it to. */
function permissionCure({ action, resource }, message, { target, sessionPolicy }) {
    if (message.includes('with an explicit deny')) {
        return `The credentials lack the IAM permission \`${action}\`: a policy explicitly denies it, which overrides any statement that allows it. Exempt their role in that policy.`;
    }
    const statement = action === 'iam:PassRole'
        ? passRole(resource ?? `arn:${target.partition}:iam::${target.accountId}:role/*`)
        : statementFor(action.replace('appconfig:', ''), target);
    const cure = `The credentials lack the IAM permission \`${action}\`. Add this statement to ${silentPolicy(message)}:\n${JSON.stringify(statement, undefined, 2)}`;
    if (!sessionPolicy)
        return cure;
    return `${cure}\nThe session policies of this run (\`inline-session-policy\`, \`managed-session-policies\`) have to allow it as well.`;
}
/** Several have to allow an action, and AWS may name the one that does not: `because no permissions boundary allows …`. */
function silentPolicy(message) {
    const [, named = 'identity-based policy'] = /because no ([\w -]{1,40}?(?:policy|boundary))\b/.exec(message) ?? [];
    return named === 'identity-based policy' ? 'the policy of their role' : `the ${named}`;
}

;// CONCATENATED MODULE: ./src/appconfig/explain.ts





function explain(error, { operation, of, resource, creates = false }, circumstances) {
    const { failure, attempts } = error;
    const { target, outcomeUnknown, answered } = circumstances;
    // A 403 that has a general cause, such as expired credentials, lacks no permission.
    const general = (0,aws_cure/* cureFor */.f)(failure, target.region);
    const missing = general === undefined && failure.status === 403 ? missingPermission(failure.message, operation) : undefined;
    const sharedCure = general ?? (missing && permissionCure(missing, failure.message, circumstances));
    const cure = sharedCure ?? cureOf(failure, resource, target);
    // AppConfig says which quota it is.
    const quota = failure.status === 402 ? (0,failure_text/* failureText */.k)(failure) : undefined;
    const sentences = [
        `${[operation, of].filter((part) => part !== '').join(' ')} failed: ${(0,failure_text/* failureText */.k)(failure)}.`.replace(/\.\.$/, '.'),
        ...(outcomeUnknown && !creates ? ['Whether it took effect is unknown.'] : []),
        // One that was refused in the end, though replies were lost before, will be refused again.
        ...((attempts > 1 && failure.kind !== 'refused') || failure.kind === 'throttled'
            ? [perseverance(error, answered)]
            : []),
        ...(cure === undefined ? [] : [cure])
    ];
    return new appconfig_error/* AppConfigError */.y(sentences.join(' '), {
        ...(failure.status !== undefined && { status: failure.status }),
        outcomeUnknown,
        ...(missing && { missingPermission: missing.action }),
        sharedCause: sharedCure ?? quota,
        cause: error.cause
    });
}
function perseverance({ failure, attempts, elapsedMs }, answered) {
    const advice = failure.kind === 'throttled'
        ? 'Others may be using up the request rate of this account; run it again later.'
        : 'Run it again when that has passed.';
    const times = attempts === 1 ? 'once' : `${attempts} times`;
    return `It was sent ${times} in ${Math.round(elapsedMs / 1000)} s; ${answered} requests of this run were answered until then. ${advice}`;
}
function cureOf({ status, code }, resource, target) {
    if (status === 402) {
        return 'A quota of the account is reached: ask for a higher one in Service Quotas, or delete what is not used.';
    }
    if (code === 'ResourceNotFoundException') {
        return resource !== undefined && !resource.startsWith((0,arn/* ownArn */.cE)(target, ''))
            ? 'Its ARN is in another account or region than the target, where it cannot be looked up: correct it in the manifest.'
            : 'Somebody may have deleted it since it was planned: run plan again.';
    }
    if (status === 404) {
        return 'No AppConfig answers at that address: check AWS_ENDPOINT_URL if it is set, and the proxy (HTTPS_PROXY).';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/appconfig/rate.ts
/** After throttling, the rate falls to this part of what the service took … */
const decrease = 0.8;
/** … and comes back to it in a little over two seconds, then grows beyond, slowly first: `1 + growth · (t − plateau)³`. */
const growth = 0.02;
const plateau = Math.cbrt((1 - decrease) / growth);
const slowest = 0.5;
/** Where too few requests were sent before to learn from. */
const firstGuess = 10;
/** So much of a second's requests may go out at once, or timers that fire late would lower the rate. */
const burst = 0.1;
/**
 * A request rate that finds the service's limit: unlimited until the first throttling, then the cubic curve that TCP
 * and the adaptive mode of the AWS SDKs use. Times are in seconds.
 */
class AdaptiveRate {
    /** Requests a second that the service took when it last throttled. */
    #taken = Infinity;
    #lastThrottled = -Infinity;
    #tokens = 0;
    #refilled = 0;
    /** When the requests of the last second were accepted. */
    #accepted = [];
    /** Seconds until a request may be sent. */
    wait(now) {
        if (this.#taken === Infinity)
            return 0;
        const rate = this.#rate(now);
        this.#tokens = Math.min(Math.max(1, rate * burst), this.#tokens + (now - this.#refilled) * rate);
        this.#refilled = now;
        return Math.max(0, (1 - this.#tokens) / rate);
    }
    send() {
        this.#tokens--;
    }
    accept(now) {
        this.#accepted.push(now);
        this.#forget(now);
    }
    /** Returns false where that is no news: the request was sent before the rate last fell. */
    throttle(sent, now) {
        if (sent <= this.#lastThrottled)
            return false;
        this.#forget(now);
        const rate = this.#rate(now);
        const least = rate === Infinity ? firstGuess : Math.max(slowest, rate / 2);
        this.#taken = Math.min(rate, Math.max(least, this.#accepted.length));
        this.#lastThrottled = now;
        this.#tokens = 0;
        this.#refilled = now;
        return true;
    }
    #rate(now) {
        if (this.#taken === Infinity)
            return Infinity;
        return Math.max(slowest, this.#taken * (1 + growth * (now - this.#lastThrottled - plateau) ** 3));
    }
    #forget(now) {
        const recent = this.#accepted.findIndex((time) => time >= now - 1);
        this.#accepted.splice(0, recent === -1 ? this.#accepted.length : recent);
    }
}

;// CONCATENATED MODULE: ./src/appconfig/pace.ts

/** One for the whole run: how many requests are in flight, and how many are sent in a second. */
class Pace {
    #most;
    #rate = new AdaptiveRate();
    /** How many may be in flight now: falls where AWS throttles, and grows back with what it accepts. */
    #limit;
    #inFlight = 0;
    /** Each in order of arrival. What is sent again goes first, for its minute is running; so does what others wait for. */
    #first = new Set();
    #next = new Set();
    #timer;
    constructor(maxInFlight) {
        this.#most = maxInFlight;
        this.#limit = maxInFlight;
    }
    /** Counts a request that is sent beside these as in flight, until it has ended. */
    beside(request) {
        this.#inFlight++;
        const end = () => {
            this.#inFlight--;
            this.#advance();
        };
        request.then(end, end);
    }
    /**
     * @param signal ends the wait
     * @throws what `signal` was aborted with
     */
    async turn({ first, signal }) {
        signal.throwIfAborted();
        const queue = first ? this.#first : this.#next;
        return new Promise((resolve, reject) => {
            const start = () => {
                queue.delete(start);
                signal.removeEventListener('abort', leave);
                resolve(this.#begin());
            };
            const leave = () => {
                queue.delete(start);
                reject(signal.reason);
            };
            signal.addEventListener('abort', leave, { once: true });
            queue.add(start);
            this.#advance();
        });
    }
    #begin() {
        const sent = seconds();
        this.#inFlight++;
        this.#rate.send();
        return {
            end: (outcome) => {
                this.#inFlight--;
                if (outcome === 'accepted') {
                    this.#rate.accept(seconds());
                    this.#limit = Math.min(this.#most, this.#limit + 1 / this.#limit);
                }
                if (outcome === 'throttled' && this.#rate.throttle(sent, seconds())) {
                    this.#limit = Math.max(1, this.#limit / 2);
                }
                this.#advance();
            }
        };
    }
    #advance() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        while (this.#inFlight < Math.floor(this.#limit)) {
            const [start] = this.#first.size > 0 ? this.#first : this.#next;
            if (start === undefined)
                return;
            const wait = this.#rate.wait(seconds());
            if (wait > 0) {
                this.#timer = setTimeout(() => {
                    this.#advance();
                }, wait * 1000);
                return;
            }
            start();
        }
    }
}
function seconds() {
    return performance.now() / 1000;
}

;// CONCATENATED MODULE: ./src/appconfig/send.ts



/** Sends every request of a run: one pace for all of them, each within a minute, each with a line in the debug log. */
class Sender {
    #options;
    #pace;
    #answered = 0;
    constructor(options) {
        this.#options = options;
        this.#pace = new Pace(options.maxParallelRequests);
        // STS is asked for the account while the first lists are read: that is a request to AWS as well.
        this.#pace.beside(options.target);
    }
    /** @throws {AppConfigError} and whatever the run's signal was aborted with */
    async send(request) {
        const { signal, requestTimeoutMs, sessionPolicy, target } = this.#options;
        // The minute of a request begins with its first turn: waiting for others is not its failure.
        let turn = await this.#pace.turn({ first: request.continues ?? false, signal });
        let lost = false;
        try {
            return await (0,retry/* retry */.L5)(request.send, {
                signal,
                timeoutMs: requestTimeoutMs,
                isWorthRetrying: (failure) => request.creates === true ? failure.kind === 'throttled' || failure.kind === 'not-sent' : (0,retry/* passes */.WE)(failure),
                again: async (signal) => {
                    turn = await this.#pace.turn({ first: true, signal });
                },
                ended: (end) => {
                    turn.end(outcomeOf(end.failure));
                    lost ||= end.failure?.kind === 'lost';
                    if (end.failure === undefined || end.failure.status !== undefined)
                        this.#answered++;
                    this.#tell(request, end);
                }
            });
        }
        catch (error) {
            if (!(error instanceof retry/* RequestFailure */.e6))
                throw error;
            // Whatever a later attempt was told, one whose reply was lost may have had its effect.
            const outcomeUnknown = isWrite(request.operation) && lost;
            throw explain(error, request, { target: await target, sessionPolicy, outcomeUnknown, answered: this.#answered });
        }
    }
    #tell({ operation, of, resource = '' }, { number, elapsedMs, answer, failure }) {
        const what = [`appconfig.${operation}`, of, resource].filter((part) => part !== '').join(' ');
        const end = failure === undefined ? (answer.$metadata.httpStatusCode ?? 'done') : failureLine(failure);
        const again = number > 1 ? ` (attempt ${number})` : '';
        this.#options.log.debug(`${what} => ${end}, ${Math.round(elapsedMs)} ms${again}`);
    }
}
/** A refusal tells that the rate was accepted, if not the request. */
function outcomeOf(failure) {
    if (failure === undefined || (failure.kind === 'refused' && failure.status !== undefined))
        return 'accepted';
    return failure.kind === 'throttled' ? 'throttled' : 'unknown';
}
function failureLine({ status, code, message }) {
    return `${[status, code].filter((part) => part !== undefined).join(' ')} ${message}`.trim();
}
function isWrite(operation) {
    return !/^(Get|List)/.test(operation);
}

// EXTERNAL MODULE: ./src/appconfig/unless-gone.ts
var unless_gone = __webpack_require__(4951);
;// CONCATENATED MODULE: ./src/appconfig/client.ts










/** The most that AWS puts on a page. */
const MaxResults = 50;
function createAppConfig(options) {
    const { region, target, endpoint, requestTimeoutMs = with_timeout/* attemptTimeoutMs */.f, sessionPolicy = false } = options;
    const client = readingProto((0,without_retries/* withoutRetries */.v)(new AppConfigClient/* AppConfigClient */.p({
        region,
        credentials: options.credentials,
        requestHandler: options.http,
        ...(endpoint !== undefined && { endpoint })
    })));
    const connect = async (requests) => {
        const { url } = await (0,endpoints/* getEndpointFromInstructions */.rC)({}, ListExtensionsCommand/* ListExtensionsCommand */.W, client.config);
        options.http.connect(url, Math.min(requests, options.maxParallelRequests));
    };
    // What is wrong with the endpoint, a request will tell.
    options.expected?.then(connect).catch(() => undefined);
    // Every request of the run and every wait listens to it, and Node takes more than ten listeners for a leak.
    (0,external_node_events_.setMaxListeners)(0, options.signal);
    const sender = new Sender({ ...options, requestTimeoutMs, sessionPolicy });
    /** `of` says in log and errors what the request is about. */
    function send(operation, of, command, about = {}) {
        return sender.send({
            operation,
            of,
            ...about,
            send: (abortSignal) => client.send(command, { abortSignal })
        });
    }
    return {
        async createExtension({ name: Name, definition, tags: Tags, latestVersionNumber: LatestVersionNumber }) {
            const command = new CreateExtensionCommand/* CreateExtensionCommand */.x({ Name, ...definition, Tags, LatestVersionNumber });
            return extensionVersion(await send('CreateExtension', Name, command, { creates: true }), target);
        },
        async getExtension(ExtensionIdentifier, VersionNumber) {
            const of = VersionNumber === undefined ? ExtensionIdentifier : `${ExtensionIdentifier} version ${VersionNumber}`;
            const command = new GetExtensionCommand/* GetExtensionCommand */.h({ ExtensionIdentifier, VersionNumber });
            const answer = await (0,unless_gone/* unlessGone */.W)(send('GetExtension', of, command));
            return answer && extensionVersion(answer, target);
        },
        async *listExtensions() {
            const answers = (0,pages/* pages */.Bd)((NextToken) => send('ListExtensions', '', new ListExtensionsCommand/* ListExtensionsCommand */.W({ MaxResults, NextToken }), {
                continues: NextToken !== undefined
            }));
            for await (const { Items = [] } of answers) {
                yield await Promise.all(Items.map((item) => extensionRow(item, target)));
            }
        },
        async deleteExtension(ExtensionIdentifier, VersionNumber) {
            const command = new DeleteExtensionCommand/* DeleteExtensionCommand */.U({ ExtensionIdentifier, VersionNumber });
            await (0,unless_gone/* unlessGone */.W)(send('DeleteExtension', `${ExtensionIdentifier} version ${VersionNumber}`, command));
        },
        async createExtensionAssociation({ extensionId, version, resource, parameters, tags }) {
            const command = new CreateExtensionAssociationCommand/* CreateExtensionAssociationCommand */.c({
                ExtensionIdentifier: extensionId,
                ExtensionVersionNumber: version,
                ResourceIdentifier: resource,
                Parameters: parameters,
                Tags: tags
            });
            const of = `${extensionId} version ${version}`;
            const answer = await send('CreateExtensionAssociation', of, command, { resource, creates: true });
            return association(answer, target);
        },
        async getExtensionAssociation(ExtensionAssociationId) {
            const command = new GetExtensionAssociationCommand/* GetExtensionAssociationCommand */.U({ ExtensionAssociationId });
            const answer = await (0,unless_gone/* unlessGone */.W)(send('GetExtensionAssociation', ExtensionAssociationId, command));
            return answer && association(answer, target);
        },
        async *listExtensionAssociations({ extension: ExtensionIdentifier, resource: ResourceIdentifier }) {
            const filter = { ExtensionIdentifier, ResourceIdentifier, MaxResults };
            const of = ExtensionIdentifier ?? '';
            const answers = (0,pages/* pages */.Bd)((NextToken) => send('ListExtensionAssociations', of, new ListExtensionAssociationsCommand/* ListExtensionAssociationsCommand */.N({ ...filter, NextToken }), {
                resource: ResourceIdentifier,
                continues: NextToken !== undefined
            }));
            for await (const { Items = [], NextToken } of answers) {
                const rows = await Promise.all(Items.map((item) => associationRow(item, target)));
                yield { rows, isLast: !(0,pages/* hasSuccessor */.HC)(NextToken) };
            }
        },
        async updateExtensionAssociation(ExtensionAssociationId, Parameters) {
            const command = new UpdateExtensionAssociationCommand/* UpdateExtensionAssociationCommand */.H({ ExtensionAssociationId, Parameters });
            await send('UpdateExtensionAssociation', ExtensionAssociationId, command);
        },
        async deleteExtensionAssociation(ExtensionAssociationId) {
            const command = new DeleteExtensionAssociationCommand/* DeleteExtensionAssociationCommand */.H({ ExtensionAssociationId });
            await (0,unless_gone/* unlessGone */.W)(send('DeleteExtensionAssociation', ExtensionAssociationId, command));
        },
        async tagResource(ResourceArn, Tags) {
            await send('TagResource', ResourceArn, new TagResourceCommand/* TagResourceCommand */.e({ ResourceArn, Tags }));
        },
        async untagResource(ResourceArn, TagKeys) {
            await send('UntagResource', ResourceArn, new UntagResourceCommand/* UntagResourceCommand */.R({ ResourceArn, TagKeys }));
        },
        async listTagsForResource(ResourceArn) {
            const command = new ListTagsForResourceCommand/* ListTagsForResourceCommand */.a({ ResourceArn });
            const answer = await (0,unless_gone/* unlessGone */.W)(send('ListTagsForResource', ResourceArn, command));
            return answer && (answer.Tags ?? {});
        },
        async listApplications() {
            const items = await (0,pages/* everyPage */.Lu)((NextToken) => send('ListApplications', '', new ListApplicationsCommand/* ListApplicationsCommand */.B({ MaxResults, NextToken })));
            return Promise.all(items.map((item) => namedResource(item, target, 'application/')));
        },
        async listEnvironments(ApplicationId) {
            const items = await (0,pages/* everyPage */.Lu)((NextToken) => send('ListEnvironments', ApplicationId, new ListEnvironmentsCommand/* ListEnvironmentsCommand */._({ ApplicationId, MaxResults, NextToken })));
            const path = `application/${ApplicationId}/environment/`;
            return Promise.all(items.map((item) => namedResource(item, target, path)));
        },
        async listConfigurationProfiles(ApplicationId) {
            const items = await (0,pages/* everyPage */.Lu)((NextToken) => {
                const command = new ListConfigurationProfilesCommand/* ListConfigurationProfilesCommand */.M({ ApplicationId, MaxResults, NextToken });
                return send('ListConfigurationProfiles', ApplicationId, command);
            });
            const path = `application/${ApplicationId}/configurationprofile/`;
            return Promise.all(items.map((item) => namedResource(item, target, path)));
        }
    };
}


/***/ }),

/***/ 1701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ambientCredentials: () => (/* binding */ ambientCredentials)
/* harmony export */ });
/* harmony import */ var _aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9882);
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3076);
/* harmony import */ var _sign_in_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9841);
/* harmony import */ var _with_timeout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5967);




/** The chain asks a container's and an instance's metadata last, which may not answer at all. */
const patienceMs = 30_000;
/** Credentials from wherever the SDK's own chain finds them: environment, profile, container, instance. */
function ambientCredentials({ region, http, signal, mask }) {
    const chain = (0,_aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_1__/* .defaultProvider */ .v6)({ clientConfig: { region, requestHandler: masking(http, mask) } });
    return async () => {
        try {
            return await (0,_with_timeout_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeout */ .w)(patienceMs, signal, () => chain());
        }
        catch (error) {
            signal.throwIfAborted();
            throw new _sign_in_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SignInError */ .J(`There are no AWS credentials: ${reason(error)}. Set \`role-to-assume\` (with \`permissions: id-token: write\`), or sign in before this step, with aws-actions/configure-aws-credentials or with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, which are ignored if AWS_PROFILE is set. If \`role-to-assume\` comes from \`vars\` or \`secrets\`, it is empty: this repository or environment does not have it, or a pull request from a fork or by Dependabot may not read it.`, { cause: error });
        }
    };
}
/** Masks what is sent to get credentials, such as the token of a web identity: AWS quotes it in a refusal. */
function masking(http, mask) {
    return {
        handle: (request, options) => {
            const { headers, body } = request;
            const identity = typeof body === 'string' ? new URLSearchParams(body).get('WebIdentityToken') : null;
            for (const secret of [headers['x-amz-security-token'], identity])
                if (secret)
                    mask(secret);
            return http.handle(request, options);
        }
    };
}
/** A parser quotes what it could not read, and that may be half of a secret. */
function reason(error) {
    return error instanceof SyntaxError ? 'what should hold them is not JSON' : (0,_message_of_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error).replace(/\.$/, '');
}


/***/ }),

/***/ 1725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assumeRole: () => (/* binding */ assumeRole)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js
var AssumeRoleWithWebIdentityCommand = __webpack_require__(4107);
;// CONCATENATED MODULE: ./src/aws/claims.ts
const names = ['iss', 'sub', 'aud', 'repository', 'repository_id', 'repository_owner_id', 'ref', 'environment'];
/** Reads the payload of a JWT without verifying it: for people, and for AWS to judge. */
function readClaims(token) {
    const payload = parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const claims = {};
    for (const name of names) {
        const value = payload.get(name);
        const said = [value].flat().filter((each) => typeof each === 'string' || typeof each === 'number');
        if (said.length > 0)
            claims[name] = said.join(', ');
    }
    return claims;
}
function parseObject(text) {
    try {
        return new Map(Object.entries(JSON.parse(text)));
    }
    catch {
        return new Map();
    }
}

// EXTERNAL MODULE: ./src/aws/cure.ts
var aws_cure = __webpack_require__(1096);
// EXTERNAL MODULE: ./src/aws/failure-text.ts
var failure_text = __webpack_require__(1019);
// EXTERNAL MODULE: ./src/aws/retry.ts
var retry = __webpack_require__(2495);
// EXTERNAL MODULE: ./src/aws/sign-in-error.ts
var sign_in_error = __webpack_require__(9841);
// EXTERNAL MODULE: ./src/aws/sts.ts
var sts = __webpack_require__(8665);
;// CONCATENATED MODULE: ./src/aws/trust-policy.ts
/**
 * The statement of a role's trust policy that lets in exactly the workflow with these claims.
 * @param audience the one asked for: the token may have others beside it
 */
function trustStatement(roleArn, audience, { iss, sub }) {
    const [, partition = 'aws', , , accountId = ''] = roleArn.split(':');
    const provider = (iss ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '');
    return {
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${accountId}:oidc-provider/${provider}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${provider}:aud`]: audience, [`${provider}:sub`]: sub } }
    };
}
/**
 * `sub` has two forms: `repo:octo/app:…` and, in repositories made, renamed or moved since July 2026 or opted in,
 * `repo:octo@1234/app@5678:…`. A trust policy for one does not match the other, which a refusal does not tell.
 * See "Immutable subject claims" in GitHub's OpenID Connect reference.
 */
function otherFormOfSub({ sub, repository_id, repository_owner_id }) {
    const [, owner, ownerId, name, nameId, rest] = /^repo:([^@/:]+)(@\d+)?\/([^@/:]+)(@\d+)?(:.*)$/s.exec(sub ?? '') ?? [];
    if (owner === undefined || name === undefined || rest === undefined)
        return undefined;
    if (ownerId !== undefined && nameId !== undefined) {
        return `This is the immutable form of \`sub\`: a policy with the classic form, \`repo:${owner}/${name}${rest}\`, does not match it.`;
    }
    if (repository_id === undefined || repository_owner_id === undefined)
        return undefined;
    return `Once the repository uses immutable subject claims, \`sub\` becomes \`repo:${owner}@${repository_owner_id}/${name}@${repository_id}${rest}\`; list both while you switch.`;
}

;// CONCATENATED MODULE: ./src/aws/assume-role.ts








/**
 * Credentials with the account that they are of, as STS says.
 * @throws {SignInError} and whatever the connection's signal was aborted with
 */
async function assumeRole(role, token, connection) {
    const command = new AssumeRoleWithWebIdentityCommand/* AssumeRoleWithWebIdentityCommand */.W({
        RoleArn: role.arn,
        RoleSessionName: role.sessionName,
        DurationSeconds: role.durationSeconds,
        WebIdentityToken: token,
        Policy: role.inlineSessionPolicy,
        PolicyArns: role.managedSessionPolicies.length === 0 ? undefined : role.managedSessionPolicies.map((arn) => ({ arn }))
    });
    const { Credentials: credentials, AssumedRoleUser: user } = await (0,sts/* askSts */.O)(connection, 'AssumeRoleWithWebIdentity', (client, options) => client.send(command, options)).catch((error) => {
        throw error instanceof retry/* RequestFailure */.e6 ? refusal(error, role, token, connection.region) : error;
    });
    if (credentials?.AccessKeyId === undefined || credentials.SecretAccessKey === undefined) {
        throw new sign_in_error/* SignInError */.J(`AWS STS answered AssumeRoleWithWebIdentity for ${role.arn} without credentials.`);
    }
    const accountId = /^arn:[^:]+:sts::(\d{12}):/.exec(user?.Arn ?? '')?.[1];
    return {
        accessKeyId: credentials.AccessKeyId,
        secretAccessKey: credentials.SecretAccessKey,
        ...(credentials.SessionToken !== undefined && { sessionToken: credentials.SessionToken }),
        ...(credentials.Expiration !== undefined && { expiration: credentials.Expiration }),
        ...(accountId !== undefined && { accountId })
    };
}
function refusal(error, role, token, region) {
    const { failure } = error;
    const words = (0,failure_text/* failureText */.k)(failure).replaceAll(token, '***');
    const claims = readClaims(token);
    const cure = cureOf(failure.code ?? '', words, role, claims) ?? (0,aws_cure/* cureFor */.f)(failure, region) ?? otherwise(failure, role, claims);
    return (0,sign_in_error/* notGranted */.T)(`${role.arn} could not be assumed`, error, cure, words);
}
function cureOf(code, words, role, claims) {
    if (code.startsWith('AccessDenied') && words.includes('with an explicit deny')) {
        return `A policy explicitly denies it, which overrides the trust policy of the role: exempt the role there first.\n${trustText(role, claims)}`;
    }
    if (code.startsWith('AccessDenied')) {
        return `The role does not exist, or its trust policy does not match the token of this workflow.\n${trustText(role, claims)}`;
    }
    const issuer = claims.iss ?? 'GitHub';
    if (code.startsWith('IDPCommunicationError') || words.includes('retrieve verification key')) {
        return `AWS could not read the keys of ${issuer} to verify the token. This is usually temporary: run the job again. AWS must be able to reach a GitHub Enterprise Server.`;
    }
    if (code.startsWith('InvalidIdentityToken') && words.includes('thumbprint')) {
        return `The thumbprint in the IAM identity provider for ${issuer} is not that of its certificate: update it there.\n${trustText(role, claims)}`;
    }
    if (code.startsWith('InvalidIdentityToken')) {
        return `Check that the account has an IAM identity provider for ${issuer}, with ${role.audience} among its audiences (client IDs).\n${trustText(role, claims)}`;
    }
    if (code.startsWith('ExpiredToken'))
        return 'The OIDC token expired before it arrived. Run the job again.';
    // Before whatever else may stand in the words: they quote a policy that is too long.
    if (/^(MalformedPolicyDocument|PackedPolicyTooLarge)/.test(code) || / at 'policy(Arns[^']*)?' failed/.test(words)) {
        return 'Correct `inline-session-policy` and `managed-session-policies`: the first is an IAM policy in JSON, the second at most 10 ARNs. Together they may have 2,048 characters, and AWS also limits their size in packed form.';
    }
    if (/DurationSeconds/i.test(words)) {
        return `\`role-duration-seconds\` is ${role.durationSeconds}, more than the role's maximum session duration. Lower the first or raise the second.`;
    }
    if (code.startsWith('RegionDisabled')) {
        return 'That is under "Account settings"; a region that AWS does not enable by default has to be enabled for the account first.';
    }
    return undefined;
}
/** What AWS refused for a reason that has no cure of its own, it refuses again; so does Node, or the SDK. */
function otherwise({ kind, status }, role, claims) {
    if (kind !== 'refused')
        return 'Run the job again later.';
    if (status === undefined) {
        return 'Check `aws-region`, the AWS_… environment variables, and the proxy if there is one (HTTPS_PROXY, NO_PROXY).';
    }
    return `Check \`role-to-assume\`, and that the trust policy of the role matches the token of this workflow.\n${trustText(role, claims)}`;
}
/** The token's claims, and the statement for them. */
function trustText(role, claims) {
    const { sub } = claims;
    return [
        claimsText(claims),
        sub === undefined
            ? `The trust policy of the role has to allow the \`aud\` ${role.audience} and the \`sub\` of this workflow.`
            : `This statement in the trust policy of the role lets it in:\n${JSON.stringify(trustStatement(role.arn, role.audience, { ...claims, sub }), undefined, 2)}`,
        otherFormOfSub(claims)
    ]
        .filter((line) => line !== undefined)
        .join('\n');
}
function claimsText(claims) {
    const shown = ['sub', 'aud', 'repository', 'ref', 'environment'].filter((name) => claims[name] !== undefined);
    if (shown.length === 0)
        return 'The token could not be read.';
    return ['The token says:', ...shown.map((name) => `  ${name}: ${claims[name] ?? ''}`)].join('\n');
}


/***/ }),

/***/ 1096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ cureFor)
/* harmony export */ });
/* harmony import */ var _connection_cure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9757);

/** Of the SDK, which makes no such address, or a host of AWS that is not there. */
const specialEndpoint = /\b(FIPS|DualStack)\b.* not support|-fips\.[\w-]+\.(amazonaws|api)\.|\.api\.(aws|amazonwebservices)\b/i;
/** What to do about a failure that does not depend on the operation; `undefined` where there is nothing to say. */
function cureFor(failure, region) {
    const { code = '', message } = failure;
    if (failure.isForeign) {
        return 'Something between here and AWS answered in its place: check the proxy (HTTPS_PROXY, NO_PROXY), and AWS_ENDPOINT_URL if it is set.';
    }
    if (code.startsWith('Expired')) {
        return 'The credentials have expired. Set `role-to-assume`, whose credentials are renewed in time, or use credentials that last as long as the run.';
    }
    if (/^(RequestExpired|RequestTimeTooSkewed|RequestInTheFuture)$/.test(code) ||
        /signature (expired|not yet current)/i.test(message)) {
        return `The clock of this machine is off: it says ${new Date().toISOString()}. Correct it (NTP): AWS accepts only requests signed within five minutes.`;
    }
    if (/^(UnrecognizedClientException|InvalidClientTokenId)$/.test(code)) {
        return `AWS does not know these credentials in ${region}. Check the keys, that \`aws-region\` belongs to their partition, and that the account has enabled the region.`;
    }
    if (/^(InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature(Exception)?)$/.test(code)) {
        return 'The secret access key does not belong to the access key ID, or something between here and AWS changes requests (a proxy).';
    }
    if (failure.status === undefined && specialEndpoint.test(message)) {
        return `FIPS or dual-stack endpoints are enabled, by AWS_USE_FIPS_ENDPOINT or AWS_USE_DUALSTACK_ENDPOINT, or in ~/.aws/config. AppConfig and STS have none in many regions (this one is ${region}), and they do not work with AWS_ENDPOINT_URL: set both variables to \`false\` for this step.`;
    }
    if (code === 'ERR_INVALID_CHAR') {
        return 'The credentials contain a character that is not allowed, such as a line break at the end of a secret: set the secret again without it.';
    }
    if (message.includes('uv_os_homedir')) {
        return 'The user of this process has no home directory, where the AWS SDK looks for settings: set HOME to any directory.';
    }
    if (code === 'ENOTFOUND') {
        return `Check \`aws-region\` (it is ${region}), AWS_ENDPOINT_URL if it is set, and HTTPS_PROXY if the network needs a proxy.`;
    }
    const cure = (0,_connection_cure_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionCure */ .Q)(failure.code, 'AWS_ENDPOINT_URL');
    if (cure !== undefined)
        return cure;
    if (failure.status === undefined && failure.kind !== 'refused') {
        return 'Check that this machine can reach AWS, or AWS_ENDPOINT_URL if it is set; if the network needs a proxy, check HTTPS_PROXY and NO_PROXY.';
    }
    return undefined;
}


/***/ }),

/***/ 8665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ askSts)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2495);
/* harmony import */ var _without_retries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6017);



/**
 * Sends one request to the region's STS: again where it was throttled, failed or got lost, never where it was refused.
 * @throws {RequestFailure} and whatever `signal` was aborted with
 */
async function askSts({ region, http, signal, log }, operation, ask, credentials = notSigned) {
    const client = (0,_without_retries_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRetries */ .v)(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__/* .STSClient */ .i({ region, credentials, requestHandler: http }));
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)((abortSignal) => ask(client, { abortSignal }), {
        signal,
        ended: ({ failure, elapsedMs }) => {
            const end = failure === undefined ? [200] : [failure.status, failure.code ?? 'no answer'];
            log.debug(`sts.${operation} => ${end.filter((part) => part !== undefined).join(' ')}, ${Math.round(elapsedMs)} ms`);
        }
    });
}
/** `AssumeRoleWithWebIdentity` is not signed; nothing may look for credentials on its account. */
const notSigned = { accessKeyId: '', secretAccessKey: '' };


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whoAmI: () => (/* binding */ whoAmI)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3546);
/* harmony import */ var _manifest_region_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2345);
/* harmony import */ var _cure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1096);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2495);
/* harmony import */ var _sign_in_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9841);
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8665);






/**
 * The account and region that these credentials manage.
 * @throws {SignInError}
 */
async function whoAmI(options) {
    const { region, credentials } = options;
    const { Account: accountId, Arn: arn } = await (0,_sts_js__WEBPACK_IMPORTED_MODULE_1__/* .askSts */ .O)(options, 'GetCallerIdentity', (client, abort) => client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_2__/* .GetCallerIdentityCommand */ .z({}), abort), credentials).catch((error) => {
        throw error instanceof _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestFailure */ .e6 ? refusal(error, region) : error;
    });
    if (accountId === undefined)
        throw new _sign_in_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SignInError */ .J('AWS STS answered GetCallerIdentity without an account.');
    return { accountId, region, partition: (0,_manifest_region_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionOf */ .iQ)(region, arn?.split(':')[1]) };
}
function refusal(error, region) {
    const cure = (0,_cure_js__WEBPACK_IMPORTED_MODULE_5__/* .cureFor */ .f)(error.failure, region) ??
        'Check the credentials, `aws-region`, and the proxy if there is one (HTTPS_PROXY, NO_PROXY).';
    return (0,_sign_in_error_js__WEBPACK_IMPORTED_MODULE_3__/* .notGranted */ .T)('GetCallerIdentity failed', error, cure);
}


/***/ }),

/***/ 6017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withoutRetries)
/* harmony export */ });
/**
 * Takes the SDK's retries out of a client: they would send a creation twice after a lost reply, and know no rate that
 * all requests of a run share. Middleware that stands relative to it needs something of that name.
 */
function withoutRetries(client) {
    client.middlewareStack.add((next) => next, {
        name: 'retryMiddleware',
        step: 'finalizeRequest',
        priority: 'high',
        override: true
    });
    return client;
}


/***/ })

};
