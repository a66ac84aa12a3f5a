"""The logger that asyncio tells things to."""
import logging

logger = logging.getLogger('asyncio')
