import re


def lambda_handler(event, context):
    """Refuses a deployment without a change number. A real one asks the change system whether it is approved."""
    ticket = event["Parameters"].get("CHANGE_TICKET", "")
    if re.fullmatch(r"CHG-\d+", ticket):
        print(f"deployment {event['DeploymentNumber']} goes on with {ticket}")
        return {"statusCode": 200}
    return {
        "Error": "BadRequestError",
        "Message": f"No approved change: CHANGE_TICKET is {ticket!r}, expected something like CHG-1042.",
        "Details": [],
    }
