#!/usr/bin/env bash
# A typical script: reads each extension's definition, tags and associations, one after another.
set -euo pipefail
aws appconfig list-extensions --query 'Items[?!starts_with(Id, `AWS.`)].[Id, Arn]' --output text |
  while read -r id arn; do
    aws appconfig get-extension --extension-identifier "$id" >/dev/null
    aws appconfig list-tags-for-resource --resource-arn "$arn" >/dev/null
    aws appconfig list-extension-associations --extension-identifier "$id" --query 'Items[].Id' --output text |
      tr '\t' '\n' | while read -r association; do
        aws appconfig get-extension-association --extension-association-id "$association" >/dev/null
      done
  done
