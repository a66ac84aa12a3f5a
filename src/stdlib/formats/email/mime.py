"""Classes of messages by their content."""
