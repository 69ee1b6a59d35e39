export const help = `AppConfig Local: AWS AppConfig on your machine, and it invokes the extensions.

Usage:
  appconfig-local [options]     the server
  appconfig-local invoke …      what an extension would do, without a server
  appconfig-local policy …      the IAM policies that it needs
  Both have a --help of their own.

Options of the server:
  --port N           port to listen on; 0: any free one (default 2771)
  --host H           address to bind (default 127.0.0.1)
  --account-id ID    account for credentials that name no other (default 000000000000)
  --region R         region of the seed (default $AWS_REGION, else us-east-1)
  --functions FILE   YAML: what runs for which Lambda function
  --seed FILE        YAML: resources to start with
  --latency MS       every AWS request is answered this much later (default 0)
  --rate-limit N     N AppConfig requests a second, N at once; beyond it 429 ThrottlingException
  --fail RULE        failures on purpose; may be repeated
                     OPERATION[#N|#N-M|%P]=[after-]HOW
                     OPERATION: an operation's name, or *
                     #N, #N-M, %P: the Nth request, the Nth to the Mth, P percent; else all of them
                     HOW: 400 402 403 404 409 413 429 500 503, an error name such as
                     ConflictException, reset (the connection is cut) or hang (no answer)
                     after-: the request is carried out, and only its reply is lost
  --time-scale N     deployment time runs N times as fast (default 1)
  --quiet            do not log requests
  --help             this text

Environment:
  AWS_ENDPOINT_URL_LAMBDA        where functions without a target are invoked
  AWS_ENDPOINT_URL_SNS, AWS_ENDPOINT_URL_SQS, AWS_ENDPOINT_URL_EVENTBRIDGE
                                 where notifications are sent; they are recorded in any case

Its own paths:
  GET  /_local/health            {"status":"running"}
  POST /_local/reset             back to the state after the start, seed included
  POST /_local/clock             {"advanceSeconds": N} advances deployment time
  GET  /_local/invocations       the last 1,000 invocations and notifications

Clients: aws appconfig list-extensions --endpoint-url http://127.0.0.1:2771
         or AWS_ENDPOINT_URL_APPCONFIG=http://127.0.0.1:2771, with any credentials
`
