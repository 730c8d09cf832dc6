"""Runs what docs/clusters.md has for Spark with stand-ins for what Spark gives: recipe.py CODE GIVEN

CODE is a file; GIVEN is JSON, the names that the page takes for given. Prints what `pipe` was asked for, or how many parts were done.
"""

import json
import shlex
import sys


class Rdd:
    """Partition by partition, as far as the page needs it. The signature of `pipe` is PySpark's."""

    def __init__(self, partitions):
        self.partitions = partitions

    def mapPartitions(self, f):
        return Rdd([list(f(iter(elements))) for elements in self.partitions])

    def count(self):
        print(json.dumps(sum(map(len, self.partitions))))

    def pipe(self, command, env=None, checkCode=False):
        print(json.dumps({"command": shlex.split(command), "env": env, "checkCode": checkCode}))


class Context:
    def parallelize(self, elements, number):
        assert len(elements) == number > 0
        return Rdd([[element] for element in elements])


code, given = sys.argv[1:]
exec(open(code).read(), {"sc": Context(), "lines": Rdd([]), **json.loads(given)})
