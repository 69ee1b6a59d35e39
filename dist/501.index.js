export const id = 501;
export const ids = [501];
export const modules = {

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

/***/ 3501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  whoAmI: () => (/* binding */ whoAmI)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(635);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(5741);
;// CONCATENATED MODULE: ./node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js


class GetCallerIdentityCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetCallerIdentity", schemas_0/* GetCallerIdentity$ */.ef) {
}

// EXTERNAL MODULE: ./src/manifest/region.ts
var manifest_region = __webpack_require__(2345);
// EXTERNAL MODULE: ./src/aws/cure.ts
var aws_cure = __webpack_require__(1096);
// EXTERNAL MODULE: ./src/aws/retry.ts
var retry = __webpack_require__(2495);
// EXTERNAL MODULE: ./src/aws/sign-in-error.ts
var sign_in_error = __webpack_require__(9841);
// EXTERNAL MODULE: ./src/aws/sts.ts
var sts = __webpack_require__(8665);
;// CONCATENATED MODULE: ./src/aws/who-am-i.ts






/**
 * The account and region that these credentials manage.
 * @throws {SignInError}
 */
async function whoAmI(options) {
    const { region, credentials } = options;
    const { Account: accountId, Arn: arn } = await (0,sts/* askSts */.O)(options, 'GetCallerIdentity', (client, abort) => client.send(new GetCallerIdentityCommand({}), abort), credentials).catch((error) => {
        throw error instanceof retry/* RequestFailure */.e6 ? refusal(error, region) : error;
    });
    if (accountId === undefined)
        throw new sign_in_error/* SignInError */.J('AWS STS answered GetCallerIdentity without an account.');
    return { accountId, region, partition: (0,manifest_region/* partitionOf */.i)(region, arn?.split(':')[1]) };
}
function refusal(error, region) {
    const cure = (0,aws_cure/* cureFor */.f)(error.failure, region) ??
        'Check the credentials, `aws-region`, and the proxy where there is one (HTTPS_PROXY, NO_PROXY).';
    return (0,sign_in_error/* notGranted */.T)('GetCallerIdentity failed', error, cure);
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
