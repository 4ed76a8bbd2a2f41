// Only here so that a page can send the worker a message.
