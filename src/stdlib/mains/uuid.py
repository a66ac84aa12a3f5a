"""python -m uuid: makes identifiers."""
# as file uuid.py

import uuid


def main():
    import argparse

    made = {name: getattr(uuid, name) for name in ("uuid1", "uuid3", "uuid4", "uuid5", "uuid6", "uuid7", "uuid8")}
    spaces = {"@dns": uuid.NAMESPACE_DNS, "@url": uuid.NAMESPACE_URL, "@oid": uuid.NAMESPACE_OID, "@x500": uuid.NAMESPACE_X500}
    parser = argparse.ArgumentParser(
        formatter_class=argparse.ArgumentDefaultsHelpFormatter, description="Generate a UUID using the selected UUID function.", color=True,
    )
    parser.add_argument("-u", "--uuid", choices=made.keys(), default="uuid4", help="function to generate the UUID")
    parser.add_argument(
        "-n", "--namespace", metavar=f"{{any UUID,{','.join(spaces)}}}",
        help="uuid3/uuid5 only: a UUID, or a well-known predefined UUID addressed by namespace name",
    )
    parser.add_argument("-N", "--name", help="uuid3/uuid5 only: name used as part of generating the UUID")
    parser.add_argument("-C", "--count", metavar="NUM", type=int, default=1, help="generate NUM fresh UUIDs")
    args = parser.parse_args()
    make = made[args.uuid]
    if args.uuid in ("uuid3", "uuid5"):
        if not args.namespace or not args.name:
            parser.error(f"Incorrect number of arguments. {args.uuid} requires a namespace and a name. Run 'python -m uuid -h' for more information.")
        space = spaces[args.namespace] if args.namespace in spaces else uuid.UUID(args.namespace)
        for _ in range(args.count):
            print(make(space, args.name))
    else:
        for _ in range(args.count):
            print(make())


if __name__ == "__main__":
    main()
