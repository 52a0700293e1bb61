"""What every route of the service shares: reading bodies, refusing them, headers, the OpenAPI document."""
