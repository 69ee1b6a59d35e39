/**
 * What a careful engineer writes in an afternoon: reads every extension with its tags and associations, ten requests at
 * a time. It compares nothing and writes nothing.
 */
import {
  AppConfigClient,
  GetExtensionAssociationCommand,
  GetExtensionCommand,
  ListTagsForResourceCommand,
  paginateListApplications,
  paginateListExtensionAssociations,
  paginateListExtensions
} from '@aws-sdk/client-appconfig'

const client = new AppConfigClient({})

async function collect(pages, items) {
  const all = []
  for await (const page of pages) all.push(...items(page))
  return all
}

async function pooled(items, work) {
  const queue = [...items]
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
    })
  )
}

const [extensions, associations] = await Promise.all([
  collect(paginateListExtensions({ client }, { MaxResults: 50 }), (page) => page.Items),
  collect(paginateListExtensionAssociations({ client }, { MaxResults: 50 }), (page) => page.Items),
  collect(paginateListApplications({ client }, { MaxResults: 50 }), (page) => page.Items)
])
const own = extensions.filter((extension) => !extension.Id.startsWith('AWS.'))
await pooled(
  [
    ...own.map((extension) => new GetExtensionCommand({ ExtensionIdentifier: extension.Id })),
    ...own.map((extension) => new ListTagsForResourceCommand({ ResourceArn: extension.Arn })),
    ...associations.map((row) => new GetExtensionAssociationCommand({ ExtensionAssociationId: row.Id }))
  ],
  (command) => client.send(command)
)
console.log(`${own.length} extensions, ${associations.length} associations`)
