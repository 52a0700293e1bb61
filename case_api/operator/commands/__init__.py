"""The commands of ``empreinte-service``, a module for each thing that they are about."""

from case_api.operator.commands.command import Command, Subparsers, complain, migrated, opened, say
from case_api.operator.commands.desk import add_desk_commands
from case_api.operator.commands.held import add_held_commands
from case_api.operator.commands.keys import add_key_commands
from case_api.operator.commands.partners import add_partner_commands
from case_api.operator.commands.set_up import add_set_up_commands

__all__ = [
    "Command",
    "Subparsers",
    "add_desk_commands",
    "add_held_commands",
    "add_key_commands",
    "add_partner_commands",
    "add_set_up_commands",
    "complain",
    "migrated",
    "opened",
    "say",
]
