"""Uses AppConfig Local as boto3 users use AppConfig, and says what does not hold."""

import boto3
from botocore.exceptions import ClientError

appconfig = boto3.client("appconfig")
sts = boto3.client("sts")
ACTIONS = {
    "PRE_CREATE_HOSTED_CONFIGURATION_VERSION": [
        {"Name": "Guard", "Uri": "arn:aws:sns:us-east-1:111122223333:not-a-function"}
    ]
}
GUARD = {
    "ON_DEPLOYMENT_COMPLETE": [
        {
            "Name": "Tell",
            "Uri": "arn:aws:sns:us-east-1:111122223333:topic",
            "RoleArn": "arn:aws:iam::111122223333:role/Tell",
        }
    ]
}


def refused(error, message, call, **arguments):
    try:
        call(**arguments)
    except ClientError as raised:
        assert type(raised).__name__ == error, type(raised).__name__
        assert message in str(raised), str(raised)
        return raised.response
    raise AssertionError(f"{error} was not raised")


application = appconfig.create_application(Name="MobileApps", Tags={"team": "platform"})["Id"]
environment = appconfig.create_environment(ApplicationId=application, Name="Production")["Id"]
profile = appconfig.create_configuration_profile(
    ApplicationId=application, Name="flags", LocationUri="hosted"
)["Id"]
resource = f"arn:aws:appconfig:us-east-1:111122223333:application/{application}"

extension = appconfig.create_extension(Name="größer", Actions=GUARD, Parameters={"P": {"Required": True}})
assert extension["VersionNumber"] == 1
assert extension["Parameters"] == {"P": {"Required": True, "Dynamic": False}}
refused("BadRequestException", "Lambda", appconfig.create_extension, Name="n", Actions=ACTIONS)
refused(
    "ConflictException",
    "LatestVersionNumber supplied in request 3 does not match latest version 1.",
    appconfig.create_extension,
    Name="größer",
    Actions=GUARD,
    LatestVersionNumber=3,
)
refused(
    "ResourceNotFoundException",
    "Extension could not be found for account 111122223333",
    appconfig.get_extension,
    ExtensionIdentifier="nobody",
)
updated = appconfig.update_extension(ExtensionIdentifier=extension["Id"], Description="in place", VersionNumber=1)
assert (updated["Description"], updated["VersionNumber"]) == ("in place", 1)

association = appconfig.create_extension_association(
    ExtensionIdentifier=extension["Arn"], ResourceIdentifier=f"{resource}/environment/{environment}", Parameters={"P": "v"}
)
assert association["ExtensionVersionNumber"] == 1
changed = appconfig.update_extension_association(ExtensionAssociationId=association["Id"], Parameters={"P": "w"})
assert changed["Parameters"] == {"P": "w"}
appconfig.tag_resource(ResourceArn=association["Arn"], Tags={"a": "1", "b": ""})
appconfig.untag_resource(ResourceArn=association["Arn"], TagKeys=["a", "c"])
assert appconfig.list_tags_for_resource(ResourceArn=association["Arn"])["Tags"] == {"b": ""}

names = [
    item["Name"]
    for page in appconfig.get_paginator("list_extensions").paginate(PaginationConfig={"PageSize": 2})
    for item in page["Items"]
]
assert names[0] == "größer" and len(names) == 7, names

hosted = appconfig.create_hosted_configuration_version(
    ApplicationId=application,
    ConfigurationProfileId=profile,
    Content=b'{"a": 1}',
    ContentType="application/json",
    Description="first",
)
assert (hosted["VersionNumber"], hosted["Content"].read()) == (1, b'{"a": 1}')
version = appconfig.get_hosted_configuration_version(
    ApplicationId=application, ConfigurationProfileId=profile, VersionNumber=1
)
assert (version["Description"], version["ContentType"]) == ("first", "application/json")
too_large = refused(
    "PayloadTooLargeException",
    "",
    appconfig.create_hosted_configuration_version,
    ApplicationId=application,
    ConfigurationProfileId=profile,
    Content=b"x" * 2097153,
    ContentType="text/plain",
)
assert (too_large["Measure"], too_large["Limit"], too_large["Size"]) == ("KILOBYTES", 2048.0, 2049.0), too_large

strategy = appconfig.create_deployment_strategy(
    Name="Quick", DeploymentDurationInMinutes=0, GrowthFactor=100, ReplicateTo="NONE"
)
assert strategy["FinalBakeTimeInMinutes"] == 0
deployment = appconfig.start_deployment(
    ApplicationId=application,
    EnvironmentId=environment,
    DeploymentStrategyId=strategy["Id"],
    ConfigurationProfileId=profile,
    ConfigurationVersion="1",
)
assert deployment["DeploymentNumber"] == 1
read = appconfig.get_deployment(ApplicationId=application, EnvironmentId=environment, DeploymentNumber=1)
assert [each["ExtensionAssociationId"] for each in read["AppliedExtensions"]] == [association["Id"]], read
assert appconfig.list_deployments(ApplicationId=application, EnvironmentId=environment)["Items"][0]["DeploymentNumber"] == 1

assumed = sts.assume_role(RoleArn="arn:aws:iam::444455556666:role/Deploy", RoleSessionName="me")
session = boto3.session.Session(
    aws_access_key_id=assumed["Credentials"]["AccessKeyId"],
    aws_secret_access_key=assumed["Credentials"]["SecretAccessKey"],
    aws_session_token=assumed["Credentials"]["SessionToken"],
)
assert session.client("sts").get_caller_identity()["Account"] == "444455556666"
assert session.client("appconfig").list_applications()["Items"] == []

appconfig.delete_extension_association(ExtensionAssociationId=association["Id"])
appconfig.delete_extension(ExtensionIdentifier=extension["Id"])
print("conforms")
