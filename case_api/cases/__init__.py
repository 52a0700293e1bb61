"""What a person's app asks of the service: submit, look up, add, withdraw."""

from case_api.cases.items import prepare_item, record, store_items, withdraw_items
from case_api.cases.routes import case_routes

__all__ = ["case_routes", "prepare_item", "record", "store_items", "withdraw_items"]
