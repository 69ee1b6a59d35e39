export const id = 710;
export const ids = [710];
export const modules = {

/***/ 710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assumeRole: () => (/* binding */ assumeRole)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(635);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(5741);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js


class AssumeRoleWithWebIdentityCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "AssumeRoleWithWebIdentity", schemas_0/* AssumeRoleWithWebIdentity$ */.p$) {
}

;// CONCATENATED MODULE: ./src/aws/claims.ts
const names = ['iss', 'sub', 'aud', 'repository', 'repository_id', 'repository_owner_id', 'ref', 'environment'];
/** Reads the payload of a JWT without verifying it: for people, and for AWS to judge. */
function readClaims(token) {
    const payload = parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const claims = {};
    for (const name of names) {
        const value = payload.get(name);
        if (typeof value === 'string' || typeof value === 'number')
            claims[name] = String(value);
        if (Array.isArray(value))
            claims[name] = value.map(String).join(', ');
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
    const command = new AssumeRoleWithWebIdentityCommand({
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
    const accountId = user?.Arn?.split(':')[4];
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
    const cure = cureOf(failure.code ?? '', words, role, token) ?? (0,aws_cure/* cureFor */.f)(failure, region) ?? otherwise(failure, role, token);
    return (0,sign_in_error/* notGranted */.T)(`${role.arn} could not be assumed`, error, cure, words);
}
function cureOf(code, words, role, token) {
    if (code.startsWith('AccessDenied')) {
        return `The role does not exist, or its trust policy does not match the token of this workflow.\n${trustText(role, token)}`;
    }
    if (code.startsWith('InvalidIdentityToken')) {
        return `Check that the account has an IAM identity provider for ${readClaims(token).iss ?? 'GitHub'}, with ${role.audience} among its audiences (client ids).\n${trustText(role, token)}`;
    }
    if (code.startsWith('IDPCommunicationError')) {
        return 'AWS could not reach GitHub to verify the token. That passes: run the job again.';
    }
    if (code.startsWith('ExpiredToken'))
        return 'The OIDC token had expired on its way. Run the job again.';
    if (/DurationSeconds/i.test(words)) {
        return `\`role-duration-seconds\` is ${role.durationSeconds}; the role's maximum session duration is less. Lower the one or raise the other.`;
    }
    if (/^(MalformedPolicyDocument|PackedPolicyTooLarge)/.test(code)) {
        return 'Correct `inline-session-policy` and `managed-session-policies`: the one is an IAM policy in JSON, both together have at most 2,048 characters in AWS’s packed form.';
    }
    if (code.startsWith('RegionDisabled')) {
        return 'STS is not activated in this region: activate it under "Account settings" of the IAM console.';
    }
    return undefined;
}
/** What AWS refused for a reason that has no cure of its own, it refuses again. */
function otherwise({ kind, status }, role, token) {
    if (kind !== 'refused' || status === undefined)
        return 'Run the job again later.';
    return `Check \`role-to-assume\`, and that the trust policy of the role matches the token of this workflow.\n${trustText(role, token)}`;
}
/** The token's claims, and the statement for them. */
function trustText(role, token) {
    const claims = readClaims(token);
    const { sub } = claims;
    return [
        claimsText(token),
        sub === undefined
            ? `The trust policy of the role has to allow the \`aud\` ${role.audience} and the \`sub\` of this workflow.`
            : `This statement in the trust policy of the role lets it in:\n${JSON.stringify(trustStatement(role.arn, role.audience, { ...claims, sub }), undefined, 2)}`,
        otherFormOfSub(claims)
    ]
        .filter((line) => line !== undefined)
        .join('\n');
}
function claimsText(token) {
    const claims = readClaims(token);
    const shown = ['sub', 'aud', 'repository', 'ref', 'environment'].filter((name) => claims[name] !== undefined);
    if (shown.length === 0)
        return 'The token could not be read.';
    return ['The token says:', ...shown.map((name) => `  ${name}: ${claims[name] ?? ''}`)].join('\n');
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
