"""The side of a peer in the conversation that Peer.cs describes: a request a line, an answer a line."""
import os
import sys
import time

# Libraries may write to the standard output: they get the standard error instead, and answers alone the stream.
answers = os.fdopen(os.dup(1), "w", buffering=1)
os.dup2(2, 1)


class Declined(Exception):
    """The engine has no way to do the work."""


class Work:
    """A work as it is requested."""

    def __init__(self, fields):
        self.fields = fields
        self.attention = fields["attention"]
        self.element = fields["element"]
        self.query_heads, self.key_heads = self.count("query_heads"), self.count("key_heads")
        self.queries, self.keys, self.features = self.count("queries"), self.count("keys"), self.count("features")

    def count(self, name):
        return int(self.fields[name])


def threads():
    """How many threads a call may use."""
    return int(sys.argv[1])


def absent(library, error):
    """Ends a peer whose library is not there."""
    print(f"{sys.executable} has no {library}: {error}", file=answers)
    sys.exit(1)


def read_floats(name):
    """The operand that is to be computed on, as bytes of f32."""
    with open(f"{name}.f32", "rb") as file:
        return bytearray(file.read())


def milliseconds(call):
    start = time.perf_counter()
    call()
    return 1e3 * (time.perf_counter() - start)


def serve(version, engines):
    """
    Answers until the requests end. An engine takes a work, and whether to read its operands, and gives a call; what the call gives has a
    method `tofile`.
    """
    calls_of = {}

    def run(engine, count, *fields):
        if (engine, fields) not in calls_of:
            calls_of[engine, fields] = engines[engine](work_of(fields), read=False)
        call = calls_of[engine, fields]
        call()
        return "ms " + " ".join(f"{milliseconds(call):.4f}" for _ in range(int(count)))

    def compute(engine, *fields):
        engines[engine](work_of(fields), read=True)().tofile("out.f32")
        return "ms"

    print("ready", version, *engines, file=answers)
    for line in sys.stdin:
        verb, *arguments = line.split()
        try:
            print({"run": run, "compute": compute}[verb](*arguments), file=answers)
        except Exception as error:  # Whatever an engine cannot do is an answer.
            print("none", " ".join(str(error).split())[:200], file=answers)


def work_of(fields):
    return Work(dict(field.split("=") for field in fields))
