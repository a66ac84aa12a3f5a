import circular_b

late = circular_b.seen
