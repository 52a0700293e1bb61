"""What a person's app asks of the service: submit, look up, add, withdraw."""
