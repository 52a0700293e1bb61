"""What all routes share: reading bodies, refusals as problem details, response headers, the OpenAPI document."""
